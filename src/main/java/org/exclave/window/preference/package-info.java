/**
 * What people want otherwise than it is delivered: the pane of preferences, the menu of looks, and the hints that are given
 * once. Changes the habits of the session and nothing else; who follows those, it does not know.
 */
@NullMarked
package org.exclave.window.preference;

import org.jspecify.annotations.NullMarked;
