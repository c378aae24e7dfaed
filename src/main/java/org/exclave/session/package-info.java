/**
 * The state of one run: the atlas that was read, and what is looked at in it. Panels and commands share this and nothing
 * else. Knows the models and what is drawn, but no window, no file format and no store; of JavaFX only its properties.
 */
@NullMarked
package org.exclave.session;

import org.jspecify.annotations.NullMarked;
