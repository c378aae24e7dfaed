package org.exclave.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.exchange.form.AnnotationFormat;

/** Writes small honest files of every format, from which a fuzzer can start, into a folder for each target. */
public final class SeedCorpus {

    private static final Position HERE = new Position(70.5, 40);
    private static final Course COURSE = new Course(List.of(HERE, new Position(71, 40), new Position(71, 41)));

    private SeedCorpus() {}

    /** Writes them into the folder that is named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "AnnotationFile"));
        TableSeeds.write(Files.createDirectories(Path.of(arguments[0], "Table")));
        BundleSeeds.write(Files.createDirectories(Path.of(arguments[0], "Bundle")));
        Annotation point = Annotation.of("a", new PointShape(HERE), "Ворух", Instant.EPOCH)
                .withNote("a note")
                .withBrief("Brief")
                .withExtras(Map.of("theirs", "[1,null]"))
                .withValidity(new Moment("2022-09-16"), new Moment("2022-09-16T08:30"));
        List<Annotation> annotations = List.of(
                point,
                Annotation.of("b", new LineShape(COURSE), "b", Instant.EPOCH),
                Annotation.of("c", new PolygonShape(COURSE), "c", Instant.EPOCH),
                Annotation.of("d", new ArrowShape(COURSE), "d", Instant.EPOCH),
                Annotation.of("e", new CircleShape(HERE, List.of(5000.0)), "e", Instant.EPOCH));
        for (AnnotationFormat format : AnnotationFormat.written()) {
            for (int count = 0; count <= annotations.size(); count++) {
                Path file = folder.resolve(count + "." + format.endings().getFirst());
                try (OutputStream out = Files.newOutputStream(file)) {
                    AnnotationFile.write(format, annotations.subList(0, count), out);
                }
            }
        }
        Files.writeString(folder.resolve("a.wkt"), "SRID=4326;POINT Z (70 40 1) a\nMULTIPOLYGON (((70 40, 71 40, 71 41, 70 40)))");
        Files.writeString(folder.resolve("b.wkt"), "GEOMETRYCOLLECTION (MULTIPOINT (1 2, (3 4)), LINESTRING EMPTY); b");
        Files.writeString(folder.resolve("a.kml"), """
                <kml><Document><Style id="a"><IconStyle><color>ff0000ff</color><scale>0</scale></IconStyle></Style>
                <StyleMap id="b"><Pair><key>normal</key><styleUrl>#a</styleUrl></Pair></StyleMap><Folder><name>f</name>
                <Placemark><name>t</name><styleUrl>#b</styleUrl><Point><coordinates>70,40,1</coordinates></Point></Placemark>
                <Placemark><Track><when>2022</when><when>2023-01</when><coord>70 40 1</coord><coord>71 40 1</coord></Track>
                <ExtendedData><SchemaData><SimpleData name="x">1</SimpleData></SchemaData></ExtendedData></Placemark>
                </Folder><NetworkLink/></Document></kml>""");
        Files.writeString(folder.resolve("a.gpx"), """
                <gpx version="1.0"><wpt lat="40" lon="70"><time>2022-09-16T00:00:00Z</time><sym>Flag</sym><url>x</url></wpt>
                <rte><rtept lat="40" lon="70"/><rtept lat="40" lon="71"/></rte><trk><trkseg><trkpt lat="40" lon="70">
                <time>2022-09-16T00:00:00Z</time></trkpt><trkpt lat="40" lon="71"/></trkseg></trk></gpx>""");
    }
}
