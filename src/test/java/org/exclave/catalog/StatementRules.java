package org.exclave.catalog;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a statement of a story keeps to: it cites what the catalogue has, and every number in it is a figure that the
 * catalogue has too, given with its claimant and with the source that says it.
 */
final class StatementRules {

    private static final Catalog CATALOG = ShippedCatalog.catalog();

    private static final String ON_BOTH_CLOCKS = "(" + WrittenNumbers.CLOCK + ") \\((" + WrittenNumbers.CLOCK + ")\\)";
    private static final Pattern BOTH_CLOCKS = Pattern.compile(ON_BOTH_CLOCKS);
    private static final Pattern READING = Pattern.compile("\\d\\d:\\d\\d");

    /** Words that take sides, or believe one less than another. */
    private static final Pattern BLAME = Pattern.compile(
            "\\b(brutal|barbar|aggress|terror|invad|invasion|massacre|atroc|notorious|"
                    + "so-called|regime|claim|alleg|admit)\\w*",
            Pattern.CASE_INSENSITIVE);

    /** Surnames of the region, and whose they may be: of people in public office, or of places. */
    private static final Pattern SURNAME = Pattern.compile(
            "\\b\\p{Lu}\\p{Ll}+(?:ov|ova|ev|eva|zoda|zade|ogly)\\b|\\b\\p{Lu}\\p{Ll}+ (?:uulu|kyzy)\\b");

    private static final Set<String> IN_OFFICE =
            Set.of("Japarov", "Lavrov", "Tashiev", "Yatimov", "Ghafurov", "Razzakov");

    /** Names of those who wrote, or are quoted in, what the catalogue cites: a story names the publication. */
    private static final Set<String> AUTHORS = CATALOG.background().stream()
            .flatMap(row -> Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,}\\b").matcher(row.by()).results())
            .map(MatchResult::group)
            .collect(Collectors.toUnmodifiableSet());

    private final JsonNode statement;
    private final String text;
    private final Set<String> sources;
    private final List<String> complaints = new ArrayList<>();

    private StatementRules(JsonNode statement) {
        this.statement = statement;
        text = statement.path("text").asString();
        sources = statement.path("sources").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    /** What is wrong with a statement of a caption. */
    static List<String> ofCaption(JsonNode statement) {
        StatementRules rules = new StatementRules(statement);
        rules.checkAnywhere();
        rules.checkBothClocks();
        return rules.complaints;
    }

    /** What is wrong with an answer, which may keep to a single clock. */
    static List<String> ofAnswer(JsonNode statement) {
        StatementRules rules = new StatementRules(statement);
        rules.checkAnywhere();
        return rules.complaints;
    }

    private void checkAnywhere() {
        sources.stream()
                .filter(source -> CATALOG.source(source).isEmpty())
                .forEach(source -> complaints.add("unknown source " + source));
        BLAME.matcher(text).results().forEach(word -> complaints.add("word of blame: " + word.group()));
        Stream.concat(
                        SURNAME.matcher(text).results()
                                .map(MatchResult::group)
                                .filter(name -> !IN_OFFICE.contains(name)),
                        AUTHORS.stream().filter(name -> Pattern.compile("\\b" + name + "\\b").matcher(text).find()))
                .forEach(name -> complaints.add("a private person named: " + name));
        List<String> written = WrittenNumbers.of(text);
        List<JsonNode> figures = statement.path("figures").valueStream().toList();
        written.stream()
                .filter(number -> figures.stream().noneMatch(figure -> WrittenNumbers.areSame(number, number(figure))))
                .forEach(number -> complaints.add("number without figure: " + number));
        for (JsonNode figure : figures) {
            if (written.stream().noneMatch(number -> WrittenNumbers.areSame(number, number(figure)))) {
                complaints.add("figure not in the text: " + number(figure));
            }
            checkFigure(figure);
        }
    }

    private static String number(JsonNode figure) {
        return figure.path("figure").asString();
    }

    private void checkFigure(JsonNode figure) {
        if (figure.has("background")) {
            String id = figure.path("background").asString();
            Optional<BackgroundStatement> row =
                    CATALOG.background().stream().filter(one -> one.id().equals(id)).findFirst();
            checkWords(figure, row.map(BackgroundStatement::statement), row.map(BackgroundStatement::source).stream());
        } else if (figure.has("disagreement")) {
            String topic = figure.path("disagreement").asString();
            Optional<Disagreement> row =
                    CATALOG.disagreements().stream().filter(one -> one.topic().equals(topic)).findFirst();
            checkWords(
                    figure,
                    row.map(one -> String.join(" ", one.readings()) + " " + one.resolution()),
                    row.stream().flatMap(one -> one.incidents().stream()).flatMap(one -> one.sources().stream()));
        } else {
            Optional<Incident> incident = CATALOG.incident(figure.path("incident").asString());
            if (incident.isPresent() && figure.has("measure")) {
                checkClaim(figure, incident.orElseThrow());
            } else {
                checkWords(
                        figure,
                        incident.map(one -> words(one, figure.path("claimant").asString(""))),
                        incident.stream().flatMap(one -> one.sources().stream()));
            }
            checkClaimant(figure);
        }
    }

    private void checkWords(JsonNode figure, Optional<String> words, Stream<Source> saidBy) {
        if (words.isEmpty() || !WrittenNumbers.isIn(words.orElseThrow(), number(figure))) {
            complaints.add("the row does not say " + number(figure));
        }
        if (saidBy.noneMatch(source -> sources.contains(source.id()))) {
            complaints.add("no source of the row of " + number(figure) + " is cited");
        }
    }

    /** The incident's own words, or those of one claimant in it: the accounts, and the notes to the figures. */
    private static String words(Incident incident, String claimant) {
        Stream<String> accounts = incident.accounts().stream()
                .filter(account -> claimant.isEmpty() || account.claimant().equals(claimant))
                .map(Account::statement);
        Stream<String> others = claimant.isEmpty()
                ? Stream.of(incident.title(), incident.summary(), String.valueOf(incident.timeNote()))
                : incident.claims().stream()
                        .filter(claim -> claim.claimant().equals(claimant))
                        .map(claim -> String.valueOf(claim.note()));
        return Stream.concat(accounts, others).collect(Collectors.joining(" "));
    }

    private void checkClaim(JsonNode figure, Incident incident) {
        String number = number(figure);
        List<Claim> claims = incident.claims().stream()
                .filter(claim -> claim.claimant().equals(figure.path("claimant").asString())
                        && claim.measure().id().equals(figure.path("measure").asString())
                        && Stream.of(claim.range().smallestStated(), claim.range().largestStated())
                                .anyMatch(end -> WrittenNumbers.areSame(end.toString(), number)))
                .toList();
        if (claims.isEmpty()) {
            complaints.add("no such claim: " + figure);
        } else if (claims.stream().noneMatch(claim -> sources.contains(claim.source().id()))) {
            complaints.add("the source of the claim of " + number + " is not cited");
        } else if (claims.stream().noneMatch(claim -> saysIfOpen(claim.range(), number))) {
            complaints.add("open on one side: " + number);
        }
    }

    private boolean saysIfOpen(Range range, String number) {
        String open = range.isOpenAbove() ? "(at least|more than|over) " : range.isOpenBelow() ? "(up to|almost) " : "";
        return Pattern.compile(open + Pattern.quote(number), Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    /** Some word of the claimant stands in the text, whole or as the beginning of another form of it. */
    private void checkClaimant(JsonNode figure) {
        String claimant = figure.path("claimant").asString("")
                .replace("HRW", "Human Rights Watch")
                .replace("MES", "emergencies")
                .replace("MFA", "foreign ministry")
                .replace("GKNB", "security service");
        boolean named = claimant.isEmpty()
                || Pattern.compile("[^\\p{L}\\d.’/-]+").splitAsStream(claimant)
                        .filter(word -> word.length() > 2)
                        .map(word -> word.substring(0, Math.min(5, word.length())))
                        .anyMatch(stem -> Pattern.compile("\\b" + Pattern.quote(stem), Pattern.CASE_INSENSITIVE)
                                .matcher(text)
                                .find());
        if (!named) {
            complaints.add("claimant not named: " + claimant);
        }
    }

    /** Every clock reading stands there on one clock, and in brackets on the other, an hour apart. */
    private void checkBothClocks() {
        if (READING.matcher(BOTH_CLOCKS.matcher(text).replaceAll("")).find()) {
            complaints.add("a clock reading on one clock only");
        }
        BOTH_CLOCKS.matcher(text).results().filter(pair -> !isSameTime(pair)).forEach(pair ->
                complaints.add("not the same time: " + pair.group()));
    }

    private static boolean isSameTime(MatchResult pair) {
        boolean kyrgyzFirst = pair.group(1).endsWith("UTC+6");
        List<LocalTime> first = readings(pair.group(1));
        List<LocalTime> second = readings(pair.group(2));
        boolean same = first.size() == second.size() && kyrgyzFirst == pair.group(2).endsWith("UTC+5");
        for (int i = 0; same && i < first.size(); i++) {
            same = Duration.between(first.get(i), second.get(i)).equals(Duration.ofHours(kyrgyzFirst ? -1 : 1));
        }
        return same;
    }

    private static List<LocalTime> readings(String clock) {
        return READING.matcher(clock).results().map(found -> LocalTime.parse(found.group())).toList();
    }
}
