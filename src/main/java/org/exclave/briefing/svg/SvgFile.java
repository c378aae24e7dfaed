package org.exclave.briefing.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWords;
import org.exclave.briefing.SheetWriter;
import org.exclave.briefing.imprint.Imprint;

/**
 * A sheet as a drawing of SVG 1.1: shapes and text, of which only relief, fields of density and imported events are
 * pictures of pixels. Text is in Inter, or in what stands in for it where a reader has none, stretched to the same width.
 */
public final class SvgFile implements SheetWriter {

    private final SheetPainter painter;
    private final Imprint imprint;

    /** @param imprint what the file says of its making */
    public SvgFile(SheetPainter painter, Imprint imprint) {
        this.painter = painter;
        this.imprint = imprint;
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Sheet sharp = sheet.ofShapes();
        double width = sharp.width() * sharp.scale();
        double height = sharp.height() * sharp.scale();
        SvgPage page = new SvgPage(width, height);
        String drawing = page.draw(g -> {
            g.scale(sharp.scale(), sharp.scale());
            painter.paint(g, sharp);
        });
        SheetWords words = sheet.words();
        String head = """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="%s" height="%s" viewBox="0 0 %s %s" xml:lang="en">
                <title>%s</title>
                <desc>%s · %s · %s</desc>
                %s""".formatted(
                        SvgWords.number(sheet.width()),
                        SvgWords.number(sheet.height()),
                        SvgWords.number(width),
                        SvgWords.number(height),
                        SvgWords.of(words.title()),
                        SvgWords.of(words.subtitle()),
                        SvgWords.of(words.credits()),
                        SvgWords.of(imprint.creator()),
                        metadata());
        out.write((head + drawing + "\n</svg>\n").getBytes(StandardCharsets.UTF_8));
    }

    private String metadata() {
        String request = imprint.request();
        return request == null
                ? ""
                : "<metadata><request xmlns=\"" + Imprint.NAMESPACE + "\">" + SvgWords.of(request) + "</request></metadata>\n";
    }
}
