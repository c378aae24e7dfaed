package org.exclave.command;

import org.exclave.brief.Brief;
import org.exclave.brief.Scene;

/**
 * A scene that somebody chose.
 *
 * @param named by which the brief was chosen
 * @param brief whose scene it is
 */
record SceneChoice(String named, Brief brief, Scene scene) {}
