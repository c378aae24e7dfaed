package org.exclave.window.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.query.Condition;
import org.exclave.query.FoldedText;
import org.exclave.query.IncidentFilter;
import org.exclave.query.LineCondition;
import org.exclave.query.PartyCondition;
import org.exclave.query.PolygonCondition;
import org.exclave.query.SideCondition;
import org.exclave.query.SourceCondition;
import org.exclave.query.Trait;
import org.exclave.query.TraitCondition;
import org.exclave.session.Session;
import org.exclave.window.part.Abreast;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be asked besides time, family and words. What is chosen holds at once. Sides and distances are asked
 * of the edition that is shown when they are chosen.
 */
public final class FilterPanel extends ScrollPane {

    private static final double GAP = 6;
    private static final double LOWEST = 230;
    private static final double HIGHEST = 340;

    private final Session session;
    private final Messages messages;
    private final Executor screen;
    private final ConditionWording wording;
    private final Abreast menus = new Abreast(GAP);

    /**
     * The panel of a session's filter.
     *
     * @param away runs a task away from the screen
     * @param screen runs a task on the screen's thread
     */
    public FilterPanel(Session session, FilterShelf shelf, Messages messages, Executor away, Executor screen) {
        this.session = session;
        this.messages = messages;
        this.screen = screen;
        this.wording = new ConditionWording(messages, session);
        setId("filter-panel");
        getStyleClass().add("filter-panel");
        setFitToWidth(true);
        setMinHeight(LOWEST);
        setPrefHeight(HIGHEST);
        setMaxHeight(HIGHEST);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        for (Trait trait : Trait.values()) {
            menus.add(menu(trait));
        }
        menus.add(sides());
        VBox rows = new VBox(
                GAP,
                menus,
                asked("filter.near", new PlaceRadius(session, messages, away, screen)),
                view(),
                asked("filter.line", line()),
                asked("filter.exclave", new ExclaveRow(session, messages, wording)),
                asked("filter.casualties", new CasualtyRow(session, messages, wording)),
                asked("filter.party", party()),
                asked("filter.source", source()),
                asked("filter.query", new QueryField(session, messages, away, screen)),
                new SavedFilters(session, shelf, messages, away, screen));
        rows.getStyleClass().add("filter-rows");
        setContent(rows);
    }

    private Node asked(String key, Region control) {
        control.heightProperty().subscribe((_, _) -> {
            if (isWritten(control)) {
                screen.execute(() -> scrollTo(control));
            }
        });
        Label name = Parts.text(messages.text(key), "filter-name");
        return new VBox(2, name, control);
    }

    private boolean isWritten(Node control) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        while (focused != null && !focused.equals(control)) {
            focused = focused.getParent();
        }
        return focused != null;
    }

    /** What grows below a field, such as words to choose from, is brought into view. */
    private void scrollTo(Node node) {
        double view = getViewportBounds().getHeight();
        double beyond = getContent().getLayoutBounds().getHeight() - view;
        double bottom =
                getContent().sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
        if (beyond > 0 && bottom > getVvalue() * beyond + view) {
            setVvalue(Math.min(1, (bottom - view) / beyond));
        }
    }

    private WordsMenu menu(Trait trait) {
        WordsMenu menu = new WordsMenu(
                messages.text("filter." + trait.id()),
                trait.words(),
                word -> wording.word(trait, word),
                messages,
                words -> ask(trait.id(), words.isEmpty() ? null : new TraitCondition(trait, words)));
        menu.setId("filter-" + trait.id());
        session.filter().subscribe(filter -> menu.show(filter.further().stream()
                .filter(condition -> condition.key().equals(trait.id()))
                .findFirst()
                .map(condition -> ((TraitCondition) condition).wished())
                .orElse(Set.of())));
        return menu;
    }

    private WordsMenu sides() {
        WordsMenu menu = new WordsMenu(
                messages.text("filter.side"),
                SideCondition.SIDES,
                wording::side,
                messages,
                sides -> ask(
                        "side",
                        sides.isEmpty() ? null : new SideCondition(session.edition().get(), sides)));
        menu.setId("filter-side");
        session.filter().subscribe(filter -> menu.show(of(filter, SideCondition.class)
                .map(SideCondition::sides)
                .orElse(Set.of())));
        return menu;
    }

    /** The corners of what the map shows now, as a polygon that stays when the map moves on. */
    private Region view() {
        Button button = new Button(messages.text("filter.view"), Parts.icon("fth-maximize"));
        button.setId("filter-view");
        button.setTooltip(new Tooltip(messages.text("filter.view.hint")));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(_ -> {
            Viewport now = session.viewport().get();
            ask(
                    "area",
                    new PolygonCondition(List.of(
                            now.toWorld(0, 0),
                            now.toWorld(now.width(), 0),
                            now.toWorld(now.width(), now.height()),
                            now.toWorld(0, now.height()))));
        });
        return button;
    }

    private Region line() {
        OptionBox<Double> box = new OptionBox<>(
                messages.text("filter.line"),
                messages.text("filter.any"),
                Distances.KILOMETERS,
                km -> messages.text("filter.km", km),
                km -> ask(
                        "line",
                        km.map(most -> new LineCondition(session.edition().get(), most)).orElse(null)));
        box.setId("filter-line");
        session.filter().subscribe(filter ->
                box.show(of(filter, LineCondition.class).map(LineCondition::kilometers)));
        return box;
    }

    private Region party() {
        TextField field = new TextField();
        field.setId("filter-party");
        field.setAccessibleText(messages.text("filter.party"));
        field.setOnAction(_ -> ask(
                "party",
                FoldedText.of(field.getText()).isBlank() ? null : new PartyCondition(field.getText())));
        session.filter().subscribe(filter -> field.setText(
                of(filter, PartyCondition.class).map(PartyCondition::text).orElse("")));
        return new Prompted(field, messages.text("filter.party.prompt"));
    }

    private Region source() {
        OptionBox<Source> box = new OptionBox<>(
                messages.text("filter.source"),
                messages.text("filter.any"),
                sources(),
                wording::sourceName,
                source -> ask("source", source.map(cited -> new SourceCondition(cited.id())).orElse(null)));
        box.setId("filter-source");
        session.filter().subscribe(filter -> box.show(of(filter, SourceCondition.class)
                .flatMap(condition -> sources().stream()
                        .filter(each -> each.id().equals(condition.source()))
                        .findFirst())));
        session.grownAtlas().subscribe((_, _) -> box.offer(sources()));
        return box;
    }

    private List<Source> sources() {
        return session.atlas().catalog().incidents().stream()
                .flatMap(incident -> incident.sources().stream())
                .distinct()
                .sorted(Comparator.comparing(wording::sourceName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void ask(String key, @Nullable Condition condition) {
        IncidentFilter filter = session.filter().get();
        session.filter().set(condition == null ? filter.without(key) : filter.with(condition));
    }

    private static <T extends Condition> Optional<T> of(IncidentFilter filter, Class<T> kind) {
        return filter.further().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
