package org.exclave.briefing.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.exclave.briefing.AtomicFile;
import org.exclave.briefing.Handout;
import org.exclave.briefing.HandoutPainter;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWriter;
import org.exclave.briefing.geo.TiffFile;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.pdf.PdfFile;
import org.exclave.briefing.svg.SvgFile;
import org.exclave.language.Messages;

/** Writes sheets into files of any kind, which appear whole or not at all. */
public final class SheetFiles {

    private final Messages messages;
    private final Supplier<Imprint> imprint;
    private final Runnable checkpoint;

    /**
     * Files that say how they were made.
     *
     * @param messages the language of what is on the sheets
     * @param imprint what each file says of its making
     */
    public SheetFiles(Messages messages, Imprint imprint) {
        this(messages, imprint, () -> {});
    }

    /**
     * Files that say how they were made, where finding that out takes a while.
     *
     * @param messages the language of what is on the sheets
     * @param imprint what each file says of its making; a picture is drawn before it is asked for
     */
    public SheetFiles(Messages messages, Supplier<Imprint> imprint) {
        this(messages, imprint, () -> {});
    }

    /**
     * Files that say how they were made and can be called off.
     *
     * @param messages the language of what is on the sheets
     * @param imprint what each file says of its making
     * @param checkpoint runs before a file that is complete gets its name; when it throws, there is no file
     */
    public SheetFiles(Messages messages, Imprint imprint, Runnable checkpoint) {
        this(messages, () -> imprint, checkpoint);
    }

    private SheetFiles(Messages messages, Supplier<Imprint> imprint, Runnable checkpoint) {
        this.messages = messages;
        this.imprint = imprint;
        this.checkpoint = checkpoint;
    }

    /**
     * Writes the sheet; a file of that name is replaced when the new one is complete.
     *
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void write(Sheet sheet, SheetFormat format, Path file) throws IOException {
        SheetWriter writer = writer(format);
        put(file, out -> writer.write(sheet, out));
    }

    /**
     * Writes sheets as the pages of one PDF, in the same way.
     *
     * @param title of the document
     * @param subject what it is about; may be empty
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void writeDeck(String title, String subject, Iterable<Sheet> sheets, Path file) throws IOException {
        PdfFile deck = new PdfFile(new SheetPainter(messages), imprint.get());
        put(file, out -> deck.write(title, subject, sheets, out));
    }

    /**
     * Writes a handout as a PDF, in the same way.
     *
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void writeHandout(Handout handout, Path file) throws IOException {
        PdfFile pdf = new PdfFile(new SheetPainter(messages), imprint.get());
        put(file, out -> pdf.write(handout, new HandoutPainter(messages), out));
    }

    private void put(Path file, AtomicFile.Content content) throws IOException {
        AtomicFile.write(file, out -> {
            content.writeTo(out);
            checkpoint.run();
        });
    }

    private SheetWriter writer(SheetFormat format) {
        SheetPainter painter = new SheetPainter(messages);
        return switch (format) {
            case PNG -> new PngFile(painter, imprint);
            case PDF -> new PdfFile(painter, imprint.get());
            case TIFF -> new TiffFile(painter, imprint.get());
            case SVG -> new SvgFile(painter, imprint.get());
        };
    }
}
