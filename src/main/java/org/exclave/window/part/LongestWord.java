package org.exclave.window.part;

import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The width below which words that wrap would break within one of them. */
public final class LongestWord {

    private LongestWord() {}

    /** In pixels; 0 for no words. */
    public static double width(String words, Font font) {
        return Stream.of(words.split("\\s+", -1)).mapToDouble(word -> whole(word, font)).max().orElse(0);
    }

    /** The width of all words on one line, in pixels. */
    public static double whole(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
