package org.exclave.session;

import javafx.beans.property.ObjectProperty;
import org.exclave.cartography.Viewport;

/** How the map gets to another view: at once, or along a way that the eye can follow. */
public interface Travel {

    /** Where the map is going; when it goes nowhere, the view it shows. */
    Viewport goal();

    /** Goes to a view, from wherever the map is now. */
    void to(Viewport there);

    /** Being there at once. */
    static Travel atOnce(ObjectProperty<Viewport> viewport) {
        return new Travel() {
            @Override
            public Viewport goal() {
                return viewport.get();
            }

            @Override
            public void to(Viewport there) {
                viewport.set(there);
            }
        };
    }
}
