package org.exclave.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Habits;
import org.exclave.cartography.Layers;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.geography.Edition;
import org.exclave.query.DisputedPoint;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What a session looks at, to be looked at by another session of the same atlas in its place. An earlier state of the
 * annotations and an event that is selected stay behind; the base map belongs to its {@link BaseMapDesk}.
 *
 * @param ownNames how places are named where the user chose that, or null where it is what is usual in the language
 * @param annotations the ids of those that are selected
 */
public record Standpoint(
        Viewport viewport,
        IncidentFilter filter,
        Edition edition,
        Theme theme,
        Layers layers,
        @Nullable NameLanguage ownNames,
        @Nullable Edition comparedEdition,
        Comparison comparison,
        @Nullable TimeWindow comparedWindow,
        @Nullable Incident incident,
        Set<String> annotations,
        Habits habits,
        Page page,
        @Nullable Source source,
        @Nullable BackgroundStatement statement,
        @Nullable DisputedPoint point,
        String soughtSources,
        String soughtBackground) {

    public Standpoint {
        annotations = Set.copyOf(annotations);
    }

    /** That of a session now; where the map is on its way, that to which it goes. */
    public static Standpoint of(Session session) {
        NameLanguage names = session.nameLanguage().get();
        Reading reading = session.reading();
        return new Standpoint(
                session.travel().goal(),
                session.filter().get(),
                session.edition().get(),
                session.theme().get(),
                session.layers().get(),
                names == session.usualNames() ? null : names,
                session.comparedEdition().get(),
                session.comparison().get(),
                session.comparedWindow().get(),
                session.selectedIncident().get(),
                session.selectedAnnotations().get().stream().map(Annotation::id).collect(Collectors.toSet()),
                session.habits().get(),
                reading.page().get(),
                reading.source().get(),
                reading.statement().get(),
                reading.point().get(),
                reading.soughtSources().get(),
                reading.soughtBackground().get());
    }

    /** Makes a session look at the same. */
    public void take(Session session) {
        session.viewport().set(viewport);
        session.edition().set(edition);
        session.theme().set(theme);
        session.layers().set(layers);
        if (ownNames != null) {
            session.nameLanguage().set(ownNames);
        }
        session.filter().set(new RadiusNaming(session.atlas(), session.nameLanguage().get()).named(filter));
        session.comparison().set(comparison);
        session.comparedEdition().set(comparedEdition);
        session.comparedWindow().set(comparedWindow);
        session.habits().set(habits);
        read(session.reading());
        if (incident != null) {
            session.select(incident);
        } else {
            List<Annotation> chosen = session.annotations().get().stream()
                    .filter(each -> annotations.contains(each.id()))
                    .toList();
            session.select(chosen);
        }
    }

    private void read(Reading reading) {
        reading.soughtSources().set(soughtSources);
        reading.soughtBackground().set(soughtBackground);
        reading.source().set(source);
        reading.statement().set(statement);
        reading.point().set(point);
        reading.page().set(page);
    }
}
