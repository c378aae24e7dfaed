package org.exclave.window.map;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.session.Comparison;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * The map, and when two editions are compared the other map over it or beside it, each with a tag that says which edition
 * it draws.
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
    private final Label tag = Parts.line("", "edition-tag");
    private final Label otherTag = Parts.line("", "edition-tag");

    ComparedMaps(Session session, MapSurface surface, OtherMap other, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.surface = surface;
        this.other = other;
        this.bar = new SwipeBar(messages);
        seam.getStyleClass().add("seam");
        tag.setId("edition-tag");
        otherTag.setId("other-edition-tag");
        tag.setMouseTransparent(true);
        otherTag.setMouseTransparent(true);
        PassedHand.pass(other, surface);
        getChildren().addAll(surface, other, seam, bar, tag, otherTag);
        bar.share().subscribe(this::requestLayout);
        session.edition().subscribe(this::compare);
        session.comparedEdition().subscribe(this::compare);
        session.comparison().subscribe(this::compare);
        compare();
    }

    /** Pixels from the left at which the other map starts, or the whole width when there is none. */
    double otherStart() {
        return other.isVisible() ? other.getLayoutX() : getWidth();
    }

    private void compare() {
        Edition compared = session.comparedEdition().get();
        Comparison way = session.comparison().get();
        boolean two = compared != null && way != Comparison.HATCHED;
        boolean swiped = two && way == Comparison.SWIPE;
        other.setVisible(two);
        other.setMouseTransparent(swiped);
        bar.setVisible(swiped);
        seam.setVisible(two && !swiped);
        tag.setText(name(session.edition().get()));
        otherTag.setText(name(compared));
        tag.setVisible(two);
        otherTag.setVisible(two);
        requestLayout();
    }

    private String name(@Nullable Edition edition) {
        return edition == null ? "" : messages.text("edition." + edition.id() + ".title");
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean beside = seam.isVisible();
        double half = Math.floor(width / 2);
        double edge = beside ? half : Math.round(width * bar.share().get());
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
