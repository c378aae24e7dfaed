package org.exclave.window.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetPart;
import org.exclave.briefing.SheetWords;
import org.exclave.cartography.Theme;

/**
 * How somebody wants a sheet to be.
 *
 * @param title empty for the usual one
 * @param subtitle empty for the time that is shown
 * @param note before the others; may be empty
 * @param marking above and below; may be empty
 * @param dated whether the day of its making stands on it
 * @param scale device pixels to a pixel, above 0
 */
record SheetChoice(
        PageSize page,
        Theme theme,
        String title,
        String subtitle,
        String note,
        String marking,
        boolean dated,
        Set<SheetPart> parts,
        SheetFormat format,
        int scale) {

    private static final int LARGEST_SCALE = 4;

    SheetChoice {
        parts = Set.copyOf(parts);
    }

    /** What nobody has changed yet. */
    static SheetChoice usual(Theme theme) {
        return new SheetChoice(
                PageSize.WIDE, theme, "", "", "", "", false, EnumSet.allOf(SheetPart.class), SheetFormat.PNG, 1);
    }

    /** A sheet with the usual words, made as it is wanted. */
    Sheet of(Sheet usual, String made) {
        SheetWords words = usual.words()
                .titled(title.isBlank() ? null : title.strip(), subtitle.isBlank() ? null : subtitle.strip())
                .noting(note)
                .marked(marking)
                .withAside(dated ? List.of(made) : List.of());
        return usual.worded(words).with(parts);
    }

    /** In words under which it can be kept. */
    Map<String, String> words() {
        return new TreeMap<>(Map.of(
                "page", page.name(),
                "theme", theme.name().toLowerCase(Locale.ROOT),
                "title", title,
                "subtitle", subtitle,
                "note", note,
                "marking", marking,
                "dated", String.valueOf(dated),
                "parts", parts.stream().map(SheetPart::id).sorted().collect(Collectors.joining(",")),
                "format", format.ending(),
                "scale", String.valueOf(scale)));
    }

    /** The choice kept under such words; whatever they do not say, or say in no known way, stays as it is in this one. */
    SheetChoice from(Map<String, String> kept) {
        String mark = kept.getOrDefault("marking", marking);
        return new SheetChoice(
                PageSize.read(kept.getOrDefault("page", "")).orElse(page),
                Stream.of(Theme.values())
                        .filter(one -> one.name().equalsIgnoreCase(kept.get("theme")))
                        .findFirst()
                        .orElse(theme),
                kept.getOrDefault("title", title),
                kept.getOrDefault("subtitle", subtitle),
                kept.getOrDefault("note", note),
                mark.length() > SheetWords.LONGEST_MARKING ? marking : mark,
                Boolean.parseBoolean(kept.getOrDefault("dated", String.valueOf(dated))),
                kept.containsKey("parts") ? parts(kept.getOrDefault("parts", "")) : parts,
                Stream.of(SheetFormat.values())
                        .filter(one -> one.ending().equals(kept.get("format")))
                        .findFirst()
                        .orElse(format),
                scale(kept.getOrDefault("scale", "")));
    }

    private static Set<SheetPart> parts(String ids) {
        Set<SheetPart> parts = EnumSet.noneOf(SheetPart.class);
        Stream.of(ids.split(",", -1)).forEach(id -> SheetPart.withId(id).ifPresent(parts::add));
        return parts;
    }

    private int scale(String digits) {
        return Stream.of(1, 2, 3, LARGEST_SCALE)
                .filter(one -> String.valueOf(one).equals(digits))
                .findFirst()
                .orElse(scale);
    }
}
