package org.exclave.exchange.geojson;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The member {@code crs} of older GeoJSON (of 2008), which names the system of the coordinates: degrees, or a system of the EPSG
 * register, of which the eastern coordinate comes first, as all programs write it. Nothing that it links to is followed.
 */
final class ReferenceSystem {

    private static final Set<String> DEGREES = Set.of(
            "urn:ogc:def:crs:OGC:1.3:CRS84",
            "urn:ogc:def:crs:OGC::CRS84",
            "OGC:CRS84",
            "http://www.opengis.net/def/crs/OGC/1.3/CRS84");

    private static final Pattern REGISTERED = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:EPSG:[0-9.]*:|EPSG:|https?://www\\.opengis\\.net/def/crs/EPSG/[0-9.]+/"
                    + "|https?://www\\.opengis\\.net/gml/srs/epsg\\.xml#)([0-9]{1,9})",
            Pattern.CASE_INSENSITIVE);

    private ReferenceSystem() {}

    /**
     * Reads the value at which the parser stands; what follows in the file is in that system.
     *
     * @param file the name of the file, for the fault
     * @param late whether places have been read before it
     * @throws AtlasDataException when it names a system that is not known, or none in a form that is, or comes after places in
     *     another one
     */
    static void read(JsonParser json, String file, GroundRules rules, boolean late) throws AtlasDataException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        String name = name(json);
        Matcher registered = REGISTERED.matcher(name);
        int epsg = DEGREES.contains(name)
                ? GroundRules.DEGREES
                : registered.matches() ? Integer.parseInt(registered.group(1)) : 0;
        if (late && epsg != GroundRules.DEGREES) {
            throw refusal(file, "annotations.crslate", name);
        }
        if (!rules.inSystem(epsg)) {
            throw refusal(file, "annotations.crs", name);
        }
    }

    /** What the object calls its system; of the form before the last it gives a number. */
    private static String name(JsonParser json) {
        String name = "–";
        int depth = json.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                name = json.getString();
            } else if (token == JsonToken.VALUE_NUMBER_INT && "code".equals(json.currentName())) {
                name = "EPSG:" + json.getString();
            }
        }
        return name;
    }

    private static AtlasDataException refusal(String file, String why, String name) {
        return new AtlasDataException(Fault.of(file, null, "crs", why, FeatureProperties.shortened(name)));
    }
}
