package org.exclave.window.inspector;

import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Filling;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** What lies within the outline of an area. */
final class FillSection extends VBox implements AnnotationPart {

    private final PictureChoice<Filling> pattern;
    private final ValueSlider opacity;

    FillSection(Messages messages, Restyling restyling) {
        getStyleClass().add("section");
        pattern = new PictureChoice<>(
                "filling", Filling.class, LookPicture::of, messages,
                value -> restyling.keepFill(fill -> fill.withFilling(value)));
        opacity = new ValueSlider(
                        messages.text("annotation.opacity"),
                        5,
                        100,
                        5,
                        value -> messages.text("annotation.percent", value),
                        value -> restyling.keepFill(fill -> fill.withOpacity(value / 100)))
                .identified("annotation-opacity");
        getChildren()
                .addAll(
                        Parts.heading(messages.text("annotation.fill")),
                        new FieldRow(messages.text("annotation.filling"), pattern),
                        new FieldRow(messages.text("annotation.opacity"), opacity));
    }

    @Override
    public void show(Annotation now) {
        pattern.show(now.style().filling());
        opacity.show(now.style().opacity() * 100);
    }
}
