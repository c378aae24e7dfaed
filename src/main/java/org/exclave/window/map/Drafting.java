package org.exclave.window.map;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Stacking;
import org.exclave.annotation.Standing;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;

/** Makes annotations of what tools have drawn: keeps them, lays the tool down and selects what was made. */
final class Drafting {

    private final Session session;
    private final AnnotationDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final Runnable layDown;

    /** @param layDown takes the tool out of the hand */
    Drafting(Session session, AnnotationDesk desk, Messages messages, Clock clock, Runnable layDown) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.layDown = layDown;
    }

    /** Keeps a new annotation and selects it when it is kept. */
    void keep(Shape shape, String title) {
        Annotation fresh = Annotation.of(UUID.randomUUID().toString(), shape, title, clock.instant())
                .withStanding(Standing.USUAL.withHeight(Stacking.top(session.annotations().get())));
        Annotation added = session.habits().get().apply(fresh);
        layDown.run();
        desk.apply(new AddAnnotation(added), now -> selectAgain(now, added));
    }

    /** Keeps what was drawn; what would show no words without a title has one to begin with. */
    void keep(Shape shape) {
        keep(shape, shape instanceof CalloutShape ? messages.text("annotation.callout.new") : "");
    }

    private void selectAgain(List<Annotation> now, Annotation added) {
        now.stream().filter(kept -> kept.id().equals(added.id())).findFirst().ifPresent(session::select);
    }
}
