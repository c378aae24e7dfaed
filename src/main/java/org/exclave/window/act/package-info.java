/**
 * The one list of what can be done in the window: each act with its words, its keys and where these hold. Menus, keys, palette
 * and overview draw on it. It knows nothing of what carries an act out; that is told to {@link org.exclave.window.act.Deeds}.
 */
@NullMarked
package org.exclave.window.act;

import org.jspecify.annotations.NullMarked;
