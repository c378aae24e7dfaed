/** What the style sheets set, read as files: whether words and lines stand out from their grounds. */
package org.exclave.style;
