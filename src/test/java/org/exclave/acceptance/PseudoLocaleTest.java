package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.exclave.language.Messages;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The window in a language that nobody speaks: every sentence in brackets, its letters accented, four tenths longer. What then
 * has neither brackets nor is in the catalogue was never translated; a button that is cut would be cut in Russian.
 */
@Execution(ExecutionMode.SAME_THREAD)
final class PseudoLocaleTest {

    private static final String ACCENTED = "áƀçđéƒǧĥíĵķłɱñóƥɋŕšŧúṽŵẋýž";
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    @TempDir
    private Path folder;

    private WindowRun run;

    /** A sentence with its places, in brackets, with accents and longer. */
    static String wording(String key, String sentence) {
        if (key.startsWith("time.pattern.")) {
            return sentence;
        }
        StringBuilder words = new StringBuilder();
        int letters = 0;
        int depth = 0;
        boolean offered = false;
        for (char sign : sentence.toCharArray()) {
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            offered = depth == 1 ? sign == '#' || (offered && sign != '|') : depth > 1 && offered;
            boolean said = depth == 0 || (depth == 1 && offered);
            if (said && sign >= 'a' && sign <= 'z') {
                letters++;
                words.append(ACCENTED.charAt(sign - 'a'));
            } else {
                words.append(sign);
            }
        }
        return "⟦" + words + "·".repeat(letters * 4 / 10) + "⟧";
    }

    @BeforeEach
    void open() {
        run = WindowRun.openIn(Messages.english().worded(PseudoLocaleTest::wording), folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    private static Stream<Node> within(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PseudoLocaleTest::within)
                : Stream.of();
        return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.of();
    }

    private List<Labeled> labels() {
        return run.on(() -> within(run.root())
                .filter(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .map(Labeled.class::cast)
                .toList());
    }

    /** The words that are neither of the sentences nor of map and catalogue. */
    private List<String> strange(String known) {
        return labels().stream()
                .map(label -> run.on(label::getText))
                .filter(text -> !text.contains("⟦") && WORD.matcher(text).find())
                .filter(text -> !known.contains(text))
                .distinct()
                .toList();
    }

    private static String catalogue() throws IOException {
        StringBuilder all = new StringBuilder("Exclave English Русский Кыргызча Тоҷикӣ 14 Jul 16 Jul ");
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("exclave.home"), "data"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                all.append(Files.readString(file).replace("\\\"", "\""));
            }
        }
        return all.toString();
    }

    @Test
    void everyPageIsTranslatedButForTheCatalogue() throws IOException {
        String known = catalogue();
        run.on(() -> {
            run.session().select(run.session().atlas().catalog().incidents().get(5));
            return true;
        });
        List<String> found = new ArrayList<>();
        for (Page page : Page.values()) {
            run.on(() -> {
                run.session().reading().page().set(page);
                return true;
            });
            run.settle();
            found.addAll(strange(known));
        }

        assertThat(new TreeSet<>(found)).isEmpty();
    }

    @Test
    void noButtonIsCutWhenItsWordsAreLonger() {
        run.settle();
        List<String> cut = labels().stream()
                .filter(ButtonBase.class::isInstance)
                .filter(label -> run.on(() -> isCut(label)))
                .map(label -> label.getId() + ": " + label.getText())
                .toList();

        // Sums that give way by rule: their tooltips say them in full. The window of this test is as narrow as any can be.
        assertThat(cut).allSatisfy(each -> assertThat(each).matches("(window-words|lamp|area-only|family-\\w+): .*"));
    }

    /** What a prompt asks for stands below its field where the field is too narrow. */
    @Test
    void noPromptIsCutWhenItsWordsAreLonger() {
        run.press(KeyCode.CONTROL, KeyCode.E);
        run.await("the pane of sheets", () -> run.session() != null && run.root().lookup("#sheet-title") != null);
        run.settle();
        for (String id : List.of("#sheet-title", "#sheet-subtitle", "#sheet-template-name")) {
            String asked = run.on(() -> {
                TextField field = (TextField) run.node(id);
                Label below = (Label) field.getParent().getChildrenUnmodifiable().getLast();
                Text whole = new Text(field.getPromptText());
                whole.setFont(field.getFont());
                double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
                assertThat(whole.getLayoutBounds().getWidth()).as(id).isLessThanOrEqualTo(room);
                return below.isVisible() ? below.getText() : field.getPromptText();
            });
            assertThat(asked).as(id).endsWith("⟧");
        }
    }

    private static boolean isCut(Labeled label) {
        return !label.getText().isEmpty()
                && label.lookup(".text") instanceof Text drawn
                && !drawn.getText().isEmpty()
                && !drawn.getText().equals(label.getText());
    }
}
