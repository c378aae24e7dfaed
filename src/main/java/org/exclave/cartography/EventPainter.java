package org.exclave.cartography;

/** Draws imported events, below everything of the atlas's own but its ground. */
final class EventPainter {

    /** Pixels of a picture of them on a page of shapes to one of the page: many small discs make large files. */
    private static final double ON_PAGES = 0.75;

    private EventPainter() {}

    static void paint(Drawing drawing, KeptParts kept) {
        Scenery scenery = drawing.scenery();
        if (!scenery.events().isEmpty()) {
            OwnPicture.paintOnPage(
                    drawing.g(), drawing.viewport().frame(), ON_PAGES, own -> paintByPixels(drawing.on(own), kept));
        }
    }

    private static void paintByPixels(Drawing drawing, KeptParts kept) {
        Scenery scenery = drawing.scenery();
        EventFrame frame = EventFrame.of(drawing);
        if (!frame.isEmpty()) {
            kept.events(frame, scenery.events(), drawing.palette())
                    .paint(drawing.g(), SelectedSeconds.of(scenery.time()));
        }
    }
}
