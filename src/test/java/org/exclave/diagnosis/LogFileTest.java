package org.exclave.diagnosis;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a log holds, what it never holds, and how large it gets. */
final class LogFileTest {

    private static final System.Logger OURS = System.getLogger("org.exclave.diagnosis.LogFileTest");
    private static final Redaction NOBODY = new Redaction("/home/aigul", "aigul");

    @TempDir
    private Path folder;

    private Path store;

    @BeforeEach
    void choose() {
        store = folder.resolve("100% mine").resolve("annotations.gpkg");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(store.resolveSibling("logs"))) {
            return files.toList();
        }
    }

    private String log() throws IOException {
        return String.join("\n", LogFile.lastLines(store, 10_000));
    }

    @Test
    void faultIsLoggedWithKindReasonAndStackAndWithoutItsMessage() throws IOException {
        try (LogFile _ = LogFile.open(store, LogFile.LIMIT, NOBODY)) {
            OURS.log(
                    System.Logger.Level.DEBUG,
                    "not kept",
                    new StoreException(
                            "full",
                            new FileSystemException("/home/aigul/Secret ambush.gpkg", null, "No space left on device"),
                            "/home/aigul/Secret ambush.gpkg",
                            "41.5 N"));
            OURS.log(
                    System.Logger.Level.DEBUG,
                    "not read",
                    new StoreException(
                            "notDatabase",
                            new SQLException("[SQLITE_NOTADB] File opened that is not a database file (Secret ambush)"),
                            "/home/aigul/Secret ambush.gpkg"));
            OURS.log(System.Logger.Level.DEBUG, "strange", new NumberFormatException("For input string: \"Secret ambush\""));
            OURS.log(
                    System.Logger.Level.DEBUG,
                    "broken",
                    new AtlasDataException(Fault.of("Secret ambush.json", "catalog.is-empty", "Secret ambush")));
        }

        assertThat(log())
                .contains("LogFileTest: not kept", "org.exclave.failure.StoreException [full]")
                .contains("because of java.nio.file.FileSystemException [No space left on device]")
                .contains("because of java.sql.SQLException [SQLITE_NOTADB]\n")
                .contains("java.lang.NumberFormatException\n", "[catalog.is-empty]", "    at ")
                .contains("LogFileTest.faultIsLoggedWithKindReasonAndStackAndWithoutItsMessage")
                .doesNotContain("Secret", "41.5", "aigul");
    }

    @Test
    void whatOtherProgramsLogStaysOut() throws IOException {
        try (LogFile _ = LogFile.open(store, LogFile.LIMIT, NOBODY)) {
            System.getLogger("org.geotools.some").log(System.Logger.Level.INFO, "noise of a library");
            OURS.log(System.Logger.Level.DEBUG, "start of exclave");
        }
        OURS.log(System.Logger.Level.DEBUG, "after the end");

        assertThat(log()).contains("start of exclave").doesNotContain("noise", "after the end");
    }

    @Test
    void filesAreFewAndSmallHoweverMuchIsLogged() throws IOException {
        int limit = 4096;
        try (LogFile _ = LogFile.open(store, limit, NOBODY)) {
            for (int i = 0; i < 2000; i++) {
                OURS.log(System.Logger.Level.DEBUG, "the screen did not answer for so long: " + i);
            }
        }

        assertThat(files()).hasSize(LogFile.COUNT);
        for (Path file : files()) {
            assertThat(Files.size(file)).isLessThan(limit + 200L);
        }
        assertThat(LogFile.lastLines(store, 3)).hasSize(3).last().asString().endsWith("so long: 1999");
        assertThat(log()).doesNotContain("so long: 17\n");
    }

    @Test
    void nextRunWritesOnBehindTheLast() throws IOException {
        for (String run : List.of("first", "second")) {
            try (LogFile _ = LogFile.open(store)) {
                OURS.log(System.Logger.Level.DEBUG, run + " start");
            }
        }

        assertThat(log()).containsSubsequence("first start", "second start");
    }

    @Test
    void twoRunsAtATimeWriteEachItsOwn() throws IOException {
        try (LogFile _ = LogFile.open(store)) {
            try (LogFile _ = LogFile.open(store)) {
                OURS.log(System.Logger.Level.DEBUG, "both");
            }
        }

        assertThat(files().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                .contains("exclave-0.0.log", "exclave-1.0.log");
    }

    @Test
    void placeWhereNothingCanBeWrittenIsRefused() throws IOException {
        Files.createDirectories(store.getParent());
        Files.writeString(store.resolveSibling("logs"), "a file where the folder would be");

        assertThatThrownBy(() -> LogFile.open(store)).isInstanceOf(IOException.class);
        assertThat(LogFile.lastLines(store, 5)).isEmpty();
    }
}
