package org.exclave.window.history;

import java.time.Instant;
import java.util.function.Predicate;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Past;
import org.exclave.annotation.SingleEdit;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.FoldedText;
import org.exclave.store.HistoryEntry;
import org.exclave.store.Origin;
import org.exclave.window.part.EditWording;

/** The words of the history. */
final class HistoryWording {

    private final Messages messages;
    private final EditWording edits;
    private final TimeWording times;

    HistoryWording(Messages messages) {
        this.messages = messages;
        this.edits = new EditWording(messages);
        this.times = new TimeWording(messages);
    }

    /** What was done, and to which annotation. */
    String title(HistoryEntry entry) {
        return edits.name(entry.edit());
    }

    /** What that changed; may be empty. */
    String changes(HistoryEntry entry) {
        return edits.changes(entry.edit());
    }

    /** When, and by whom where it was no gesture in the atlas or the annotation names its author. */
    String caption(HistoryEntry entry) {
        String author = EditWording.state(entry.edit()).author();
        String when = when(entry.madeAt());
        if (entry.origin() != null) {
            return messages.text(
                    "history.caption",
                    when,
                    messages.text(entry.origin() == Origin.OUTSIDE ? "history.outside" : "history.salvage"));
        }
        return author == null || author.isBlank() ? when : messages.text("history.caption", when, author);
    }

    private String when(Instant instant) {
        return messages.text("history.when", times.moment(instant, SideClock.KYRGYZSTAN));
    }

    /** Says which past is looked at. */
    String past(Past past) {
        return messages.text("history.past", when(past.madeAt()), edits.name(past.edit()));
    }

    /** An annotation by kind and title. */
    String subject(SingleEdit edit) {
        return edits.subject(EditWording.state(edit));
    }

    /** Whether an edit has all these words in its name, in what it changed, or in the annotation's texts. */
    Predicate<HistoryEntry> having(String words) {
        FoldedText sought = FoldedText.of(words);
        return sought.isBlank()
                ? _ -> true
                : entry -> FoldedText.of(text(entry)).containsWordsOf(sought);
    }

    private String text(HistoryEntry entry) {
        Annotation state = EditWording.state(entry.edit());
        return String.join(
                " ",
                title(entry),
                changes(entry),
                caption(entry),
                state.title(),
                state.note(),
                String.valueOf(state.source() == null ? "" : state.source()));
    }
}
