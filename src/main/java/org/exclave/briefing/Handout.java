package org.exclave.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A brief to be handed out on paper: upright A4, two scenes a page.
 *
 * @param title of the brief
 * @param about what it is about; may be empty
 * @param scenes at least one, each with its title, its time and what is told
 */
public record Handout(String title, String about, List<Sheet> scenes) {

    /** What it is printed on. */
    static final PageSize PAPER = PageSize.read("a4-portrait").orElseThrow();

    private static final int SCENES = 2;

    public Handout {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("a handout of nothing");
        }
    }

    /**
     * One of its pages.
     *
     * @param number from 1
     * @param scenes one or two
     */
    public record Page(Handout handout, int number, List<Sheet> scenes) {}

    /** How many pages it has. */
    int length() {
        return (scenes.size() + SCENES - 1) / SCENES;
    }

    /** Its pages, from the first to the last. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (int first = 0; first < scenes.size(); first += SCENES) {
            List<Sheet> some = scenes.subList(first, Math.min(first + SCENES, scenes.size()));
            pages.add(new Page(this, pages.size() + 1, some));
        }
        return pages;
    }

    /** What stands at the foot of a page: the editions that its maps draw, each once, and the credits. */
    static SheetWords foot(Page page) {
        Stream<String> editions = page.scenes.stream().map(sheet -> sheet.words().edition()).distinct();
        String credits = page.scenes.getFirst().words().credits();
        return new SheetWords("", "", List.of(), String.join("\n", editions.toList()), credits);
    }
}
