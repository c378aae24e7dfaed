package org.exclave.diagnosis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.exclave.briefing.imprint.DataHashes;
import org.exclave.briefing.imprint.HashedFiles;
import org.exclave.language.Language;
import org.exclave.session.AtlasHome;

/**
 * One text for whoever looks into a fault, the same in every language: a line to each thing, its name, a colon, what it is; then the
 * end of the log. It says how much there is, never what; home folder and name of the user are taken out.
 */
public final class Diagnostics {

    private static final int LINES_OF_LOG = 60;
    private static final long MEGABYTE = 1 << 20;

    private Diagnostics() {}

    /**
     * A thing that is said.
     *
     * @param name such as {@code java}
     */
    public record Line(String name, String value) {}

    /**
     * All that can be said. It reads map, catalogue, store and log, which may take a second or more.
     *
     * @param language that of this run
     * @param more what else is known, such as of the screen
     */
    public static String text(AtlasHome home, Path store, Language language, List<Line> more) {
        return text(home, store, language, more, Redaction.ofThisUser());
    }

    static String text(AtlasHome home, Path store, Language language, List<Line> more, Redaction redaction) {
        List<Line> lines = new ArrayList<>(machine(language));
        lines.addAll(more);
        lines.addAll(data(home));
        lines.addAll(StoreSurvey.of(store));
        String told = lines.stream().map(line -> line.name() + ": " + line.value()).collect(Collectors.joining("\n"));
        return redaction.apply(told + "\n\nlog:\n" + log(store) + "\n");
    }

    private static List<Line> machine(Language language) {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        return List.of(
                new Line("exclave", Release.version()),
                new Line("system", system("os.name") + " " + system("os.version") + " " + system("os.arch")),
                new Line("java", system("java.version") + " " + system("java.vendor")),
                new Line("memory", used + " MB used, at most " + runtime.maxMemory() / MEGABYTE + " MB"),
                new Line("processors", String.valueOf(runtime.availableProcessors())),
                new Line("language", language.code() + ", of the system " + Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag()));
    }

    private static String system(String property) {
        return System.getProperty(property, "");
    }

    private static List<Line> data(AtlasHome home) {
        try {
            DataHashes hashes = HashedFiles.of(home.map(), home.catalogue());
            return List.of(new Line("map", "SHA-256 " + hashes.map()), new Line("catalogue", "SHA-256 " + hashes.catalogue()));
        } catch (IOException unreadable) {
            return List.of(new Line("map and catalogue", "unreadable: " + unreadable.getClass().getSimpleName()));
        }
    }

    private static String log(Path store) {
        try {
            List<String> lines = LogFile.lastLines(store, LINES_OF_LOG);
            return lines.isEmpty() ? "none" : String.join("\n", lines);
        } catch (IOException unreadable) {
            return "unreadable: " + unreadable.getClass().getSimpleName();
        }
    }
}
