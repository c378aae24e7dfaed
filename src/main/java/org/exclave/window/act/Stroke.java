package org.exclave.window.act;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with the modifiers that go with it.
 *
 * @param written as people write it, such as {@code Ctrl+Shift+B}, in the words of an English keyboard
 * @param codes what keyboards call the key; several where several keys do the same
 * @param sign the character that means the same on any keyboard, or empty where a key is meant and no character
 * @param ctrl whether the key of shortcuts goes with it: Ctrl, or on a Mac the command key
 */
public record Stroke(String written, Set<KeyCode> codes, String sign, boolean ctrl, boolean shift, boolean alt) {

    private static final Map<String, Set<KeyCode>> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry("Arrows", Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)),
            Map.entry("Left", Set.of(KeyCode.LEFT)),
            Map.entry("Right", Set.of(KeyCode.RIGHT)),
            Map.entry("Up", Set.of(KeyCode.UP)),
            Map.entry("Down", Set.of(KeyCode.DOWN)),
            Map.entry("Esc", Set.of(KeyCode.ESCAPE)),
            Map.entry("Del", Set.of(KeyCode.DELETE)),
            Map.entry("Backspace", Set.of(KeyCode.BACK_SPACE)),
            Map.entry("Page Up", Set.of(KeyCode.PAGE_UP)),
            Map.entry("Page Down", Set.of(KeyCode.PAGE_DOWN)),
            Map.entry("Menu", Set.of(KeyCode.CONTEXT_MENU)),
            Map.entry("[", Set.of(KeyCode.OPEN_BRACKET)),
            Map.entry("]", Set.of(KeyCode.CLOSE_BRACKET)),
            Map.entry(",", Set.of(KeyCode.COMMA)),
            Map.entry(".", Set.of(KeyCode.PERIOD)),
            Map.entry("0", Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0)),
            Map.entry("+", Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)),
            Map.entry("-", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT)),
            Map.entry("?", Set.of())));

    /** Keys that stand with or without Shift, as the keyboard has them. */
    private static final Set<String> WITH_ANY_SHIFT = Set.of("+", "-", "0", "?");

    public Stroke {
        codes = Set.copyOf(codes);
    }

    /**
     * What is written so.
     *
     * @throws IllegalArgumentException when no key is called that
     */
    static Stroke of(String written) {
        List<String> parts = parts(written);
        String key = parts.getLast();
        Set<String> with = Set.copyOf(parts.subList(0, parts.size() - 1));
        Set<KeyCode> codes = CODES.containsKey(key) ? CODES.get(key) : Set.of(KeyCode.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
        return new Stroke(
                written,
                codes,
                codes.isEmpty() ? key : "",
                with.contains("Ctrl"),
                with.contains("Shift"),
                with.contains("Alt"));
    }

    /** Its modifiers and its key, such as {@code Ctrl} and {@code +}. */
    public List<String> parts() {
        return parts(written);
    }

    private static List<String> parts(String written) {
        int last = written.lastIndexOf('+', written.length() - 2);
        return Stream.concat(
                        last < 0 ? Stream.empty() : Arrays.stream(written.substring(0, last).split("\\+")),
                        Stream.of(written.substring(last + 1)))
                .collect(Collectors.toList());
    }

    /** Whether a key that is pressed, or a character that is typed, is this one. */
    public boolean matches(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return !sign.isEmpty() && sign.equals(event.getCharacter());
        }
        boolean anyShift = WITH_ANY_SHIFT.contains(parts().getLast());
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && codes.contains(event.getCode())
                && event.isShortcutDown() == ctrl
                && event.isAltDown() == alt
                && (anyShift || event.isShiftDown() == shift);
    }
}
