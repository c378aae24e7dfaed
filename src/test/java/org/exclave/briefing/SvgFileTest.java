package org.exclave.briefing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.briefing.svg.SvgFile;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.cartography.MapText;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.store.NaughtyTexts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SvgFileTest {

    private static final Messages MESSAGES = Messages.english();
    private static final SheetPainter PAINTER = new SheetPainter(MESSAGES);
    private static final SvgFile SVG = new SvgFile(PAINTER, new Imprint("Exclave 1.2.3", null));

    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SVG.write(sheet, bytes);
        return bytes.toByteArray();
    }

    /** Read as strictly as XML is read, without anything from outside. */
    private static Document read(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<Element> elements(Document drawing, String name) {
        NodeList found = drawing.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<String> lines(Document drawing) {
        return elements(drawing, "text").stream().map(Element::getTextContent).toList();
    }

    private static Sheet with(Sheet sheet, Layers layers) {
        return new Sheet(
                sheet.scenery().withLayers(layers),
                sheet.view(),
                sheet.words(),
                sheet.theme(),
                sheet.width(),
                sheet.height(),
                sheet.scale(),
                sheet.bare());
    }

    @Test
    void titleLegendNotesCreditsAndNamesAreText() throws IOException, SAXException, ParserConfigurationException {
        Sheet sheet = Sheets.of(1600, 900);
        List<String> lines = lines(read(written(sheet)));
        assertThat(lines)
                .contains(sheet.words().title(), sheet.words().subtitle(), sheet.words().edition(), sheet.words().credits())
                .contains("Khujand", "Vorukh", "KYRGYZSTAN")
                .containsAll(PAINTER.legend(Stream.of(sheet)).stream()
                        .map(item -> MESSAGES.text(item.key()))
                        .toList());
    }

    @Test
    void textSaysItsFontItsWeightAndHowWideItIs() throws IOException, SAXException, ParserConfigurationException {
        String title = "Ҷангал & <Ғафуров>";
        Sheet sheet = Sheets.of(1600, 900, Sheets.words(IncidentFilter.EVERYTHING).titled(title, null));
        Element line = elements(read(written(sheet)), "text").stream()
                .filter(element -> element.getTextContent().equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(line.getAttribute("font-family")).startsWith("Inter, ");
        assertThat(line.getAttribute("font-weight")).isEqualTo("700");
        assertThat(line.getAttribute("font-size")).isEqualTo("34");
        assertThat(line.getAttribute("fill"))
                .isEqualTo("#%06x".formatted(sheet.theme().ink().getRGB() & 0xFFFFFF));
        assertThat(Double.parseDouble(line.getAttribute("textLength")))
                .isCloseTo(MapText.width(title, Inter.BOLD.at(34)), within(0.01));
    }

    @Test
    void drawingHasTheSizeOfTheSheetAndSaysWhatItIs()
            throws IOException, SAXException, ParserConfigurationException {
        Sheet sheet = Sheets.of(1600, 900);
        Document drawing = read(written(sheet));
        Element root = drawing.getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("1600");
        assertThat(root.getAttribute("height")).isEqualTo("900");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 3200 1800");
        assertThat(elements(drawing, "title").getFirst().getTextContent()).isEqualTo(sheet.words().title());
        assertThat(elements(drawing, "desc").getFirst().getTextContent())
                .contains(sheet.words().credits())
                .contains("Exclave 1.2.3");
    }

    @Test
    void namesWithinTheFileAreThereAndOnlyOnce() throws IOException, SAXException, ParserConfigurationException {
        byte[] file = written(Sheets.of(1600, 900));
        List<String> names =
                elements(read(file), "clipPath").stream().map(clip -> clip.getAttribute("id")).toList();
        Set<String> asked = new HashSet<>();
        var references = Pattern.compile("url\\(#([^)]+)\\)")
                .matcher(new String(file, StandardCharsets.UTF_8));
        while (references.find()) {
            asked.add(references.group(1));
        }
        assertThat(names).doesNotHaveDuplicates().containsAll(asked);
        assertThat(asked).isNotEmpty();
    }

    @Test
    void sameSheetIsTheSameBytes() throws IOException {
        Sheet sheet = Sheets.of(800, 600);
        assertThat(written(sheet)).isEqualTo(written(sheet)).hasSizeLessThan(3_000_000);
        assertThat(written(Sheets.of(800, 601))).isNotEqualTo(written(sheet));
    }

    @Test
    void onlyWhatIsPixelsByNatureIsAPicture() throws IOException, SAXException, ParserConfigurationException {
        Layers plain = Layers.USUAL.with(Layer.RELIEF, false).withOpacity(Layer.INCIDENTS, 0.5);
        Sheet sheet = Sheets.of(800, 600);
        Document without = read(written(with(sheet, plain)));
        assertThat(elements(without, "image")).isEmpty();
        assertThat(elements(without, "g").stream().map(group -> group.getAttribute("opacity"))).contains("0.5");
        List<Element> pictures = elements(read(written(with(sheet, plain.with(Layer.HEAT, true)))), "image");
        assertThat(pictures).hasSize(1);
        String bytes = pictures.getFirst().getAttributeNS("http://www.w3.org/1999/xlink", "href");
        assertThat(bytes).startsWith("data:image/png;base64,");
        var picture = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(bytes.substring(bytes.indexOf(',') + 1))));
        assertThat(picture.getWidth()).isGreaterThan(900);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(IntStream.of(pixels).filter(pixel -> pixel >>> 24 > 100).count()).isGreaterThan(1000);
    }

    @Test
    void wordsOfAnyKindAreWrittenOrDrawnAndHarmNothing()
            throws IOException, SAXException, ParserConfigurationException {
        Layers none = Layers.USUAL;
        for (Layer layer : Layer.values()) {
            none = none.with(layer, false);
        }
        for (String words : NaughtyTexts.all()) {
            Sheet sheet = Sheets.of(560, 480, Sheets.words(IncidentFilter.EVERYTHING).titled(words, words));
            assertThat(lines(read(written(with(sheet, none))))).contains(MESSAGES.text("sheet.legend"));
        }
    }
}
