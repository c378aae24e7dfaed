package org.exclave.window.part;

import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;

/** Says in a line or two what an incident is, the same wherever it is listed. */
public final class IncidentWords {

    private final Messages messages;
    private final TimeWording times;

    public IncidentWords(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    /** The place, or that it is not known. */
    public String where(Incident incident) {
        Place place = incident.place();
        return place == null ? messages.text("list.noplace") : place.nameIn(messages.language().code());
    }

    /** When and where, in a line. */
    public String whenAndWhere(Incident incident) {
        return messages.text("list.whenwhere", times.brief(incident.time()), where(incident));
    }

    /** By whom it is borne out, and on how many sources it rests. */
    public String borneOut(Incident incident) {
        return messages.text(
                "list.borneout",
                messages.text("verification." + incident.verification().id()),
                incident.sources().size());
    }

    /** All that a listener needs to know it by. */
    public String spoken(Incident incident) {
        String spoken = messages.text(
                "list.spoken",
                incident.title(),
                times.brief(incident.time()),
                where(incident),
                messages.text("family." + incident.family().id()));
        if (incident.local()) {
            return messages.text("local.before", spoken);
        }
        int local = (int) incident.claims().stream().filter(Claim::local).count();
        return local == 0 ? spoken : messages.text("local.claims.behind", spoken, local);
    }
}
