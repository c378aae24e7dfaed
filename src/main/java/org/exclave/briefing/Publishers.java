package org.exclave.briefing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;

/** Names the publishers on whose publications incidents rest. */
public final class Publishers {

    private Publishers() {}

    /** The publishers of what some incidents cite, each once; those that the most incidents cite first, then by name. */
    public static List<String> of(Collection<Incident> incidents) {
        return of(incidents, Source::publisher);
    }

    /**
     * The same.
     *
     * @param naming what a publisher is called
     */
    static List<String> of(Collection<Incident> incidents, Function<Source, String> naming) {
        Map<String, Integer> cited = new HashMap<>();
        for (Incident incident : incidents) {
            incident.sources().stream()
                    .map(naming)
                    .distinct()
                    .forEach(publisher -> cited.merge(publisher, 1, Integer::sum));
        }
        return cited.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
