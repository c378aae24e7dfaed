package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Revision;
import org.exclave.brief.Scene;
import org.exclave.brief.Statement;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

/** Briefs of the user's own in the store: kept at once, changed row by row, never lost. */
final class BriefStoreTest {

    private static final Brief TWO = BriefSamples.plain("two", 2);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("annotations.gpkg");
    }

    private static BriefEdit edit(Brief before, Brief after) {
        return new BriefEdit(before, after, "edit.scene.words", "any");
    }

    private static BriefEdit adding(Brief brief) {
        return new BriefEdit(null, brief, "edit.brief.add", brief.title());
    }

    @Test
    void aBriefIsThereAfterTheStoreIsOpenedAgainAndForWhoeverOnlyReads() throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(TWO));
            assertThat(store.briefs()).containsExactly(TWO);
            assertThat(AnnotationStore.readBriefs(file)).as("on the disk at once").containsExactly(TWO);
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.briefs()).containsExactly(TWO);
            store.apply(adding(TWO).inverse());
            assertThat(store.briefs()).isEmpty();
        }
        assertThat(AnnotationStore.readBriefs(file)).isEmpty();
        assertThat(AnnotationStore.readBriefs(folder.resolve("none.gpkg"))).isEmpty();
    }

    @Test
    void whateverBriefChanceMakesComesBackFromStoreAndFileAsItWas() throws Exception {
        Random chance = new Random(7);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (int number = 0; number < 60; number++) {
                Brief brief = BriefSamples.random(chance, "brief-" + number);
                store.apply(adding(brief));
                Brief next = BriefSamples.random(chance, brief.id());
                store.apply(edit(brief, next));
                Path json = folder.resolve("brief.json");
                try (var out = Files.newOutputStream(json)) {
                    BriefFile.write(next, out);
                }
                assertThat(BriefFile.read(json)).isEqualTo(next);
            }
            assertThat(AnnotationStore.readBriefs(file)).isEqualTo(store.briefs()).hasSize(60);
        }
    }

    @Test
    void theBriefChangedLastIsFoundEvenWhenOnlyASceneOfItChanged() throws StoreException {
        Brief one = BriefSamples.plain("one", 2);
        Brief three = BriefSamples.plain("three", 2);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(one));
            store.apply(adding(TWO));
            store.apply(adding(three));
            assertThat(store.latestBriefs()).as("all at one instant").containsExactly("three", "two", "one");
        }
        Clock later = Clock.offset(CLOCK, Duration.ofSeconds(1));
        try (AnnotationStore store = AnnotationStore.open(file, later)) {
            Scene told = one.scenes().getFirst();
            Brief changed = new Revision(one).changing(told.id(), scene -> scene.withTitle("Renamed")).orElseThrow();
            store.apply(edit(one, changed));
            assertThat(store.latestBriefs()).containsExactly("one", "three", "two");
        }
    }

    @Test
    void everyStoryComesBackFromTheStoreAsItWas() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (Path story : BriefFile.in(TheAtlas.HOME.stories())) {
                store.apply(adding(BriefFile.read(story)));
            }
            assertThat(AnnotationStore.readBriefs(file)).isEqualTo(store.briefs()).hasSize(6);
        }
    }

    @Test
    void onlyWhatChangesIsWrittenAndEveryChangeStaysInTheHistory() throws Exception {
        Brief moved = new Revision(TWO).moving("scene-2", -1).orElseThrow();
        Brief said = new Revision(moved)
                .changing("scene-1", scene -> scene.withCaption(List.of(new Statement("Said.", List.of()))))
                .orElseThrow();
        Brief one = new Revision(said).removing("scene-2").orElseThrow();
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(TWO));
            store.apply(edit(TWO, moved));
            assertThat(query(file, "SELECT id FROM scene ORDER BY place")).containsExactly("scene-2", "scene-1");
            store.apply(edit(moved, said));
            store.apply(edit(said, one));
            store.apply(new BriefEdit(one, null, "edit.brief.remove", one.title()));
        }
        assertThat(query(file, "SELECT coalesce(scene, '-') || (before IS NOT NULL) || (after IS NOT NULL) FROM brief_history ORDER BY sequence"))
                .containsExactly(
                        "-01", "scene-101", "scene-201", // comes
                        "-11", // another order is another head
                        "scene-111", // words
                        "-11", "scene-210", // a scene goes
                        "scene-110", "-10"); // all goes
        assertThatThrownBy(() -> Samples.tamper(file, "DELETE FROM brief_history")).hasMessageContaining("append-only");
    }

    @Test
    void anEditOfABriefThatIsOtherwiseInTheStoreIsRefused() throws StoreException {
        Brief other = new Revision(TWO).titled("Another");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(TWO));
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> store.apply(edit(other, TWO)));
            assertThat(refusal.reason()).isEqualTo("briefConflict");
            assertThat(catchThrowableOfType(StoreException.class, () -> store.apply(adding(other))).reason())
                    .isEqualTo("briefConflict");
            assertThat(store.briefs()).containsExactly(TWO);
        }
    }

    @Test
    void whatCouldNotBeReadAgainIsRefusedAndNothingOfItIsWritten() throws Exception {
        Scene endless = BriefSamples.scene("scene-1").withTitle("t".repeat(201));
        Scene half = BriefSamples.scene("scene-1").withTitle("\uD83D");
        Scene lost = BriefSamples.scene("scene-1").withAnnotations(Set.of("nowhere"));
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (Scene scene : List.of(endless, half, lost)) {
                StoreException refusal = catchThrowableOfType(
                        StoreException.class,
                        () -> store.apply(adding(new Brief("b", "B", "", List.of(), List.of(scene)))));
                assertThat(refusal.reason()).isIn("brief", "briefUnkept");
                assertThat(Messages.english().sentence(refusal)).doesNotContain("{");
            }
            assertThat(store.briefs()).isEmpty();
            assertThat(query(file, "SELECT count(*) FROM brief_history")).containsExactly("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE scene SET content = '{}' WHERE id = 'scene-1'",
        "UPDATE scene SET content = content || ',' || content WHERE id = 'scene-1'",
        "UPDATE scene SET id = 'other' WHERE id = 'scene-1'",
        "UPDATE brief SET annotations = '[]'",
        "UPDATE brief SET title = ''",
        "DELETE FROM scene"
    })
    void aBriefThatAnotherProgramSpoiltIsToldInOneSentenceAndTheBackupIsOffered(String harm) throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(TWO));
        }
        Samples.tamper(file, harm);
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> AnnotationStore.open(file, CLOCK));
        assertThat(refusal.reason()).isEqualTo("brief");
        assertThat(Messages.english().sentence(refusal)).contains("The brief two").contains("restore");
        AnnotationStore.restoreBackup(file, CLOCK);
        assertThat(AnnotationStore.readBriefs(file)).containsExactly(TWO);
    }

    @Test
    void aStoreFromBeforeTheBriefsIsBackedUpAndKeepsItsAnnotations() throws Exception {
        Migrations before = new Migrations(
                List.of("001-annotations.sql", "002-events.sql", "003-history-chain.sql", "004-standing.sql"));
        try (Connection connection = StoreConnection.building(file)) {
            before.run(connection, 0, CLOCK);
        }
        Samples.tamper(file, Samples.insertingOf(point("a")));
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(query(folder.resolve("annotations.backup.gpkg"), "SELECT id FROM annotation")).containsExactly("a");
            assertThat(query(folder.resolve("annotations.backup.gpkg"), "SELECT name FROM sqlite_schema WHERE name = 'brief'"))
                    .isEmpty();
            store.apply(adding(TWO));
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).extracting(Annotation::id).containsExactly("a");
            assertThat(store.briefs()).containsExactly(TWO);
        }
        assertThat(StoreHistory.prove(file).broken()).isNull();
    }

    @Test
    void backupAndSnapshotHoldTheBriefsAndSalvageSavesThem() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(TWO));
        }
        Path backup = AnnotationStore.lastGoodBackup(file).orElseThrow();
        assertThat(AnnotationStore.readBriefs(backup)).containsExactly(TWO);
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(adding(BriefSamples.plain("more", 1)));
        }
        assertThat(AnnotationStore.readBriefs(backup)).as("a brief alone renews the backup").hasSize(2);
        Salvage.rescue(file, CLOCK);
        assertThat(AnnotationStore.readBriefs(file)).hasSize(2).contains(TWO);
    }
}
