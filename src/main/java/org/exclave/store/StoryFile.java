package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.exclave.brief.Brief;
import org.exclave.catalog.CheckedDocument;
import org.exclave.failure.AtlasDataException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the guided stories of the atlas: briefs in English, whose words in other languages lie in folders beside them. Words are
 * looked for only when a story is read.
 */
public final class StoryFile {

    /** That in which stories are written (ISO 639-1). */
    private static final String WRITTEN = "en";

    /** As a person finds the file below {@code data}. */
    private static final String FOLDER = "stories/";

    private StoryFile() {}

    /**
     * The story in a file, told in a language where it can be, and in English otherwise.
     *
     * @param language its two letters of ISO 639-1
     * @throws AtlasDataException when the story itself cannot be read, with each fault and its place
     */
    public static ToldStory read(Path file, String language) throws AtlasDataException {
        String name = FOLDER + file.getFileName();
        JsonNode story = CheckedDocument.read(name, file, CheckedDocument.BRIEF);
        Brief written = BriefFile.of(name, story);
        Path words = words(file, language);
        if (language.equals(WRITTEN) || !Files.exists(words)) {
            return new ToldStory(written, written, null);
        }
        try {
            String named = FOLDER + language + "/" + file.getFileName();
            JsonNode told = StoryWords.read(named, words, language).in(story);
            return new ToldStory(BriefFile.of(named, told), written, null);
        } catch (AtlasDataException unusable) {
            return new ToldStory(written, written, unusable);
        }
    }

    /** Where the words of a story in a language lie; there need be none. */
    static Path words(Path story, String language) {
        return story.resolveSibling(language).resolve(story.getFileName());
    }
}
