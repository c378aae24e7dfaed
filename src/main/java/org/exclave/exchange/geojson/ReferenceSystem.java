package org.exclave.exchange.geojson;

import java.util.Set;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The member {@code crs} of older GeoJSON (of 2008), which names the system of the coordinates. Only degrees of longitude and
 * latitude on WGS 84 are read: taking metres of another system for degrees would put everything elsewhere.
 */
final class ReferenceSystem {

    private static final Set<String> DEGREES = Set.of(
            "urn:ogc:def:crs:OGC:1.3:CRS84",
            "urn:ogc:def:crs:OGC::CRS84",
            "OGC:CRS84",
            "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
            "EPSG:4326",
            "urn:ogc:def:crs:EPSG::4326");

    private ReferenceSystem() {}

    /**
     * Reads the value at which the parser stands.
     *
     * @param file the name of the file, for the fault
     * @throws AtlasDataException when it names another system, or none in a form that is known
     */
    static void require(JsonParser json, String file) throws AtlasDataException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        String name = "–";
        int depth = json.currentToken().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                name = json.getString();
            }
        }
        if (!DEGREES.contains(name)) {
            throw new AtlasDataException(
                    Fault.of(file, null, "crs", "annotations.crs", FeatureProperties.shortened(name)));
        }
    }
}
