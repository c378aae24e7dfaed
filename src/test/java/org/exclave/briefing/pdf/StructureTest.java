package org.exclave.briefing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.exclave.TheAtlas;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWords;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader for the blind is told of a page, read by PDFBox. */
final class StructureTest {

    private static final SheetWords WORDS = new SheetWords(
            "Four days in Ҷангал",
            "16 to 19 September",
            List.of(
                    "Eleven words that need two lines of the narrow column at the side.",
                    "Another note."),
            "Borders: of 2023",
            "© whoever made the data");

    private static Sheet sheet(int width, int height, boolean bare) {
        return new Sheet(
                TheAtlas.scenery(), Viewport.opening(1200, 800), WORDS, Theme.LIGHT, width, height, 1, bare);
    }

    private static PDDocument written(List<Sheet> sheets) throws IOException {
        PdfFile file = new PdfFile(new SheetPainter(Messages.english()), new Imprint("Exclave", "{\"a\":1}"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (sheets.size() == 1) {
            file.write(sheets.getFirst(), out);
        } else {
            file.write("Deck", "", sheets, out);
        }
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static Map<Integer, String> pieces(PDDocument document, int page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(page));
        Map<Integer, String> pieces = new TreeMap<>();
        for (PDMarkedContent piece : extractor.getMarkedContents()) {
            String words = piece.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(letter -> ((TextPosition) letter).getUnicode())
                    .collect(Collectors.joining());
            assertThat(pieces.put(piece.getMCID(), words)).isNull();
        }
        return pieces;
    }

    private static String words(PDStructureElement element, Map<Integer, String> pieces) {
        return element.getKids().stream()
                .map(kid -> pieces.get(((PDMarkedContentReference) kid).getMCID()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aPageIsReadFromItsTitleToItsCreditsWithTheMapAsOneFigure() throws IOException {
        try (PDDocument document = written(List.of(sheet(1600, 900, false)))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            PDStructureElement whole = kids(document.getDocumentCatalog().getStructureTreeRoot()).getFirst();
            PDStructureElement page = kids(whole).getFirst();
            assertThat(page.getTitle()).isEqualTo(WORDS.title());
            Map<Integer, String> pieces = pieces(document, 0);
            List<String> read = new ArrayList<>();
            for (PDStructureElement element : kids(page)) {
                read.add(element.getStructureType() + " " + words(element, pieces));
            }
            assertThat(read.subList(0, 2)).containsExactly("H1 Four days in Ҷангал", "P 16 to 19 September");
            assertThat(read.get(2)).startsWith("Figure").contains("Isfara").contains("KYRGYZSTAN");
            assertThat(read.get(3)).isEqualTo("H2 Legend");
            assertThat(read).contains("P Harm to civilians", "P Another note.");
            assertThat(read).anyMatch(each -> each.startsWith("P Eleven words that need two lines of the narrow"))
                    .anyMatch(each -> each.endsWith("column at the side."));
            assertThat(read.subList(read.size() - 2, read.size()))
                    .containsExactly("P Borders: of 2023", "P © whoever made the data");
            assertThat(kids(page).get(2).getAlternateDescription())
                    .contains(WORDS.title(), WORDS.subtitle(), WORDS.edition());
        }
    }

    @Test
    void everyPieceOfAPageBelongsToOneElementAndTheTreeOfParentsKnowsIt() throws IOException {
        List<Sheet> sheets = List.of(sheet(1600, 900, false), sheet(600, 900, false), sheet(500, 400, true));
        try (PDDocument document = written(sheets)) {
            PDStructureElement whole = kids(document.getDocumentCatalog().getStructureTreeRoot()).getFirst();
            COSDictionary tree = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PARENT_TREE);
            COSArray numbers = tree.getCOSArray(COSName.getPDFName("Nums"));
            assertThat(kids(whole)).hasSize(3);
            for (int page = 0; page < 3; page++) {
                Map<Integer, String> pieces = pieces(document, page);
                COSArray owners = (COSArray) numbers.getObject(2 * page + 1);
                assertThat(numbers.getInt(2 * page)).isEqualTo(page);
                assertThat(owners.size()).isEqualTo(pieces.size());
                List<Integer> claimed = new ArrayList<>();
                for (PDStructureElement element : kids(kids(whole).get(page))) {
                    for (Object kid : element.getKids()) {
                        int piece = ((PDMarkedContentReference) kid).getMCID();
                        claimed.add(piece);
                        assertThat(owners.getObject(piece)).isSameAs(element.getCOSObject());
                    }
                }
                assertThat(claimed).containsExactlyInAnyOrderElementsOf(pieces.keySet());
            }
            assertThat(kids(kids(whole).get(2))).as("a bare page is its map").hasSize(1);
        }
    }

    @Test
    void theRequestIsAttachedAndInTheMetadata() throws IOException {
        try (PDDocument document = written(List.of(sheet(500, 400, false)))) {
            var file = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("exclave-request.json");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"a\":1}");
            assertThat(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("{\"a\":1}", "urn:exclave:request");
        }
    }
}
