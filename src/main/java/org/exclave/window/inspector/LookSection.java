package org.exclave.window.inspector;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Look;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Style;
import org.exclave.language.Messages;
import org.exclave.window.part.Headed;
import org.exclave.window.part.Parts;

/** Whole looks at once: those with a name, the usual one, and that of another annotation. */
final class LookSection extends VBox implements AnnotationPart {

    private final List<ToggleButton> buttons;
    private final List<Look> looks;
    private final Button usual;

    /** @param takeLook lets the user click the annotation whose look is taken */
    LookSection(Shape shape, Messages messages, Restyling restyling, Runnable takeLook) {
        getStyleClass().add("section");
        looks = Look.of(shape);
        buttons = looks.stream().map(look -> button(look, messages, restyling)).toList();
        usual = new Button(messages.text("annotation.look.usual"), Parts.icon("fth-rotate-ccw"));
        usual.setId("annotation-look-usual");
        usual.getStyleClass().addAll("small", "flat");
        usual.setTooltip(new Tooltip(messages.text("annotation.look.usual.hint")));
        usual.setWrapText(true);
        usual.setOnAction(_ -> restyling.keep(_ -> Style.DEFAULT));
        Button take = Parts.iconButton("fth-droplet", messages.text("annotation.look.take"), takeLook);
        take.setId("annotation-look-take");
        FlowPane row = new FlowPane(6, 6);
        row.getChildren().addAll(buttons);
        getChildren()
                .addAll(
                        new Headed(Parts.heading(messages.text("annotation.look")), Parts.row(4, usual, take)),
                        row);
        row.setManaged(!looks.isEmpty());
    }

    private static ToggleButton button(Look look, Messages messages, Restyling restyling) {
        String word = look.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(messages.text("annotation.look." + word));
        button.setId("annotation-look-" + word.replace('_', '-'));
        button.getStyleClass().addAll("small", "look");
        button.setOnAction(_ -> {
            button.setSelected(true);
            restyling.keep(_ -> look.style());
        });
        return button;
    }

    @Override
    public void show(Annotation now) {
        for (int i = 0; i < looks.size(); i++) {
            buttons.get(i).setSelected(looks.get(i).style().equals(now.style()));
        }
        usual.setDisable(now.style().equals(Style.DEFAULT));
    }
}
