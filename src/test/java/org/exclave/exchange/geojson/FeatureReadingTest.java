package org.exclave.exchange.geojson;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.exclave.annotation.Shape;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of files for kinds of shapes. */
class FeatureReadingTest {

    @Test
    void everyKindOfShapeHasAWordThatFilesKnow() {
        Set<String> kinds = new TreeSet<>();
        Arrays.stream(Shape.class.getPermittedSubclasses()).forEach(kind -> {
            try {
                kinds.add(String.valueOf(kind.getField("KIND").get(null)));
            } catch (ReflectiveOperationException none) {
                throw new AssertionError(kind + " has no word", none);
            }
        });
        assertThat(FeatureReading.KINDS).isEqualTo(kinds);
        assertThat(kinds).as("each has a word for people").allMatch(kind -> Messages.english().has("kind." + kind));
    }
}
