package org.exclave.session;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.exclave.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Which annotations are selected: none, one, which the inspector shows, or several, which are arranged together. */
final class ChosenAnnotations {

    private final ReadOnlyObjectWrapper<List<Annotation>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Annotation> only = new ReadOnlyObjectWrapper<>();

    /** All that are selected. */
    ReadOnlyObjectProperty<List<Annotation>> all() {
        return all.getReadOnlyProperty();
    }

    /** The one that is selected, or null when none or several are. */
    ReadOnlyObjectProperty<@Nullable Annotation> only() {
        return only.getReadOnlyProperty();
    }

    Set<String> ids() {
        return all.get().stream().map(Annotation::id).collect(Collectors.toUnmodifiableSet());
    }

    void choose(Collection<Annotation> wished) {
        List<Annotation> chosen = List.copyOf(wished);
        if (!chosen.equals(all.get())) {
            all.set(chosen);
            only.set(chosen.size() == 1 ? chosen.getFirst() : null);
        }
    }

    /** After an edit those stay selected that are still there, as they are now. */
    void follow(List<Annotation> now) {
        Set<String> ids = ids();
        choose(now.stream().filter(annotation -> ids.contains(annotation.id())).toList());
    }
}
