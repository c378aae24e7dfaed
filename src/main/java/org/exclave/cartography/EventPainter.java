package org.exclave.cartography;

/** Draws imported events, below everything of the atlas's own but its ground. */
final class EventPainter {

    private EventPainter() {}

    static void paint(Drawing drawing, KeptParts kept) {
        Scenery scenery = drawing.scenery();
        EventFrame frame = EventFrame.of(drawing);
        if (!scenery.events().isEmpty() && !frame.isEmpty()) {
            kept.events(frame, scenery.events(), drawing.palette())
                    .paint(drawing.g(), SelectedSeconds.of(scenery.time()));
        }
    }
}
