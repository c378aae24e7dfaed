package org.exclave.window.inspector;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.Weight;
import org.exclave.cartography.AnnotationSymbol;
import org.exclave.cartography.HatchPath;
import org.exclave.window.part.SvgWords;

/** The little pictures on the buttons by which a look is chosen. Their colours come from the style sheet. */
final class LookPicture {

    private static final double WIDE = 22;
    private static final double HIGH = 14;

    /** Pixels of the letters of a button where the user has letters of the usual size. */
    private static final double USUAL_LETTERS = 13;

    private LookPicture() {}

    static Node of(Dash dash) {
        Line line = new Line(0, 0, WIDE, 0);
        line.getStyleClass().add("picture-line");
        switch (dash) {
            case SOLID -> {}
            case DASHED -> line.getStrokeDashArray().setAll(6.0, 4.0);
            case DOTTED -> line.getStrokeDashArray().setAll(1.0, 4.0);
        }
        return line;
    }

    static Node of(Filling filling) {
        Rectangle box = new Rectangle(WIDE, HIGH);
        box.getStyleClass().add("picture-box");
        if (filling == Filling.TINT) {
            box.getStyleClass().add("picture-tint");
        }
        if (filling == Filling.NONE || filling == Filling.TINT) {
            return new StackPane(box);
        }
        Rectangle2D whole = new Rectangle2D.Double(0, 0, WIDE, HIGH);
        SVGPath lines = path(HatchPath.of(whole, whole, filling == Filling.CROSSED), "picture-hatch");
        lines.setClip(new Rectangle(WIDE, HIGH));
        return new Group(lines, box);
    }

    static Node of(Symbol symbol) {
        return path(AnnotationSymbol.outline(symbol), "picture-solid");
    }

    static Node of(Arrowheads heads) {
        StringBuilder words = new StringBuilder("M2 7H20");
        if (heads.atStart()) {
            words.append("M7 2L2 7L7 12");
        }
        if (heads.atEnd()) {
            words.append("M15 2L20 7L15 12");
        }
        SVGPath path = new SVGPath();
        path.setContent(words.toString());
        path.getStyleClass().add("picture-line");
        return path;
    }

    static Node of(Weight weight) {
        Label letters = letters("Aa");
        letters.getStyleClass().add(weight == Weight.BOLD ? "picture-bold" : "picture-regular");
        return letters;
    }

    static Node of(LetterSize size) {
        Label letters = letters("A");
        letters.getStyleClass().add("picture-regular");
        letters.setStyle("-fx-font-size: " + size.pixels() / USUAL_LETTERS + "em");
        return letters;
    }

    static Node of(WordGround ground) {
        Label letters = letters("Aa");
        letters.getStyleClass().addAll("picture-bold", ground.styleClass());
        return letters;
    }

    private static Label letters(String words) {
        Label letters = new Label(words);
        letters.getStyleClass().add("picture-letters");
        return letters;
    }

    private static SVGPath path(Shape shape, String style) {
        SVGPath path = new SVGPath();
        path.setContent(SvgWords.of(shape));
        path.getStyleClass().add(style);
        return path;
    }
}
