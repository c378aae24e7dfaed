package org.exclave.exchange.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * Annotations as KML 2.2 (OGC 07-147r2): placemarks, the folders they lie in as briefs, their looks and times. Links to other
 * files, pictures and models are counted and passed over; nothing outside the file is ever asked for.
 */
public final class KmlFile {

    /** The name of the root. */
    public static final String ROOT = "kml";

    private final FeatureGathering gathering;
    private final KmlStyles styles;
    private final List<KmlPlacemark> placemarks = new ArrayList<>();
    private long places;

    private KmlFile(FeatureGathering gathering) {
        this.gathering = gathering;
        this.styles = new KmlStyles(gathering);
    }

    /** Writes annotations, in UTF-8, those of a brief in a folder. */
    public static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        KmlWriting.write(annotations, out);
    }

    /**
     * Gathers the annotations of a file.
     *
     * @param most bytes that it may have
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     */
    public static void gather(InputStream in, long most, FeatureGathering gathering) throws AtlasDataException {
        MarkupWalk walk = new MarkupWalk(gathering.file(), in, most);
        String root = walk.root();
        KmlFile file = new KmlFile(gathering);
        if (root.equals("Document") || root.equals("Folder")) {
            file.container(walk, "");
        } else if (root.equals(ROOT)) {
            while (walk.next()) {
                file.feature(walk, "");
            }
        } else {
            throw walk.foreign("kml", root);
        }
        walk.finish();
        for (KmlPlacemark placemark : file.placemarks) {
            placemark.gather();
        }
    }

    private void container(MarkupWalk walk, String folder) throws AtlasDataException {
        boolean named = walk.name().equals("Folder");
        String inside = folder;
        while (walk.next()) {
            if (walk.name().equals("name") && named) {
                String name = walk.text();
                inside = folder.isEmpty() ? name : folder + " / " + name;
            } else {
                feature(walk, inside);
            }
        }
    }

    private void feature(MarkupWalk walk, String folder) throws AtlasDataException {
        switch (walk.name()) {
            case "Document", "Folder" -> container(walk, folder);
            case "Placemark" -> add(KmlPlacemark.read(walk, gathering, styles, placemarks.size() + 1, folder));
            case "Style", "StyleMap" -> styles.keep(walk);
            case "NetworkLink", "link" -> pass(walk, "links");
            case "GroundOverlay", "ScreenOverlay", "PhotoOverlay" -> pass(walk, "pictures");
            case "Tour" -> pass(walk, "tours");
            default -> walk.skip();
        }
    }

    private void pass(MarkupWalk walk, String what) throws AtlasDataException {
        gathering.pass(what);
        walk.skip();
    }

    private void add(KmlPlacemark placemark) throws AtlasDataException {
        placemarks.add(placemark);
        places += placemark.places();
        if (placemarks.size() > gathering.most() || places > FeatureGathering.MOST_PLACES) {
            throw new AtlasDataException(
                    Fault.of(gathering.file(), "annotations.many", gathering.most(), FeatureGathering.MOST_PLACES));
        }
    }
}
