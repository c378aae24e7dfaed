package org.exclave.exchange.markup;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.annotation.Moment;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureProperties;

/** Times as XML writes them: a year, a month, a day, or an instant with seconds and its offset. */
final class KmlTime {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY_IN_UTC = Pattern.compile("\\d{4}-\\d{2}-\\d{2}Z");
    private static final int DAY_SIGNS = 10;
    private static final int MINUTE_SIGNS = "2022-09-16T08:30".length();
    private static final Pattern OFFSET = Pattern.compile("[+Z-].*$");
    private static final String KYRGYZ = "+06:00";

    private KmlTime() {}

    /** A moment as XML can hold it: a day as it is, an instant with seconds and its offset, Kyrgyz where none was written. */
    static String text(Moment moment) {
        String text = moment.text();
        if (text.length() <= DAY_SIGNS) {
            return text;
        }
        Matcher offset = OFFSET.matcher(text);
        boolean said = offset.find(DAY_SIGNS);
        String local = said ? text.substring(0, offset.start()) : text;
        String zone = said ? offset.group() : KYRGYZ;
        boolean seconds = local.length() > MINUTE_SIGNS;
        return zone.length() > KYRGYZ.length() ? moment.earliest().toString() : local + (seconds ? "" : ":00") + zone;
    }

    /** Says the first moment of a text of time, where it is another one than was said before. */
    static void sayFrom(FeatureProperties said, String text) throws FeatureFault {
        say(said, "validFrom", text, false);
    }

    /** Says the last moment of a text of time, where it is another one than was said before. */
    static void sayTo(FeatureProperties said, String text) throws FeatureFault {
        say(said, "validTo", text, true);
    }

    private static void say(FeatureProperties said, String name, String text, boolean last) throws FeatureFault {
        String moment = moment(text.strip(), last);
        String before = said.text(name);
        if (before == null || !isWrittenAs(before, moment)) {
            said.say(name, moment);
        }
    }

    private static boolean isWrittenAs(String before, String moment) {
        try {
            return text(new Moment(before)).equals(moment);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String moment(String text, boolean last) throws FeatureFault {
        try {
            if (YEAR.matcher(text).matches()) {
                return text + (last ? "-12-31" : "-01-01");
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return (last ? month.atEndOfMonth() : month.atDay(1)).toString();
            }
        } catch (DateTimeException none) {
            throw new FeatureFault("time", "moment", FeatureProperties.shortened(text));
        }
        return DAY_IN_UTC.matcher(text).matches() ? text.substring(0, DAY_SIGNS) : text;
    }
}
