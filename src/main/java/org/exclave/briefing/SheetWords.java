package org.exclave.briefing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words on a sheet.
 *
 * @param title its heading
 * @param subtitle what is shown of which time, by both clocks
 * @param told what is told beside the map, in its order
 * @param figures what each claimant says of what is shown
 * @param notes what is not drawn and why, a sentence each
 * @param aside short lines in the upper corner: of which brief, made when
 * @param marking what stands in a band above and below the page; empty for none
 * @param edition which border is drawn, and that nothing in it is an endorsement
 * @param credits to whom the map owes its data
 * @param sources whose publications the incidents rest on, those that many rest on first
 */
public record SheetWords(
        String title,
        String subtitle,
        List<Told> told,
        FigureTable figures,
        List<String> notes,
        List<String> aside,
        String marking,
        String edition,
        String credits,
        List<String> sources) {

    /** The most letters of a marking, so that it is never cut. */
    public static final int LONGEST_MARKING = 60;

    public SheetWords {
        told = List.copyOf(told);
        notes = List.copyOf(notes);
        aside = List.copyOf(aside);
        sources = List.copyOf(sources);
        if (marking.length() > LONGEST_MARKING) {
            throw new IllegalArgumentException("a marking of " + marking.length() + " letters");
        }
    }

    /** A sheet on which nothing is told and claimed. */
    public SheetWords(String title, String subtitle, List<String> notes, String edition, String credits) {
        this(title, subtitle, List.of(), FigureTable.NONE, notes, List.of(), "", edition, credits, List.of());
    }

    /** The same sheet with something of the user's on it, whose credit comes before the others. */
    SheetWords crediting(String owed) {
        return new SheetWords(
                title, subtitle, told, figures, notes, aside, marking, edition, owed + " · " + credits, sources);
    }

    /** The same sheet with something told on it. */
    public SheetWords telling(List<Told> statements) {
        return new SheetWords(
                title, subtitle, statements, figures, notes, aside, marking, edition, credits, sources);
    }

    /** The same sheet with figures. */
    public SheetWords claiming(FigureTable claimed) {
        return new SheetWords(title, subtitle, told, claimed, notes, aside, marking, edition, credits, sources);
    }

    /** The same sheet with the publications on which the incidents rest, those that many rest on first. */
    public SheetWords citing(List<String> publishers) {
        return new SheetWords(title, subtitle, told, figures, notes, aside, marking, edition, credits, publishers);
    }

    /** The same sheet with a note of the user's before the others; blank ones are none. */
    public SheetWords noting(String own) {
        if (own.isBlank()) {
            return this;
        }
        List<String> all = new ArrayList<>(notes);
        all.addFirst(own.strip());
        return new SheetWords(title, subtitle, told, figures, all, aside, marking, edition, credits, sources);
    }

    /** The same sheet of a map without incidents: no time and no counts, and a note that says why. */
    SheetWords withoutIncidents(String why) {
        return new SheetWords(title, "", told, figures, List.of(why), aside, marking, edition, credits, sources);
    }

    /** The same sheet with short lines in its corner. */
    public SheetWords withAside(List<String> lines) {
        return new SheetWords(title, subtitle, told, figures, notes, lines, marking, edition, credits, sources);
    }

    /** The same sheet with a marking above and below, at most {@value #LONGEST_MARKING} letters; empty for none. */
    public SheetWords marked(String words) {
        return new SheetWords(
                title, subtitle, told, figures, notes, aside, words.strip(), edition, credits, sources);
    }

    /** The same sheet with a title and subtitle of the user's; null leaves the usual one. */
    public SheetWords titled(@Nullable String ownTitle, @Nullable String ownSubtitle) {
        return new SheetWords(
                ownTitle == null ? title : ownTitle,
                ownSubtitle == null ? subtitle : ownSubtitle,
                told,
                figures,
                notes,
                aside,
                marking,
                edition,
                credits,
                sources);
    }
}
