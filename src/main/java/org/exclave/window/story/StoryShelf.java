package org.exclave.window.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.store.BriefFile;
import org.exclave.store.StoryFile;
import org.exclave.store.ToldStory;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a folder in the language of the window, read once, away from the screen, when somebody first asks for them. Used
 * on the screen's thread.
 */
public final class StoryShelf {

    private final Path folder;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final Consumer<String> warn;
    private final List<Consumer<List<Brief>>> waiting = new ArrayList<>();
    private @Nullable List<Brief> stories;

    /**
     * Nothing is read yet.
     *
     * @param folder need not exist
     * @param messages in whose language stories are told, as far as there are words of them
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param warn says, once, what is wrong with a story that cannot be read
     */
    public StoryShelf(Path folder, Messages messages, Executor away, Executor screen, Consumer<String> warn) {
        this.folder = folder;
        this.messages = messages;
        this.away = away;
        this.screen = screen;
        this.warn = warn;
    }

    /** Gives the stories that can be read, in the order of their files: at once where they are there, else when they are. */
    public void read(Consumer<List<Brief>> ready) {
        List<Brief> there = stories;
        if (there != null) {
            ready.accept(there);
            return;
        }
        waiting.add(ready);
        if (waiting.size() == 1) {
            away.execute(this::readAway);
        }
    }

    /** Gives a story that was told in another language as it is told here, if it is one of this folder. */
    public void find(String id, Consumer<Brief> ready) {
        read(all -> all.stream().filter(story -> story.id().equals(id)).findFirst().ifPresent(ready));
    }

    private void readAway() {
        List<Brief> read = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            for (Path file : BriefFile.in(folder)) {
                try {
                    ToldStory story = StoryFile.read(file, messages.language().code());
                    read.add(story.told());
                    if (story.trouble() != null) {
                        faults.add(messages.text("stories.words", messages.sentence(story.trouble().faults().getFirst())));
                    }
                } catch (AtlasDataException broken) {
                    faults.add(messages.sentence(broken));
                }
            }
        } catch (IOException unreadable) {
            faults.add(messages.text("stories.unreadable", folder.getFileName(), unreadable.toString()));
        }
        screen.execute(() -> {
            List<Brief> all = List.copyOf(read);
            stories = all;
            List.copyOf(waiting).forEach(ready -> ready.accept(all));
            waiting.clear();
            faults.forEach(warn);
        });
    }
}
