package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Revision;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefSamples;
import org.exclave.store.KeptEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** {@code exclave bundle}, and {@code exclave import} of what it writes. */
class BundleCommandTest {

    private static final String NEAR = "date,lat,lon\n2022-09-16,39.9,70.5\n2022-09-17,39.8,70.4\n";
    private static final String FAR = "date,lat,lon\n2022-09-16,10,10\n";

    @TempDir
    private Path folder;

    private Path store;
    private Path file;

    @BeforeEach
    void makeStore() throws Exception {
        store = folder.resolve("annotations.gpkg");
        file = folder.resolve("out.gpkg");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            Brief brief = new Revision(BriefSamples.plain("mine", 2)).titled("Morning\u202eбриф");
            open.apply(new BriefEdit(null, brief, "edit.brief.add", "x"));
        }
        for (String[] table : new String[][] {{"near", NEAR}, {"hidden", NEAR + "2022-09-18,39.8,70.4\n"}, {"far", FAR}}) {
            Path csv = Files.writeString(folder.resolve(table[0] + ".csv"), table[1]);
            type(store, 0, "import", csv.toString(), "--credit", "Nobody", "--licence", table[0].equals("far") ? "" : "CC0");
        }
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            KeptEvents hidden = open.events().get(1);
            open.changeLook(hidden.id(), hidden.look().visible(false));
        }
    }

    private static Typed type(Path store, int code, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store.toString()));
        Typed typed = Typed.words(all.toArray(String[]::new));
        assertThat(typed.exitCode()).as(typed.err() + typed.out()).isEqualTo(code);
        return typed;
    }

    @Test
    void aBundleHoldsTheBriefAndTheEventsThatItsScenesShowAndSaysWhoseTheyAre() throws Exception {
        Typed typed = type(store, 0, "bundle", "mine", "-o", file.toString());

        assertThat(typed.out().lines()).containsExactly(
                "“Morning бриф” with one set of imported events is in " + file + ".",
                "  Events “near”: 2 events, collected by Nobody; licence: CC0");
        Path theirs = folder.resolve("theirs.gpkg");
        Typed taken = type(theirs, 0, "import", file.toString());
        assertThat(taken.out().lines()).containsExactly(
                "Imported the bundle " + file + ":",
                "  Brief “Morning бриф”: 2 scenes, no annotation",
                "  Events “near”: 2 events, collected by Nobody; licence: CC0");
        assertThat(AnnotationStore.readBriefs(theirs)).isEqualTo(AnnotationStore.readBriefs(store));
        assertThat(type(theirs, 0, "data", "export", "near", "-o", folder.resolve("back.csv").toString()).err()).isEmpty();
        assertThat(Files.readString(folder.resolve("back.csv"))).contains("2022-09-16,39.9,70.5,Nobody,CC0");
    }

    @Test
    void theSameBundleASecondTimeDoublesNothingAndSaysSo() throws Exception {
        type(store, 0, "bundle", "mine", "-o", file.toString());
        Path theirs = folder.resolve("theirs.gpkg");
        type(theirs, 0, "import", file.toString());
        Typed dry = type(theirs, 0, "import", file.toString(), "--dry-run");
        Typed again = type(theirs, 0, "import", file.toString());

        assertThat(again.out()).isEqualTo(dry.out());
        assertThat(again.out().lines()).containsExactly(
                "Nothing in the bundle " + file + " is new:",
                "  Brief “Morning бриф”: 2 scenes, no annotation",
                "    It is here already and does not come a second time.",
                "  Events “near”: 2 events, collected by Nobody; licence: CC0",
                "    They are here already as “near” and do not come a second time.");
        assertThat(AnnotationStore.readBriefs(theirs)).hasSize(1);
        assertThat(AnnotationStore.readEventNames(theirs)).containsExactly("near");
    }

    @Test
    void dryRunMakesNoStore() throws Exception {
        type(store, 0, "bundle", "mine", "-o", file.toString());
        Path none = folder.resolve("none.gpkg");

        assertThat(type(none, 0, "import", file.toString(), "--dry-run").out()).startsWith("Would import the bundle ");
        assertThat(none).doesNotExist();
    }

    @Test
    void whatClashesIsKeptUnderNamesOfItsOwn() throws Exception {
        type(store, 0, "bundle", "mine", "-o", file.toString());
        Path theirs = folder.resolve("theirs.gpkg");
        try (AnnotationStore open = AnnotationStore.open(theirs, Clock.systemUTC())) {
            open.apply(new BriefEdit(null, BriefSamples.plain("mine", 1), "edit.brief.add", "x"));
        }
        type(theirs, 0, "import", folder.resolve("far.csv").toString(), "--into", "NEAR", "--credit", "X");
        Typed typed = type(theirs, 0, "import", file.toString());

        assertThat(typed.out()).contains("so it comes as mine-2. Both are kept.", "so they come as “near (2)”.");
        assertThat(AnnotationStore.readBriefs(theirs)).extracting(Brief::id).containsExactly("mine", "mine-2");
        assertThat(AnnotationStore.readEventNames(theirs)).containsExactly("NEAR", "near (2)");
    }

    @Test
    void dataCanBeLeftOutAndAStoryCanBeBundledToo() {
        type(store, 0, "bundle", "mine", "-o", file.toString(), "--without-data");
        assertThat(type(folder.resolve("a.gpkg"), 0, "import", file.toString()).out()).doesNotContain("Events");

        type(store, 0, "bundle", "spring-2021", "-o", file.toString());
        assertThat(type(folder.resolve("b.gpkg"), 0, "import", file.toString()).out()).contains("scenes");
    }

    @Test
    void whatCannotBeIsSaidInOneLine() throws Exception {
        type(store, 0, "bundle", "mine", "-o", file.toString());
        String csv = folder.resolve("near.csv").toString();
        assertThat(type(store, 2, "import", file.toString(), csv).err()).contains("is a bundle, others").hasLineCount(1);
        assertThat(type(store, 2, "import", file.toString(), "--into", "x").err()).contains("--into").hasLineCount(1);
        assertThat(type(store, 2, "bundle", "none", "-o", file.toString()).err()).contains("no brief").hasLineCount(1);
        assertThat(type(store, 2, "bundle", "mine", "-o", store.toString()).err()).contains("is the store itself");
        assertThat(type(store, 1, "bundle", "mine", "-o", folder.resolve("no/x.gpkg").toString()).err())
                .contains("its folder does not exist")
                .hasLineCount(1);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
        Files.write(file, bytes);
        Path theirs = folder.resolve("theirs.gpkg");
        assertThat(type(theirs, 3, "import", file.toString()).err()).contains("damaged").hasLineCount(1);
        assertThat(theirs).doesNotExist();
    }

    @Test
    void gdalReadsTheTables() throws Exception {
        type(store, 0, "bundle", "mine", "-o", file.toString());
        Process process;
        try {
            process = new ProcessBuilder("ogrinfo", "-so", "-al", file.toString()).redirectErrorStream(true).start();
        } catch (java.io.IOException absent) {
            assumeThat(absent).as("GDAL is installed").isNull();
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).doesNotContain("ERROR", "Warning").contains("Layer name: annotation", "Layer name: scene",
                "Layer name: bundle");
        assertThat(said.substring(said.indexOf("Layer name: event\n"))).contains("Feature Count: 2");
    }
}
