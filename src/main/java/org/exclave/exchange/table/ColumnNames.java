package org.exclave.exchange.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exclave.event.EventTableKind;

/** What the names of columns mean: those of known tables, and those that people give in English and Russian. */
final class ColumnNames {

    private static final Map<ColumnRole, String> UCDP = Map.of(
            ColumnRole.START, "date_start",
            ColumnRole.END, "date_end",
            ColumnRole.LONGITUDE, "longitude",
            ColumnRole.LATITUDE, "latitude",
            ColumnRole.LEAST, "low",
            ColumnRole.BEST, "best",
            ColumnRole.MOST, "high",
            ColumnRole.PLACE_CODE, "where_prec",
            ColumnRole.KIND, "type_of_violence");

    private static final Map<ColumnRole, String> ACLED = Map.of(
            ColumnRole.START, "event_date",
            ColumnRole.TIME_CODE, "time_precision",
            ColumnRole.LONGITUDE, "longitude",
            ColumnRole.LATITUDE, "latitude",
            ColumnRole.PLACE_CODE, "geo_precision",
            ColumnRole.BEST, "fatalities",
            ColumnRole.KIND, "event_type");

    /** The likelier name first. */
    private static final Map<ColumnRole, List<String>> GENERIC = Map.of(
            ColumnRole.START,
            List.of("datestart", "startdate", "start", "eventdate", "dateofevent", "date", "datetime", "begin", "from", "day",
                    "датаначала", "начало", "датасобытия", "дата", "датаивремя", "день"),
            ColumnRole.END,
            List.of("dateend", "enddate", "end", "until", "to", "датаокончания", "датаконца", "окончание", "конец"),
            ColumnRole.LONGITUDE,
            List.of("longitude", "lon", "lng", "long", "x", "easting", "долгота", "вд"),
            ColumnRole.LATITUDE,
            List.of("latitude", "lat", "y", "northing", "широта", "сш"),
            ColumnRole.POINT,
            List.of("wkt", "geomwkt", "geometry", "geom", "point", "геометрия", "точка"),
            ColumnRole.LEAST,
            List.of("killedleast", "killedmin", "deathslow", "low", "погибломинимум", "погиблоот"),
            ColumnRole.BEST,
            List.of("killed", "killedbest", "best", "deaths", "fatalities", "dead", "погибло", "погибшие", "погибших", "убито",
                    "убитые"),
            ColumnRole.MOST,
            List.of("killedmost", "killedmax", "deathshigh", "high", "погибломаксимум", "погиблодо"),
            ColumnRole.RADIUS,
            List.of("radius", "radiusm", "radiusmetres", "radiusmeters", "accuracym", "радиус", "радиусм"),
            ColumnRole.KIND,
            List.of("family", "семейство"));

    private ColumnNames() {}

    /** The known table that has such columns, if one has; letters of either case are the same. */
    static EventTableKind kind(List<String> header, String file) {
        Map<String, Integer> places = places(header, false);
        if (places.keySet().containsAll(UCDP.values()) && places.containsKey("priogrid_gid")) {
            return isCandidate(file) ? EventTableKind.CANDIDATE : EventTableKind.UCDP;
        }
        boolean acled = places.containsKey("event_id_cnty") || places.containsKey("data_id");
        return acled && places.keySet().containsAll(List.of("event_date", "latitude", "longitude", "fatalities"))
                ? EventTableKind.ACLED
                : EventTableKind.GENERIC;
    }

    /** Candidates have the same columns; their files are named by a version such as 22.0.9, or 22.01.22.12 for a year. */
    private static boolean isCandidate(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*v\\d{2}[._](?:0[._]\\d{1,2}|01[._]\\d{2}[._]\\d{2})\\D.*");
    }

    /** Which columns tell what: by the code book of a known table, else by their names. */
    static Map<ColumnRole, Integer> roles(EventTableKind kind, List<String> header) {
        return switch (kind) {
            case UCDP, CANDIDATE -> known(UCDP, header);
            case ACLED -> known(ACLED, header);
            case GENERIC -> guessed(header);
        };
    }

    private static Map<ColumnRole, Integer> known(Map<ColumnRole, String> names, List<String> header) {
        Map<String, Integer> places = places(header, false);
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        names.forEach((role, name) -> Optional.ofNullable(places.get(name)).ifPresent(place -> roles.put(role, place)));
        return roles;
    }

    private static Map<ColumnRole, Integer> guessed(List<String> header) {
        Map<String, Integer> places = places(header, true);
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        GENERIC.forEach((role, names) -> names.stream()
                .filter(places::containsKey)
                .findFirst()
                .ifPresent(name -> roles.put(role, places.get(name))));
        if (roles.containsKey(ColumnRole.LONGITUDE) && roles.containsKey(ColumnRole.LATITUDE)) {
            roles.remove(ColumnRole.POINT);
        }
        return roles;
    }

    /** Where each name stands first; blanks and signs left out of it on demand. */
    private static Map<String, Integer> places(List<String> header, boolean lettersOnly) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            places.putIfAbsent(lettersOnly ? name.replaceAll("[^\\p{L}\\p{N}]", "") : name, i);
        }
        return places;
    }

    /** Where a column stands that a person named: by its name, else by its number from 1 after a #. */
    static Optional<Integer> place(List<String> header, String wanted) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(wanted.strip())) {
                return Optional.of(i);
            }
        }
        if (wanted.matches("#\\d{1,3}")) {
            int number = Integer.parseInt(wanted.substring(1));
            return number >= 1 && number <= header.size() ? Optional.of(number - 1) : Optional.empty();
        }
        return Optional.empty();
    }
}
