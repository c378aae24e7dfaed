package org.exclave.geography;

import java.util.List;
import java.util.Optional;

/**
 * Everything that differs between the editions of the border. The difference between two editions is in part redrawing by
 * mappers and must never be called a transfer of land.
 *
 * @param edition which state is drawn
 * @param countries ordered by code
 * @param borderLines ordered by pair
 * @param exclaves ordered by id
 */
public record BorderEdition(
        Edition edition, List<Country> countries, List<BorderLine> borderLines, List<Exclave> exclaves) {

    /** The pair of the line this atlas is about. */
    public static final String KYRGYZ_TAJIK = "KG-TJ";

    public BorderEdition {
        countries = List.copyOf(countries);
        borderLines = List.copyOf(borderLines);
        exclaves = List.copyOf(exclaves);
    }

    /** The country with this code, if the edition draws it. */
    public Optional<Country> country(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /** The line between the two countries of a pair such as {@code KG-TJ}, if the edition draws it. */
    public Optional<BorderLine> borderLine(String pair) {
        return borderLines.stream().filter(line -> line.pair().equals(pair)).findFirst();
    }

    /** The exclave with this id, if the edition draws it. */
    public Optional<Exclave> exclave(String id) {
        return exclaves.stream().filter(exclave -> exclave.id().equals(id)).findFirst();
    }
}
