package org.exclave.window.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.IncidentFilter;
import org.exclave.query.ShownCounts;
import org.exclave.session.Session;
import org.exclave.timeline.Silence;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.part.Parts;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says what is shown of the whole, and why the rest is not, so that “nothing happened”, “nothing is recorded” and “it is
 * hidden” are never taken for each other. A click shows everything again.
 */
final class HonestyLamp extends Button {

    private final Session session;
    private final Messages messages;
    private final TimeWording times;
    private List<Incident> counted = List.of();
    private final FontIcon icon = Parts.icon("fth-eye");
    private final Tooltip whole = new Tooltip();

    HonestyLamp(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.times = new TimeWording(messages);
        setId("lamp");
        getStyleClass().addAll("flat", "lamp");
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinWidth(0);
        setGraphic(icon);
        setTooltip(whole);
        setOnAction(_ -> session.filter()
                .set(session.filter().get().withoutConditions().withWindow(session.imported().reach().whole().get())));
        session.grownAtlas().subscribe(grown -> {
            counted = grown.catalog().incidents().stream()
                    .filter(incident -> !incident.isRunningTotal())
                    .toList();
            light(session.filter().get());
        });
        session.filter().subscribe(this::light);
    }

    private void light(IncidentFilter filter) {
        ShownCounts counts = ShownCounts.of(counted, filter, session.atlas().facts());
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("lamp.shown", counts.shown(), counts.all()));
        add(parts, "lamp.filtered", counts.hiddenByFilter());
        add(parts, "lamp.uncertain", counts.onlyPossible());
        add(parts, "lamp.area", counts.knownByAreaOnly());
        add(parts, "lamp.placeless", counts.withoutPlace());
        Silence.around(filter.time().reach(), counted.stream().map(Incident::time).toList())
                .map(this::silence)
                .ifPresent(parts::add);
        String words = String.join(" · ", parts);
        setText(words);
        whole.setText(words + "\n" + messages.text("lamp.hint"));
        icon.setIconLiteral(
                counts.shown() == 0 ? "fth-slash" : counts.hiddenByFilter() > 0 ? "fth-filter" : "fth-eye");
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }

    private String silence(TimeWindow silent) {
        if (silent.from().equals(Instant.MIN)) {
            return messages.text("lamp.silence.before", times.moment(silent.to(), SideClock.KYRGYZSTAN));
        }
        return silent.to().equals(Instant.MAX)
                ? messages.text("lamp.silence.after", times.end(silent.from()))
                : messages.text(
                        "lamp.silence", times.end(silent.from()), times.moment(silent.to(), SideClock.KYRGYZSTAN));
    }
}
