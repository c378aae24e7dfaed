package org.exclave.window.inspector;

import org.exclave.annotation.Annotation;

/** A part of the panel about one annotation that follows what is kept of it. */
interface AnnotationPart {

    /** Brings the part up to what is kept now; what is being written in is left alone. */
    void show(Annotation now);
}
