package org.exclave.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.exclave.event.EventTableKind;
import org.exclave.exchange.table.ColumnRole;
import org.exclave.exchange.table.DateOrder;
import org.exclave.exchange.table.ReadTable;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.exchange.table.TableChoices;
import org.exclave.exchange.table.TableFile;
import org.exclave.exchange.table.TablePreview;
import org.exclave.exchange.table.TableReading;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.geography.ReferenceSystem;
import org.exclave.language.Messages;
import org.exclave.language.TableWords;

/**
 * Whatever stands in a table of events and in the {@code .prj} file beside it, it is looked at, asked about, read or refused with
 * a sentence. The text behind {@link #BESIDE}, where there is one, is that of the file beside.
 */
public final class TableFuzz {

    /** Parts a table from the file beside it. */
    static final String BESIDE = "\n~prj~\n";

    private static final Messages MESSAGES = Messages.english();
    private static final TableChoices SAID = new TableChoices(
            EventTableKind.GENERIC,
            StandardCharsets.UTF_8,
            null,
            Map.of(ColumnRole.START, "#1", ColumnRole.LATITUDE, "#2", ColumnRole.LONGITUDE, "#3"),
            DateOrder.EXCEL,
            null);
    private static final Path FOLDER = folder();

    private TableFuzz() {}

    private static Path folder() {
        try {
            // The first system of a process takes seconds under the fuzzer, which would pass for a slow input.
            if (ReferenceSystem.written(TableSeeds.UTM).isEmpty()) {
                throw new IllegalStateException("nothing can be fuzzed without a system");
            }
            return Files.createTempDirectory("exclave-fuzz");
        } catch (IOException impossible) {
            throw new IllegalStateException("nothing can be fuzzed without a folder", impossible);
        }
    }

    /** Looks at one table and reads it, as it is and with what a person may say of it; called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf(BESIDE);
        Path table = FOLDER.resolve("t.csv");
        Path beside = FOLDER.resolve("t.prj");
        Files.writeString(table, end < 0 ? text : text.substring(0, end), StandardCharsets.ISO_8859_1);
        if (end < 0) {
            Files.deleteIfExists(beside);
        } else {
            Files.writeString(beside, text.substring(end + BESIDE.length()), StandardCharsets.ISO_8859_1);
        }
        read(table, TableChoices.NONE);
        read(table, SAID);
    }

    private static void read(Path file, TableChoices choices) {
        try {
            TablePreview preview = TablePreview.of(new TableFile(file), choices);
            preview.questions().forEach(question -> said("import.question." + question.id(), preview));
            preview.warnings().forEach(warning -> said("import.warning." + warning.id(), preview));
            if (preview.isReadable()) {
                ReadTable read = new TableReading(preview, Runnable::run, ReadingProgress.NONE).read("Fuzz", "Nobody", "");
                for (Fault row : read.refused().first()) {
                    sentence(TableWords.row(row, MESSAGES));
                }
            }
        } catch (AtlasDataException refused) {
            sentence(MESSAGES.sentence(refused));
        }
    }

    private static void said(String key, TablePreview preview) {
        sentence(MESSAGES.text(key, preview.details()));
    }

    private static void sentence(String sentence) {
        if (sentence.isBlank()) {
            throw new IllegalStateException("said without a sentence");
        }
    }
}
