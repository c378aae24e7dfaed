package org.exclave.window.act;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/** The line of a menu that does an act, with its words and its usual key. */
public final class ActItem extends MenuItem {

    /** @param icon stands before the words */
    public ActItem(Act act, Deeds deeds, KeyWords words, Node icon) {
        this(act, deeds, words);
        setGraphic(icon);
    }

    /** A line without an icon. */
    public ActItem(Act act, Deeds deeds, KeyWords words) {
        super(words.hint(act));
        setId("act-" + act.id());
        setOnAction(_ -> deeds.run(act));
    }
}
