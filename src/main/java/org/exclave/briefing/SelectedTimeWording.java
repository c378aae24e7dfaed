package org.exclave.briefing;

import java.time.Instant;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;

/** Says which time is shown: the same on the screen as on a sheet. */
public final class SelectedTimeWording {

    private final Messages messages;
    private final TimeWording times;

    public SelectedTimeWording(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    /** A sentence by both clocks, for a sheet. */
    public String sentence(TimeSelection selected) {
        return messages.text("shown.joined", stretch(selected.reach()), reading(selected)).strip();
    }

    /** A few words by the Kyrgyz clock, for a card. */
    public String brief(TimeSelection selected) {
        TimeWindow window = selected.window();
        String end = times.end(window.to());
        String words = selected.mode() != TimeMode.FADE
                ? messages.text("map.time", times.moment(window.from(), SideClock.KYRGYZSTAN), end)
                : messages.text("map.time.until", end);
        return messages.text("shown.joined", words, reading(selected)).strip();
    }

    private String stretch(TimeWindow window) {
        boolean begins = !window.from().equals(Instant.MIN);
        boolean ends = !window.to().equals(Instant.MAX);
        String start = begins ? times.moment(window.from(), SideClock.KYRGYZSTAN) : "";
        String tajikStart = begins ? times.tajikStart(window.from()) : "";
        String end = ends ? times.end(window.to()) : "";
        String tajikEnd = ends ? times.tajikEnd(window.to()) : "";
        if (begins && ends) {
            return messages.text("sheet.window", start, end, tajikStart, tajikEnd);
        }
        if (begins) {
            return messages.text("sheet.since", start, tajikStart);
        }
        return ends ? messages.text("sheet.until", end, tajikEnd) : messages.text("sheet.always");
    }

    /** What is not plain from the stretch: that older ones are pale, that only the certain ones are shown. */
    private String reading(TimeSelection selected) {
        String faded = selected.mode() == TimeMode.FADE ? messages.text("shown.faded") : "";
        String certain = selected.meaning() == TimeMeaning.CERTAIN ? messages.text("shown.certain") : "";
        return faded + certain;
    }
}
