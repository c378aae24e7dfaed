package org.exclave.mapbuilder;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * An exclave whose name is known. Names by language come from the project's table of exclaves and, for Vorukh and Khojai
 * A’lo, from the catalogue of places.
 *
 * @param id the same in every edition
 * @param centre its centre of gravity in the edition that shows it best, in degrees
 * @param names by column of the layer
 */
record KnownExclave(String id, Coordinate centre, Map<String, String> names) {

    private static final String ENGLISH = "name_en";
    private static final String RUSSIAN = "name_ru";
    private static final String KYRGYZ = "name_ky";
    private static final String TAJIK = "name_tg";
    private static final String UZBEK = "name_uz";

    static final List<KnownExclave> ALL = List.of(
            of("barak", 72.7671, 40.6695, Map.of(ENGLISH, "Barak", RUSSIAN, "Барак", KYRGYZ, "Барак")),
            of(
                    "chong-qora",
                    71.0357,
                    40.2436,
                    Map.of(ENGLISH, "Chong-Qora (Qalacha)", RUSSIAN, "Чон-Кара", UZBEK, "Chongʻara")),
            of(
                    "jani-ayil",
                    71.6656,
                    40.2024,
                    Map.of(ENGLISH, "Jani-Ayil (Jangail)", RUSSIAN, "Джани-Айыл", UZBEK, "Jangayl")),
            of(
                    "khojai-alo",
                    70.5004,
                    39.9362,
                    Map.of(
                            ENGLISH, "Khojai A’lo",
                            RUSSIAN, "Ходжаи Аъло",
                            KYRGYZ, "Кожо-Ало",
                            TAJIK, "Хоҷаи Аъло")),
            of("sarvan", 70.6073, 40.9656, Map.of(ENGLISH, "Sarvan (Sarvaksoi)", RUSSIAN, "Сарван", TAJIK, "Сарвак")),
            of(
                    "shohimardon",
                    71.7862,
                    39.9698,
                    Map.of(ENGLISH, "Shohimardon", RUSSIAN, "Шахимардан", UZBEK, "Shohimardon")),
            of("sokh", 71.1014, 40.0213, Map.of(ENGLISH, "Sokh", RUSSIAN, "Сох", UZBEK, "Soʻx")),
            of(
                    "vorukh",
                    70.6304,
                    39.8433,
                    Map.of(ENGLISH, "Vorukh", RUSSIAN, "Ворух", KYRGYZ, "Ворух", TAJIK, "Ворух")),
            of(
                    "western-qalacha",
                    69.5462,
                    40.0681,
                    Map.of(ENGLISH, "Western Qal'acha (Kayragach)", RUSSIAN, "Кайрагач", TAJIK, "Қалъачаи Ғарбӣ")));

    private static KnownExclave of(String id, double longitude, double latitude, Map<String, String> names) {
        return new KnownExclave(id, new Coordinate(longitude, latitude), names);
    }
}
