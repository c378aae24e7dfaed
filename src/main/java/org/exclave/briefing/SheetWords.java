package org.exclave.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words on a sheet.
 *
 * @param title its heading
 * @param subtitle what is shown of which time, by both clocks
 * @param notes what is not drawn and why, a sentence each
 * @param edition which border is drawn, and that nothing in it is an endorsement
 * @param credits to whom the map owes its data
 */
public record SheetWords(String title, String subtitle, List<String> notes, String edition, String credits) {

    public SheetWords {
        notes = List.copyOf(notes);
    }

    /** The same sheet with something of the user's on it, whose credit comes before the others. */
    SheetWords crediting(String owed) {
        return new SheetWords(title, subtitle, notes, edition, owed + " · " + credits);
    }

    /** The same sheet with more to say before its notes. */
    public SheetWords telling(List<String> told) {
        return new SheetWords(
                title, subtitle, Stream.concat(told.stream(), notes.stream()).toList(), edition, credits);
    }

    /** The same sheet with a title and subtitle of the user's; null leaves the usual one. */
    public SheetWords titled(@Nullable String ownTitle, @Nullable String ownSubtitle) {
        return new SheetWords(
                ownTitle == null ? title : ownTitle,
                ownSubtitle == null ? subtitle : ownSubtitle,
                notes,
                edition,
                credits);
    }
}
