package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints imported sets of events for programs: every member in each, null where nobody said anything. */
final class DataSetJson {

    private DataSetJson() {}

    static void print(List<KeptEvents> sets, List<KeptOverlay> layers, PrintWriter out) {
        JsonMapper mapper = JsonMapper.shared();
        ArrayNode rows = mapper.createArrayNode();
        sets.forEach(each -> add(rows.addObject(), each));
        layers.forEach(each -> add(rows.addObject(), each));
        out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(rows));
    }

    private static void add(ObjectNode row, KeptEvents kept) {
        EventSet set = kept.set();
        EventOrigin origin = set.origin();
        Optional<EventDays> days = EventDays.of(set);
        row.put("name", set.name())
                .put("kind", origin.table().id())
                .put("events", set.size())
                .put("firstDay", days.map(each -> each.first().toString()).orElse(null))
                .put("lastDay", days.map(each -> each.last().toString()).orElse(null))
                .put("refusedRows", kept.refused())
                .put("drawn", kept.look().visible())
                .put("credit", origin.credit())
                .put("licence", said(origin.licence()))
                .put("file", said(origin.file()))
                .put("sha256", said(origin.sha256()));
    }

    private static void add(ObjectNode row, KeptOverlay kept) {
        Overlay layer = kept.overlay();
        OverlayOrigin origin = layer.origin();
        Validity span = layer.span().orElse(new Validity(null, null));
        row.put("name", layer.name())
                .put("kind", "overlay")
                .put("shapes", layer.shapes().size())
                .put("validFrom", text(span.from()))
                .put("validTo", text(span.to()))
                .put("drawn", kept.look().visible())
                .put("credit", origin.credit())
                .put("licence", said(origin.licence()))
                .put("file", said(origin.file()))
                .put("sha256", said(origin.sha256()));
    }

    private static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.text();
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
