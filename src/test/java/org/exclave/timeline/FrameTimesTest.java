package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exclave.catalog.Moment;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrameTimesTest {

    private static final Instant START = Instant.parse("2022-09-13T18:00:00Z");

    /** A stretch and steps of any length, some dividing the stretch and some longer than it. */
    record Wish(TimeSelection reading, Duration step, Duration length) {}

    static Stream<Wish> wishes() {
        Random random = new Random(20_220_914);
        return IntStream.range(0, 300).mapToObj(i -> new Wish(
                stretch(1 + random.nextInt(6_000), TimeMode.values()[i % TimeMode.values().length]),
                Duration.ofMinutes(1 + random.nextInt(i % 3 == 0 ? 20 : 8_000)),
                Duration.ofMinutes(1 + random.nextInt(i % 2 == 0 ? 500 : 8_000))));
    }

    private static TimeSelection stretch(long minutes, TimeMode mode) {
        return TimeSelection.possible(TimeWindow.of(START, START.plus(Duration.ofMinutes(minutes))))
                .withMode(mode)
                .withMeaning(TimeMeaning.CERTAIN);
    }

    private static List<Instant> ends(List<TimeSelection> frames) {
        return frames.stream().map(frame -> frame.window().to()).toList();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void everyAnimationGrowsStrictlyToTheEndOfItsStretch(Wish wish) {
        List<TimeSelection> frames = FrameTimes.every(wish.step(), wish.reading(), wish.length());
        TimeWindow stretch = wish.reading().window();
        List<Instant> ends = ends(frames);

        assertThat(FrameTimes.count(wish.step(), wish.reading(), wish.length())).isEqualTo(frames.size());
        assertThat(ends.getLast()).isEqualTo(stretch.to());
        assertThat(ends).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < ends.size() - 1; i++) {
            assertThat(Duration.between(ends.get(i - 1), ends.get(i))).isEqualTo(wish.step());
        }
        assertThat(frames).allSatisfy(frame -> {
            assertThat(frame.mode()).isEqualTo(wish.reading().mode());
            assertThat(frame.meaning()).isEqualTo(TimeMeaning.CERTAIN);
            assertThat(frame.window().from()).isAfterOrEqualTo(stretch.from());
        });
    }

    @Test
    void movingWindowKeepsItsLength() {
        List<TimeSelection> frames =
                FrameTimes.every(Duration.ofHours(6), stretch(48 * 60, TimeMode.WINDOW), Duration.ofHours(12));

        assertThat(frames).hasSize(7).allSatisfy(frame -> assertThat(
                        Duration.between(frame.window().from(), frame.window().to()))
                .isEqualTo(Duration.ofHours(12)));
        assertThat(frames.getFirst().window().from()).isEqualTo(START);
    }

    @Test
    void whatHadHappenedByThenBeginsAStepAfterTheStart() {
        List<TimeSelection> frames =
                FrameTimes.every(Duration.ofHours(5), stretch(12 * 60, TimeMode.CUMULATIVE), Duration.ofDays(9));

        assertThat(ends(frames))
                .extracting(end -> Duration.between(START, end).toHours())
                .containsExactly(5L, 10L, 12L);
        assertThat(frames).allSatisfy(frame -> assertThat(frame.window().from()).isEqualTo(START));
    }

    @ParameterizedTest
    @EnumSource(TimeMode.class)
    void stepOrWindowLongerThanTheStretchGivesOnePictureOfAllOfIt(TimeMode mode) {
        TimeSelection reading = stretch(60, mode);

        assertThat(FrameTimes.every(Duration.ofDays(2), reading, Duration.ofDays(1)))
                .containsExactly(reading);
        assertThat(FrameTimes.eachEvent(new Stepping(List.of(), reading.window()), reading, Duration.ofDays(1)).getLast())
                .isEqualTo(reading);
    }

    @Test
    void countIsToldEvenWhereNoListCouldHoldThem() {
        assertThat(FrameTimes.count(Duration.ofNanos(1), stretch(60, TimeMode.CUMULATIVE), Duration.ofDays(1)))
                .isEqualTo(3_600_000_000_000L);
    }

    @ParameterizedTest
    @EnumSource(TimeMode.class)
    void fromIncidentToIncidentMeetsEachComingOnceAndEndsWithTheStretch(TimeMode mode) {
        TimeSelection reading = stretch(24 * 60, mode).withMeaning(TimeMeaning.POSSIBLE);
        Stepping stepping = new Stepping(
                List.of(at("2022-09-14T00:00+06:00"), at("2022-09-14T08:30+06:00"), at("2022-09-14T07:30+05:00"),
                        at("2022-09-14T19:00+06:00"), at("2022-09-20T19:00+06:00")),
                reading.window());

        List<Instant> ends = ends(FrameTimes.eachEvent(stepping, reading, Duration.ofMinutes(1)));

        assertThat(ends)
                .containsExactly(
                        START.plusSeconds(60),
                        Instant.parse("2022-09-14T02:31:00Z"),
                        Instant.parse("2022-09-14T13:01:00Z"),
                        reading.window().to());
    }

    @ParameterizedTest
    @EnumSource(TimeMode.class)
    void stretchWithoutIncidentsIsItsBeginningAndItsEnd(TimeMode mode) {
        TimeSelection reading = stretch(24 * 60, mode);

        assertThat(ends(FrameTimes.eachEvent(new Stepping(List.of(), reading.window()), reading, Duration.ofHours(1))))
                .hasSize(2)
                .endsWith(reading.window().to());
    }

    private static TimeSpan at(String clock) {
        Moment moment = Moment.parse(clock);
        return new TimeSpan(moment, TimePrecision.MINUTE, moment, TimePrecision.MINUTE);
    }
}
