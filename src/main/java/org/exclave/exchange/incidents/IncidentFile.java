package org.exclave.exchange.incidents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exclave.catalog.Incident;
import org.exclave.exchange.feature.FeatureFile;
import org.exclave.exchange.feature.FeatureFormat;

/** Writes incidents in any format. */
public final class IncidentFile {

    private IncidentFile() {}

    /**
     * Writes them and leaves the stream open.
     *
     * @param rows the fields of the catalogue, for formats that carry all of them
     * @throws IOException when the stream does not take it
     */
    public static void write(FeatureFormat format, List<Incident> incidents, IncidentRows rows, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> write(text -> rows.printCsv(incidents, text), out);
            case GEOJSON -> write(text -> rows.printGeoJson(incidents, text), out);
            case KML, KMZ, GPX, GEOPACKAGE -> FeatureFile.write(format, IncidentSheet.of(incidents), out);
        }
    }

    /** How many of them a format has no room for: in GPX everything has a point. */
    public static long leftOut(FeatureFormat format, List<Incident> incidents) {
        return format == FeatureFormat.GPX
                ? incidents.stream().filter(each -> !IncidentSheet.isPoint(each)).count()
                : 0;
    }

    private interface Printed {
        void print(PrintWriter out);
    }

    private static void write(Printed printed, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        printed.print(new PrintWriter(text, true));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
