package org.exclave.window.inspector;

import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Stroke;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** How the lines of an annotation are drawn. */
final class StrokeSection extends VBox implements AnnotationPart {

    private final ColourChoice colour;
    private final ValueSlider width;
    private final PictureChoice<Dash> dash;
    private final PictureChoice<Arrowheads> heads;

    StrokeSection(Shape shape, Messages messages, Restyling restyling) {
        getStyleClass().add("section");
        colour = new ColourChoice(messages, chosen -> restyling.keep(style -> style.withColour(chosen)));
        width = new ValueSlider(
                        messages.text("annotation.width"),
                        1,
                        12,
                        0.5,
                        value -> messages.text("annotation.pixels", value),
                        value -> restyling.keepStroke(stroke -> stroke.withWidth(value)))
                .identified("annotation-width");
        dash = new PictureChoice<>(
                "dash", Dash.class, LookPicture::of, messages,
                value -> restyling.keepStroke(stroke -> stroke.withDash(value)));
        heads = new PictureChoice<>(
                "heads", Arrowheads.class, LookPicture::of, messages,
                value -> restyling.keepStroke(stroke -> stroke.withHeads(value)));
        getChildren()
                .addAll(
                        Parts.heading(messages.text("annotation.stroke")),
                        new FieldRow(messages.text("annotation.colour"), colour),
                        new FieldRow(messages.text("annotation.width"), width),
                        new FieldRow(messages.text("annotation.dash"), dash));
        if (shape instanceof ArrowShape) {
            getChildren().add(new FieldRow(messages.text("annotation.heads"), heads));
        }
    }

    @Override
    public void show(Annotation now) {
        Stroke stroke = now.style().stroke();
        colour.show(now.style().colour());
        width.show(stroke.width());
        dash.show(stroke.dash());
        heads.show(stroke.heads());
    }
}
