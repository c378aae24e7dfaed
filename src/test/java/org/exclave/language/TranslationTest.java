package org.exclave.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every language has every sentence, with the places of the English one, in words of its own. */
class TranslationTest {

    private static final Path FOLDER = Path.of(System.getProperty("exclave.home"), "src/main/resources/org/exclave");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,plural,");
    private static final Pattern WORD = Pattern.compile("[A-Za-z’]{2,}");

    /** Names that stay as they are: of programs, formats, licences, keys, attributes, options and their values. */
    private static final Set<String> NAMES = new HashSet<>(Arrays.asList("""
            Exclave exclave OpenStreetMap ODbL GeoNames BY GSHHG LGPL Natural Earth SRTM timezone boundary builder CC UTC UTM
            GeoPackage MBTiles MBTILES WKT KML KMZ GPX JSON GeoJSON GeoTIFF PDF SVG PNG JPEG GIF CSV TSV ACLED UCDP GED ECQL
            QGIS GDAL XML EPSG SHA Google RFC FeatureCollection Feature WGS ISO UTF Web Mercator GoogleMapsCompatible POINT
            Ctrl Shift Alt Home Enter Esc Del Page Up Down Backspace PT GTK libXtst JavaFX libgtk libxtst gtk Debian Ubuntu
            Fedora Arch EXCLAVE_JAVA_OPTIONS Xmx FILE WxH ID KG TJ KT BG"""
            .strip()
            .split("\\s+")));

    /** What is typed: commands, options and their values, attributes, endings, examples. */
    private static final Pattern TYPED = Pattern.compile(
            "--dates excel|--[a-z-]+|\\.[a-z]{2,7}\\b|https?://|\\b[a-z]+_[a-z_]+\\b|\\b[a-z]+=[#\\w]+|exclave [a-z]+( [a-z]+)?"
                    + "|data list|maps/atlas.gpkg|data/\\w*|BBOX\\(geometry|AND|osm-\\d+|windows-1251|kok-tash|EXCLAVE_JAVA_OPTIONS"
                    + "|geojsonl|gdalwarp|-of \\w+|\\b\\d+(m|h|d|min|x\\d+|s)\\b|\\d+ (h|d|min)\\b");

    /** Sentences that list what may be typed, word for word. */
    private static boolean isOfValues(String key) {
        return key.startsWith("help.")
                || key.startsWith("addition.prompt.")
                || Set.of(
                                "command.animate.length",
                                "command.additions.none",
                                "command.additions.which",
                                "command.annotations.which",
                                "command.data.which",
                                "command.import.separator",
                                "command.lang",
                                "command.names",
                                "fault.annotations.crslate",
                                "fault.annotations.link",
                                "fault.annotations.switch",
                                "fault.catalog.form.language",
                                "fault.catalog.min-or-max",
                                "fault.catalog.no-additions",
                                "fault.catalog.no-claim",
                                "fault.catalog.not-a-folder",
                                "import.question.dates",
                                "import.question.place",
                                "import.question.swapped",
                                "import.question.time",
                                "query.not-ecql")
                        .contains(key);
    }

    private static Map<String, String> sentences(Language language) {
        Properties read = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve("messages_" + language.code() + ".properties"))) {
            read.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sentences = new TreeMap<>();
        read.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        return sentences;
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyLanguageHasEverySentenceAndNoOther(Language language) {
        assertThat(sentences(language).keySet()).isEqualTo(sentences(Language.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everySentenceHasThePlacesOfTheEnglishOne(Language language) {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        sentences(Language.ENGLISH).forEach((key, sentence) -> expected.put(key, places(sentence)));
        sentences(language).forEach((key, sentence) -> found.put(key, places(sentence)));

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceCanBeFilledWithEveryNumber(Language language) {
        sentences(language).forEach((key, sentence) -> {
            if (key.startsWith("time.pattern.") || key.startsWith("help.")) {
                return;
            }
            for (int number : new int[] {0, 1, 2, 5, 11, 21, 1_000_000}) {
                Object[] values = new Object[6];
                Arrays.fill(values, number);
                String words = new MessageFormat(PluralSentence.choose(sentence, language, values), language.locale())
                        .format(values);

                assertThat(words).as(language + " " + key).isNotBlank().doesNotContain("{", "}", "'", "plural,", "#");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChoiceOfWordsOffersAllFormsOfItsLanguage(Language language) {
        Set<String> forms = new HashSet<>();
        for (long number = 0; number < 200; number++) {
            forms.add(language.form(number).word());
        }
        sentences(language).forEach((key, sentence) -> {
            Matcher choice = CHOICE.matcher(sentence);
            while (choice.find()) {
                String rest = sentence.substring(choice.end());
                String offers = rest.substring(0, Math.max(rest.lastIndexOf("}"), 0));
                boolean all = forms.stream().allMatch(form -> offers.contains(form + "#"));

                assertThat(offers.contains("other#") || all).as(language + " " + key).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void whatHelpSaysIsTranslatedUnlessItListsValues(Language language) {
        Map<String, String> english = sentences(Language.ENGLISH);
        Map<String, String> other = sentences(language);

        assertThat(english.keySet().stream()
                        .filter(key -> key.startsWith("help.") && english.get(key).equals(other.get(key)))
                        .map(english::get))
                .allMatch(line -> line.matches(" {2}\\.(geojson|gpkg) .*"));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noEnglishWordIsLeftOver(Language language) {
        Map<String, Set<String>> left = new HashMap<>();
        sentences(language).forEach((key, sentence) -> {
            if (key.matches("country\\.\\w\\w\\.uz|time\\.pattern\\..*|exclave\\..*") || isOfValues(key)) {
                return;
            }
            String words = TYPED.matcher(sentence).replaceAll(" ").replaceAll("\\{\\d+,(number|choice|plural),?", " ")
                    .replaceAll("\\b(one|few|many|other|integer)\\b#?|%n|\\$\\{DEFAULT-VALUE}", " ");
            Set<String> strange = new TreeSet<>();
            Matcher matcher = WORD.matcher(words);
            while (matcher.find()) {
                if (!NAMES.contains(matcher.group())) {
                    strange.add(matcher.group());
                }
            }
            if (!strange.isEmpty()) {
                left.put(key, strange);
            }
        });

        assertThat(left).isEmpty();
    }
}
