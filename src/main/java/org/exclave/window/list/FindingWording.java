package org.exclave.window.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.exclave.cartography.NameLanguage;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.language.RoughDateWording;
import org.exclave.query.FoundPlace;
import org.exclave.session.FoundRow;
import org.exclave.window.part.PlaceWords;

/** Puts what the search has found into words. */
final class FindingWording {

    private final Messages messages;
    private final Supplier<NameLanguage> names;

    /** @param names in which language places are named now */
    FindingWording(Messages messages, Supplier<NameLanguage> names) {
        this.messages = messages;
        this.names = names;
    }

    /** The first line. */
    String title(Finding finding) {
        return switch (finding) {
            case Finding.Heading heading -> messages.text(key("search.heading.", heading.kind()), heading.count());
            case Finding.OfPlace(FoundPlace place) -> PlaceWords.name(place, names.get());
            case Finding.OfSource(Source source) -> title(source);
            case Finding.OfStatement found -> found.statement().statement();
            case Finding.OfRow(FoundRow row) -> row.passage();
            case Finding.Unreadable why -> why.sentence();
            case Finding.Progress progress -> messages.text("search.rows.progress", Math.floor(progress.share() * 100));
            case Finding.More more -> messages.text(key("search.more.", more.kind()), more.count());
        };
    }

    /** What stands quietly behind the first line: another name of a place, or nothing. */
    String besideTitle(Finding finding) {
        return finding instanceof Finding.OfPlace(FoundPlace place)
                ? PlaceWords.otherName(place, names.get()).orElse("")
                : "";
    }

    /** The second line, or nothing. */
    String caption(Finding finding) {
        return switch (finding) {
            case Finding.Heading _, Finding.More _, Finding.Progress _, Finding.Unreadable _ -> "";
            case Finding.OfRow(FoundRow row) -> row.column().isEmpty()
                    ? messages.text("search.rows.whose.plain", row.set(), row.row())
                    : messages.text("search.rows.whose", row.set(), row.row(), row.column());
            case Finding.OfPlace(FoundPlace place) -> what(place);
            case Finding.OfSource(Source source) -> messages.text(
                    "sources.caption",
                    messages.text("source." + source.kind().id()),
                    new RoughDateWording(messages).published(source.date()));
            case Finding.OfStatement found -> messages.text(
                    "background.caption",
                    found.statement().by(),
                    messages.text("background.kind." + found.statement().kind().id()));
        };
    }

    /** Both lines, for a screen reader. */
    String spoken(Finding finding) {
        String caption = caption(finding);
        return caption.isEmpty() ? title(finding) : messages.text("place.spoken", title(finding), caption);
    }

    private static String key(String area, Finding.Kind kind) {
        return area + kind.name().toLowerCase(Locale.ROOT);
    }

    private String title(Source source) {
        String title = source.title();
        return title == null ? source.publisher() : messages.text("inspector.source", source.publisher(), title);
    }

    private String what(FoundPlace place) {
        String country = Arrays.stream(place.country().split("/", -1))
                .map(code -> messages.text("country." + code))
                .collect(Collectors.joining(" / "));
        return place.host() == null
                ? messages.text("place.what", messages.text("place.kind." + place.kind().id()), country)
                : messages.text("place.exclave", country, messages.text("country." + place.host()));
    }
}
