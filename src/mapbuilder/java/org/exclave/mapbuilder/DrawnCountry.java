package org.exclave.mapbuilder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * A country of the map. China's zone of Urumqi lies within its zone of Shanghai and adds nothing.
 *
 * @param code of ISO 3166-1
 * @param whole whether it is drawn whole; the others are cut at the frame of the map
 * @param names by column of the layer
 * @param zones the time zones that make it up
 */
record DrawnCountry(String code, boolean whole, Map<String, String> names, Set<String> zones) {

    /** In the order of the codes. */
    static final List<DrawnCountry> ALL = List.of(
            around("AF", names("Afghanistan", "Афганистан", "Ооганстан", "Афғонистон"), "Asia/Kabul"),
            around("CN", names("China", "Китай", "Кытай", "Чин"), "Asia/Shanghai"),
            whole("KG", names("Kyrgyzstan", "Кыргызстан", "Кыргызстан", "Қирғизистон"), "Asia/Bishkek"),
            around(
                    "KZ",
                    names("Kazakhstan", "Казахстан", "Казакстан", "Қазоқистон"),
                    "Asia/Almaty",
                    "Asia/Aqtau",
                    "Asia/Aqtobe",
                    "Asia/Atyrau",
                    "Asia/Oral",
                    "Asia/Qostanay",
                    "Asia/Qyzylorda"),
            around("PK", names("Pakistan", "Пакистан", "Пакистан", "Покистон"), "Asia/Karachi"),
            whole("TJ", names("Tajikistan", "Таджикистан", "Тажикстан", "Тоҷикистон"), "Asia/Dushanbe"),
            around("TM", names("Turkmenistan", "Туркменистан", "Түркмөнстан", "Туркманистон"), "Asia/Ashgabat"),
            whole(
                    "UZ",
                    names("Uzbekistan", "Узбекистан", "Өзбекстан", "Ӯзбекистон"),
                    "Asia/Samarkand",
                    "Asia/Tashkent"));

    private static DrawnCountry whole(String code, Map<String, String> names, String... zones) {
        return new DrawnCountry(code, true, names, Set.of(zones));
    }

    private static DrawnCountry around(String code, Map<String, String> names, String... zones) {
        return new DrawnCountry(code, false, names, Set.of(zones));
    }

    private static Map<String, String> names(String english, String russian, String kyrgyz, String tajik) {
        return Map.of("name_en", english, "name_ru", russian, "name_ky", kyrgyz, "name_tg", tajik);
    }

    static DrawnCountry withCode(String code) {
        return ALL.stream().filter(country -> country.code.equals(code)).findFirst().orElseThrow();
    }

    static Set<String> allZones() {
        return ALL.stream().flatMap(country -> country.zones.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Its ground: its zones dissolved into one. */
    Geometry dissolved(Map<String, MultiPolygon> polygons) {
        Map<String, MultiPolygon> own = new TreeMap<>(polygons);
        own.keySet().retainAll(zones);
        return own.values().stream()
                .map(Geometry.class::cast)
                .reduce(Geometry::union)
                .orElseThrow(() -> new IllegalStateException("no polygon of " + code));
    }
}
