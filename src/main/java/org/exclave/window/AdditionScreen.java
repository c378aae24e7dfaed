package org.exclave.window;

import java.util.function.Consumer;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.addition.AdditionPane;
import org.exclave.window.part.AdditionActs;

/** The user's additions to the catalogue, in the place of the map while they are looked after. */
final class AdditionScreen {

    private final Session session;
    private final AnnotationDesk desk;
    private final Occupation occupation;
    private final Messages messages;
    private final Runnable before;

    /** @param before puts away what is open, before the additions are shown */
    AdditionScreen(
            Session session, AnnotationDesk desk, Occupation occupation, Messages messages, Runnable before) {
        this.session = session;
        this.desk = desk;
        this.occupation = occupation;
        this.messages = messages;
        this.before = before;
    }

    /** What leads here from other parts of the window. */
    AdditionActs acts() {
        return new AdditionActs(
                this::open,
                (Incident incident) -> show(pane -> pane.beginClaim(incident)),
                (Incident incident) -> show(pane -> pane.edit(incident)));
    }

    /** Shows them with an empty form for an incident. */
    void open() {
        show(pane -> pane.begin(AdditionKind.INCIDENT));
    }

    private void show(Consumer<AdditionPane> first) {
        before.run();
        AdditionPane pane = new AdditionPane(session, desk, messages, occupation::leave);
        occupation.begin(pane);
        first.accept(pane);
        pane.takeKeys();
    }
}
