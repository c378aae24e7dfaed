package org.exclave.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.catalog.Family;
import org.exclave.catalog.GrownCatalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.LocalRows;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.query.ShownCounts;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWordingTest {

    private static final SheetWording WORDING = new SheetWording(Messages.english());
    private static final List<Incident> ALL = TheAtlas.incidents();

    private static String subtitle(TimeWindow window) {
        return Sheets.words(IncidentFilter.EVERYTHING.withWindow(window)).subtitle();
    }

    @Test
    void allTimeNeedsNoClock() {
        assertThat(subtitle(TimeWindow.ALWAYS)).isEqualTo("All reported incidents, 2021–2025");
    }

    @Test
    void endsAndBeginningsAreReadOnBothClocks() {
        Instant noon = Instant.parse("2022-09-16T06:30:00Z");
        assertThat(subtitle(TimeWindow.until(noon)))
                .isEqualTo("Incidents reported by 16 Sep 2022, 12:30 UTC+6 (11:30 UTC+5)");
        assertThat(subtitle(new TimeWindow(noon, Instant.MAX)))
                .isEqualTo("Incidents reported from 16 Sep 2022, 12:30 UTC+6 (11:30 UTC+5)");
    }

    @Test
    void wholeDaysEndAtMidnightAndTheOtherClockSaysItsOwnDay() {
        assertThat(subtitle(TimeWindow.ofDays(LocalDate.of(2022, 9, 14), LocalDate.of(2022, 9, 17))))
                .isEqualTo("Incidents reported 14 Sep 2022, 00:00 – 17 Sep 2022, 24:00 UTC+6"
                        + " (13 Sep, 23:00 – 23:00 UTC+5)");
        assertThat(subtitle(TimeWindow.until(Instant.parse("2022-09-16T18:20:00Z"))))
                .isEqualTo("Incidents reported by 17 Sep 2022, 00:20 UTC+6 (16 Sep, 23:20 UTC+5)");
    }

    @Test
    void notesSayWhatIsShownUnmappedAndHidden() {
        for (Set<Family> families :
                List.of(EnumSet.allOf(Family.class), EnumSet.of(Family.FIGHTING), EnumSet.noneOf(Family.class))) {
            for (TimeWindow window : List.of(
                    TimeWindow.ALWAYS,
                    TimeWindow.ofDays(LocalDate.of(2022, 9, 14), LocalDate.of(2022, 9, 20)),
                    TimeWindow.ofDays(LocalDate.of(2021, 7, 2), LocalDate.of(2021, 7, 2)))) {
                IncidentFilter filter = new IncidentFilter(TimeSelection.possible(window), families, "");
                ShownCounts counts = ShownCounts.of(ALL, filter, TheAtlas.atlas().facts());
                List<String> notes = WORDING.words(filter, ALL, ALL, TheAtlas.atlas().facts(), Edition.DEFAULT).notes();
                assertThat(notes.getFirst()).startsWith(counts.shown() + " of the catalogue’s 93 incidents");
                boolean unmapped = counts.knownByAreaOnly() + counts.withoutPlace() > 0;
                assertThat(notes.stream().anyMatch(note -> note.equals(unmapped(counts)))).isEqualTo(unmapped);
                assertThat(notes.stream().anyMatch(note -> note.contains("hidden by the filter")))
                        .isEqualTo(counts.hiddenByFilter() > 0);
            }
        }
    }

    private static String unmapped(ShownCounts counts) {
        int byArea = counts.knownByAreaOnly();
        int withoutPlace = counts.withoutPlace();
        return "Of those, "
                + (byArea == 0 ? "" : (byArea == 1 ? "one" : byArea) + " known by district or region only")
                + (byArea > 0 && withoutPlace > 0 ? " and " : "")
                + (withoutPlace == 0 ? "" : (withoutPlace == 1 ? "one" : withoutPlace) + " without any place")
                + (byArea + withoutPlace == 1 ? " is" : " are") + " not drawn.";
    }

    @Test
    void whatAQueryKeepsBackIsHiddenOnlyWithinTheTimeShown() {
        IncidentFilter week = IncidentFilter.EVERYTHING.withWindow(
                TimeWindow.ofDays(LocalDate.of(2022, 9, 14), LocalDate.of(2022, 9, 20)));
        List<Incident> selected = ALL.stream()
                .filter(incident -> incident.family() == Family.FIGHTING)
                .toList();
        int shown = ShownCounts.of(selected, week, TheAtlas.atlas().facts()).shown();
        int there = ShownCounts.of(ALL, week, TheAtlas.atlas().facts()).shown();
        List<String> notes = WORDING.words(week, selected, ALL, TheAtlas.atlas().facts(), Edition.DEFAULT).notes();
        assertThat(notes.getFirst()).startsWith(shown + " of the catalogue’s 93");
        assertThat(notes.getLast()).isEqualTo(there - shown + " more are hidden by the filter.");
    }

    @Test
    void everySheetNamesItsEditionAndItsCredits() {
        for (Edition edition : Edition.values()) {
            SheetWords words = WORDING.words(IncidentFilter.EVERYTHING, ALL, ALL, TheAtlas.atlas().facts(), edition);
            assertThat(words.edition())
                    .contains(Messages.english().text("edition." + edition.id()))
                    .contains("not an endorsement");
            assertThat(words.credits()).contains("OpenStreetMap", "ODbL", "GeoNames", "GSHHG", "Natural Earth");
        }
    }

    @Test
    void ownTitleLeavesAllOtherWords() {
        SheetWords words = Sheets.words(IncidentFilter.EVERYTHING);
        SheetWords titled = words.titled("Mine", null);
        assertThat(titled.title()).isEqualTo("Mine");
        assertThat(titled).isEqualTo(new SheetWords(
                "Mine", words.subtitle(), words.notes(), words.edition(), words.credits()));
        assertThat(words.titled(null, "")).isEqualTo(new SheetWords(
                words.title(), "", words.notes(), words.edition(), words.credits()));
    }

    @Test
    void additionsOfTheUserAreNeverCountedAmongTheCataloguesAndTheirPublishersAreMarked() {
        List<Incident> grown = GrownCatalog.of(
                        TheAtlas.atlas().catalog(), List.of(LocalRows.source(), LocalRows.incident()))
                .whole()
                .incidents();
        SheetWords words = WORDING.claiming(
                WORDING.words(IncidentFilter.EVERYTHING, grown, grown, TheAtlas.atlas().facts(), Edition.DEFAULT),
                grown,
                grown);
        assertThat(words.notes().getFirst()).startsWith("94 of 94 incidents: the catalogue’s and 1 local addition, fall");
        assertThat(words.notes()).anyMatch(note -> note.contains("marked L"));
        assertThat(words.sources()).contains("Local leaflet (LOCAL)").doesNotContain("Local leaflet");
        assertThat(WORDING.words(IncidentFilter.EVERYTHING, ALL, ALL, TheAtlas.atlas().facts(), Edition.DEFAULT).notes())
                .noneMatch(note -> note.contains("local"));
    }
}
