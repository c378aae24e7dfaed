package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.brief.Brief;
import org.exclave.bundle.ArrivingAddition;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.BundleArrival.ArrivingBrief;
import org.exclave.bundle.BundleArrival.ArrivingOverlay;
import org.exclave.bundle.BundleArrival.ArrivingSet;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.event.EventSet;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayOrigin;

/** Says what is in a bundle, and what becomes of each thing where it comes in. */
public final class ArrivalWording {

    /** Additions that stay out are named up to so many. */
    private static final int MOST = 20;

    private final Messages messages;

    /** Words in the language of the messages. */
    public ArrivalWording(Messages messages) {
        this.messages = messages;
    }

    /**
     * One thing of a bundle.
     *
     * @param what it is
     * @param remark what becomes of it, where that is anything but that it comes
     */
    public record Line(String what, Optional<String> remark) {}

    /** A line to each thing: the brief first, then sets of events and layers; the additions together, and each that stays out. */
    public List<Line> lines(BundleArrival arrival) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(what(arrival.brief().wished()), remark(arrival.brief())));
        arrival.sets().forEach(set -> lines.add(new Line(what(set.wished().set()), remark(set))));
        arrival.overlays()
                .forEach(layer -> lines.add(new Line(
                        what(layer.wished().name(), layer.wished().origin(), layer.wished().features().size()),
                        remark(layer))));
        List<ArrivingAddition> additions = arrival.additions();
        if (!additions.isEmpty()) {
            lines.add(new Line(what(additions.stream().map(ArrivingAddition::wished).toList()), remark(arrival)));
        }
        List<ArrivingAddition> out =
                additions.stream().filter(ArrivingAddition::staysOut).toList();
        out.stream().limit(MOST).forEach(each -> lines.add(new Line(name(each.wished()), Optional.of(why(each)))));
        if (out.size() > MOST) {
            lines.add(new Line(messages.text("bundle.addition.more", out.size() - MOST), Optional.empty()));
        }
        return lines;
    }

    private String what(Brief brief) {
        return messages.text(
                "bundle.brief", brief.title(), brief.scenes().size(), brief.annotations().size());
    }

    private Optional<String> remark(ArrivingBrief brief) {
        if (brief.known().isPresent()) {
            return Optional.of(messages.text("bundle.brief.known"));
        }
        return brief.isRenamed()
                ? Optional.of(messages.text("bundle.brief.renamed", brief.fresh().id()))
                : Optional.empty();
    }

    /** What a set is, with whom it is owed to and on which terms. */
    public String what(EventSet set) {
        String licence = set.origin().licence();
        return messages.text("bundle.set", set.name(), set.size(), set.credit(), licence.isBlank() ? 0 : 1, licence);
    }

    private Optional<String> remark(ArrivingSet set) {
        if (set.known().isPresent()) {
            return Optional.of(messages.text("bundle.set.known", set.known().get()));
        }
        return set.isRenamed()
                ? Optional.of(messages.text("bundle.set.renamed", set.fresh().set().name()))
                : Optional.empty();
    }

    /** What a layer is, with whom it is owed to and on which terms. */
    public String what(String name, OverlayOrigin origin, int shapes) {
        String licence = origin.licence();
        return messages.text("bundle.overlay", name, shapes, origin.credit(), licence.isBlank() ? 0 : 1, licence);
    }

    private Optional<String> remark(ArrivingOverlay layer) {
        if (layer.known().isPresent()) {
            return Optional.of(messages.text("bundle.overlay.known", layer.known().get()));
        }
        return layer.isRenamed()
                ? Optional.of(messages.text("bundle.overlay.renamed", layer.fresh().name()))
                : Optional.empty();
    }

    /** How many additions of each kind there are. */
    public String what(List<Addition> additions) {
        return messages.text(
                "bundle.additions",
                count(additions, AdditionKind.INCIDENT),
                count(additions, AdditionKind.CLAIM),
                count(additions, AdditionKind.SOURCE));
    }

    private static long count(List<Addition> additions, AdditionKind kind) {
        return additions.stream().filter(each -> each.kind() == kind).count();
    }

    private Optional<String> remark(BundleArrival arrival) {
        if (!arrival.freshAdditions().isEmpty()) {
            return Optional.of(messages.text("bundle.additions.local"));
        }
        boolean known = arrival.additions().stream().noneMatch(ArrivingAddition::staysOut);
        return known ? Optional.of(messages.text("bundle.additions.known")) : Optional.empty();
    }

    private String name(Addition addition) {
        return switch (addition.kind()) {
            case SOURCE -> messages.text("bundle.addition.source", addition.id());
            case INCIDENT -> messages.text("bundle.addition.incident", addition.id());
            case CLAIM -> messages.text("bundle.addition.claim", String.valueOf(addition.incident()));
        };
    }

    private String why(ArrivingAddition addition) {
        return switch (addition.fate()) {
            case TAKEN -> messages.text("bundle.addition.taken");
            case RESTING -> messages.text("bundle.addition.resting");
            default ->
                messages.text(
                        "bundle.addition.unsound",
                        addition.fault().map(messages::sentence).orElse(""));
        };
    }
}
