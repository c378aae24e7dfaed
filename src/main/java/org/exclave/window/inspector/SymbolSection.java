package org.exclave.window.inspector;

import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Symbol;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** The symbol of a point, its colour and its size. */
final class SymbolSection extends VBox implements AnnotationPart {

    private final PictureChoice<Symbol> symbol;
    private final ColourChoice colour;
    private final ValueSlider size;

    SymbolSection(Messages messages, Restyling restyling) {
        getStyleClass().add("section");
        symbol = new PictureChoice<>(
                "symbol", Symbol.class, LookPicture::of, messages,
                value -> restyling.keep(style -> style.withSymbol(value)));
        symbol.getStyleClass().add("picture-choice-wide");
        colour = new ColourChoice(messages, chosen -> restyling.keep(style -> style.withColour(chosen)));
        size = new ValueSlider(
                        messages.text("annotation.size"),
                        10,
                        48,
                        1,
                        value -> messages.text("annotation.pixels", value),
                        value -> restyling.keep(style -> style.withSize(value)))
                .identified("annotation-size");
        getChildren()
                .addAll(
                        Parts.heading(messages.text("annotation.symbol")),
                        symbol,
                        new FieldRow(messages.text("annotation.colour"), colour),
                        new FieldRow(messages.text("annotation.size"), size));
    }

    @Override
    public void show(Annotation now) {
        symbol.show(now.style().symbol());
        colour.show(now.style().colour());
        size.show(now.style().size());
    }
}
