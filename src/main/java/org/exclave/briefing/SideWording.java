package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.Layer;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.Locator;
import org.exclave.cartography.OverlayLegend;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the side of a sheet: what is told and claimed, the legend, and what is not shown and why. */
final class SideWording {

    private final Messages messages;

    SideWording(Messages messages) {
        this.messages = messages;
    }

    /** The side of a sheet whose map shows a view. */
    SideFlow flow(Sheet sheet, Viewport view, List<LegendItem> items, Rectangle2D side) {
        return SideFlow.of(content(sheet, view, items), side);
    }

    private SideContent content(Sheet sheet, Viewport view, List<LegendItem> items) {
        SheetWords words = sheet.words();
        NotesBlock notes = notes(sheet);
        boolean locating = sheet.shows(SheetPart.LOCATOR)
                && sheet.scenery().layers().draws(Layer.LOCATOR)
                && Locator.isWorthwhile(view);
        return new SideContent(
                words.told().isEmpty() ? null : new ToldBlock(words.told()),
                words.figures().isEmpty() || !sheet.shows(SheetPart.FIGURES)
                        ? null
                        : new FigureBlock(words.figures(), messages),
                legend(sheet, items),
                notes,
                locating ? new LocatorBlock(sheet.scenery(), view, notes, messages) : null);
    }

    private @Nullable LegendBlock legend(Sheet sheet, List<LegendItem> items) {
        List<OverlayLegend> overlays = OverlayLegend.of(sheet.scenery());
        boolean any = !items.isEmpty() || !overlays.isEmpty();
        return any && sheet.shows(SheetPart.LEGEND) ? LegendBlock.of(items, overlays, messages) : null;
    }

    private @Nullable NotesBlock notes(Sheet sheet) {
        List<String> notes = new ArrayList<>();
        if (sheet.shows(SheetPart.NOTES)) {
            notes.addAll(sheet.words().notes());
        }
        EventLegend.of(sheet.scenery())
                .forEach(events -> notes.add(events.sentence(messages)));
        return notes.isEmpty() ? null : new NotesBlock(notes);
    }
}
