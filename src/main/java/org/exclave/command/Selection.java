package org.exclave.command;

import java.util.List;
import java.util.Set;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.Condition;
import org.exclave.query.IncidentQuery;
import org.exclave.query.IncidentQueryException;
import org.exclave.query.QueryCondition;
import org.exclave.session.Atlas;
import org.jspecify.annotations.Nullable;

/** The incidents for which the value of {@code --filter} holds; all of them without it. */
final class Selection {

    private final @Nullable IncidentQuery query;

    private Selection(@Nullable IncidentQuery query) {
        this.query = query;
    }

    /** Reads the filter before anything else is read, so that a slip in it is told at once. */
    static Selection parse(@Nullable String filter, Messages messages) {
        try {
            return new Selection(filter == null ? null : IncidentQuery.parse(filter));
        } catch (IncidentQueryException unreadable) {
            throw inWords(unreadable, messages);
        }
    }

    /** What it asks, as a condition that events can be held against too. */
    List<Condition> conditions() {
        return query == null ? List.of() : List.of(new QueryCondition(query.toString(), Set.of()));
    }

    List<Incident> of(Atlas atlas, Messages messages) {
        try {
            return query == null
                    ? atlas.catalog().incidents()
                    : query.select(atlas.catalog().incidents(), atlas.facts());
        } catch (IncidentQueryException impossible) {
            throw inWords(impossible, messages);
        }
    }

    private static CommandFailure inWords(IncidentQueryException wrong, Messages messages) {
        return new CommandFailure(
                ExitCode.WRONG_USAGE,
                messages.text("query." + wrong.reason(), wrong.details().toArray()));
    }
}
