package org.exclave.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Revision;

/** A run of the atlas that does nothing but change one brief, to be killed: every edit it says on its output is done. */
final class BriefLoop {

    private BriefLoop() {}

    /** Takes the store's file; never ends. */
    public static void main(String[] arguments) throws Exception {
        AnnotationStore store = AnnotationStore.open(Path.of(arguments[0]), Samples.CLOCK);
        for (int number = 0; ; number++) {
            Brief before = number == 0 ? null : after(number - 1);
            store.apply(new BriefEdit(before, after(number), "edit.scene.words", "any"));
            System.out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        }
    }

    /** The brief after the edit of that number: it says its number, and the order and count of its scenes follow from it. */
    static Brief after(int number) {
        Brief brief = new Revision(BriefSamples.plain("killed", 2 + number % 5)).titled("After " + number);
        return new Revision(brief).moving("scene-1", number % 3).orElseThrow();
    }
}
