package org.exclave.briefing.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.store.NaughtyTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterWritingTest {

    private static final PDRectangle BOX = new PDRectangle(900, 120);

    private static byte[] drawn(Consumer<Graphics2D> painter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            PDPage page = new PDPage(BOX);
            document.addPage(page);
            var picture = new PdfPage(document, BOX, new PageTags(new Rectangle2D.Double())).draw(painter);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(picture);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static BufferedImage rendered(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    /** The smallest box around all that is not white. */
    private static Rectangle ink(BufferedImage picture) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 128) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }

    private static void write(Graphics2D g, String text, Font font) {
        MapText.drawPlain(g, text, font, Color.BLACK, 20, 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Баткен, Исфара, Ворух", "ҷ ҳ қ ғ ӯ ӣ Ҷ Ҳ Қ Ғ Ӯ Ӣ", "ң ү ө Ң Ү Ө", "24–27, 3x4 -> (A) :-) ©", "Kyrgyz–Tajik line’s “end”", "office affine"
    })
    void everyLineIsFoundAsItWasWritten(String line) throws IOException {
        assertThat(text(drawn(g -> write(g, line, Inter.REGULAR.at(30))))).isEqualTo(line);
    }

    @ParameterizedTest
    @EnumSource(Inter.class)
    void lettersStandWhereTheyStandOnPictures(Inter weight) throws IOException {
        String line = "Wagqy Ғӯ 1:24-27 fi";
        for (Font font : List.of(weight.at(37.3), MapText.spaced(weight.at(30), 5))) {
            BufferedImage picture = new BufferedImage(900, 120, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = picture.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, 900, 120);
            g.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            write(g, line, font);
            g.dispose();
            Rectangle wished = ink(picture);
            Rectangle found = ink(rendered(drawn(own -> write(own, line, font))));
            assertThat(Math.abs(found.getMinX() - wished.getMinX())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(found.getMaxX() - wished.getMaxX())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(found.getMinY() - wished.getMinY())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(found.getMaxY() - wished.getMaxY())).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void lettersThatTheFontLacksAreDrawnAndHarmNothing() throws IOException {
        byte[] file = drawn(g -> {
            for (String words : NaughtyTexts.all()) {
                write(g, words, Inter.BOLD.at(20));
                MapText.drawPlain(g, words, Inter.REGULAR.at(9), Color.RED, 0, 20);
            }
            MapText.drawPlain(g, "the end", Inter.REGULAR.at(20), Color.BLACK, 20, 110);
        });
        assertThat(text(file)).contains("the end");
        assertThat(ink(rendered(drawn(g -> write(g, "日本", Inter.REGULAR.at(40)))))).isNotEqualTo(new Rectangle(-1, -1));
    }

    /** They look as on pictures, and can be found all the same. */
    @Test
    void lettersThatTheFontLacksAreFound() throws IOException {
        assertThat(text(drawn(g -> write(g, "Исфара 日本 🙂 e\u0301", Inter.REGULAR.at(30)))))
                .startsWith("Исфара 日本 🙂");
    }

    /** Arabic stands from right to left, which is drawn as outlines. */
    @Test
    void textFromRightToLeftIsDrawn() throws IOException {
        byte[] file = drawn(g -> write(g, "عربي", Inter.REGULAR.at(40)));
        assertThat(text(file)).isEmpty();
        assertThat(ink(rendered(file))).isNotEqualTo(new Rectangle(-1, -1));
    }

    @Test
    void whatLiesBeyondWhatIsSeenIsNotToBeFound() throws IOException {
        byte[] file = drawn(g -> {
            g.clip(new Rectangle(0, 0, 300, 60));
            MapText.drawPlain(g, "seen", Inter.REGULAR.at(20), Color.BLACK, 10, 40);
            MapText.drawPlain(g, "hidden", Inter.REGULAR.at(20), Color.BLACK, 310, 40);
            MapText.drawPlain(g, "below", Inter.REGULAR.at(20), Color.BLACK, 10, 100);
        });
        assertThat(text(file)).isEqualTo("seen");
    }
}
