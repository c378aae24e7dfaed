package org.exclave.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.SingleEdit;

import static org.exclave.store.Samples.point;

/** A run of the atlas that does nothing but edit, to be killed: every edit it says on its output is done. */
final class EditLoop {

    private static final int EDITS_TO_A_SNAPSHOT = 16;

    private EditLoop() {}

    /** Takes the store's file and the number of the first edit to make; never ends. */
    public static void main(String[] arguments) throws Exception {
        AnnotationStore store = AnnotationStore.open(Path.of(arguments[0]), Samples.CLOCK);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            store.apply(edit(number));
            System.out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
            if (number % EDITS_TO_A_SNAPSHOT == 0) {
                store.snapshot();
            }
        }
    }

    /** The edit of that number, counted from 0: each annotation is added, changed and, every other one,
     * removed; the others are changed again together with one beside them. */
    static Edit edit(int number) {
        Annotation added = point(String.format("%06d", number / 3));
        Annotation changed = added.withNote("changed ".repeat(number % 500));
        return switch (number % 3) {
            case 0 -> new AddAnnotation(added);
            case 1 -> new ChangeAnnotation(added, added.withNote("changed ".repeat((number + 1) % 500)));
            default -> number % 2 == 0
                    ? new RemoveAnnotation(changed)
                    : new SeveralEdits(
                            List.of(
                                    new ChangeAnnotation(changed, changed.withTitle("kept")),
                                    new AddAnnotation(point("beside " + number))),
                            "edit.change");
        };
    }

    /** How many rows so many edits leave in the history: every sixth changes one annotation and adds another. */
    static int rowsOf(int edits) {
        return edits + edits / 6;
    }

    /** How many edits are whole in so many rows. */
    static int editsOf(int rows) {
        return rows - rows / 7;
    }

    /** What a store holds after so many edits. */
    static List<Annotation> after(int edits) {
        TreeSet<Annotation> annotations = new TreeSet<>(Annotation.LOWEST_FIRST);
        for (int number = 0; number < edits; number++) {
            for (SingleEdit part : edit(number).parts()) {
                switch (part) {
                    case AddAnnotation(Annotation added) -> annotations.add(added);
                    case RemoveAnnotation(Annotation removed) -> annotations.remove(removed);
                    case ChangeAnnotation(Annotation before, Annotation after) -> {
                        annotations.remove(before);
                        annotations.add(after);
                    }
                }
            }
        }
        return List.copyOf(annotations);
    }
}
