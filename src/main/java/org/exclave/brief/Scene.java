package org.exclave.brief;

import java.util.List;
import java.util.Set;
import org.exclave.geography.Edition;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * What the map shows at one step of a brief, and what is told about it.
 *
 * @param id by which it is named within its brief
 * @param title not empty
 * @param caption what is told, each statement with its sources
 * @param question asked after it, or null
 * @param answer to the question of the scene before, or null
 * @param view what must be seen
 * @param time which time is shown
 * @param filter conditions, each by its words, the key first
 * @param edition which border is drawn
 * @param comparison with another edition, or null
 * @param names the language of names by its id, or null for the usual one
 * @param layers those that are drawn by their ids, or null for the usual ones
 * @param selected the incident that is selected, by its id, or null
 * @param annotations those of the brief that are shown, by their ids
 */
public record Scene(
        String id,
        String title,
        List<Statement> caption,
        @Nullable String question,
        @Nullable Statement answer,
        SceneView view,
        TimeSelection time,
        List<List<String>> filter,
        Edition edition,
        @Nullable EditionComparison comparison,
        @Nullable String names,
        @Nullable Set<String> layers,
        @Nullable String selected,
        Set<String> annotations) {

    public Scene {
        caption = List.copyOf(caption);
        filter = filter.stream().map(List::copyOf).toList();
        layers = layers == null ? null : Set.copyOf(layers);
        annotations = Set.copyOf(annotations);
    }
}
