package org.exclave.window.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of acts is the only place where keys are written down, and the guide has all of it. */
final class ActTest {

    private static final Path HOME = Path.of(System.getProperty("exclave.home"));
    private static final Path WINDOW = HOME.resolve("src/main/java/org/exclave/window");

    /** Which areas' keys a class that looks at keys itself obeys; all others ask the list which act is meant. */
    private static final Map<String, Set<Area>> OBEYING = Map.ofEntries(
            Map.entry("ArrangingKeys", Set.of(Area.NOTES)),
            Map.entry("AnnotationsPanel", Set.of(Area.LISTS)),
            Map.entry("AxisGestures", Set.of(Area.AXIS)),
            Map.entry("ExportPane", Set.of(Area.SHEET)),
            Map.entry("FanOut", Set.of(Area.SPREAD)),
            Map.entry("Findings", Set.of(Area.LISTS)),
            Map.entry("FlagMark", Set.of(Area.AXIS)),
            Map.entry("FlagStrip", Set.of(Area.AXIS)),
            Map.entry("FreehandTool", Set.of(Area.DRAWING)),
            Map.entry("LookTool", Set.of(Area.DRAWING)),
            Map.entry("MapNavigation", Set.of(Area.MAP)),
            Map.entry("MeasureTool", Set.of(Area.DRAWING, Area.MAP)),
            Map.entry("Occupant", Set.of(Area.FORM)),
            Map.entry("PaletteCard", Set.of(Area.PALETTE)),
            Map.entry("PresentPane", Set.of(Area.PRESENTING)),
            Map.entry("PutTool", Set.of(Area.DRAWING)),
            Map.entry("ReadingPage", Set.of(Area.LISTS)),
            Map.entry("SelectTool", Set.of(Area.MAP)),
            Map.entry("SketchTool", Set.of(Area.DRAWING)),
            Map.entry("SoughtField", Set.of(Area.LISTS)),
            Map.entry("StartKeys", Set.of(Area.START)),
            Map.entry("Suggestions", Set.of(Area.LISTS)),
            Map.entry("SwipeBar", Set.of(Area.BAR)),
            Map.entry("TimeHandle", Set.of(Area.AXIS)),
            Map.entry("WindowFields", Set.of(Area.AXIS)));

    private static final Pattern NAMED = Pattern.compile("KeyCode\\.([A-Z_0-9]+)|(?:^|\\s)case ([A-Z_0-9, ]+?) ->");
    private static final Pattern IN_WORDS = Pattern.compile("\\(((?:Ctrl|Alt|Shift)\\+[^() ]+|F\\d+|[A-Z])\\)");

    @Test
    void withinAnAreaAKeyMeansOneAct() {
        for (Area area : Area.values()) {
            List<String> written = area.acts().stream().flatMap(ActTest::written).toList();

            assertThat(written).as(area.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void keysThatHoldAnywhereMeanNothingElseAnywhere() {
        Set<String> anywhere = Area.WINDOW.acts().stream()
                .filter(act -> act != Act.LEAVE)
                .flatMap(ActTest::written)
                .collect(Collectors.toSet());

        assertThat(Stream.of(Act.values()).filter(act -> act.area() != Area.WINDOW).flatMap(ActTest::written))
                .doesNotContainAnyElementsOf(anywhere);
    }

    @Test
    void everyKeyThatTheWindowLooksAtIsInTheList() throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Path file : sources()) {
            String name = String.valueOf(file.getFileName()).replace(".java", "");
            Set<String> looked = lookedAt(Files.readString(file));
            looked.removeAll(codes(OBEYING.getOrDefault(name, Set.of())));
            if (!looked.isEmpty()) {
                missing.put(name, looked);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void keysInSentencesAreThoseOfTheList() throws IOException {
        Set<String> known = Stream.of(Act.values()).flatMap(ActTest::written).collect(Collectors.toSet());
        Set<String> said = new TreeSet<>();
        Matcher matcher = IN_WORDS.matcher(
                Files.readString(HOME.resolve("src/main/resources/org/exclave/messages_en.properties")));
        while (matcher.find()) {
            said.add(matcher.group(1));
        }

        assertThat(said).isSubsetOf(known);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, guide.md", "RUSSIAN, guide_ru.md"})
    void guideHasEveryKey(Language language, String guide) throws IOException {
        Messages messages = Messages.of(language);
        KeyWords words = new KeyWords(messages);
        String table = Stream.of(Area.values())
                .map(area -> "| **" + messages.text(area.words()) + "** | |\n"
                        + area.acts().stream()
                                .filter(act -> !act.strokes().isEmpty())
                                .map(act -> "| "
                                        + act.strokes().stream()
                                                .map(stroke -> "`" + words.of(stroke) + "`")
                                                .collect(Collectors.joining(", "))
                                        + " | " + words.name(act) + " |\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());

        assertThat(Files.readString(HOME.resolve("docs").resolve(guide))).contains(table);
    }

    @Test
    void actsAreMeantByTheirKeysAloneAndInAnyLayout() {
        assertThat(Area.WINDOW.act(pressed(KeyCode.Z, true, false))).isEqualTo(Act.UNDO);
        assertThat(Area.WINDOW.act(pressed(KeyCode.Z, true, true))).isEqualTo(Act.REDO);
        assertThat(Area.WINDOW.act(pressed(KeyCode.Z, false, false))).isNull();
        assertThat(Area.MAP.act(pressed(KeyCode.EQUALS, false, true))).isEqualTo(Act.ZOOM_IN);
        assertThat(Area.MAP.act(pressed(KeyCode.ADD, false, false))).isEqualTo(Act.ZOOM_IN);
        assertThat(Area.TIME.act(pressed(KeyCode.COMMA, false, true))).isEqualTo(Act.FAR_EARLIER);
    }

    private static KeyEvent pressed(KeyCode code, boolean ctrl, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, false);
    }

    private static Stream<String> written(Act act) {
        return act.strokes().stream().map(Stroke::written);
    }

    private static Set<String> codes(Set<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.acts().stream())
                .flatMap(act -> act.strokes().stream())
                .flatMap(stroke -> stroke.codes().stream())
                .map(KeyCode::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> lookedAt(String source) {
        Set<String> all = Stream.of(KeyCode.values()).map(KeyCode::name).collect(Collectors.toSet());
        Stream.of(Act.values()).map(Act::name).forEach(all::remove);
        Set<String> looked = new TreeSet<>();
        if (source.contains("KeyEvent") || source.contains("KeyCode")) {
            Matcher matcher = NAMED.matcher(source);
            while (matcher.find()) {
                String names = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                Stream.of(names.split(", *")).filter(all::contains).forEach(looked::add);
            }
        }
        return looked;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(WINDOW)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("act"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
