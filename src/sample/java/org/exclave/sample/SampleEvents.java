package org.exclave.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.exclave.catalog.Family;
import org.exclave.event.EventKind;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;

/**
 * Events that never happened, as many as wished, in 2021 and 2022: most of them about places near the border, the more
 * the larger the place's number, in bursts of days, with quiet months between; a third known to the day, a few long.
 */
public final class SampleEvents {

    private static final List<Family> FAMILIES = List.of(Family.values());
    private static final int PLACES = 60;
    private static final int BURSTS = 24;
    private static final int DAYS = 730;
    private static final long SECONDS_TO_A_DAY = 86_400;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final long FIRST_SECOND = FIRST.toEpochDay() * SECONDS_TO_A_DAY;

    private final Random random;
    private final double[] longitudes = new double[PLACES];
    private final double[] latitudes = new double[PLACES];
    private final double[] bursts = new double[BURSTS];

    private SampleEvents(long seed) {
        random = new Random(seed);
        for (int i = 0; i < PLACES; i++) {
            longitudes[i] = 69.3 + 2 * random.nextDouble();
            latitudes[i] = 39.72 + 0.62 * random.nextDouble();
        }
        for (int i = 0; i < BURSTS; i++) {
            bursts[i] = DAYS * random.nextDouble();
        }
    }

    /** A set of so many events; the same for the same seed. */
    public static EventSet of(int size, long seed) {
        return of(size, seed, "Made-up events");
    }

    /** The same under another name. */
    public static EventSet of(int size, long seed, String name) {
        return new SampleEvents(seed).build(size, name);
    }

    private EventSet build(int size, String name) {
        EventSetBuilder builder = new EventSetBuilder(name, "Nobody: these events never happened", size);
        for (int row = 1; row <= size; row++) {
            add(builder, row);
        }
        return builder.build();
    }

    private void add(EventSetBuilder builder, int row) {
        int place = (int) (PLACES * Math.pow(random.nextDouble(), 1.7));
        boolean scattered = random.nextInt(12) == 0;
        double spread = 0.004 + 0.05 * random.nextDouble();
        double longitude =
                scattered ? 69 + 2.6 * random.nextDouble() : longitudes[place] + spread * random.nextGaussian();
        double latitude =
                scattered ? 39.5 + 1.1 * random.nextDouble() : latitudes[place] + 0.7 * spread * random.nextGaussian();
        double wished = random.nextInt(3) == 0
                ? DAYS * random.nextDouble()
                : bursts[random.nextInt(BURSTS)] + 6 * random.nextGaussian();
        double day = Math.clamp(wished, 0, DAYS - 1);
        Family family = FAMILIES.get(random.nextInt(FAMILIES.size()));
        if (random.nextInt(3) == 0) {
            LocalDate first = FIRST.plusDays((long) day);
            LocalDate last = first.plusDays(random.nextInt(50) == 0 ? random.nextInt(120) : 0);
            builder.addDays(first, last, longitude, latitude, random.nextInt(9) == 0 ? null : family, row);
        } else {
            long start = FIRST_SECOND + (long) (day * SECONDS_TO_A_DAY);
            builder.add(start, start + 60 + random.nextInt(7200), false, longitude, latitude, EventKind.of(family), row);
        }
    }
}
