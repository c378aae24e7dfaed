package org.exclave.window;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestingMemoryTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger collected = new AtomicInteger();
    private final RestingMemory memory = new RestingMemory(now::get, collected::incrementAndGet);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
        memory.tend();
    }

    @Test
    void isGivenBackTwiceForEachRest() {
        pass(RestingMemory.REST.minusMillis(1));
        assertThat(collected).hasValue(0);

        pass(Duration.ofMillis(1));
        pass(RestingMemory.REST.minusMillis(1));
        assertThat(collected).hasValue(1);

        pass(Duration.ofMillis(1));
        pass(RestingMemory.REST.multipliedBy(9));
        assertThat(collected).hasValue(2);

        memory.deed();
        pass(RestingMemory.REST);
        assertThat(collected).hasValue(3);
    }

    @Test
    void isKeptWhileSomebodyWorks() {
        for (int second = 0; second < 60; second++) {
            memory.deed();
            pass(Duration.ofSeconds(1));
        }

        assertThat(collected).hasValue(0);
    }
}
