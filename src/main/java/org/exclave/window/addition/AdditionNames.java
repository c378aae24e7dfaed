package org.exclave.window.addition;

import org.exclave.catalog.Addition;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;

/** What an addition is called. */
final class AdditionNames {

    private AdditionNames() {}

    /** A publisher, a title, or to which incident a figure belongs; an id where it is set aside. */
    static String of(Addition addition, Catalog whole, Messages messages) {
        String incident = addition.incident();
        if (incident != null) {
            return messages.text(
                    "addition.figure.of", whole.incident(incident).map(Incident::title).orElse(incident));
        }
        return switch (addition.kind()) {
            case SOURCE -> whole.source(addition.id()).map(Source::publisher).orElse(addition.id());
            case INCIDENT, CLAIM -> whole.incident(addition.id()).map(Incident::title).orElse(addition.id());
        };
    }
}
