package org.exclave.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A table in the shape of the UCDP Georeferenced Event Dataset, of events that never happened between sides that never were:
 * all 49 columns, long texts with commas, quotes and line ends, about 630 bytes a row. The same for the same seed.
 */
public final class SampleTable {

    /** The columns of editions 22.1 to 25.1. */
    public static final List<String> HEADER = List.of(
            "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
            "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
            "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office",
            "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description",
            "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region",
            "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians",
            "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob");

    private static final List<String> SYLLABLES =
            List.of("ba", "ro", "ti", "sha", "kul", "men", "dor", "vi", "zan", "ek", "pol", "ush", "gi", "ra", "no", "fel");
    private static final int WORDS = 1500;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 730;

    private final Random random;
    private final String[] words = new String[WORDS];

    private SampleTable(long seed) {
        random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            words[i] = word.toString();
        }
    }

    /** Writes a table of so many rows. */
    public static void write(Path file, int rows, long seed) throws IOException {
        SampleTable table = new SampleTable(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEADER));
            out.write('\n');
            for (int row = 1; row <= rows; row++) {
                out.write(table.row(row));
                out.write('\n');
            }
        }
    }

    private String row(int number) {
        LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate end = start.plusDays(random.nextInt(8) == 0 ? random.nextInt(30) : 0);
        int side = random.nextInt(12);
        String a = "Made-up Side " + side;
        String b = "Made-up Side " + (side + 1 + random.nextInt(5));
        double longitude = 69 + 2.6 * random.nextDouble();
        double latitude = 39.5 + 1.1 * random.nextDouble();
        int low = random.nextInt(4);
        int best = low + random.nextInt(3);
        String where = words(2);
        List<Object> fields = List.of(
                number,
                "XXX-" + start.getYear() + "-1-" + number + "-" + side,
                start.getYear(),
                1,
                "Clear",
                1 + random.nextInt(3),
                side,
                300 + side,
                a + ": " + where,
                side,
                700 + side,
                a + " - " + b,
                side,
                100 + side,
                a,
                side + 1,
                101 + side,
                b,
                1 + random.nextInt(3),
                "\"\"\"" + words(5) + ", " + start + ",\n" + words(4) + "\"\"\"",
                "Made-up office " + words(1),
                start,
                words(5),
                words(3),
                1 + random.nextInt(5),
                where,
                "\"" + words(4) + ", " + words(3) + "\"",
                "Made-up province " + side % 4,
                "Made-up district " + side,
                String.format(Locale.ROOT, "%.6f", latitude),
                String.format(Locale.ROOT, "%.6f", longitude),
                String.format(Locale.ROOT, "POINT (%.6f %.6f)", longitude, latitude),
                186_100 + side,
                "Nowhere",
                0,
                "Asia",
                1 + random.nextInt(2),
                start.equals(end) ? 1 : 2,
                start + " 00:00:00.000",
                end + " 00:00:00.000",
                low,
                0,
                best - low,
                0,
                best,
                best + random.nextInt(4),
                low,
                "",
                "");
        return fields.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(WORDS)]);
        }
        return text.toString();
    }
}
