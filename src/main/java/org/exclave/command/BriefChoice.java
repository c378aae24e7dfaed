package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefFile;
import org.exclave.store.StoryFile;
import org.exclave.store.ToldStory;

/** Finds the brief that somebody named: a file, a story of the atlas or one of their own in the store, by its id or title. */
final class BriefChoice {

    private BriefChoice() {}

    /** Whether a name is that of a file rather than of a brief that the atlas has. */
    static boolean isFile(String named) {
        return named.endsWith(".json") || Files.isRegularFile(Path.of(named));
    }

    /**
     * Reads it; a story in the language of the messages, as far as there are words of it.
     *
     * @param common names the store, which is only looked into where no story is meant
     * @param terminal is told why a story is told in English though it has words in that language
     */
    static Brief read(String named, CommonOptions common, Messages messages, Terminal terminal) {
        try {
            if (isFile(named)) {
                return BriefFile.read(Path.of(named));
            }
            List<Brief> known = new ArrayList<>();
            Optional<ToldStory> story = story(named, messages.language(), known);
            if (story.isPresent()) {
                AtlasDataException trouble = story.get().trouble();
                if (trouble != null) {
                    terminal.complain(messages.text(
                            "stories.words", messages.sentence(trouble.faults().getFirst())));
                }
                return story.get().told();
            }
            known.addAll(AnnotationStore.readBriefs(common.store()));
            return known.stream()
                    .filter(brief -> brief.id().equals(named) || brief.title().equalsIgnoreCase(named))
                    .findFirst()
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.WRONG_USAGE,
                            messages.text(
                                    "command.nobrief",
                                    named,
                                    known.stream().map(Brief::id).collect(Collectors.joining(", ")))));
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("stories.unreadable", "data/stories", unreadable.toString()));
        }
    }

    /** Whether a name is that of a story, which every copy of this edition of the atlas has. */
    static boolean isStory(String named, Language language) throws AtlasDataException, IOException {
        return !isFile(named) && story(named, language, new ArrayList<>()).isPresent();
    }

    /**
     * The story that is meant. A file bears the id of its story, so that mostly one is read.
     *
     * @param others takes those that were read and are not meant
     */
    private static Optional<ToldStory> story(String named, Language language, List<Brief> others)
            throws AtlasDataException, IOException {
        List<Path> files = BriefFile.in(AtlasHome.find().stories()).stream()
                .sorted(Comparator.comparing(file -> !file.toString().endsWith("-" + named + ".json")))
                .toList();
        for (Path file : files) {
            ToldStory story = StoryFile.read(file, language.code());
            if (story.isCalled(named)) {
                return Optional.of(story);
            }
            others.add(story.told());
        }
        return Optional.empty();
    }
}
