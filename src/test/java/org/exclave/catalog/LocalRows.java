package org.exclave.catalog;

/** Rows as a user might add them; nothing of it happened. */
public final class LocalRows {

    public static final String SOURCE_ID = "local-leaflet";
    public static final String INCIDENT_ID = "KT-20220917-LOCAL-1";

    private LocalRows() {}

    public static Addition source() {
        return new Addition(AdditionKind.SOURCE, SOURCE_ID, null, """
                {"id":"local-leaflet","publisher":"Local leaflet","date":"2022-09-18","language":"ky","kind":"news","read":"full"}""");
    }

    /** An incident at Kok-Tash that cites the local source, with one figure from it. */
    public static Addition incident() {
        return incident("\"place\":\"kok-tash\",");
    }

    /** The same with other fields beside those that every incident has. */
    public static Addition incident(String fields) {
        return new Addition(AdditionKind.INCIDENT, INCIDENT_ID, null, """
                {"id":"KT-20220917-LOCAL-1","title":"Local test row","summary":"A row for a test.","episode":"2022",\
                "tier":"core","start":"2022-09-17","startPrecision":"day","end":"2022-09-17","endPrecision":"day",%s\
                "category":"shelling","claims":[{"claimant":"Local leaflet","measure":"injured","side":"KG",\
                "group":"civilian","min":2,"max":2,"scope":"incident","source":"local-leaflet"}],\
                "verification":"single_source","confidence":"low","sources":["local-leaflet"]}""".formatted(fields));
    }

    /** A claim to an incident, from a source. */
    public static Addition claim(String incident, String source) {
        return new Addition(AdditionKind.CLAIM, "claim-1", incident, """
                {"claimant":"Local leaflet","measure":"killed","side":"KG","group":"unspecified","min":3,"max":5,\
                "asOf":"2022-09-18","scope":"incident","source":"%s"}""".formatted(source));
    }
}
