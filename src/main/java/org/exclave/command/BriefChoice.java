package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefFile;

/** Finds the brief that somebody named: a file, a story of the atlas or one of their own in the store, by its id or title. */
final class BriefChoice {

    private BriefChoice() {}

    /** Whether a name is that of a file rather than of a brief that the atlas has. */
    static boolean isFile(String named) {
        return named.endsWith(".json") || Files.isRegularFile(Path.of(named));
    }

    /** @param common names the store, which is only looked into where no story is meant */
    static Brief read(String named, CommonOptions common, Messages messages) {
        try {
            if (isFile(named)) {
                return BriefFile.read(Path.of(named));
            }
            List<Brief> known = new ArrayList<>(stories());
            Optional<Brief> story = meant(known, named);
            if (story.isPresent()) {
                return story.get();
            }
            known.addAll(AnnotationStore.readBriefs(common.store()));
            return meant(known, named)
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
    static boolean isStory(String named) throws AtlasDataException, IOException {
        return !isFile(named) && meant(stories(), named).isPresent();
    }

    private static List<Brief> stories() throws AtlasDataException, IOException {
        List<Brief> stories = new ArrayList<>();
        for (Path story : BriefFile.in(AtlasHome.find().stories())) {
            stories.add(BriefFile.read(story));
        }
        return stories;
    }

    private static Optional<Brief> meant(List<Brief> briefs, String named) {
        return briefs.stream()
                .filter(brief -> brief.id().equals(named) || brief.title().equalsIgnoreCase(named))
                .findFirst();
    }
}
