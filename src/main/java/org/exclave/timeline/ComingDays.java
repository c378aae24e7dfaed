package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The days, at UTC+6, on which events of others begin: of so many events none can be a step of its own. */
public interface ComingDays {

    /** No events. */
    ComingDays NONE = new ComingDays() {
        @Override
        public Optional<LocalDate> next(Instant from) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> previous(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> over(Instant from) {
            return Optional.empty();
        }
    };

    /** The day of the first event that begins at an instant or later; empty when none does. */
    Optional<LocalDate> next(Instant from);

    /** The last day before another on which an event begins; empty when none does. */
    Optional<LocalDate> previous(LocalDate day);

    /** The first instant after another by which an event is over; empty when none is. */
    Optional<Instant> over(Instant from);
}
