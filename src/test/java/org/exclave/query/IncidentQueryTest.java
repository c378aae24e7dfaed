package org.exclave.query;

import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@Isolated
class IncidentQueryTest {

    private static final List<Incident> INCIDENTS = ShippedCatalog.catalog().incidents();

    private final IncidentFacts facts = new FakeFacts().facts();

    @Test
    void wordsOfTheFilesSelect() throws Exception {
        assertThat(select("family = 'fighting'")).isEqualTo(chosen(i -> i.family() == Family.FIGHTING));
        assertThat(select("category IN ('clash','hostage') AND NOT tier = 'context'"))
                .isEqualTo(chosen(i -> i.tier().id().equals("core")
                        && (i.category().id().equals("clash") || i.category().id().equals("hostage"))));
        assertThat(select("verification LIKE 'independent%'"))
                .isEqualTo(chosen(i -> i.verification().id().startsWith("independent")));
        assertThat(select("place = 'kok-tash'")).isEqualTo(chosen(
                i -> i.place() != null && i.place().id().equals("kok-tash")));
        assertThat(select("IN ('KT-20220916-01')")).containsExactly("KT-20220916-01");
        assertThat(select("tier == 'context'")).isEqualTo(select("tier = 'context'"));
        assertThat(select("sources >= 10")).isEqualTo(chosen(i -> i.sources().size() >= 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "start >= 2022-09-16",
        "start >= '2022-09-16'",
        "start >= 2022-09-16T00:00",
        "start >= '2022-09-16T00:00:00+06:00'",
        "start >= 2022-09-15T18:00:00Z",
        "start AFTER 2022-09-15T23:59:59",
        "start AFTER '2022-09-15T23:59:59'",
    })
    void timesAreInstantsHoweverTheyAreWrittenAndWhateverTheMachinesZone(String text) throws Exception {
        List<String> expected = chosen(i -> !i.time().earliest().isBefore(TimeExpression.startOf("2022-09-16")));
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(select(text)).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void oneDayHoldsTheIncidentsOfThatDay() throws Exception {
        assertThat(select("start >= 2022-09-16 AND end < 2022-09-17"))
                .contains("KT-20220916-22", "KT-20220916-01")
                .doesNotContain("KT-20220916-23", "KT-20220917-01");
        assertThat(select("start DURING 2022-09-16T00:00/2022-09-17T00:00")).contains("KT-20220916-01");
        assertThat(select("start DURING 2022-09-16T00:00/P1D")).contains("KT-20220916-01");
        assertThat(select("start BETWEEN 2022-09-16 AND 2022-09-16T06:00")).contains("KT-20220916-01");
    }

    @Test
    void largestFigureIsOneClaimOfTheIncidentAloneAndNeverASum() throws Exception {
        for (int figure = 0; figure < 60; figure++) {
            int least = figure;
            assertThat(select("killed_max >= " + least)).isEqualTo(chosen(incident -> incident.claims().stream()
                    .filter(claim -> claim.measure() == Measure.KILLED && claim.scope() == ClaimScope.INCIDENT)
                    .anyMatch(claim -> claim.range().largestStated() >= least)));
        }
        assertThat(select("killed_max > 20")).doesNotContain("KT-2021-TOTAL", "KT-2022-TOTAL");
    }

    @Test
    void absentValueMatchesNothingButIsNull() throws Exception {
        assertThat(select("killed_max >= 0 OR killed_max < 0").size() + select("killed_max IS NULL").size())
                .isEqualTo(INCIDENTS.size());
        assertThat(select("place IS NULL")).isEqualTo(chosen(i -> i.place() == null));
        assertThat(select("killed_max + 1 > 0")).hasSizeLessThanOrEqualTo(INCIDENTS.size());
    }

    @Test
    void areasHaveNeitherPointNorDistance() throws Exception {
        assertThat(select("geometry IS NULL"))
                .isEqualTo(chosen(i -> i.place() == null || !i.place().isPoint()))
                .isEqualTo(select("border_m IS NULL"))
                .isEqualTo(select("exclave IS NULL"));
    }

    @Test
    void factsOfTheDefaultEditionSelect() throws Exception {
        assertThat(select("side = 'TJ' AND border_m < 1000000")).isNotEmpty().isEqualTo(chosen(
                i -> i.place() != null && i.place().isPoint() && 70.5 - i.place().longitude() > i.place().radiusKm() / 85
                        && 70.5 - i.place().longitude() < 1000 / 85.0));
        assertThat(select("exclave = 'vorukh'")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "BBOX(geometry, 70.4, 39.8, 70.7, 40.1)",
        "INTERSECTS(geometry, POLYGON((70.4 39.8, 70.7 39.8, 70.7 40.1, 70.4 40.1, 70.4 39.8)))",
        "WITHIN(geometry, ENVELOPE(70.4, 70.7, 39.8, 40.1))",
    })
    void boxesAreLongitudeAndLatitude(String text) throws Exception {
        assertThat(select(text)).isNotEmpty().isEqualTo(chosen(i -> i.place() != null && i.place().isPoint()
                && Math.abs(i.place().longitude() - 70.55) < 0.15 && Math.abs(i.place().latitude() - 39.95) < 0.15));
    }

    @Test
    void everyAttributeCanBeAsked() throws Exception {
        assertThat(IncidentQuery.attributes()).containsExactly(
                "start", "end", "episode", "tier", "category", "family", "verification", "confidence", "place", "country",
                "admin1", "killed_max", "injured_max", "displaced_max", "sources", "border_m", "exclave", "side",
                "geometry");
        for (String attribute : IncidentQuery.attributes()) {
            assertThat(select(attribute + " IS NULL OR \"" + attribute + "\" IS NOT NULL")).hasSize(95);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "category = 'cla | open-quote | 11",
        "killed_max > | not-ecql | 11",
        "category = 'x' AND | not-ecql | 18",
        "start > 2022-09-16 AND killed_max >> 2 | not-ecql | 34",
        "category = 'clash' ; tier = 'core' | not-ecql | 19",
        "colour = 'red' | unknown-word | 0",
        "category = 'clash' AND killed > 2 | unknown-word | 23",
        "\"java.lang.Runtime\" = 1 | unknown-word | 0",
        "strToLowerCase(category) = 'x' | unknown-word | 0",
        "DWITHIN(geometry, POINT(70 40), 10, kilometers) | distance | 0",
        "INTERSECTS(geometry, SRID=3857;POINT(1 2)) | reference-system | 21",
        "BBOX(geometry, 1, 2, 3, 4, 'EPSG:3857') | reference-system | 27",
        "start > 2022-02-30 | time | 8",
        "start > '2022-02-30' | time | 9",
    })
    void wrongTextIsRefusedAtTheSpot(String text, String reason, int position) {
        IncidentQueryException refused =
                catchThrowableOfType(IncidentQueryException.class, () -> IncidentQuery.parse(text));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(sentence(refused)).startsWith("At character " + (position + 1) + ": ").doesNotContain("{");
    }

    @Test
    void spotOnALaterLineIsFound() {
        String text = "start > 2022-09-16\nAND category >> 2";
        IncidentQueryException refused =
                catchThrowableOfType(IncidentQueryException.class, () -> IncidentQuery.parse(text));
        assertThat(refused.position()).isEqualTo(text.indexOf(">>"));
    }

    @Test
    void emptyEndlessAndBottomlessTextsAreRefused() {
        assertThat(refusal(" ")).isEqualTo("empty");
        assertThat(refusal("x".repeat(5000))).isEqualTo("too-long");
        assertThat(refusal("(".repeat(1000))).isEqualTo("too-deep");
        assertThat(refusal("tier = 'core' AND ".repeat(200) + "tier =")).isEqualTo("not-ecql");
    }

    @ParameterizedTest
    @ValueSource(strings = {"category > 5", "start > 'soon'", "geometry > 3", "killed_max LIKE '1%'", "side BETWEEN 1 AND 2"})
    void oddComparisonIsAnsweredOrRefusedButNeverCrashes(String text) {
        assertThat(refusal(text)).isIn("none", "incomparable");
    }

    private List<String> select(String text) throws IncidentQueryException {
        return IncidentQuery.parse(text).select(INCIDENTS, facts).stream().map(Incident::id).toList();
    }

    private String refusal(String text) {
        try {
            select(text);
            return "none";
        } catch (IncidentQueryException refused) {
            assertThat(sentence(refused)).doesNotContain("{");
            return refused.reason();
        }
    }

    private static String sentence(IncidentQueryException refused) {
        return Messages.english().text("query." + refused.reason(), refused.details().toArray());
    }

    private interface Choice {
        boolean of(Incident incident) throws Exception;
    }

    private static List<String> chosen(Choice choice) {
        Predicate<Incident> predicate = incident -> {
            try {
                return choice.of(incident);
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        };
        return INCIDENTS.stream().filter(predicate).map(Incident::id).toList();
    }
}
