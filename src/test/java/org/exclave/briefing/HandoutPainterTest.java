package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Two scenes a page, neither over the other, and all that is said of them in letters that can be read. */
class HandoutPainterTest {

    private static final HandoutPainter PAINTER = new HandoutPainter(Messages.english());

    private static Handout of(int scenes, int sentences) {
        SheetWords words = Sheets.words(IncidentFilter.EVERYTHING)
                .titled("Сцена с очень длинным названием ".repeat(sentences), null)
                .telling(Collections.nCopies(sentences, new Told("Жители сообщили о стрельбе. ".repeat(4), "24.kg; Asia-Plus")));
        return new Handout("Brief", "", Collections.nCopies(scenes, Sheets.of(1600, 900, words)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 12})
    void nothingLiesOverAnythingElse(int sentences) {
        Handout.Page page = of(2, sentences).pages().getFirst();
        List<HandoutPainter.Slot> slots = PAINTER.slots(page);
        assertThat(slots).hasSize(2);
        assertThat(slots.getFirst().box().intersects(slots.getLast().box())).isFalse();
        List<WrittenWords.Line> lines = WrittenWords.of(g -> PAINTER.paintWords(g, page)).stream()
                .filter(line -> line.text().length() > 1)
                .toList();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (WrittenWords.Line line : lines) {
            assertThat(line.size()).isGreaterThanOrEqualTo(SheetLayout.SMALLEST_LETTERS - 1e-4);
            for (HandoutPainter.Slot slot : slots) {
                assertThat(slot.box().contains(slot.map())).isTrue();
                assertThat(slot.map().intersects(slot.side())).isFalse();
                assertThat(line.box().intersects(slot.map())).as(line.text()).isFalse();
            }
            assertThat(boxes).as(line.text()).noneMatch(box -> box.intersects(line.box()));
            boxes.add(line.box());
        }
        assertThat(lines).extracting(WrittenWords.Line::text).contains("Page 1 of 1", "Brief", "Legend");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 11})
    void everySceneIsOnOnePage(int scenes) {
        Handout handout = of(scenes, 1);
        assertThat(handout.pages()).hasSize((scenes + 1) / 2);
        assertThat(handout.pages().stream().mapToInt(page -> page.scenes().size()).sum()).isEqualTo(scenes);
        assertThat(handout.pages().getLast().number()).isEqualTo(handout.length());
        assertThatIllegalArgumentException().isThrownBy(() -> new Handout("Nothing", "", List.of()));
    }
}
