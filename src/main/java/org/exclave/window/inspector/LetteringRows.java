package org.exclave.window.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.Weight;
import org.exclave.language.Messages;

/** How the words of annotations are drawn. */
final class LetteringRows extends VBox implements AnnotationPart {

    private final Messages messages;
    private final Restyling restyling;
    private final PictureChoice<LetterSize> letters;
    private final PictureChoice<Weight> weight;
    private final PictureChoice<WordGround> ground;
    private final ToggleSwitch shown = new ToggleSwitch();
    private final ColourChoice colour;
    private final ValueSlider size;
    private boolean showing;

    /** @param alone whether the words are all that there is, and not the label of something */
    LetteringRows(boolean alone, Messages messages, Restyling restyling) {
        this.messages = messages;
        this.restyling = restyling;
        getStyleClass().add("lettering-rows");
        letters = choice("letters", LetterSize.class, LookPicture::of, Lettering::withSize);
        weight = choice("weight", Weight.class, LookPicture::of, Lettering::withWeight);
        ground = choice("ground", WordGround.class, LookPicture::of, (lettering, value) -> value.under(lettering));
        colour = new ColourChoice(messages, chosen -> restyling.keep(style -> style.withColour(chosen)));
        size = new ValueSlider(
                        messages.text("annotation.size"),
                        10,
                        48,
                        1,
                        value -> messages.text("annotation.pixels", value),
                        value -> restyling.keep(style -> style.withSize(value)))
                .identified("annotation-size");
        shown.setId("annotation-shown");
        shown.setAccessibleText(messages.text("annotation.shown"));
        shown.selectedProperty().subscribe((_, now) -> {
            if (!showing) {
                restyling.keepLettering(lettering -> lettering.withShown(now));
            }
        });
        if (alone) {
            row("colour", colour);
            row("size", size);
        } else {
            row("letters", letters);
        }
        row("weight", weight);
        row("ground", ground);
        if (!alone) {
            row("shown", shown);
        }
    }

    private interface Change<T> {
        Lettering of(Lettering lettering, T value);
    }

    private <T extends Enum<T>> PictureChoice<T> choice(
            String name, Class<T> all, Function<T, Node> picture, Change<T> change) {
        return new PictureChoice<>(
                name, all, picture, messages,
                value -> restyling.keepLettering(lettering -> change.of(lettering, value)));
    }

    private void row(String name, Node control) {
        getChildren().add(new FieldRow(messages.text("annotation." + name), control));
    }

    @Override
    public void show(Annotation now) {
        Lettering lettering = now.style().lettering();
        letters.show(lettering.size());
        weight.show(lettering.weight());
        ground.show(WordGround.of(lettering));
        showing = true;
        shown.setSelected(lettering.shown());
        showing = false;
        colour.show(now.style().colour());
        size.show(now.style().size());
    }
}
