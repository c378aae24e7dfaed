package org.exclave.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.exclave.brief.Brief;
import org.exclave.brief.EditionComparison;
import org.exclave.brief.Scene;
import org.exclave.cartography.Layers;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.query.ConditionReader;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the scenes of a brief: each makes the session show what it says. When it ends, the session shows what it did
 * before. Used on the thread of the session.
 */
public final class Telling {

    private record Before(
            IncidentFilter filter,
            Edition edition,
            @Nullable Edition compared,
            @Nullable TimeWindow comparedWindow,
            Comparison comparison,
            Layers layers,
            NameLanguage names,
            Viewport view,
            @Nullable Incident selected) {}

    private final Session session;
    private final ConditionReader conditions;
    private final TimeSelection whole;
    private final ReadOnlyObjectWrapper<@Nullable Brief> brief = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final Consumer<IncidentFilter> turn;
    private @Nullable Before before;

    /** Nothing is told yet; what the session shows now of time is all that there is. */
    public Telling(Session session) {
        this(session, session.filter()::set);
    }

    /**
     * The same where time does not change at once.
     *
     * @param turn makes the session get to a filter, whatever it shows until then
     */
    public Telling(Session session, Consumer<IncidentFilter> turn) {
        this.turn = turn;
        this.session = session;
        this.whole = session.filter().get().time();
        this.conditions =
                new ConditionReader(session.atlas().catalog(), session.atlas().facts());
        session.briefs().subscribe((_, now) -> follow(now));
    }

    /** The brief that is told, or null. */
    public ReadOnlyObjectProperty<@Nullable Brief> brief() {
        return brief.getReadOnlyProperty();
    }

    /** Which scene is shown, from 0; without meaning while nothing is told. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    /** Whether the brief that is told is one of the user's own, which changes as they change it. */
    public ReadOnlyBooleanProperty own() {
        return own.getReadOnlyProperty();
    }

    /** Which time the session shows when a scene says none. */
    public TimeSelection whole() {
        return whole;
    }

    /** The scene that is shown, if a brief is told. */
    public Optional<Scene> scene() {
        return Optional.ofNullable(brief.get()).map(told -> told.scenes().get(step.get()));
    }

    /** Shows the first scene of a brief that nobody changes meanwhile. */
    public void begin(Brief wished) {
        begin(wished, 0, false);
    }

    /** Shows a scene, by its number from 0, of a brief that nobody changes meanwhile. */
    public void begin(Brief wished, int number) {
        begin(wished, Math.clamp(number, 0, wished.scenes().size() - 1), false);
    }

    /** Shows a scene, by its number from 0, of a brief of the user's own. */
    public void beginOwn(Brief wished, int number) {
        begin(wished, Math.clamp(number, 0, wished.scenes().size() - 1), true);
    }

    private void begin(Brief wished, int number, boolean ofUser) {
        if (brief.get() == null) {
            before = new Before(
                    session.filter().get(),
                    session.edition().get(),
                    session.comparedEdition().get(),
                    session.comparedWindow().get(),
                    session.comparison().get(),
                    session.layers().get(),
                    session.nameLanguage().get(),
                    session.travel().goal(),
                    session.selectedIncident().get());
        }
        own.set(ofUser);
        place(wished, number);
        show(wished, number);
    }

    /** Goes on in other words with the brief that is told, at the same scene; nothing where another one is told. */
    public void reword(Brief reworded) {
        Brief now = brief.get();
        if (now != null && !own.get() && now.id().equals(reworded.id()) && !now.equals(reworded)) {
            follow(now, reworded);
        }
    }

    /** Both at once for whoever listens: the number is one of the brief's scenes at every moment. */
    private void place(Brief wished, int number) {
        Brief told = brief.get();
        if (told != null && number >= told.scenes().size()) {
            brief.set(wished);
            step.set(number);
        } else {
            step.set(number);
            brief.set(wished);
        }
    }

    /** What is told stays the scene that it was, wherever that is now; only another map is shown anew. */
    private void follow(List<Brief> all) {
        Brief told = brief.get();
        if (told == null || !own.get()) {
            return;
        }
        Optional<Brief> now =
                all.stream().filter(each -> each.id().equals(told.id())).findFirst();
        if (now.isEmpty()) {
            end();
        } else if (!now.get().equals(told)) {
            follow(told, now.get());
        }
    }

    private void follow(Brief told, Brief now) {
        Scene shown = told.scenes().get(step.get());
        int number = numberOf(shown.id(), now);
        boolean gone = number < 0;
        int next = gone ? Math.min(step.get(), now.scenes().size() - 1) : number;
        Scene scene = now.scenes().get(next);
        place(now, next);
        if (gone || !scene.showsAs(shown) || !now.annotationsOf(scene).equals(told.annotationsOf(shown))) {
            show(now, next);
        }
    }

    private static int numberOf(String id, Brief told) {
        for (int number = 0; number < told.scenes().size(); number++) {
            if (told.scenes().get(number).id().equals(id)) {
                return number;
            }
        }
        return -1;
    }

    /** Shows the user's annotations in the place of those of the scene, to be changed and kept with it, or no longer. */
    public void showOwnAnnotations(boolean wished) {
        Brief told = brief.get();
        if (told != null) {
            session.toldAnnotations().set(wished ? null : told.annotationsOf(told.scenes().get(step.get())));
        }
    }

    /** Goes so many scenes on, or back; stays at the first and at the last. */
    public void step(int by) {
        Brief told = brief.get();
        if (told != null) {
            go(Math.clamp((long) step.get() + by, 0, told.scenes().size() - 1));
        }
    }

    /** Goes to a scene by its number, from 0; shows it anew when it is shown already. */
    public void go(int number) {
        Brief told = brief.get();
        if (told != null && number >= 0 && number < told.scenes().size()) {
            step.set(number);
            show(told, number);
        }
    }

    /** Ends, and the session shows what it did before. */
    public void end() {
        Before was = before;
        if (brief.get() == null || was == null) {
            return;
        }
        brief.set(null);
        before = null;
        session.toldAnnotations().set(null);
        session.overlays().told().set(null);
        session.comparedWindow().set(was.comparedWindow);
        session.edition().set(was.edition);
        session.comparison().set(was.comparison);
        session.comparedEdition().set(was.compared);
        session.layers().set(was.layers);
        session.nameLanguage().set(was.names);
        session.filter().set(was.filter);
        select(was.selected);
        session.travel().to(was.view.resized(
                session.viewport().get().width(), session.viewport().get().height()));
    }

    private void show(Brief told, int number) {
        Scene scene = told.scenes().get(number);
        session.past().set(null);
        session.comparedWindow().set(null);
        session.edition().set(scene.edition());
        compare(scene.comparison());
        session.layers().set(SceneMap.layers(scene));
        session.overlays().told().set(SceneMap.overlays(scene));
        session.nameLanguage().set(SceneMap.names(scene, session.usualNames()));
        turn.accept(filter(scene));
        session.toldAnnotations().set(told.annotationsOf(scene));
        select(Optional.ofNullable(scene.selected())
                .flatMap(session.atlas().catalog()::incident)
                .orElse(null));
        Viewport now = session.viewport().get();
        session.travel().to(SceneMap.view(scene, now.width(), now.height()).scaled(now.deviceScale()));
    }

    private void compare(@Nullable EditionComparison comparison) {
        if (comparison != null) {
            session.comparison()
                    .set(Comparison.valueOf(comparison.way().toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        session.comparedEdition().set(comparison == null ? null : comparison.other());
    }

    private void select(@Nullable Incident incident) {
        if (incident == null) {
            session.selectNothing();
        } else {
            session.select(incident);
        }
    }

    private IncidentFilter filter(Scene scene) {
        boolean always = scene.time().equals(TimeSelection.ALWAYS);
        return conditions.filter(always ? whole : scene.time(), scene.filter());
    }
}
