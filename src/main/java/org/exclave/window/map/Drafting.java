package org.exclave.window.map;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Filling;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Stacking;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
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
        keep(Annotation.of(UUID.randomUUID().toString(), shape, title, clock.instant()));
    }

    private void keep(Annotation drawn) {
        Annotation fresh = drawn.withStanding(
                Standing.USUAL.withHeight(Stacking.top(session.annotations().get())));
        Annotation added = session.habits().get().apply(fresh);
        layDown.run();
        desk.apply(new AddAnnotation(added), now -> selectAgain(now, added));
    }

    /** Keeps what was drawn: a callout with words to begin with, rings without a filling, so that they hide nothing. */
    void keep(Shape shape, SketchForm form) {
        String title = form == SketchForm.CALLOUT ? messages.text("annotation.callout.new") : "";
        Annotation drawn = Annotation.of(UUID.randomUUID().toString(), shape, title, clock.instant());
        Style look = drawn.style();
        keep(form == SketchForm.RINGS ? drawn.withStyle(look.withFilling(Filling.NONE)) : drawn);
    }

    private void selectAgain(List<Annotation> now, Annotation added) {
        now.stream().filter(kept -> kept.id().equals(added.id())).findFirst().ifPresent(session::select);
    }
}
