package org.exclave.window.filter;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exclave.catalog.Measure;
import org.exclave.catalog.Source;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Geography;
import org.exclave.language.Messages;
import org.exclave.query.CasualtyCondition;
import org.exclave.query.Condition;
import org.exclave.query.ExclaveCondition;
import org.exclave.query.FamilyCondition;
import org.exclave.query.LineCondition;
import org.exclave.query.PartyCondition;
import org.exclave.query.PolygonCondition;
import org.exclave.query.QueryCondition;
import org.exclave.query.RadiusCondition;
import org.exclave.query.SideCondition;
import org.exclave.query.SourceCondition;
import org.exclave.query.Trait;
import org.exclave.query.TraitCondition;
import org.exclave.query.WordsCondition;
import org.exclave.session.Session;

/** Says conditions in words. */
final class ConditionWording {

    private final Messages messages;
    private final Session session;
    private final Geography geography;

    ConditionWording(Messages messages, Session session) {
        this.messages = messages;
        this.session = session;
        this.geography = session.atlas().geography();
    }

    /** What a condition asks, such as “Category: Clash, Shelling”. */
    String of(Condition condition) {
        return switch (condition) {
            case FamilyCondition families ->
                messages.text("filter.says.family", listed(families.families(), each -> messages.text("family." + each.id())));
            case WordsCondition words -> messages.text("filter.says.text", words.text());
            case TraitCondition some -> said("filter." + some.key(), words(some.trait(), some.wished()));
            case SideCondition side -> messages.text("filter.says.side", listed(side.sides(), this::side), edition(side.edition()));
            case RadiusCondition near -> radius(near);
            case PolygonCondition drawn -> messages.text("filter.says.area", drawn.corners().size());
            case LineCondition line ->
                messages.text("filter.says.line", line.kilometers(), edition(line.edition()));
            case ExclaveCondition exclave -> exclave(exclave);
            case SourceCondition source -> said("filter.source", source(source.source()));
            case PartyCondition party -> said("filter.party", messages.text("filter.quoted", party.text()));
            case CasualtyCondition casualties -> casualties(casualties);
            case QueryCondition query -> said("filter.query", query.text());
        };
    }

    /** The name of a word of a trait's list. */
    String word(Trait trait, String word) {
        return switch (trait) {
            case CATEGORY -> messages.text("category." + word);
            case VERIFICATION -> messages.text("verification." + word);
            case CONFIDENCE -> messages.text("filter.confidence." + word);
            case TIER -> messages.text("filter.tier." + word);
            case EPISODE -> messages.text("filter.episode." + word);
            case PARTY_SIDE -> messages.text("side." + word);
            case SOURCE_KIND -> messages.text("source." + word);
        };
    }

    /** The name of a side of the border. */
    String side(String side) {
        return switch (side) {
            case "KG", "TJ", "UZ" -> messages.text("country." + side);
            default -> messages.text("filter.side." + side);
        };
    }

    /** The English name of an exclave. */
    String exclaveName(String id) {
        return geography.edition(Edition.DEFAULT).exclaves().stream()
                .filter(exclave -> exclave.id().equals(id))
                .map(Exclave::names)
                .map(names -> names.getOrDefault("en", id))
                .findFirst()
                .orElse(id);
    }

    /** Who published a source and what it is called. */
    String sourceName(Source source) {
        String title = source.title();
        return title == null ? source.publisher() : messages.text("filter.source.name", source.publisher(), title);
    }

    private String words(Trait trait, Set<String> wished) {
        return listed(wished, word -> word(trait, word));
    }

    private String said(String key, String what) {
        return messages.text("filter.says", messages.text(key), what);
    }

    private String edition(Edition edition) {
        return messages.text("edition." + edition.id() + ".short");
    }

    private String radius(RadiusCondition near) {
        String name = near.name().isBlank()
                ? messages.text("filter.point", near.latitude(), near.longitude())
                : near.name();
        return messages.text("filter.says.near", near.kilometers(), name);
    }

    private String exclave(ExclaveCondition asked) {
        String name = asked.exclave() == null ? messages.text("filter.exclave.any") : exclaveName(asked.exclave());
        return asked.isInside()
                ? messages.text("filter.exclave.inside", name, edition(asked.edition()))
                : messages.text("filter.exclave.near", name, asked.kilometers(), edition(asked.edition()));
    }

    private String source(String id) {
        return session.atlas().catalog().incidents().stream()
                .flatMap(incident -> incident.sources().stream())
                .filter(source -> source.id().equals(id))
                .findFirst()
                .map(this::sourceName)
                .orElse(id);
    }

    private String casualties(CasualtyCondition asked) {
        String who = asked.side() == null ? messages.text("filter.anybody") : messages.text("side." + asked.side().id());
        return messages.text("filter.says.casualties", measures(asked.measures()), asked.atLeast(), who);
    }

    /** The names of measures of which any will do. */
    String measures(Set<Measure> measures) {
        return measures.size() > 1
                ? messages.text("filter.casualties.either")
                : listed(measures, measure -> messages.text("measure." + measure.id()));
    }

    private static <T> String listed(Collection<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.joining(", "));
    }
}
