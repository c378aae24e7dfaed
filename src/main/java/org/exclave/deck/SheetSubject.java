package org.exclave.deck;

import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetWording;
import org.exclave.briefing.SheetWords;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Atlas;

/**
 * What a session showed at one moment, as the subject of sheets; any thread may make them.
 *
 * @param scenery what the map showed
 * @param view of the map
 * @param filter which incidents were shown
 */
public record SheetSubject(Atlas atlas, Scenery scenery, Viewport view, IncidentFilter filter) {

    /** The sheet of it with its usual words, a device pixel to a pixel. */
    public Sheet sheet(PageSize page, Theme theme, Messages messages) {
        SheetWording wording = new SheetWording(messages);
        SheetWords words = wording.words(
                filter,
                atlas.catalog().incidents(),
                atlas.catalog().incidents(),
                atlas.facts(),
                scenery.edition());
        return new Sheet(
                scenery,
                view,
                wording.claiming(words, scenery.incidents(), atlas.catalog().incidents()),
                theme,
                page.width(),
                page.height(),
                1,
                false);
    }
}
