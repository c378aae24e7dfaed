package org.exclave.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The eighth rule of honesty, as far as it can be computed: homes are never shown more finely than their village, whoever
 * makes a claim is an office, an organisation, an outlet or a part that people play, and whoever is named is on a list of
 * public officials or of authors of what is cited.
 */
final class PrivatePeopleTest {

    private static final Catalog CATALOG = ShippedCatalog.catalog();

    /** Precisions that point out less than a village. */
    private static final Set<PlacePrecision> FINER_THAN_A_VILLAGE =
            Set.of(PlacePrecision.SITE, PlacePrecision.SITE_ESTIMATE);

    private static final Set<Measure> OF_HOMES = Set.of(
            Measure.HOUSES_DESTROYED,
            Measure.HOUSES_DAMAGED,
            Measure.HOUSES_BURNED,
            Measure.HOUSES_UNDER_REBUILDING,
            Measure.HOMELESS);

    /** Presidents, ministers, heads of services and speakers of states and international organisations. */
    private static final List<String> OFFICIALS = List.of(
            "António Guterres",
            "Kamchybek Tashiev",
            "Nasser Kanaani",
            "Presidents Japarov and Rahmon",
            "Saimumin Yatimov",
            "Sergei Lavrov",
            "Stanislav Zas",
            "Vladimir Putin");

    /** Authors and analysts who signed, or are quoted in, what the catalogue cites. */
    private static final List<String> AUTHORS = List.of(
            "Bruce Pannier",
            "Divsallar; Azizi",
            "Emil Dzhuraev",
            "Giorgio Cafiero",
            "Josie Bloom",
            "Pannier",
            "Samuel Ramani",
            "Sarah Martin");

    /** What makes a claimant an office, an organisation, an outlet or a part that people play, and no private person. */
    private static final Pattern OFFICE = Pattern.compile("\\b(office|police|government|hospital|ministry|mes|mfa|minister|"
            + "ministers|authorities|border|troops|service|side|source|sources|officials|official|governor|administration|"
            + "head|mayor|ombudsperson|prosecutor-general|representative|commander|chiefs|committee|council|statement|"
            + "protocol|politician|resident|residents|family|father|witness|researcher|worker|account|text|copy|security|"
            + "gknb|afp|akipress|asia-plus|24\\.kg|bellingcat|bir duino|bomdod|divergent options|echo|eurasia center|"
            + "eurasianet|fidh|gulf international forum|hrw|ifrc|ktrk|red cross|reuters|rfe/rl|rg|radio ozodi|sputnik|tass|"
            + "today90|turmush|ucdp|water, peace and security|wikipedia|dushanbe)\\b");

    private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    /** Surnames of the region. */
    private static final Pattern SURNAME = Pattern.compile(
            "\\b\\p{Lu}\\p{Ll}+(ov|ova|ev|eva|zoda|zade|ogly|uulu|kyzy)\\b|\\b\\p{Lu}\\p{Ll}+ (uulu|kyzy)\\b");

    /** Places that end like a surname. */
    private static final Set<String> PLACES = Set.of("Ghafurov", "Razzakov");

    @Test
    void homesAreNeverPlacedMoreFinelyThanTheirVillage() {
        assertThat(CATALOG.incidents().stream()
                        .filter(incident -> incident.claims().stream().anyMatch(claim -> OF_HOMES.contains(claim.measure())))
                        .filter(incident -> incident.place() != null
                                && FINER_THAN_A_VILLAGE.contains(incident.place().precision()))
                        .map(Incident::id))
                .isEmpty();
    }

    /** Buildings seen in pictures from above may be homes; the square with the mosque and the school is public. */
    @Test
    void destroyedBuildingsArePlacedMoreFinelyOnAPublicSquareAlone() {
        assertThat(CATALOG.incidents().stream()
                        .filter(incident -> incident.family() == Family.DESTRUCTION
                                || incident.claims().stream()
                                        .anyMatch(claim -> claim.measure() == Measure.BUILDINGS_CHANGED))
                        .filter(incident -> incident.place() != null
                                && FINER_THAN_A_VILLAGE.contains(incident.place().precision()))
                        .map(Incident::id))
                .containsOnly("KT-20220916-08");
        assertThat(ShippedCatalog.incident("KT-20220916-08").place().radiusKm()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void whoeverMakesAClaimIsNamedByOfficeOrPart() {
        Stream<String> claimants = CATALOG.incidents().stream()
                .flatMap(incident -> Stream.concat(
                        incident.claims().stream().map(Claim::claimant),
                        incident.accounts().stream().map(Account::claimant)));

        assertThat(claimants.filter(name -> !OFFICE.matcher(name.toLowerCase(Locale.ROOT)).find()))
                .isEmpty();
    }

    @Test
    void partiesWithAPersonsNameAreOfficialsAndStatementsAreOfAuthors() {
        Set<String> named = CATALOG.incidents().stream()
                .flatMap(incident -> incident.parties().stream())
                .map(Party::name)
                .filter(name -> TWO_NAMES.matcher(name).find())
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeIf(name -> Set.of("United States", "Human Rights Watch", "Ethnic Kyrgyz of the Afghan Pamir")
                .contains(name));

        assertThat(named).allSatisfy(name -> assertThat(OFFICIALS).anyMatch(name::contains));
        assertThat(CATALOG.background().stream()
                        .map(BackgroundStatement::by)
                        .filter(name -> AUTHORS.stream().noneMatch(name::contains))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("FIDH and 12 members", "caption");
    }

    @Test
    void everySurnameOfTheRegionIsAnOfficialsAnAuthorsOrAPlaces() {
        assertThat(texts().flatMap(text -> SURNAME.matcher(text).results().map(found -> found.group()))
                        .filter(name -> !PLACES.contains(name))
                        .filter(name -> Stream.concat(OFFICIALS.stream(), AUTHORS.stream())
                                .noneMatch(known -> known.contains(name)))
                        .distinct())
                .isEmpty();
    }

    private static Stream<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Incident incident : CATALOG.incidents()) {
            add(texts, incident.title(), incident.summary(), incident.timeNote(), incident.note());
            incident.parties().forEach(party -> add(texts, party.name()));
            incident.claims().forEach(claim -> add(texts, claim.claimant(), claim.note()));
            incident.accounts().forEach(account -> add(texts, account.claimant(), account.statement()));
        }
        CATALOG.background().forEach(row -> add(texts, row.statement(), row.by(), row.citing(), row.note()));
        CATALOG.disagreements().forEach(row -> {
            add(texts, row.topic(), row.resolution());
            texts.addAll(row.readings());
        });
        return texts.stream();
    }

    private static void add(List<String> texts, String... words) {
        Stream.of(words).filter(Objects::nonNull).forEach(texts::add);
    }
}
