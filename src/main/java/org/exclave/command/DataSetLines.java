package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.annotation.Moment;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.language.TimeWording;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.jspecify.annotations.Nullable;

/** Prints imported sets of events for a person, a line to each; what nobody said is left out. */
final class DataSetLines {

    private static final String GAP = "  ";

    private final Messages messages;
    private final TimeWording times;

    DataSetLines(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    void print(List<KeptEvents> sets, List<KeptOverlay> layers, PrintWriter out) {
        sets.forEach(each -> out.println(line(each)));
        layers.forEach(each -> out.println(line(each)));
    }

    private String line(KeptOverlay kept) {
        Overlay layer = kept.overlay();
        OverlayOrigin origin = layer.origin();
        return joined(Stream.of(
                layer.name(),
                messages.text("command.data.overlay"),
                messages.text("command.data.shapes", layer.shapes().size()),
                layer.span().map(span -> String.join("/", text(span.from()), text(span.to()))).orElse(""),
                messages.text("command.data.drawn", kept.look().visible() ? 1 : 0),
                origin.credit(),
                origin.licence(),
                origin.file(),
                origin.sha256()));
    }

    private static String text(@Nullable Moment moment) {
        return moment == null ? ".." : moment.text();
    }

    private static String joined(Stream<String> parts) {
        return parts.map(OneLine::of).filter(part -> !part.isEmpty()).collect(Collectors.joining(GAP));
    }

    private String line(KeptEvents kept) {
        EventSet set = kept.set();
        EventOrigin origin = set.origin();
        return joined(Stream.of(
                        set.name(),
                        messages.text("import.kind." + origin.table().id()),
                        messages.text("command.data.events", set.size()),
                        EventDays.of(set).map(days -> times.days(days.first(), days.last())).orElse(""),
                        messages.text("command.data.refused", kept.refused()),
                        messages.text("command.data.drawn", kept.look().visible() ? 1 : 0),
                        origin.credit(),
                        origin.licence(),
                        origin.file(),
                        origin.sha256()));
    }
}
