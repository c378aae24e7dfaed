package org.exclave.window.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.catalog.Account;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.language.ClaimWording;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.DisputedPoint;
import org.exclave.session.Session;
import org.exclave.window.part.Column;
import org.exclave.window.part.LocalMark;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Slices;
import org.jspecify.annotations.Nullable;

/** Makes the parts of which the rows of the pages are told in full: links within the atlas, claims, accounts. */
final class Details {

    /** So many parts of a section are there at once; they fill the window of the details. */
    private static final int AT_ONCE = 3;

    private final Session session;
    private final Messages messages;
    private final Slices later;
    private final ClaimWording claims;
    private final TimeWording times;

    /**
     * The parts of one row.
     *
     * @param later adds what does not have to be there at once
     */
    Details(Session session, Messages messages, Slices later) {
        this.session = session;
        this.messages = messages;
        this.later = later;
        this.claims = new ClaimWording(messages);
        this.times = new TimeWording(messages);
    }

    /** The whole, one section below the other. */
    Column page(List<Node> sections) {
        Column page = new Column(0);
        page.getStyleClass().add("reading-words");
        page.getChildren().addAll(sections);
        return page;
    }

    /** A section with a heading; without, where that is null. The first parts are there at once, the others soon. */
    Column section(@Nullable String heading, List<Node> parts) {
        Column section = new Column(6);
        section.getStyleClass().add("section");
        if (heading != null) {
            section.getChildren().add(Parts.heading(heading));
        }
        int first = Math.min(AT_ONCE, parts.size());
        section.getChildren().addAll(parts.subList(0, first));
        parts.subList(first, parts.size())
                .forEach(part -> later.add(() -> section.getChildren().add(part)));
        return section;
    }

    /** A link that selects an incident and shows it on the map, with its time. */
    Node incident(Incident incident) {
        Hyperlink link = link(incident.title(), () -> session.selectAndShow(incident));
        link.getStyleClass().add("incident-link");
        return new Column(1, link, Parts.text(times.brief(incident.time()), "caption"));
    }

    /** A link that turns to a source. */
    Node source(Source source) {
        String title = source.title();
        String words = title == null
                ? source.publisher()
                : messages.text("inspector.source", source.publisher(), title);
        return link(words, () -> session.reading().show(source));
    }

    /** A link that turns to a background statement, with whose it is. */
    Node statement(BackgroundStatement statement) {
        return new Column(
                1,
                link(statement.statement(), () -> session.reading().show(statement)),
                Parts.text(statement.by(), "caption"));
    }

    /** A link that turns to a disagreement. */
    Node point(DisputedPoint point) {
        return link(
                new PointWording(messages).title(point), () -> session.reading().show(point));
    }

    /** A claimant's figure, what it counts, and as of when. */
    Column claim(Claim claim) {
        Column box = figure(claim);
        box.getChildren().add(1, Parts.text(claims.thing(claim), "caption"));
        return box;
    }

    /** A claimant's figure with its date and the editors' note, where what it counts is told already. */
    Column figure(Claim claim) {
        var claimant = Parts.text(claim.claimant(), "claimant");
        HBox.setHgrow(claimant, Priority.ALWAYS);
        claimant.setMaxWidth(Double.MAX_VALUE);
        var figure = Parts.line(claims.figure(claim), "figure");
        figure.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        Column box = new Column(2, new HBox(8, claimant, figure), Parts.text(claims.asOf(claim), "caption"));
        if (claim.local()) {
            box.getChildren().addFirst(LocalMark.chip(messages));
        }
        if (claim.note() != null) {
            box.getChildren().add(Parts.text(claim.note(), "caption", "note"));
        }
        box.setAccessibleText(claims.sentence(claim));
        return box;
    }

    /** What one claimant says happened. */
    Node account(Account account) {
        Column card = new Column(
                4,
                Parts.text(account.claimant(), "claimant"),
                Parts.text(account.statement(), "statement"),
                Parts.text(account.source().publisher(), "caption"));
        card.getStyleClass().add("account-card");
        return card;
    }

    /** A link to an address outside the atlas. */
    Node address(String address, Consumer<String> open) {
        Hyperlink link = link(address, () -> open.accept(address));
        link.getStyleClass().add("address");
        link.setGraphic(Parts.icon("fth-external-link"));
        link.setAccessibleText(messages.text("reading.address", address));
        link.setTooltip(new Tooltip(messages.text("reading.address", address)));
        return link;
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            action.run();
            link.setVisited(false);
        });
        return link;
    }
}
