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
 * @param layers those that are drawn, or null for the usual ones
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
        @Nullable SceneLayers layers,
        @Nullable String selected,
        Set<String> annotations) {

    public Scene {
        caption = List.copyOf(caption);
        filter = filter.stream().map(List::copyOf).toList();
        annotations = Set.copyOf(annotations);
    }

    /** The same under another id. */
    public Scene withId(String other) {
        return new Scene(
                other, title, caption, question, answer, view, time, filter, edition, comparison, names, layers, selected,
                annotations);
    }

    /** The same with another title. */
    public Scene withTitle(String other) {
        return told(other, caption, question, answer);
    }

    /** The same with another caption. */
    public Scene withCaption(List<Statement> other) {
        return told(title, other, question, answer);
    }

    /** The same with another question after it, or none. */
    public Scene withQuestion(@Nullable String other) {
        return told(title, caption, other, answer);
    }

    /** The same with another answer to the question of the scene before, or none. */
    public Scene withAnswer(@Nullable Statement other) {
        return told(title, caption, question, other);
    }

    /** The same with other annotations of the brief shown. */
    public Scene withAnnotations(Set<String> other) {
        return new Scene(
                id, title, caption, question, answer, view, time, filter, edition, comparison, names, layers, selected, other);
    }

    /** The same with other layers drawn, or the usual ones when null. */
    public Scene withLayers(@Nullable SceneLayers other) {
        return new Scene(
                id, title, caption, question, answer, view, time, filter, edition, comparison, names, other, selected,
                annotations);
    }

    /** What this scene tells, over the map that another shows. */
    public Scene over(Scene map) {
        return new Scene(
                id, title, caption, question, answer, map.view, map.time, map.filter, map.edition, map.comparison, map.names,
                map.layers, map.selected, map.annotations);
    }

    /** Whether another scene shows the same map, whatever is told of it. */
    public boolean showsAs(Scene other) {
        return over(other).equals(this);
    }

    private Scene told(String words, List<Statement> said, @Nullable String asked, @Nullable Statement answered) {
        return new Scene(
                id, words, said, asked, answered, view, time, filter, edition, comparison, names, layers, selected, annotations);
    }
}
