package org.exclave.window.act;

import java.util.Map;
import java.util.stream.Collectors;
import org.exclave.language.Messages;

/** Writes keys as they are called in a language; most are called as on the key. */
public final class KeyWords {

    private static final Map<String, String> WORDS = Map.of(
            "Arrows", "keys.cap.arrows",
            "Space", "keys.cap.space",
            "Left", "keys.cap.left",
            "Right", "keys.cap.right",
            "Up", "keys.cap.up",
            "Down", "keys.cap.down",
            "Menu", "keys.cap.menu");

    private final Messages messages;

    public KeyWords(Messages messages) {
        this.messages = messages;
    }

    /** A key with its modifiers, such as {@code Shift+Space}. */
    public String of(Stroke stroke) {
        return stroke.parts().stream().map(this::cap).collect(Collectors.joining("+"));
    }

    private String cap(String part) {
        String key = WORDS.get(part);
        return key == null ? part : messages.text(key);
    }

    /** The usual key of an act; empty when it has none. */
    public String of(Act act) {
        return act.strokes().isEmpty() ? "" : of(act.strokes().getFirst());
    }

    /** What an act does. */
    public String name(Act act) {
        return messages.text(act.words());
    }

    /** What an act does, with its usual key behind it. */
    public String hint(Act act) {
        return hint(name(act), act);
    }

    /** Some words, with the usual key of an act behind them. */
    public String hint(String words, Act act) {
        return act.strokes().isEmpty() ? words : messages.text("keys.hint", words, of(act));
    }
}
