package org.exclave.annotation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One side of an annotation that an edit can change, in the order in which a person would tell them. */
public enum Aspect {
    /** Where it lies, its form being the same. */
    PLACE("edit.move"),
    /** Its form: corners, radii, direction. */
    FORM("edit.bend"),
    TITLE("edit.title"),
    NOTE("edit.note"),
    AUTHOR("edit.author"),
    SOURCE("edit.source"),
    LINK("edit.link"),
    BRIEF("edit.group"),
    /** Since when and until when it holds. */
    TIME("edit.time"),
    LOOK("edit.restyle"),
    HEIGHT("edit.stack"),
    LOCK("edit.lock"),
    HIDING("edit.hide"),
    /** Properties of other programs. */
    EXTRAS("edit.extras");

    private record TimeSaid(@Nullable Moment from, @Nullable Moment to) {}

    private final String edit;

    Aspect(String edit) {
        this.edit = edit;
    }

    /** The key of the name of an edit that changes this and nothing else, to what an annotation says afterwards. */
    public String edit(Annotation after) {
        boolean unlocked = this == LOCK && !after.standing().locked();
        boolean shown = this == HIDING && !after.standing().hidden();
        return unlocked ? "edit.unlock" : shown ? "edit.show" : edit;
    }

    /** What is different between two states of an annotation, but for the time of its last change. */
    public static Set<Aspect> changed(Annotation before, Annotation after) {
        Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : values()) {
            if (!Objects.equals(aspect.of(before), aspect.of(after))) {
                changed.add(aspect);
            }
        }
        if (!before.shape().equals(after.shape())) {
            boolean carried = before.shape().kind().equals(after.shape().kind())
                    && before.shape().movedTo(after.shape().anchor()).equals(after.shape());
            changed.add(carried ? PLACE : FORM);
        }
        return changed;
    }

    /** What an annotation says of this; place and form are told apart by comparing shapes. */
    private @Nullable Object of(Annotation annotation) {
        return switch (this) {
            case PLACE, FORM -> null;
            case TITLE -> annotation.title();
            case NOTE -> annotation.note();
            case AUTHOR -> annotation.author();
            case SOURCE -> annotation.source();
            case LINK -> annotation.link();
            case BRIEF -> annotation.brief();
            case TIME -> new TimeSaid(annotation.validFrom(), annotation.validTo());
            case LOOK -> annotation.style();
            case HEIGHT -> annotation.standing().height();
            case LOCK -> annotation.standing().locked();
            case HIDING -> annotation.standing().hidden();
            case EXTRAS -> annotation.extras();
        };
    }
}
