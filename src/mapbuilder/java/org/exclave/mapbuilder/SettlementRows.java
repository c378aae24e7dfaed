package org.exclave.mapbuilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.geography.AtlasLayer;
import org.jspecify.annotations.Nullable;

/**
 * The settlements of GeoNames, most inhabitants first. A name gets a language only where that is certain: from the place of
 * the catalogue at the same point, or because its letters are of that language alone.
 */
final class SettlementRows {

    private static final String WITHOUT_CODE = "PPL";
    private static final double SAME_POINT_DEGREES = 0.001;

    private final List<CataloguePlace> places;

    SettlementRows(List<CataloguePlace> places) {
        this.places = places;
    }

    List<Row> rows(List<GeoJsonFile.Feature> settlements) {
        List<Row> rows = new ArrayList<>();
        settlements.stream()
                .sorted(Comparator.comparingInt((GeoJsonFile.Feature settlement) -> -population(settlement))
                        .thenComparing(settlement -> settlement.requiredText("name"))
                        .thenComparing(settlement -> settlement.geometry().getCoordinate()))
                .forEach(settlement -> rows.add(row(settlement)));
        return rows;
    }

    private Row row(GeoJsonFile.Feature settlement) {
        String feature = settlement.text("fcode");
        Row row = new Row(
                        settlement.geometry(),
                        new Credit(settlement.requiredText("source"), settlement.requiredText("licence")))
                .with("name", settlement.requiredText("name"))
                .with("country", settlement.requiredText("cc"))
                .with("population", population(settlement))
                .with("feature_code", feature == null ? WITHOUT_CODE : feature)
                .with("alternative_names", settlement.text("alt"));
        names(settlement).forEach((language, name) -> row.with("name_" + language, name));
        return row;
    }

    private static int population(GeoJsonFile.Feature settlement) {
        return settlement.properties().path("pop").asInt(0);
    }

    private Map<String, String> names(GeoJsonFile.Feature settlement) {
        Map<String, String> names = new TreeMap<>();
        byLetters(settlement.text("alt"), settlement.requiredText("cc"), names);
        places.stream()
                .filter(place -> isSame(place, settlement))
                .forEach(place -> place.names().forEach((language, name) -> names.put(language, firstOf(name))));
        names.remove("en");
        return names;
    }

    private static boolean isSame(CataloguePlace place, GeoJsonFile.Feature settlement) {
        return place.precision().equals("settlement")
                && place.country().equals(settlement.requiredText("cc"))
                && place.position().distance(settlement.geometry().getCoordinate()) < SAME_POINT_DEGREES;
    }

    private static String firstOf(String names) {
        return names.replaceFirst(" / .*", "");
    }

    private static void byLetters(@Nullable String alternatives, String country, Map<String, String> names) {
        if (alternatives == null) {
            return;
        }
        for (Script script : Script.values()) {
            List<String> certain = Arrays.stream(alternatives.split(AtlasLayer.NAME_SEPARATOR))
                    .filter(script::writes)
                    .toList();
            if (certain.size() == 1 && script.country.equals(country)) {
                names.put(script.language, certain.getFirst());
            }
        }
    }

    private enum Script {
        TAJIK("tg", "TJ", "ҷӣӯ", "ңөүўәіұөҗ"),
        KYRGYZ("ky", "KG", "ңөү", "қғұһәіўҳҷӣӯҗ");

        private final String language;
        private final String country;
        private final String ownLetters;
        private final String foreignLetters;

        Script(String language, String country, String ownLetters, String foreignLetters) {
            this.language = language;
            this.country = country;
            this.ownLetters = ownLetters;
            this.foreignLetters = foreignLetters;
        }

        boolean writes(String name) {
            String small = name.toLowerCase(Locale.ROOT);
            return small.chars().anyMatch(letter -> ownLetters.indexOf(letter) >= 0)
                    && small.chars().noneMatch(letter -> foreignLetters.indexOf(letter) >= 0)
                    && small.codePoints()
                            .filter(Character::isLetter)
                            .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        }
    }
}
