package org.exclave.exchange.table;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CoordinateReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39.8512 | 39.8512", "39,8512 | 39.8512", "-39.8512 | -39.8512", "+39 | 39", "39°51'04.3\"N | 39.851194",
                "39°51′04,3″ с. ш. | 39.851194", "39 51 04.3 | 39.851194", "39° 51.0717' N | 39.851195", "N 39.8512 | 39.8512",
                "39.8512° | 39.8512", "39.8512S | -39.8512", "39°51' ю.ш. | -39.85", "39º51’04.3” N | 39.851194", "-39 30 | -39.5"
            })
    void latitudeIsReadInAnyForm(String field, double degrees) {
        assertThat(CoordinateReading.LATITUDE.read(field).orElseThrow()).isEqualTo(degrees, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"70°34'48\"E | 70.58", "70°34'48\" в.д. | 70.58", "70.58 W | -70.58", "З 70.58 | -70.58"})
    void longitudeHasItsOwnHemispheres(String field, double degrees) {
        assertThat(CoordinateReading.LONGITUDE.read(field).orElseThrow()).isEqualTo(degrees, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "NaN", "Infinity", "-Infinity", "1e308", "0x27", "39d", "39.85.12", "39,85,12", "39 61 00", "39 51 60",
                "39.5 30", "70.58 39.85", "70,58 39,85", "39°51'E", "N39S", "-39N", "thirty-nine", "=39", "٣٩", "39--", "1,234.5"
            })
    void whatIsNoLatitudeIsNotGuessed(String field) {
        assertThat(CoordinateReading.LATITUDE.read(field)).isEmpty();
    }

    @Test
    void anyPositionIsReadTheSameInDegreesAndInMinutesAndSeconds() {
        Random random = new Random(1);
        for (int trial = 0; trial < 2000; trial++) {
            double degrees = 90 * random.nextDouble();
            int whole = (int) degrees;
            int minutes = (int) ((degrees - whole) * 60);
            double seconds = (degrees - whole - minutes / 60.0) * 3600;
            String written = String.format(Locale.ROOT, "%d°%d'%.4f\"S", whole, minutes, Math.min(seconds, 59.9999));
            assertThat(CoordinateReading.LATITUDE.read(written).orElseThrow()).isEqualTo(-degrees, within(1e-7));
            String comma = String.format(Locale.ROOT, "%.7f", degrees).replace('.', ',');
            assertThat(CoordinateReading.LATITUDE.read(comma).orElseThrow()).isEqualTo(degrees, within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (70.58 39.85)", "point(70.58 39.85)", "POINT Z (70.58 39.85 1200.5)", "SRID=4326;POINT(70.58 39.85)",
                "POINTZM (70.58 39.85 1 2)", "  POINT  ( 70.58   39.85 ) "
            })
    void pointIsReadFromWellKnownText(String field) {
        assertThat(PointReading.inDegrees().read(field).orElseThrow()).containsExactly(70.58, 39.85);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "39.85N 70.58E", "39.85 N, 70.58 E", "70.58E;39.85N", "N39.85 E70.58", "39°51'00\"N 70°34'48\"E", "39,85 с. ш. 70,58 в. д.",
                "  E 70°34.8' / N 39°51'  "
            })
    void twoCoordinatesInOneFieldSayWhichTheyAre(String field) {
        assertThat(PointReading.inDegrees().read(field).orElseThrow())
                .containsExactly(new double[] {70.58, 39.85}, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"39.85 70.58", "39.85N 70.58N", "39.85N", "39.85N E", "N 39.85 70.58", "ENE", "39.85N 70.58E 12"})
    void twoCoordinatesThatDoNotSayItAreNotGuessed(String field) {
        assertThat(PointReading.inDegrees().read(field)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "POINT EMPTY", "POINT (70.58)", "POINT (70,58 39,85)", "LINESTRING (0 0, 1 1)", "SRID=32642;POINT(1 1)",
                "POINT (NaN 1)", "POINT (1e308 1)", "MULTIPOINT ((1 1))"
            })
    void whatIsNoPointIsNotGuessed(String field) {
        assertThat(PointReading.inDegrees().read(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' 0 ', 0", "7.0, 7", "'7,00', 7", "'', -1", "NA, -1", "н/д, -1", "–, -1"})
    void figureIsAWholeNumberOrNotGiven(String field, int figure) {
        assertThat(FigureReading.read(field)).hasValue(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "1.5", "many", "10-20", "1e3", "99999999999", "NaN", "=2+2"})
    void whatIsNoFigureIsNotGuessed(String field) {
        assertThat(FigureReading.read(field)).isEmpty();
    }
}
