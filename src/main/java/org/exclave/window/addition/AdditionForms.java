package org.exclave.window.addition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.CatalogWord;
import org.exclave.catalog.Category;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Confidence;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.PartySide;
import org.exclave.catalog.SourceKind;
import org.exclave.catalog.Tier;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.Verification;
import org.exclave.language.Messages;
import org.exclave.session.Session;

/** Which fields a form has for a row of each kind, in the order in which they are asked. */
final class AdditionForms {

    private final Session session;
    private final Messages messages;

    AdditionForms(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
    }

    AdditionForm of(AdditionKind kind) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        switch (kind) {
            case SOURCE -> source(entries);
            case INCIDENT -> incident(entries);
            case CLAIM -> claim(entries);
        }
        return new AdditionForm(kind, entries, messages);
    }

    private void source(Map<String, Entry> entries) {
        entries.put("publisher", LineEntry.line());
        entries.put("title", LineEntry.line());
        entries.put("date", LineEntry.line());
        entries.put("url", LineEntry.line());
        entries.put("language", LineEntry.line());
        entries.put("kind", words(SourceKind.values(), "source."));
        entries.put("read", new WordEntry(List.of("full", "excerpt"), word -> messages.text("source." + word)));
        entries.put("note", LineEntry.area());
        entries.put("id", LineEntry.line());
    }

    private void incident(Map<String, Entry> entries) {
        entries.put("title", LineEntry.line());
        entries.put("summary", LineEntry.area());
        entries.put("sources", new PickEntry(this::sources, true, messages));
        entries.put("start", LineEntry.line());
        entries.put("startPrecision", words(TimePrecision.values(), "precision."));
        entries.put("end", LineEntry.line());
        entries.put("endPrecision", words(TimePrecision.values(), "precision."));
        entries.put("timeNote", LineEntry.line());
        entries.put("place", new PickEntry(this::places, false, messages));
        entries.put("otherPlaces", new PickEntry(this::places, true, messages));
        entries.put("category", words(Category.values(), "category."));
        entries.put("episode", words(Episode.values(), "episode."));
        entries.put("tier", words(Tier.values(), "tier."));
        entries.put("verification", words(Verification.values(), "verification."));
        entries.put("confidence", words(Confidence.values(), "confidence."));
        entries.put("parties", new RowsEntry("parties", party(), messages));
        entries.put("accounts", new RowsEntry("accounts", account(), messages));
        entries.put("tags", LineEntry.list());
        entries.put("note", LineEntry.area());
        entries.put("id", LineEntry.line());
    }

    private Map<String, Supplier<Entry>> party() {
        Map<String, Supplier<Entry>> fields = new LinkedHashMap<>();
        fields.put("name", LineEntry::line);
        fields.put("side", () -> words(PartySide.values(), "side."));
        return fields;
    }

    private Map<String, Supplier<Entry>> account() {
        Map<String, Supplier<Entry>> fields = new LinkedHashMap<>();
        fields.put("claimant", LineEntry::line);
        fields.put("source", () -> new PickEntry(this::sources, false, messages));
        fields.put("statement", LineEntry::area);
        return fields;
    }

    private void claim(Map<String, Entry> entries) {
        entries.put(AdditionForm.INCIDENT, new PickEntry(this::incidents, false, messages));
        entries.put("claimant", LineEntry.line());
        entries.put("source", new PickEntry(this::sources, false, messages));
        entries.put("measure", words(Measure.values(), "measure."));
        entries.put("side", words(ClaimSide.values(), "side."));
        entries.put("group", words(Group.values(), "group."));
        entries.put("min", LineEntry.number());
        entries.put("max", LineEntry.number());
        entries.put("asOf", LineEntry.line());
        entries.put("scope", words(ClaimScope.values(), "scope."));
        entries.put("note", LineEntry.area());
    }

    private <W extends CatalogWord> WordEntry words(W[] words, String prefix) {
        return new WordEntry(
                Arrays.stream(words).map(CatalogWord::id).toList(), word -> messages.text(prefix + word));
    }

    private List<Choice> sources() {
        return named(() -> session.atlas().catalog().sources().stream()
                .map(source -> {
                    String title = source.title();
                    String name = title == null
                            ? source.publisher()
                            : messages.text("inspector.source", source.publisher(), title);
                    return new Choice(source.id(), source.local() ? messages.text("local.behind", name) : name);
                })
                .toList());
    }

    private List<Choice> places() {
        return named(() -> session.atlas().catalog().places().stream()
                .map(place -> new Choice(
                        place.id(), messages.text("addition.place", place.nameIn(messages.language().code()), place.admin1(), place.country())))
                .toList());
    }

    private List<Choice> incidents() {
        return session.atlas().catalog().incidents().stream()
                .sorted(Incident.EARLIEST_FIRST)
                .map(incident -> new Choice(
                        incident.id(), messages.text("addition.incident.named", incident.title(), incident.id())))
                .toList();
    }

    private static List<Choice> named(Supplier<List<Choice>> choices) {
        return choices.get().stream()
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
