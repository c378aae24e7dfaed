package org.exclave.exchange.feature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing to be written.
 *
 * @param name what it is called
 * @param words what is said of it, to be read by people; may be empty
 * @param geometry a point or an area in degrees; null where nothing can be said of its place
 * @param begin the first instant of its time, or null
 * @param end the instant by which it was over, or null
 * @param values texts and numbers, one to each column of its sheet; null for what is not said, which is never 0
 */
public record WrittenFeature(
        String name,
        String words,
        @Nullable Geometry geometry,
        @Nullable Instant begin,
        @Nullable Instant end,
        List<? extends @Nullable Object> values) {}
