package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.BriefFile;

/** Finds the brief that somebody named: a file, or a story of the atlas by its id or title. */
final class BriefChoice {

    private BriefChoice() {}

    /** Whether a name is that of a file rather than of a brief that the atlas has. */
    static boolean isFile(String named) {
        return named.endsWith(".json") || Files.isRegularFile(Path.of(named));
    }

    static Brief read(String named, Messages messages) {
        try {
            if (isFile(named)) {
                return BriefFile.read(Path.of(named));
            }
            List<Brief> stories = new ArrayList<>();
            for (Path story : BriefFile.in(AtlasHome.find().stories())) {
                Brief brief = BriefFile.read(story);
                if (brief.id().equals(named) || brief.title().equalsIgnoreCase(named)) {
                    return brief;
                }
                stories.add(brief);
            }
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    messages.text(
                            "command.nobrief",
                            named,
                            stories.stream().map(Brief::id).collect(Collectors.joining(", "))));
        } catch (AtlasDataException broken) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(broken));
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("stories.unreadable", "data/stories", unreadable.toString()));
        }
    }
}
