package org.exclave.window.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.BorderProfile;
import org.exclave.query.DistrictCount;
import org.exclave.query.ExclaveCount;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.part.Headed;
import org.exclave.window.part.Parts;

/** Counts of the shown incidents, always of those that the map and the list show; nothing here is a count of people. */
public final class AnalysisPanel extends ScrollPane {

    private final Session session;
    private final Messages messages;
    private final VBox sections = new VBox();

    public AnalysisPanel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        setId("analysis");
        sections.getStyleClass().add("layers");
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("layers-panel");
        session.shownIncidents().subscribe(this::count);
        session.edition().subscribe(this::count);
        session.reading().page().subscribe(this::count);
        count();
    }

    /** Counts only while somebody looks. */
    private void count() {
        if (session.reading().page().get() == Page.ANALYSIS) {
            sections.getChildren().setAll(profile(), exclaves(), districts());
        }
    }

    private Node section(String heading, List<List<String>> rows, String caption) {
        GridPane table = new GridPane(8, 5);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Node cell = Parts.text(rows.get(row).get(column), row == 0 ? "caption" : column == 0 ? "fact" : "strong");
                GridPane.setHalignment(cell, column == 0 ? HPos.LEFT : HPos.RIGHT);
                table.add(cell, column, row);
            }
        }
        var copy = Parts.iconButton("fth-copy", messages.text("analysis.copy", heading), () -> Parts.copy(tabbed(rows)));
        copy.getStyleClass().add("small-icon");
        VBox section = new VBox(
                6, new Headed(Parts.heading(heading), Parts.row(8, copy)), table, Parts.text(caption, "caption"));
        section.getStyleClass().add("section");
        return section;
    }

    private static String tabbed(List<List<String>> rows) {
        return String.join("\n", rows.stream().map(row -> String.join("\t", row)).toList());
    }

    private Node profile() {
        List<BorderProfile> profiles = Stream.of(Edition.values())
                .map(edition -> BorderProfile.of(
                        session.shownIncidents().get(), session.atlas().facts(), edition))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(messages.text("analysis.within")));
        profiles.forEach(profile ->
                heading.add(messages.text("edition." + profile.edition().id() + ".short")));
        rows.add(heading);
        for (int i = 0; i < BorderProfile.LIMITS_KM.size(); i++) {
            List<String> row = new ArrayList<>(List.of(messages.text("analysis.km", BorderProfile.LIMITS_KM.get(i))));
            for (BorderProfile profile : profiles) {
                BorderProfile.Within within = profile.within().get(i);
                row.add(
                        within.certainly() == within.possibly()
                                ? messages.text("number.plain", within.possibly())
                                : messages.text("figure.between", within.certainly(), within.possibly()));
            }
            rows.add(row);
        }
        BorderProfile any = profiles.getFirst();
        return section(
                messages.text("analysis.line"), rows, messages.text("analysis.line.rule", any.counted(), any.leftOut()));
    }

    private Node exclaves() {
        Edition edition = session.edition().get();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("analysis.exclave"), messages.text("analysis.inside"), messages.text("analysis.near")));
        for (ExclaveCount count :
                ExclaveCount.of(session.shownIncidents().get(), session.atlas().facts(), edition)) {
            rows.add(List.of(
                    messages.text("exclave." + count.exclave()),
                    messages.text("number.plain", count.inside()),
                    messages.text("number.plain", count.near())));
        }
        return section(
                messages.text("analysis.exclaves"),
                rows,
                messages.text("analysis.exclaves.rule", messages.text("edition." + edition.id() + ".title")));
    }

    private Node districts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(messages.text("analysis.district"), messages.text("analysis.incidents")));
        for (DistrictCount count : DistrictCount.of(session.shownIncidents().get())) {
            rows.add(List.of(
                    messages.text("analysis.district.of", count.district(), count.country()),
                    messages.text("number.plain", count.incidents())));
        }
        return section(messages.text("analysis.districts"), rows, messages.text("analysis.districts.rule"));
    }
}
