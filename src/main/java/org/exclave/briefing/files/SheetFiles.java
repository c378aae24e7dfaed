package org.exclave.briefing.files;

import java.io.IOException;
import java.nio.file.Path;
import org.exclave.briefing.AtomicFile;
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
    private final Imprint imprint;

    /**
     * Files that do not say how they were made.
     *
     * @param messages the language of what is on the sheets
     */
    public SheetFiles(Messages messages) {
        this(messages, Imprint.ofCreator());
    }

    /**
     * Files that say how they were made.
     *
     * @param messages the language of what is on the sheets
     * @param imprint what each file says of its making
     */
    public SheetFiles(Messages messages, Imprint imprint) {
        this.messages = messages;
        this.imprint = imprint;
    }

    /**
     * Writes the sheet; a file of that name is replaced when the new one is complete.
     *
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void write(Sheet sheet, SheetFormat format, Path file) throws IOException {
        SheetWriter writer = writer(format);
        AtomicFile.write(file, out -> writer.write(sheet, out));
    }

    /**
     * Writes sheets as the pages of one PDF, in the same way.
     *
     * @param title of the document
     * @param subject what it is about; may be empty
     * @throws IOException when the file cannot be written; then what was there is as it was
     */
    public void writeDeck(String title, String subject, Iterable<Sheet> sheets, Path file) throws IOException {
        PdfFile deck = new PdfFile(new SheetPainter(messages), imprint);
        AtomicFile.write(file, out -> deck.write(title, subject, sheets, out));
    }

    private SheetWriter writer(SheetFormat format) {
        SheetPainter painter = new SheetPainter(messages);
        return switch (format) {
            case PNG -> new PngFile(painter, imprint);
            case PDF -> new PdfFile(painter, imprint);
            case TIFF -> new TiffFile(painter, imprint);
            case SVG -> new SvgFile(painter, imprint);
        };
    }
}
