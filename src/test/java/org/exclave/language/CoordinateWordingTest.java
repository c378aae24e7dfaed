package org.exclave.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Coordinates read as people write them, in every quarter of the globe. */
final class CoordinateWordingTest {

    private final CoordinateWording wording = new CoordinateWording(Messages.english());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "70.528 | 39.9491 | 39.9491° N 70.5280° E | 39°56′57″ N 70°31′41″ E",
        "-74.00597 | 40.71427 | 40.7143° N 74.0060° W | 40°42′51″ N 74°00′21″ W",
        "0 | -0.00001 | 0.0000° S 0.0000° E | 0°00′00″ S 0°00′00″ E",
        "69.9999999 | 40 | 40.0000° N 70.0000° E | 40°00′00″ N 70°00′00″ E",
        "-180 | -85 | 85.0000° S 180.0000° W | 85°00′00″ S 180°00′00″ W",
    })
    void bothForms(double longitude, double latitude, String decimal, String sexagesimal) {
        assertThat(wording.decimal(longitude, latitude)).isEqualTo(decimal);
        assertThat(wording.sexagesimal(longitude, latitude)).isEqualTo(sexagesimal);
    }

    @Test
    void onTheGridToTheMetre() {
        assertThat(wording.grid(42, 'S', 630_529.16, 4_423_225.58)).isEqualTo("42S 630529 E 4423226 N");
        assertThat(wording.grid(4, 'N', 166_021.4, 9.4)).isEqualTo("4N 166021 E 9 N");
    }
}
