package org.exclave.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.query.Concordance;
import org.exclave.session.Atlas;
import org.exclave.session.Page;
import org.exclave.session.RowSearch;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.Deeds;
import org.exclave.window.act.KeyWords;
import org.exclave.window.analysis.AnalysisPanel;
import org.exclave.window.data.DataSetsPanel;
import org.exclave.window.filter.FilterShelf;
import org.exclave.window.layer.BaseMapSection;
import org.exclave.window.layer.LayersPanel;
import org.exclave.window.list.IncidentPanel;
import org.exclave.window.note.AnnotationsPanel;
import org.exclave.window.part.AdditionActs;
import org.exclave.window.part.Parts;
import org.exclave.window.reading.BackgroundPage;
import org.exclave.window.reading.DisagreementsPage;
import org.exclave.window.reading.SourcesPage;
import org.jspecify.annotations.Nullable;

/**
 * The panels at the left, one tab each, which are there once they are furnished. Those that nothing else needs are made when they are first
 * turned to.
 */
final class SidePanel extends TabPane {

    private final Session session;
    private final Messages messages;
    private final Supplier<IncidentPanel> making;
    private @Nullable IncidentPanel incidents;
    private @Nullable CompletableFuture<Concordance> gathering;
    private @Nullable ObjectProperty<Concordance> concordance;
    private final Map<Page, Tab> tabs = new EnumMap<>(Page.class);

    /**
     * The panels of a session; searching and working out what leads where run away from the screen's thread.
     *
     * @param open opens an address outside the atlas, on the user's click only
     * @param screen runs tasks on the thread of the screen
     */
    SidePanel(
            Session session,
            AnnotationsPanel annotations,
            DataSetsPanel data,
            RowSearch rows,
            BaseMapSection baseMap,
            FilterShelf shelf,
            AdditionActs additions,
            Messages messages,
            Consumer<String> open,
            Executor screen) {
        this.session = session;
        this.messages = messages;
        session.grownAtlas().subscribe((_, grown) -> regather(grown, screen));
        making = () -> new IncidentPanel(
                session, rows, shelf, additions.open(), messages, ForkJoinPool.commonPool(), screen);
        setId("side");
        getStyleClass().add("side-panel");
        if (messages.language() != Language.ENGLISH) {
            // Their words are longer, those on the tabs first.
            getStyleClass().add("wide");
        }
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setTabMinWidth(0);
        addTab(Page.INCIDENTS, "incidents", "fth-list", this::incidents);
        addTab(Page.LAYERS, "layers", "fth-layers", () -> new LayersPanel(session, baseMap, messages));
        addTab(Page.ANNOTATIONS, "annotations", "fth-edit-3", () -> annotations);
        addTab(Page.DATA, "data", "fth-database", () -> data);
        addTab(Page.SOURCES, "sources", "fth-book-open", () -> new SourcesPage(session, concordance(), messages, open));
        addTab(
                Page.DISAGREEMENTS,
                "disagreements",
                "fth-git-branch",
                () -> new DisagreementsPage(session, concordance(), messages));
        addTab(
                Page.BACKGROUND,
                "background",
                "fth-info",
                () -> new BackgroundPage(session, concordance(), messages));
        addTab(Page.ANALYSIS, "analysis", "fth-bar-chart-2", () -> new AnalysisPanel(session, messages));
        session.reading().page().subscribe(this::turn);
    }

    /** Puts the panels where they belong. */
    void furnish() {
        Page wanted = session.reading().page().get();
        getTabs().setAll(tabs.values());
        turn(wanted);
    }

    private IncidentPanel incidents() {
        IncidentPanel made = incidents;
        if (made == null) {
            made = making.get();
            incidents = made;
        }
        return made;
    }

    private void turn(Page page) {
        getSelectionModel().select(tabs.get(page));
    }

    private static CompletableFuture<Concordance> gather(Atlas atlas) {
        return CompletableFuture.supplyAsync(() -> Concordance.of(atlas.catalog()), ForkJoinPool.commonPool());
    }

    /** Gathers what leads where before somebody asks, but not before the map is there. */
    void prepare() {
        var _ = gathered();
    }

    private CompletableFuture<Concordance> gathered() {
        CompletableFuture<Concordance> begun = gathering;
        if (begun == null) {
            begun = gather(session.atlas());
            gathering = begun;
        }
        return begun;
    }

    /** What leads where; waited for when a page that needs it is turned to for the first time. */
    private ObservableValue<Concordance> concordance() {
        if (concordance == null) {
            concordance = new SimpleObjectProperty<>(gathered().join());
        }
        return concordance;
    }

    private void regather(Atlas grown, Executor screen) {
        CompletableFuture<Concordance> fresh = gather(grown);
        gathering = fresh;
        ForkJoinPool.commonPool().execute(() -> {
            Concordance found = fresh.join();
            screen.execute(() -> {
                if (concordance != null && grown.equals(session.atlas())) {
                    concordance.set(found);
                }
            });
        });
    }

    private void addTab(Page page, String name, String icon, Supplier<Node> content) {
        Tab tab = new Tab(messages.text("side." + name));
        tab.setId("tab-" + name);
        tab.setGraphic(Parts.icon(icon));
        String hint = messages.text("side." + name + ".hint");
        tab.setTooltip(new Tooltip(page == Page.INCIDENTS ? new KeyWords(messages).hint(hint, Act.SEARCH) : hint));
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                session.reading().page().set(page);
                if (tab.getContent() == null) {
                    tab.setContent(content.get());
                }
            }
        });
        tabs.put(page, tab);
    }

    /**
     * Says what of the acts is done here.
     *
     * @param free whether the panel is to be seen
     */
    void offer(Deeds deeds, BooleanSupplier free) {
        deeds.put(Act.SEARCH, this::startSearch, free);
        deeds.put(Act.FILTERS, this::turnFilters, free);
        deeds.put(Act.INCIDENTS, () -> turnTo(Page.INCIDENTS), free);
        deeds.put(Act.LAYERS, () -> turnTo(Page.LAYERS), free);
        deeds.put(Act.NOTES, () -> turnTo(Page.ANNOTATIONS), free);
        deeds.put(Act.DATA, () -> turnTo(Page.DATA), free);
        deeds.put(Act.SOURCES, () -> turnTo(Page.SOURCES), free);
        deeds.put(Act.DISPUTES, () -> turnTo(Page.DISAGREEMENTS), free);
        deeds.put(Act.CAUSES, () -> turnTo(Page.BACKGROUND), free);
        deeds.put(Act.COUNTS, () -> turnTo(Page.ANALYSIS), free);
    }

    /** Shows a page and gives the keys to its tab. */
    private void turnTo(Page page) {
        session.reading().page().set(page);
        requestFocus();
    }

    private void turnFilters() {
        getSelectionModel().selectFirst();
        incidents().turnFilters();
    }

    /** Shows the list of incidents and puts the cursor into its search field. */
    private void startSearch() {
        getSelectionModel().selectFirst();
        incidents().startSearch();
    }
}
