package org.exclave.window;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.analysis.AnalysisPanel;

import org.exclave.window.filter.FilterShelf;
import org.exclave.window.layer.BaseMapSection;
import org.exclave.window.layer.LayersPanel;
import org.exclave.window.list.IncidentPanel;

/** The panels at the left, one tab each. */
final class SidePanel extends TabPane {

    private final IncidentPanel incidents;

    /** The panels of a session; searching for places runs away from the screen's thread. */
    SidePanel(Session session, BaseMapSection baseMap, FilterShelf shelf, Messages messages, Executor screen) {
        incidents = new IncidentPanel(session, shelf, messages, ForkJoinPool.commonPool(), screen);
        setId("side");
        getStyleClass().add("side-panel");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        AnalysisPanel analysis = new AnalysisPanel(session, messages);
        Tab counts = tab("tab-analysis", messages.text("side.analysis"), analysis);
        analysis.countWhile(counts.selectedProperty());
        getTabs()
                .addAll(
                        tab("tab-incidents", messages.text("side.incidents"), incidents),
                        tab("tab-layers", messages.text("side.layers"), new LayersPanel(session, baseMap, messages)),
                        counts);
    }

    private static Tab tab(String id, String name, Node content) {
        Tab tab = new Tab(name, content);
        tab.setId(id);
        return tab;
    }

    /** Shows the list of incidents and puts the cursor into its search field. */
    void startSearch() {
        getSelectionModel().selectFirst();
        incidents.startSearch();
    }
}
