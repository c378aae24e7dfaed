package org.exclave.window.addition;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where one field of a row is filled in. */
interface Entry {

    /** What is seen. */
    Node node();

    /** What takes the keys. */
    Node keys();

    /** Shows the value of a field, or that there is none. */
    void show(@Nullable JsonNode value);

    /** What is filled in, as a file of the catalogue would have it; null where nothing is. */
    @Nullable JsonNode value();
}
