package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.annotation.Position;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.pdf.PdfFile;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PdfFileTest {

    private static final Messages MESSAGES = Messages.english();
    private static final SheetPainter PAINTER = new SheetPainter(MESSAGES);
    private static final PdfFile PDF = new PdfFile(PAINTER, new Imprint("Exclave 1.2.3", null));

    private static final int SQUARE = 5;

    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDF.write(sheet, bytes);
        return bytes.toByteArray();
    }

    /** Its words with any white space between them as one blank. */
    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static List<PDXObject> drawn(PDResources resources) throws IOException {
        List<PDXObject> all = new ArrayList<>();
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            all.add(object);
            if (object instanceof PDFormXObject form) {
                all.addAll(drawn(form.getResources()));
            }
        }
        return all;
    }

    private static List<PDFont> fonts(PDPage page) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDXObject object : drawn(page.getResources())) {
            if (object instanceof PDFormXObject form) {
                for (COSName name : form.getResources().getFontNames()) {
                    fonts.add(form.getResources().getFont(name));
                }
            }
        }
        return fonts;
    }

    /** How far squares of some pixels differ in the mean of their colours, 0 to 255, on average: edges may be softer. */
    private static double meanDifference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        int squares = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift));
                }
                squares++;
            }
        }
        return sum / (3 * squares);
    }

    private static double mean(BufferedImage picture, int left, int top, int shift) {
        int sum = 0;
        for (int pixel : picture.getRGB(left, top, SQUARE, SQUARE, null, 0, SQUARE)) {
            sum += pixel >> shift & 255;
        }
        return sum / (double) (SQUARE * SQUARE);
    }

    private static Sheet with(Sheet sheet, Layers layers, Theme theme) {
        return new Sheet(
                sheet.scenery().withLayers(layers),
                sheet.view(),
                sheet.words(),
                theme,
                sheet.width(),
                sheet.height(),
                sheet.scale(),
                sheet.bare());
    }

    @Test
    void anExclaveThatLiesJustBesideTheMapIsNotDrawnThere() throws IOException {
        Sheet opening = Sheets.of(1600, 900);
        for (double longitude = 70.2; longitude < 70.38; longitude += 0.04) {
            Sheet sheet = new Sheet(
                    opening.scenery(),
                    Viewport.showing(longitude - 0.5, 39.6, longitude + 0.5, 40.3, 500, 400),
                    opening.words(),
                    Theme.LIGHT,
                    1600,
                    900,
                    1,
                    false);
            Rectangle2D map = PAINTER.layout(sheet).map();
            try (PDDocument document = Loader.loadPDF(written(sheet))) {
                PDRectangle page = document.getPage(0).getMediaBox();
                BufferedImage drawn = new PDFRenderer(document).renderImage(0, 1600 / page.getWidth());
                for (int y = (int) map.getMinY() + 2; y < map.getMaxY() - 2; y++) {
                    assertThat(drawn.getRGB((int) map.getMaxX() + 6, y) & 0xFFFFFF)
                            .as("longitude %s, row %s", longitude, y)
                            .isEqualTo(0xFFFFFF);
                }
            }
        }
    }

    @Test
    void titleLegendNotesAndCreditsAreTextAndSoAreNamesOfPlaces() throws IOException {
        Sheet sheet = Sheets.of(1600, 900);
        List<String> legend = PAINTER.legend(Stream.of(sheet)).stream()
                .map(item -> MESSAGES.text(item.key()))
                .toList();
        try (PDDocument document = Loader.loadPDF(written(sheet))) {
            assertThat(text(document))
                    .contains(sheet.words().title())
                    .contains(sheet.words().subtitle())
                    .contains(legend)
                    .contains(sheet.words().edition())
                    .contains(sheet.words().credits())
                    .contains("93 of the catalogue’s 93 incidents")
                    .contains("Khujand")
                    .contains("Vorukh");
        }
    }

    @Test
    void lettersOfKyrgyzAndTajikAreFoundAsTheyWereWritten() throws IOException {
        String title = "Ҷангал, Ғафуров, Қурғонтеппа, Ҳисор, Ӯзбекистон, Исфараи мӣ · Жаңы-Айыл, Өзгөн, Үч-Дөбө 24–27 -> (A)";
        Sheet sheet = Sheets.of(1600, 900, Sheets.words(IncidentFilter.EVERYTHING).titled(title, null));
        try (PDDocument document = Loader.loadPDF(written(sheet))) {
            assertThat(text(document)).contains(title);
        }
    }

    @Test
    void fontsAreEmbeddedAndHoldOnlyTheLettersThatAreUsed() throws IOException {
        byte[] file = written(Sheets.of(1600, 900));
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDFont> fonts = fonts(document.getPage(0));
            assertThat(fonts).hasSizeGreaterThan(3);
            for (PDFont font : fonts) {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-(Regular|Italic|SemiBold|Bold)");
                assertThat(font.getFontDescriptor().getFontFile3().toByteArray()).hasSizeBetween(500, 30_000);
            }
        }
        assertThat(file).hasSizeLessThan(3_000_000);
    }

    @Test
    void pageHasTheSizeOfTheSheetAndSaysWhatItIs() throws IOException {
        Sheet sheet = Sheets.of(1600, 900);
        try (PDDocument document = Loader.loadPDF(written(sheet))) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(box.getWidth()).isEqualTo(1200);
            assertThat(box.getHeight()).isEqualTo(675);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(sheet.words().title());
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo(sheet.words().subtitle());
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo("Exclave 1.2.3");
            assertThat(document.getDocumentInformation().getMetadataKeys()).noneMatch(key -> key.contains("Date"));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(sheet.words().title())
                    .contains(sheet.words().credits());
        }
    }

    @Test
    void cornersOfTheMapLieWhereTheMapShowsThem() throws IOException {
        for (Sheet sheet : List.of(Sheets.of(1600, 900), Sheets.of(620, 877), Sheets.bare(Sheets.of(800, 600)))) {
            try (PDDocument document = Loader.loadPDF(written(sheet))) {
                COSDictionary viewport = (COSDictionary) ((COSArray)
                                document.getPage(0).getCOSObject().getDictionaryObject("VP"))
                        .getObject(0);
                COSDictionary measure = viewport.getCOSDictionary(COSName.MEASURE);
                assertThat(measure.getNameAsString("Subtype")).isEqualTo("GEO");
                assertThat(measure.getCOSDictionary(COSName.getPDFName("GCS")).getInt("EPSG")).isEqualTo(3857);
                float[] box = viewport.getCOSArray(COSName.BBOX).toFloatArray();
                float[] units = measure.getCOSArray(COSName.getPDFName("LPTS")).toFloatArray();
                float[] degrees = measure.getCOSArray(COSName.getPDFName("GPTS")).toFloatArray();
                MapRegion map = PAINTER.mapRegion(sheet);
                for (int i = 0; i < 8; i += 2) {
                    double x = (box[0] + units[i] * (box[2] - box[0])) / 0.75;
                    double y = sheet.height() - (box[1] + units[i + 1] * (box[3] - box[1])) / 0.75;
                    ScreenPoint truth = map.view().toScreen(new Position(degrees[i + 1], degrees[i]));
                    assertThat(map.frame().getX() + truth.x() * map.unit()).isCloseTo(x, within(0.5));
                    assertThat(map.frame().getY() + truth.y() * map.unit()).isCloseTo(y, within(0.5));
                }
            }
        }
    }

    @Test
    void sameSheetIsTheSameBytes() throws IOException {
        Sheet sheet = Sheets.of(800, 600);
        assertThat(written(sheet)).isEqualTo(written(sheet));
        assertThat(written(Sheets.of(800, 601))).isNotEqualTo(written(sheet));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void looksLikeThePicture(Theme theme) throws IOException {
        Layers layers = Layers.USUAL.with(Layer.HEAT, true).with(Layer.HEXAGONS, true).withOpacity(Layer.INCIDENTS, 0.6);
        Sheet sheet = with(Sheets.of(1200, 800), layers, theme);
        BufferedImage picture = new PngFile(PAINTER).draw(sheet);
        try (PDDocument document = Loader.loadPDF(written(sheet))) {
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage rendered = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = rendered.createGraphics();
            renderer.renderPageToGraphics(0, g, 4 / 3f);
            g.dispose();
            // Only the edges of letters and lines differ; white on black they do so by more, and there are more of them.
            assertThat(meanDifference(picture, rendered)).isLessThan(theme == Theme.CONTRAST ? 1.6 : 1);
        }
    }

    @Test
    void onlyWhatIsPixelsByNatureIsAPictureEvenWhereLayersAreTranslucent() throws IOException {
        Layers plain = Layers.USUAL.with(Layer.RELIEF, false);
        Set<Layer> above = EnumSet.of(Layer.INCIDENTS, Layer.ANNOTATIONS, Layer.ROADS);
        Layers translucent = plain;
        for (Layer layer : above) {
            translucent = translucent.withOpacity(layer, 0.5);
        }
        Sheet sheet = Sheets.of(800, 600);
        for (Layers layers : List.of(plain, translucent)) {
            try (PDDocument document = Loader.loadPDF(written(with(sheet, layers, Theme.LIGHT)))) {
                assertThat(drawn(document.getPage(0).getResources())).noneMatch(PDImageXObject.class::isInstance);
            }
        }
        try (PDDocument document = Loader.loadPDF(written(sheet))) {
            assertThat(drawn(document.getPage(0).getResources())).anyMatch(PDImageXObject.class::isInstance);
        }
    }
}
