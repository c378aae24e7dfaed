package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.CatalogReader;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefFile;
import org.exclave.store.StoryFile;
import org.exclave.store.ToldStory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether map, catalogue, stories and store are sound, and everything that is wrong with them, a line to each fault. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;

    @Parameters(descriptionKey = "folder", paramLabel = "FOLDER", arity = "0..1")
    private @Nullable Path folder;

    CheckCommand(CommonOptions common, Messages messages, Terminal terminal) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> faults = new ArrayList<>();
        Path given = folder;
        if (given == null) {
            checkAtlas(faults);
            checkStories(faults);
            checkStore(common.store(), faults);
        } else {
            checkFolder(given, faults);
        }
        terminal.out().flush();
        faults.forEach(terminal::complain);
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.BAD_DATA;
    }

    private void checkAtlas(List<String> faults) {
        try {
            Atlas atlas = Reading.atlas();
            say(messages.text(
                    "check.map",
                    atlas.geography().editions().size(),
                    atlas.geography().settlements().size()));
            say(sound("check.catalogue", atlas.catalog(), ""));
            checkAdditions(atlas.catalog(), faults);
        } catch (AtlasDataException broken) {
            broken.faults().forEach(fault -> faults.add(messages.advice(fault)));
        }
    }

    /** Each in every language in which there are words of it. */
    private void checkStories(List<String> faults) {
        int before = faults.size();
        Map<Language, Integer> told = new EnumMap<>(Language.class);
        try {
            for (Path file : BriefFile.in(AtlasHome.find().stories())) {
                checkStory(file, told, faults);
            }
        } catch (IOException unreadable) {
            faults.add(messages.text("stories.unreadable", "data/stories", unreadable.toString()));
        }
        if (faults.size() == before) {
            say(told.isEmpty() ? messages.text("stories.none") : messages.text("check.stories", counted(told)));
        }
    }

    private void checkStory(Path file, Map<Language, Integer> told, List<String> faults) {
        try {
            for (Language language : Language.values()) {
                ToldStory story = StoryFile.read(file, language.code());
                AtlasDataException trouble = story.trouble();
                if (trouble != null) {
                    trouble.faults().forEach(fault -> faults.add(messages.advice(fault)));
                } else if (language == Language.ENGLISH || story.isTranslated()) {
                    told.merge(language, 1, Integer::sum);
                }
            }
        } catch (AtlasDataException broken) {
            broken.faults().forEach(fault -> faults.add(messages.advice(fault)));
        }
    }

    private static String counted(Map<Language, Integer> told) {
        return told.entrySet().stream()
                .map(each -> each.getKey().code() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private void checkAdditions(Catalog shipped, List<String> faults) {
        try {
            GrownCatalog grown = GrownCatalog.of(shipped, AnnotationStore.readAdditions(common.store()));
            grown.unsound().values().forEach(all -> all.forEach(fault -> faults.add(messages.sentence(fault))));
            long broken = AnnotationStore.brokenAdditionHistory(common.store());
            if (broken > 0) {
                faults.add(messages.text("check.additions.chain", broken, common.store()));
            } else if (grown.unsound().isEmpty() && !grown.additions().isEmpty()) {
                say(messages.text("check.additions", grown.additions().size()));
            }
        } catch (StoreException _) {
            // Said when the store itself is checked.
            return;
        }
    }

    private void checkFolder(Path given, List<String> faults) {
        try {
            say(sound("check.folder", CatalogReader.readForeign(given), given.toString()));
        } catch (AtlasDataException broken) {
            broken.faults().forEach(fault -> faults.add(messages.sentence(fault)));
        }
    }

    private String sound(String key, Catalog catalog, String where) {
        return messages.text(
                key,
                catalog.incidents().size(),
                catalog.places().size(),
                catalog.sources().size(),
                catalog.disagreements().size(),
                catalog.background().size(),
                where);
    }

    private void checkStore(Path store, List<String> faults) {
        try {
            int count = AnnotationStore.read(store).size();
            say(Files.exists(store)
                    ? messages.text("check.store", count, store)
                    : messages.text("check.store.none", store));
        } catch (StoreException broken) {
            faults.add(messages.sentence(broken));
        }
    }

    private void say(String sentence) {
        if (!common.quiet()) {
            terminal.out().println(sentence);
        }
    }
}
