package org.exclave.cartography;

/** Draws imported events, below everything of the atlas's own but its ground. */
final class EventPainter {

    private EventPainter() {}

    static void paint(Drawing drawing, KeptParts kept) {
        Scenery scenery = drawing.scenery();
        if (!scenery.events().isEmpty()) {
            OwnPicture.paintOnPage(
                    drawing.g(), drawing.viewport().frame(), 1, own -> paintByPixels(drawing.on(own), kept));
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
