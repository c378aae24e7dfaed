package org.exclave.window.story;

import java.util.function.Consumer;
import org.exclave.brief.Brief;

/**
 * The ways in which a brief goes out; each asks for a file.
 *
 * @param file writes it as a file of a brief
 * @param bundle writes it with all that it shows
 * @param scenes writes its scenes as places for other programs
 */
public record BriefExports(Consumer<Brief> file, Consumer<Brief> bundle, Consumer<Brief> scenes) {}
