package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exclave.TileFiles;
import org.exclave.briefing.imprint.ImprintFile;
import org.exclave.briefing.imprint.Request;
import org.exclave.geography.TileAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code export --from-file}: a file is made again from what it says of its making. */
final class FromFileTest {

    private static final String BRIEF =
            """
            {"format": "exclave-brief", "version": 1, "id": "small", "title": "Small", "about": "For us alone.", "scenes": [
             {"id": "one", "title": "One", "view": [70.3, 39.8, 70.9, 40.1], "annotations": ["x"],
              "caption": [{"text": "Not for everybody.", "sources": ["fidh-2021"]}], "question": "Why?"},
             {"id": "two", "title": "Two", "view": [69.2, 39.6, 71.4, 40.5], "annotations": ["y"],
              "answer": {"text": "Nobody saw it.", "sources": ["fidh-2021"]},
              "caption": [{"text": "Lines differ.", "sources": ["fidh-2021"]}]}],
             "annotations": {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [70.5, 39.9]},
               "properties": {"id": "x", "kind": "point", "title": "Of the first"}},
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [70.6, 39.9]},
               "properties": {"id": "y", "kind": "point", "title": "Of the second"}}]}}""";

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void makeStore() throws IOException {
        store = folder.resolve("user").resolve("annotations.gpkg");
        Files.createDirectories(store.getParent());
        try (var made = org.exclave.store.AnnotationStore.open(
                store, java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC))) {
            assertThat(made.all()).isEmpty();
        } catch (org.exclave.failure.StoreException impossible) {
            throw new IOException(impossible);
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Typed export(String... words) {
        return Typed.words(Stream.concat(Stream.of("export", "--store", store.toString()), Stream.of(words)).toArray(String[]::new));
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void goesFromAnyFormatToAnyOtherAndBack() throws Exception {
        assertThat(export("-o", at("a.png"), "--size", "500x300", "--from", "2022-09-14", "--to", "2022-09-17", "--title", "Ҷон",
                                "--theme", "dark", "--filter", "killed_max > 0", "--scale", "1.5")
                        .err())
                .isEmpty();
        String last = "a.png";
        for (String next : List.of("b.pdf", "c.svg", "d.tif", "e.png")) {
            Typed made = export("--from-file", at(last), "-o", at(next));
            assertThat(made.err()).isEmpty();
            assertThat(made.out()).isEmpty();
            assertThat(made.exitCode()).isEqualTo(ExitCode.DONE);
            last = next;
        }
        assertThat(bytes("e.png")).isEqualTo(bytes("a.png"));
        Request request = ImprintFile.read(folder.resolve("c.svg"));
        assertThat(request.options()).containsEntry("--title", "Ҷон").containsEntry("--theme", "dark").containsEntry("--scale", "1.5");
        assertThat(request.json()).doesNotContain(folder.toString(), "annotations.gpkg", System.getProperty("user.name") + "/");
    }

    @Test
    void whatIsTypedBesideStandsBeforeWhatTheFileSays() throws Exception {
        export("-o", at("a.png"), "--size", "500x300", "--title", "Old");
        assertThat(export("--from-file", at("a.png"), "-o", at("b.png"), "--title", "New").exitCode()).isZero();
        assertThat(ImprintFile.read(folder.resolve("b.png")).options())
                .containsEntry("--title", "New")
                .containsEntry("--size", "500x300");
    }

    @Test
    void saysInOneSentenceWhichDataHaveChanged() throws Exception {
        export("-o", at("a.svg"), "--size", "500x300");
        assertThat(Typed.words("annotations", "import", "--store", store.toString(), notes()).err()).isEmpty();
        Typed made = export("--from-file", at("a.svg"), "-o", at("b.svg"));
        assertThat(made.exitCode()).isZero();
        assertThat(made.err()).isEqualTo("exclave: Since a.svg was made, these have changed: your annotations and events."
                + System.lineSeparator());
        assertThat(export("--quiet", "--from-file", at("a.svg"), "-o", at("c.svg")).err()).isEmpty();
        Path other = Files.write(
                folder.resolve("other.svg"),
                Files.readString(folder.resolve("b.svg"))
                        .replaceAll("&quot;(map|catalogue)&quot;:&quot;....", "&quot;$1&quot;:&quot;0000")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(export("--from-file", other.toString(), "-o", at("d.svg")).err())
                .contains("Since other.svg was made, these have changed: the map, the catalogue.");
    }

    @Test
    void whatStandsAroundTheMapIsMadeAgainToo() throws Exception {
        assertThat(export("-o", at("a.png"), "--size", "900x600", "--marking", "Training", "--without", "legend,locator").err())
                .isEmpty();
        assertThat(export("-o", at("plain.png"), "--size", "900x600").err()).isEmpty();
        assertThat(export("--from-file", at("a.png"), "-o", at("b.png")).err()).isEmpty();
        assertThat(bytes("b.png")).isEqualTo(bytes("a.png")).isNotEqualTo(bytes("plain.png"));
    }

    private String notes() throws IOException {
        return Files.writeString(
                        folder.resolve("notes.geojson"),
                        "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[70.5,39.9]},\"properties\":{}}")
                .toString();
    }

    @Test
    void theSheetOfASceneCarriesThatSceneAloneAndNeedsItsBriefNoMore() throws Exception {
        Path brief = Files.writeString(folder.resolve("small.json"), BRIEF);
        assertThat(export("-o", at("a.png"), "--brief", brief.toString(), "--scene", "2", "--size", "500x300").err()).isEmpty();
        assertThat(export("-o", at("one.svg"), "--brief", brief.toString(), "--scene", "one", "--size", "500x300").err()).isEmpty();
        Files.delete(brief);
        assertThat(export("--from-file", at("one.svg"), "-o", at("again.svg")).err()).isEmpty();
        assertThat(bytes("again.svg")).isEqualTo(bytes("one.svg"));
        String document = String.valueOf(ImprintFile.read(folder.resolve("a.png")).document());
        assertThat(document)
                .contains("Nobody saw it.", "Why?", "Of the second")
                .doesNotContain("Not for everybody", "Of the first", "For us alone");
        assertThat(export("--from-file", at("a.png"), "-o", at("b.png")).err()).isEmpty();
        assertThat(bytes("b.png")).isEqualTo(bytes("a.png"));
    }

    @Test
    void decksAndAnimationsAreMadeAgainToo() throws Exception {
        Path brief = Files.writeString(folder.resolve("small.json"), BRIEF);
        Typed.words("deck", brief.toString(), "-o", at("a.pdf"), "--size", "500x300");
        Files.delete(brief);
        assertThat(export("--from-file", at("a.pdf"), "-o", at("b.pdf")).err()).isEmpty();
        assertThat(bytes("b.pdf")).isEqualTo(bytes("a.pdf"));
        Typed.words("animate", "-o", at("a.apng"), "--store", store.toString(), "--from", "2022-09-16", "--to", "2022-09-17", "--step", "1d",
                "--size", "300x240");
        assertThat(export("--from-file", at("a.apng"), "-o", at("b.png")).err()).isEmpty();
        assertThat(bytes("b.png")).isEqualTo(bytes("a.apng"));
        assertThat(export("--from-file", at("a.apng"), "-o", at("c.gif")).err()).isEmpty();
        assertThat(export("--from-file", at("c.gif"), "-o", at("d.gif")).err()).isEmpty();
        assertThat(bytes("d.gif")).isEqualTo(bytes("c.gif"));
        assertThat(export("--from-file", at("d.gif"), "-o", at("e.apng")).err()).isEmpty();
        assertThat(bytes("e.apng")).isEqualTo(bytes("a.apng"));
    }

    @Test
    void aBaseMapIsNamedWithoutItsFolderAndHasToBeShownAgain() throws Exception {
        Path tiles = TileFiles.mbtiles(
                folder.resolve("tiles.mbtiles"),
                Map.of(new TileAddress(5, 21, 11), TileFiles.plain("png", 256, 0xC02020)),
                Map.of());
        assertThat(export("-o", at("a.png"), "--base-map", tiles.toString(), "--base-map-credit", "Me", "--size", "500x300").err())
                .isEmpty();
        Request request = ImprintFile.read(folder.resolve("a.png"));
        assertThat(request.baseMap()).isEqualTo("tiles.mbtiles");
        Typed without = export("--from-file", at("a.png"), "-o", at("b.png"));
        assertThat(without.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(without.err()).contains("a.png was made on the base map tiles.mbtiles. Say by --base-map where that is.");
        assertThat(export("--from-file", at("a.png"), "-o", at("b.png"), "--base-map", tiles.toString()).err()).isEmpty();
        assertThat(bytes("b.png")).isEqualTo(bytes("a.png"));
    }

    @Test
    void aRequestThatNamesFilesOrUnknownOptionsIsRefused() throws Exception {
        export("-o", at("a.svg"), "--size", "500x300");
        String sound = Files.readString(folder.resolve("a.svg"));
        for (String option : List.of("--store", "-o", "--base-map", "--from-file", "--help", "--quiet", "--nonsense", "x")) {
            Path file = Files.writeString(folder.resolve("theirs.svg"), sound.replace("&quot;--size&quot;", "&quot;" + option + "&quot;"));
            Typed made = export("--from-file", file.toString(), "-o", at("b.svg"));
            assertThat(made.exitCode()).as(option).isEqualTo(ExitCode.BAD_DATA);
            assertThat(made.err()).startsWith("exclave: theirs.svg cannot be made again: ").hasLineCount(1);
            assertThat(made.out()).isEmpty();
        }
        Path vast = Files.writeString(folder.resolve("theirs.svg"), sound.replace("500x300", "16000x16000"));
        assertThat(export("--from-file", vast.toString(), "-o", at("b.svg")).err()).contains("cannot be made again", "200 million");
        assertThat(folder.resolve("b.svg")).doesNotExist();
        Typed none = export("--from-file", notes(), "-o", at("b.svg"));
        assertThat(none.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(none.err()).contains("notes.geojson: it carries no request");
    }
}
