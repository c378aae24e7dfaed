package org.exclave.window.map;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.exclave.catalog.SideClock;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.session.Comparison;
import org.exclave.session.Session;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.part.Parts;

/**
 * The map, and when two editions or two windows of time are compared the other map over it or beside it, each with a tag
 * that says which edition it draws and which time it shows.
 */
final class ComparedMaps extends Region {

    private static final double TAG_TOP = 64;
    private static final double GAP = 10;

    private final Session session;
    private final Messages messages;
    private final MapSurface surface;
    private final OtherMap other;
    private final SwipeBar bar;
    private final Region seam = new Region();
    private final TimeWording times;
    private final PassedHand passed;
    private boolean beyondBar;
    private final Label tag = Parts.line("", "edition-tag");
    private final Label otherTag = Parts.line("", "edition-tag");

    ComparedMaps(Session session, MapSurface surface, OtherMap other, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.times = new TimeWording(messages);
        this.surface = surface;
        this.other = other;
        this.bar = new SwipeBar(messages);
        seam.getStyleClass().add("seam");
        tag.setId("edition-tag");
        otherTag.setId("other-edition-tag");
        tag.setMouseTransparent(true);
        otherTag.setMouseTransparent(true);
        this.passed = PassedHand.pass(other, surface);
        getChildren().addAll(surface, other, seam, bar, tag, otherTag);
        bar.share().subscribe(this::requestLayout);
        addEventFilter(MouseEvent.ANY, event -> beyondBar = bar.isVisible() && event.getX() >= edge());
        session.edition().subscribe((_, _) -> compare());
        session.comparedEdition().subscribe((_, _) -> compare());
        session.comparedWindow().subscribe((_, _) -> compare());
        session.filter().subscribe((_, _) -> compare());
        session.comparison().subscribe((_, _) -> compare());
        compare();
    }

    /** Pixels from the left to the bar. */
    private double edge() {
        return Math.round(getWidth() * bar.share().get());
    }

    private void compare() {
        Optional<Comparison> way = session.twoMaps();
        boolean two = way.isPresent();
        boolean swiped = way.filter(Comparison.SWIPE::equals).isPresent();
        other.setVisible(two);
        other.setMouseTransparent(swiped);
        bar.setVisible(swiped);
        seam.setVisible(two && !swiped);
        tag.setText(words(session.edition().get(), session.filter().get().window()));
        otherTag.setText(words(session.otherEdition(), session.otherFilter().window()));
        tag.setVisible(two);
        otherTag.setVisible(two);
        requestLayout();
    }

    /** What differs between the two: the edition, the time, or both. */
    private String words(Edition edition, TimeWindow window) {
        String name = messages.text("edition." + edition.id() + ".title");
        if (session.comparedWindow().get() == null) {
            return name;
        }
        String time = times.span(window.from(), window.to(), SideClock.KYRGYZSTAN);
        return session.otherEdition() == session.edition().get() ? time : messages.text("map.compared.both", time, name);
    }

    /** Whether the pictures on the screen are those last asked for. */
    boolean settled() {
        return surface.settled() && other.settled();
    }

    /** Whether the hand is over the other of two maps. */
    boolean handOnOther() {
        return passed.passing() || beyondBar;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean beside = seam.isVisible();
        double half = Math.floor(width / 2);
        double edge = beside ? half : edge();
        surface.resizeRelocate(0, 0, beside ? half : width, height);
        other.resizeRelocate(beside ? width - half : 0, 0, beside ? half : width, height);
        other.showFrom(beside ? 0 : edge);
        seam.resizeRelocate(half - 1, 0, 3, height);
        bar.resizeRelocate(edge - SwipeBar.WIDTH / 2, 0, SwipeBar.WIDTH, height);
        tag.autosize();
        otherTag.autosize();
        tag.relocate(edge - GAP - SwipeBar.WIDTH / 2 - tag.getWidth(), TAG_TOP);
        otherTag.relocate(edge + GAP + SwipeBar.WIDTH / 2, TAG_TOP);
    }
}
