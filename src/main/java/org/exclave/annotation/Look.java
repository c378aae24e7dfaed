package org.exclave.annotation;

import java.util.Arrays;
import java.util.List;

/** A look with a name, for those who want a map that reads well without choosing every trait. */
public enum Look {
    AREA_OF_INTEREST,
    LIMIT,
    MOVEMENT,
    UNCONFIRMED_MOVEMENT,
    LINE_OF_CONTACT,
    ROUTE,
    PLACE_OF_INTEREST,
    NOTE,
    HEADLINE;

    /** How an annotation of this look is drawn. */
    public Style style() {
        Style usual = Style.DEFAULT;
        Lettering boxed = usual.lettering().withBox(true).withWeight(Weight.REGULAR);
        return switch (this) {
            case AREA_OF_INTEREST -> usual.withFilling(Filling.HATCHED).withOpacity(0.55);
            case LIMIT -> usual.withColour("#57606A").withDash(Dash.DASHED).withFilling(Filling.NONE);
            case MOVEMENT -> usual.withColour("#0969DA").withWidth(3);
            case UNCONFIRMED_MOVEMENT -> MOVEMENT.style().withDash(Dash.DASHED);
            case LINE_OF_CONTACT -> usual.withColour("#24292F").withWidth(4).withDash(Dash.DASHED);
            case ROUTE -> usual.withColour("#0A7F5C").withWidth(3).withDash(Dash.DOTTED);
            case PLACE_OF_INTEREST -> usual.withSymbol(Symbol.PIN).withSize(22);
            case NOTE -> usual.withColour("#57606A").withSize(14).withLettering(boxed);
            case HEADLINE -> usual.withColour("#24292F").withSize(24);
        };
    }

    /** The looks that suit a shape; none for some. */
    public static List<Look> of(Shape shape) {
        return Arrays.stream(values()).filter(look -> look.suits(shape)).toList();
    }

    private boolean suits(Shape shape) {
        return switch (this) {
            case AREA_OF_INTEREST, LIMIT -> shape.isArea();
            case MOVEMENT, UNCONFIRMED_MOVEMENT -> shape instanceof ArrowShape;
            case LINE_OF_CONTACT, ROUTE -> shape instanceof LineShape;
            case PLACE_OF_INTEREST -> shape instanceof PointShape;
            case NOTE -> shape instanceof PointShape || shape instanceof TextShape;
            case HEADLINE -> shape instanceof TextShape;
        };
    }
}
