package org.exclave.exchange.wkt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.locationtech.jts.geom.Geometry;

/**
 * Annotations from well-known text (OGC 06-103r4), one geometry after the other, with {@code SRID=} and the number of its
 * system in the EPSG register before it, or in degrees; what stands behind it in its last line is its title.
 */
public final class WktFile {

    private static final String SYSTEM = "SRID";
    private static final int LONGEST_WORD = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final FeatureGathering gathering;
    private final WktTokens tokens;

    private WktFile(FeatureGathering gathering, Reader in) {
        this.gathering = gathering;
        this.tokens = new WktTokens(in);
    }

    /** Whether a text begins like well-known text. */
    public static boolean isWkt(String start) {
        StringBuilder letters = new StringBuilder();
        start.strip()
                .codePoints()
                .takeWhile(Character::isLetter)
                .limit(LONGEST_WORD)
                .forEach(letters::appendCodePoint);
        String word = letters.toString().toUpperCase(Locale.ROOT);
        return word.equals(SYSTEM) || WktGeometry.TYPES.contains(WktGeometry.type(word));
    }

    /**
     * Gathers the annotations of a text in UTF-8.
     *
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     * @throws IOException when the stream fails
     */
    public static void gather(InputStream in, FeatureGathering gathering) throws AtlasDataException, IOException {
        Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        try {
            new WktFile(gathering, text).gather();
        } catch (CharacterCodingException otherText) {
            throw new AtlasDataException(Fault.of(gathering.file(), "annotations.encoding"), otherText);
        }
    }

    private void gather() throws AtlasDataException, IOException {
        try {
            while (!tokens.peek().equals(WktTokens.END)) {
                String where = tokens.where();
                system();
                List<Geometry> parts = WktGeometry.read(tokens, gathering.rules());
                FeatureProperties said = new FeatureProperties();
                String title = tokens.rest();
                if (!title.isEmpty()) {
                    said.say("title", title);
                }
                if (parts.isEmpty()) {
                    gathering.pass("places");
                } else {
                    gathering.add(parts, said, where);
                }
            }
        } catch (FeatureFault strange) {
            throw gathering.fault(null, tokens.where(), strange);
        }
    }

    /** The system of the next geometry, where it says one. */
    private void system() throws IOException, FeatureFault {
        gathering.rules().inUsualSystem();
        if (!tokens.takes(SYSTEM)) {
            return;
        }
        tokens.takes("=");
        String system = tokens.take();
        boolean number = NUMBER.matcher(system).matches();
        if (!number || !gathering.rules().inSystem(Integer.parseInt(system))) {
            throw new FeatureFault(SYSTEM, "crs", "EPSG:" + FeatureProperties.shortened(system));
        }
        tokens.takes(";");
    }
}
