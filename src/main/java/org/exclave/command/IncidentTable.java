package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;

/**
 * Prints incidents for a person, 80 letters wide, earliest first: on the first line of each id, when and where; below it,
 * set in, family, by whom it is borne out, and title. Nothing is cut off.
 */
final class IncidentTable {

    private static final String GAP = "  ";
    private static final String INDENT = "    ";

    private final Messages messages;
    private final TimeWording times;

    IncidentTable(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    void print(List<Incident> incidents, PrintWriter out) {
        List<Incident> sorted =
                incidents.stream().sorted(Incident.EARLIEST_FIRST).toList();
        int idWidth = sorted.stream().mapToInt(incident -> WrappedText.letters(incident.id())).max().orElse(0);
        int timeWidth = sorted.stream().mapToInt(incident -> WrappedText.letters(time(incident))).max().orElse(0);
        for (Incident incident : sorted) {
            String head = padded(incident.id(), idWidth) + padded(time(incident), timeWidth);
            List<String> place =
                    WrappedText.lines(place(incident), WrappedText.TERMINAL_WIDTH - WrappedText.letters(head));
            out.println(head + place.getFirst());
            place.stream().skip(1).forEach(line -> out.println(" ".repeat(idWidth + timeWidth + 2 * GAP.length()) + line));
            WrappedText.lines(title(incident), WrappedText.TERMINAL_WIDTH - INDENT.length())
                    .forEach(line -> out.println(INDENT + line));
        }
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - WrappedText.letters(cell)) + GAP;
    }

    private String time(Incident incident) {
        return times.brief(incident.time());
    }

    private String place(Incident incident) {
        Place place = incident.place();
        return place == null ? messages.text("list.noplace") : place.nameIn(messages.language().code());
    }

    private String title(Incident incident) {
        String title = messages.text(
                "command.incident.title",
                messages.text("family." + incident.family().id()),
                messages.text("verification." + incident.verification().id()),
                incident.title());
        if (incident.local()) {
            return messages.text("local.before", title);
        }
        int local = (int) incident.claims().stream().filter(Claim::local).count();
        return local == 0 ? title : messages.text("local.claims.behind", title, local);
    }
}
