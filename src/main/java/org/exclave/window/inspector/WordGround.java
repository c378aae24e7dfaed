package org.exclave.window.inspector;

import org.exclave.annotation.Lettering;

/** What lies behind words: the two traits of a {@link Lettering} that say so, as one choice. */
enum WordGround {
    PLAIN,
    HALO,
    BOX;

    /** What lies behind the words of a lettering. */
    static WordGround of(Lettering lettering) {
        if (lettering.box()) {
            return BOX;
        }
        return lettering.halo() ? HALO : PLAIN;
    }

    /** The same lettering on this ground. */
    Lettering under(Lettering lettering) {
        return switch (this) {
            case PLAIN -> lettering.withBox(false).withHalo(false);
            case HALO -> lettering.withBox(false).withHalo(true);
            case BOX -> lettering.withBox(true);
        };
    }

    /** The class of its picture in the style sheet. */
    String styleClass() {
        return switch (this) {
            case PLAIN -> "picture-plain";
            case HALO -> "picture-halo";
            case BOX -> "picture-boxed";
        };
    }
}
