package org.exclave.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.brief.Brief;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.BundleArrival.ArrivingBrief;
import org.exclave.bundle.BundleArrival.ArrivingSet;
import org.exclave.event.EventSet;
import org.exclave.language.Messages;

/** Says what is in a bundle, and what becomes of each thing where it comes in. */
public final class ArrivalWording {

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

    /** A line to each thing: the brief first, then the sets of events. */
    public List<Line> lines(BundleArrival arrival) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(what(arrival.brief().wished()), remark(arrival.brief())));
        arrival.sets().forEach(set -> lines.add(new Line(what(set.wished().set()), remark(set))));
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
}
