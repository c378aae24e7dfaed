package org.exclave.session;

import org.exclave.query.IncidentFilter;

/** The session of a stage on which scenes are presented beside a window. */
public final class StageSession {

    private StageSession() {}

    /**
     * A session that shows, as far as scenes do not say it, what the one of the window shows: colours, base map, imported events and
     * overlays, and the language of names. It follows the briefs of the window, and nothing else of it.
     *
     * @param everything what is shown while a scene says nothing of it
     */
    public static Session beside(Session shown, IncidentFilter everything) {
        Session own = new Session(shown.atlas(), shown.viewport().get(), everything);
        own.nameBy(shown.usualNames());
        own.theme().set(shown.theme().get());
        own.baseMap().set(shown.baseMap().get());
        own.imported().all().set(shown.imported().all().get());
        own.overlays().all().set(shown.overlays().all().get());
        own.briefs().bind(shown.briefs());
        return own;
    }
}
