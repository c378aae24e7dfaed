package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;

/** Prints incidents as lines for a person: id, when, where, family, by whom borne out, title. */
final class IncidentTable {

    private final Messages messages;
    private final TimeWording times;

    IncidentTable(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    void print(List<Incident> incidents, PrintWriter out) {
        List<List<String>> rows = incidents.stream()
                .sorted(Incident.EARLIEST_FIRST)
                .map(this::row)
                .toList();
        int[] widths = new int[6];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], letters(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - letters(cell) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int letters(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private List<String> row(Incident incident) {
        Place place = incident.place();
        return List.of(
                incident.id(),
                times.brief(incident.time()),
                place == null ? messages.text("list.noplace") : place.name(),
                messages.text("family." + incident.family().id()),
                messages.text("verification." + incident.verification().id()),
                incident.title());
    }
}
