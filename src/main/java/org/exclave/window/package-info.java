/**
 * The window: shell, panels and dialogs over the session. What it shows it asks from the session, what a person does it
 * tells the session; nothing here draws the map or knows a file format.
 */
@NullMarked
package org.exclave.window;

import org.jspecify.annotations.NullMarked;
