package org.exclave.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/** The beginning of a file that may be a table. */
final class TableHead {

    private static final int START = 64;

    private static final List<byte[]> WORKBOOKS = List.of(
            new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[] {0x1F, (byte) 0x8B});

    private final byte[] bytes;
    private final boolean whole;
    private final String file;

    /**
     * The beginning of a file.
     *
     * @param whole whether that is all
     * @param file its name, without folders
     */
    private TableHead(byte[] bytes, boolean whole, String file) {
        this.bytes = bytes;
        this.whole = whole;
        this.file = file;
    }

    /** The name of the file, without folders. */
    String file() {
        return file;
    }

    /** In which encoding it is written, as far as its bytes tell. */
    TextCoding coding() {
        return TextCoding.of(bytes);
    }

    /** The encoding that was asked for, with the mark that the text has for it. */
    TextCoding coding(Charset asked) {
        return TextCoding.asked(bytes, asked);
    }

    /** The very first of the text. */
    String start(TextCoding coding) {
        int length = Math.clamp(bytes.length - coding.mark(), 0, START);
        return new String(bytes, coding.mark(), length, coding.charset());
    }

    /**
     * Reads the beginning of a table.
     *
     * @throws AtlasDataException when it is no file, empty, too large, or no text
     */
    static TableHead of(TableSource source) throws AtlasDataException {
        String name = source.name();
        source.demand();
        try (InputStream in = source.open()) {
            if (source.size() > TableLimits.LARGEST_FILE) {
                throw refusal(name, "table.large");
            }
            byte[] bytes = in.readNBytes(TableLimits.HEAD);
            if (bytes.length == 0) {
                throw refusal(name, "table.empty");
            }
            TableHead head = new TableHead(bytes, in.read() < 0, name);
            head.refuseOtherKinds();
            return head;
        } catch (NoSuchFileException gone) {
            throw new AtlasDataException(Fault.of(name, "table.missing"), gone);
        } catch (IOException unreadable) {
            throw new AtlasDataException(Fault.of(name, "table.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    private void refuseOtherKinds() throws AtlasDataException {
        for (byte[] mark : WORKBOOKS) {
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                throw refusal(file, "table.workbook");
            }
        }
        boolean twoBytes = coding().charset().name().startsWith("UTF-16");
        for (byte one : bytes) {
            if (one == 0 && !twoBytes) {
                throw refusal(file, "table.binary");
            }
        }
    }

    private static AtlasDataException refusal(String file, String expectation) {
        return new AtlasDataException(Fault.of(file, expectation, TableLimits.LARGEST_FILE));
    }

    /**
     * The first rows, each a list of its fields.
     *
     * @param most how many at the most
     * @throws AtlasDataException when one of them breaks the form
     */
    List<List<String>> rows(TableForm form, int most) throws AtlasDataException {
        List<List<String>> rows = new ArrayList<>();
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(lines(form)), form, file)) {
            for (RecordHandler row = reader.next(); row != null && rows.size() < most; row = reader.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < row.fields(); i++) {
                    fields.add(row.field(i));
                }
                rows.add(fields);
            }
        } catch (AtlasDataException cutOff) {
            // Where the beginning was cut off a row may be open; a whole one that breaks the form is at fault itself.
            if (whole || rows.isEmpty()) {
                throw cutOff;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    /** The bytes up to the last end of a line, as the last row may be cut off. */
    private byte[] lines(TableForm form) {
        int unit = form.coding().charset().name().startsWith("UTF-16") ? 2 : 1;
        int end = bytes.length - bytes.length % unit;
        if (!whole) {
            for (int i = end - unit; i > 0; i -= unit) {
                boolean newline = bytes[i] == '\n' || (unit == 2 && bytes[i + 1] == '\n' && bytes[i] == 0);
                if (newline) {
                    end = i + unit;
                    break;
                }
            }
        }
        return Arrays.copyOf(bytes, end);
    }
}
