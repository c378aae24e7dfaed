package org.exclave.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Everything the atlas knows of what happened, in the order of the files. All references between rows are resolved.
 */
public record Catalog(
        List<Incident> incidents,
        List<Place> places,
        List<Source> sources,
        List<Disagreement> disagreements,
        List<BackgroundStatement> background) {

    public Catalog {
        incidents = List.copyOf(incidents);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        disagreements = List.copyOf(disagreements);
        background = List.copyOf(background);
    }

    /** The incident of that id, or nothing. */
    public Optional<Incident> incident(String id) {
        return incidents.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    /** The place of that id, or nothing. */
    public Optional<Place> place(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /** The source of that id, or nothing. */
    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
