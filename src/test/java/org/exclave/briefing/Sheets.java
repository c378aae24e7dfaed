package org.exclave.briefing;

import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;

/** Sheets of the whole valley, for tests. */
final class Sheets {

    private static final SheetWording WORDING = new SheetWording(Messages.english());

    private Sheets() {}

    static SheetWords words(IncidentFilter filter) {
        List<Incident> all = TheAtlas.incidents();
        return WORDING.words(filter, all, all, TheAtlas.atlas().facts(), Edition.DEFAULT);
    }

    static Sheet of(int width, int height) {
        return of(width, height, words(IncidentFilter.EVERYTHING));
    }

    static Sheet of(int width, int height, SheetWords words) {
        return new Sheet(TheAtlas.scenery(), Viewport.opening(1200, 800), words, Theme.LIGHT, width, height, 1, false);
    }

    /** The same with other incidents and the same words. */
    static Sheet showing(Sheet sheet, List<Incident> incidents) {
        return new Sheet(
                sheet.scenery().withIncidents(incidents, null),
                sheet.view(),
                sheet.words(),
                sheet.theme(),
                sheet.width(),
                sheet.height(),
                sheet.scale(),
                sheet.bare());
    }

    static Sheet bare(Sheet sheet) {
        return sheet.bare(true);
    }

    static Sheet scaled(Sheet sheet, double scale) {
        return sheet.scaled(scale);
    }

    static SheetLayout layout(Sheet sheet) {
        return new SheetPainter(Messages.english()).layout(sheet);
    }

    /** With figures and sources of everything. */
    static SheetWords claiming(SheetWords words) {
        return WORDING.claiming(words, TheAtlas.incidents(), TheAtlas.incidents());
    }
}
