package org.exclave.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;

/**
 * What one run of the window is given from outside.
 *
 * @param home the folder of map and catalogue
 * @param store the file of the annotations
 * @param clock dates annotations
 * @param messages the language
 * @param askForFile asks the user where to write a picture
 * @param askForTable asks the user where to write a table
 * @param askForTableToRead asks the user for a table of events
 * @param askForBaseMap asks the user for a file of tiles to lie under the map
 * @param askForNotes asks the user where to write annotations
 * @param askForNotesToRead asks the user for a file of annotations
 * @param askForBrief asks the user where to write a brief
 * @param askForBriefToRead asks the user for a file of a brief
 * @param askWhere asks the user where to write something else
 * @param startPage whether the start page may open by itself, where the user's habits let it
 * @param desktop what people have set for their whole desktop
 * @param openAddress opens a web address in the user's own browser, on a click only
 */
public record RunOptions(
        AtlasHome home,
        Path store,
        Clock clock,
        Messages messages,
        Supplier<Optional<Path>> askForFile,
        Supplier<Optional<Path>> askForTable,
        Supplier<Optional<Path>> askForTableToRead,
        Supplier<Optional<Path>> askForBaseMap,
        Supplier<Optional<Path>> askForNotes,
        Supplier<Optional<Path>> askForNotesToRead,
        Supplier<Optional<Path>> askForBrief,
        Supplier<Optional<Path>> askForBriefToRead,
        Function<Destination, Optional<Path>> askWhere,
        boolean startPage,
        Desktop desktop,
        Consumer<String> openAddress) {

    /** The same run in another language. */
    RunOptions in(Messages other) {
        return new RunOptions(
                home,
                store,
                clock,
                other,
                askForFile,
                askForTable,
                askForTableToRead,
                askForBaseMap,
                askForNotes,
                askForNotesToRead,
                askForBrief,
                askForBriefToRead,
                askWhere,
                startPage,
                desktop,
                openAddress);
    }
}
