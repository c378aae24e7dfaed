package org.exclave.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.briefing.AtomicFile;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionFile;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.session.AtlasHome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the additions as a maintainer of the catalogue wants them: alone, and within the catalogue's own files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AdditionExportCommand implements Callable<Integer> {

    private static final List<String> CATALOGUE =
            List.of("sources.json", "places.json", "incidents.json", "disagreements.json", "background.json");

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true)
    private @Nullable Path output;

    AdditionExportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path folder = Objects.requireNonNull(output);
        GrownCatalog grown = new GrownStore(common, messages, Terminal.standard(messages)).read();
        List<Addition> sound = grown.sound();
        if (sound.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, messages.text("command.additions.nothing"));
        }
        try {
            prepare(folder);
            write(folder.resolve(AdditionFile.NAME), AdditionFile.text(sound));
            for (String name : CATALOGUE) {
                byte[] shipped = Files.readAllBytes(AtlasHome.find().catalogue().resolve(name));
                write(
                        folder.resolve(name),
                        name.startsWith("sources") || name.startsWith("incidents")
                                ? AdditionFile.merged(name, shipped, sound)
                                : new String(shipped, StandardCharsets.UTF_8));
            }
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    messages.text("command.unwritable", folder, FileTrouble.inWords(refused, folder, messages)));
        } catch (AtlasDataException changed) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(changed));
        }
        if (!common.quiet()) {
            String line = messages.text(
                    "command.additions.exported", sound.size(), folder, grown.unsound().size());
            Objects.requireNonNull(spec).commandLine().getOut().println(OneLine.of(line));
        }
        return ExitCode.DONE;
    }

    private void prepare(Path folder) throws IOException {
        if (Files.exists(folder)) {
            boolean empty;
            try (var files = Files.newDirectoryStream(folder)) {
                empty = !files.iterator().hasNext();
            }
            if (!empty) {
                throw new CommandFailure(ExitCode.FAILED, messages.text("command.additions.notempty", folder));
            }
        }
        Files.createDirectories(folder);
    }

    private static void write(Path file, String content) throws IOException {
        AtomicFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }
}
