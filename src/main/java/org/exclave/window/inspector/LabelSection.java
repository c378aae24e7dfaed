package org.exclave.window.inspector;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.TextShape;
import org.exclave.annotation.Weight;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** The words of an annotation and how they are drawn. */
final class LabelSection extends VBox implements AnnotationPart {

    private final Messages messages;
    private final Restyling restyling;
    private final TextArea words = new TextArea();
    private final KeptField title;
    private final PictureChoice<LetterSize> letters;
    private final PictureChoice<Weight> weight;
    private final PictureChoice<WordGround> ground;
    private final ToggleSwitch shown = new ToggleSwitch();
    private final ColourChoice colour;
    private final ValueSlider size;

    /** @param keep keeps a change of the annotation */
    LabelSection(
            Annotation of, Messages messages, Restyling restyling, Consumer<UnaryOperator<Annotation>> keep) {
        this.messages = messages;
        this.restyling = restyling;
        getStyleClass().add("section");
        words.setId("annotation-title");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        title = new KeptField(
                messages.text("annotation.title"), words, typed -> keep.accept(now -> now.withTitle(typed)));
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
        shown.selectedProperty().subscribe((_, now) -> restyling.keepLettering(lettering -> lettering.withShown(now)));
        getChildren().addAll(Parts.heading(messages.text("annotation.label")), title);
        if (of.shape() instanceof TextShape) {
            row("colour", colour);
            row("size", size);
        } else {
            row("letters", letters);
        }
        row("weight", weight);
        row("ground", ground);
        if (!(of.shape() instanceof TextShape)) {
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

    /** The field of the words. */
    TextInputControl words() {
        return words;
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        title.keepPending();
    }

    @Override
    public void show(Annotation now) {
        Lettering lettering = now.style().lettering();
        title.show(now.title());
        letters.show(lettering.size());
        weight.show(lettering.weight());
        ground.show(WordGround.of(lettering));
        shown.setSelected(lettering.shown());
        colour.show(now.style().colour());
        size.show(now.style().size());
    }
}
