package org.exclave.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exclave.annotation.Position;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.CatalogWord;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Family;
import org.exclave.catalog.Measure;
import org.exclave.geography.Edition;
import org.exclave.timeline.TimeSelection;

/** Makes conditions from their words again, see {@link Condition#words()}. The words may come from anybody. */
public final class ConditionReader {

    private final Catalog catalog;
    private final IncidentFacts facts;

    /** Reads conditions on the incidents of a catalogue. */
    public ConditionReader(Catalog catalog, IncidentFacts facts) {
        this.catalog = catalog;
        this.facts = facts;
    }

    /**
     * The condition of some words, or nothing when they mean none here: unknown words, numbers out of range, sources that
     * the catalogue does not have. An ECQL text is answered at once, which takes its time.
     */
    public Optional<Condition> read(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(condition(words.getFirst(), words.subList(1, words.size())));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IncidentQueryException meaningless) {
            System.getLogger(ConditionReader.class.getName())
                    .log(System.Logger.Level.DEBUG, "a condition means nothing", meaningless);
            return Optional.empty();
        }
    }

    /** What lets through all of a time for which each condition holds that means something here, see {@link #read}. */
    public IncidentFilter filter(TimeSelection time, List<List<String>> conditions) {
        IncidentFilter filter = IncidentFilter.EVERYTHING.withTime(time);
        for (List<String> words : conditions) {
            filter = read(words).map(filter::with).orElse(filter);
        }
        return filter;
    }

    private Condition condition(String key, List<String> values) throws IncidentQueryException {
        return switch (key) {
            case FamilyCondition.KEY -> families(values);
            case WordsCondition.KEY -> new WordsCondition(only(values));
            case SideCondition.KEY -> new SideCondition(edition(values.getFirst()), rest(values, 1));
            case RadiusCondition.KEY -> radius(values);
            case PolygonCondition.KEY -> polygon(values);
            case LineCondition.KEY -> new LineCondition(edition(values.getFirst()), number(values.get(1)));
            case ExclaveCondition.KEY -> exclave(values);
            case SourceCondition.KEY -> source(only(values));
            case PartyCondition.KEY -> new PartyCondition(only(values));
            case CasualtyCondition.KEY -> casualties(values);
            case QueryCondition.KEY -> QueryCondition.of(only(values), catalog.incidents(), facts);
            default -> new TraitCondition(Trait.withId(key).orElseThrow(() -> unknown(key)), rest(values, 0));
        };
    }

    private static FamilyCondition families(List<String> values) {
        EnumSet<Family> families = EnumSet.noneOf(Family.class);
        values.forEach(value ->
                families.add(CatalogWord.find(Family.class, value).orElseThrow(() -> unknown(value))));
        return new FamilyCondition(families);
    }

    private static RadiusCondition radius(List<String> values) {
        return new RadiusCondition(
                values.get(3), number(values.get(0)), number(values.get(1)), number(values.get(2)));
    }

    private static PolygonCondition polygon(List<String> values) {
        List<Position> corners = new ArrayList<>();
        for (int i = 0; i < values.size(); i += 2) {
            corners.add(new Position(number(values.get(i)), number(values.get(i + 1))));
        }
        return new PolygonCondition(corners);
    }

    private static ExclaveCondition exclave(List<String> values) {
        String id = values.get(1);
        return new ExclaveCondition(
                edition(values.get(0)), id.equals(ExclaveCondition.ANY) ? null : id, number(values.get(2)));
    }

    private SourceCondition source(String id) {
        if (catalog.incidents().stream()
                .noneMatch(incident ->
                        incident.sources().stream().anyMatch(source -> source.id().equals(id)))) {
            throw unknown(id);
        }
        return new SourceCondition(id);
    }

    private static CasualtyCondition casualties(List<String> values) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        values.subList(2, values.size())
                .forEach(value -> measures.add(
                        CatalogWord.find(Measure.class, value).orElseThrow(() -> unknown(value))));
        String side = values.get(0);
        return new CasualtyCondition(
                measures,
                side.equals(CasualtyCondition.ANYBODY)
                        ? null
                        : CatalogWord.find(ClaimSide.class, side).orElseThrow(() -> unknown(side)),
                Integer.parseInt(values.get(1)));
    }

    private static String only(List<String> values) {
        if (values.size() != 1) {
            throw new IllegalArgumentException("one value wanted, not " + values.size());
        }
        return values.getFirst();
    }

    private static Set<String> rest(List<String> values, int from) {
        return Set.copyOf(values.subList(from, values.size()));
    }

    private static Edition edition(String id) {
        return Edition.withId(id).orElseThrow(() -> unknown(id));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("unknown: " + word);
    }
}
