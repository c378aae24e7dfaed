package org.exclave.window.filter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.exclave.language.Messages;
import org.exclave.window.part.LongestWord;

/** A menu of words of which any number may be chosen; with none chosen, nothing is asked. */
final class WordsMenu extends MenuButton {

    private final Messages messages;
    private final String name;
    private final Map<String, CheckMenuItem> items = new LinkedHashMap<>();

    /**
     * @param name what the words are about
     * @param words the closed list
     * @param wording names a word
     * @param choose takes the words chosen now
     */
    WordsMenu(
            String name,
            Collection<String> words,
            Function<String, String> wording,
            Messages messages,
            Consumer<Set<String>> choose) {
        this.messages = messages;
        this.name = name;
        getStyleClass().add("filter-menu");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setTooltip(new Tooltip(name));
        for (String word : words) {
            CheckMenuItem item = new CheckMenuItem(wording.apply(word));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> choose.accept(chosen()));
            items.put(word, item);
            getItems().add(item);
        }
        show(Set.of());
    }

    /** Shows what is chosen. */
    void show(Set<String> chosen) {
        items.forEach((word, item) -> item.setSelected(chosen.contains(word)));
        setText(chosen.isEmpty() ? name : messages.text("filter.menu.some", name, chosen.size()));
        setAccessibleText(messages.text("filter.menu.spoken", name, chosen.size()));
    }

    /** No word of its name breaks. */
    @Override
    protected double computeMinWidth(double height) {
        double beside = prefWidth(-1) - LongestWord.whole(getText(), getFont());
        return beside + LongestWord.width(getText(), getFont());
    }

    /** As high as its words are when they wrap, which the usual menu knows of one line only. */
    @Override
    protected double computePrefHeight(double width) {
        double line = super.computePrefHeight(-1);
        if (width < 0) {
            return line;
        }
        double beside = prefWidth(-1) - LongestWord.whole(getText(), getFont());
        Text words = new Text(getText());
        words.setFont(getFont());
        double one = words.getLayoutBounds().getHeight();
        words.setWrappingWidth(Math.max(1, Math.floor(width - beside)));
        return line + words.getLayoutBounds().getHeight() - one;
    }

    private Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>();
        items.forEach((word, item) -> {
            if (item.isSelected()) {
                chosen.add(word);
            }
        });
        return chosen;
    }
}
