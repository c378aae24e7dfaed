package org.exclave.annotation;

/** Something that one gesture of the user changed for good, and that can be taken back. */
public interface Reversible {

    /** What takes this one back. */
    Reversible inverse();

    /** The key, in {@code messages_*.properties}, of what the undo menu calls it. */
    String name();
}
