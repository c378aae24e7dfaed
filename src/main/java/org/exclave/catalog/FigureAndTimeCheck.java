package org.exclave.catalog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What a schema cannot say: days that exist, ends after starts, precision that fits, lowest figures below highest. */
final class FigureAndTimeCheck {

    private final FaultCollection faults;

    FigureAndTimeCheck(FaultCollection faults) {
        this.faults = faults;
    }

    /** Adds the faults of rows that their schema found sound. */
    void check(Row row) {
        switch (row.file()) {
            case INCIDENTS -> checkIncident(row);
            case SOURCES -> checkRoughDate(row, "date");
            case BACKGROUND -> {
                checkRoughDate(row, "from");
                checkRoughDate(row, "to");
            }
            case PLACES, DISAGREEMENTS -> {}
        }
    }

    private void checkIncident(Row row) {
        Optional<Moment> start = moment(row, "start");
        Optional<Moment> end = moment(row, "end");
        if (start.isPresent() && end.isPresent()) {
            TimePrecision startPrecision = row.word("startPrecision", TimePrecision.class);
            TimePrecision endPrecision = row.word("endPrecision", TimePrecision.class);
            if (!TimeSpan.inOrder(start.get(), startPrecision, end.get(), endPrecision)) {
                faults.addForRow(row, "end", "catalog.ends-before-start", row.text("start"), row.text("end"));
            }
        }
        List<Row> claims = row.groups("claims", claim -> claim);
        for (int i = 0; i < claims.size(); i++) {
            checkClaim(row, claims.get(i), "claims[" + i + "].");
        }
    }

    /** The moment of that field, or nothing when a fault was added. */
    private Optional<Moment> moment(Row row, String field) {
        try {
            Moment moment = Moment.parse(row.text(field));
            if (moment.allows(row.word(field + "Precision", TimePrecision.class))) {
                return Optional.of(moment);
            }
            String expectation = moment instanceof DayMoment ? "catalog.day-precision" : "catalog.clock-precision";
            faults.addForRow(row, field + "Precision", expectation, row.text(field + "Precision"));
        } catch (DateTimeParseException noSuchTime) {
            faults.addForRow(row, field, "catalog.no-such-time", row.text(field));
        }
        return Optional.empty();
    }

    private void checkClaim(Row row, Row claim, String prefix) {
        Integer min = claim.figureOrNull("min");
        Integer max = claim.figureOrNull("max");
        if (min != null && max != null && min > max) {
            faults.addForRow(row, prefix + "max", "catalog.below-min", min, max);
        }
        String asOf = claim.textOrNull("asOf");
        if (asOf != null && !exists(asOf)) {
            faults.addForRow(row, prefix + "asOf", "catalog.no-such-time", asOf);
        }
    }

    private void checkRoughDate(Row row, String field) {
        String date = row.textOrNull(field);
        boolean toTheYear = date != null && date.length() <= "2020s".length();
        if (date != null && !toTheYear && !exists(date)) {
            faults.addForRow(row, field, "catalog.no-such-time", date);
        }
    }

    /** Whether there is such a month, day, or day with local time. */
    private static boolean exists(String date) {
        try {
            switch (date.length()) {
                case 7 -> YearMonth.parse(date);
                case 10 -> LocalDate.parse(date);
                default -> LocalDateTime.parse(date);
            }
            return true;
        } catch (DateTimeParseException noSuchTime) {
            return false;
        }
    }
}
