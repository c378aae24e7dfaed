package org.exclave.window.start;

import java.util.function.Consumer;
import org.exclave.brief.Brief;

/**
 * What can be begun from the start page.
 *
 * @param explore leaves the page for the map
 * @param tell begins a story
 * @param tellOwn begins a brief of the user's own
 * @param keep keeps what the map shows as the first scene of a new brief
 * @param arrive asks for a file and takes its brief in
 */
public record StartActs(
        Runnable explore, Consumer<Brief> tell, Consumer<Brief> tellOwn, Runnable keep, Runnable arrive) {}
