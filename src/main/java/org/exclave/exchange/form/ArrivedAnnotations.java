package org.exclave.exchange.form;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;

/**
 * What a file brought.
 *
 * @param annotations in the order of the file
 * @param passed how many things were passed over, by the last part of a key under {@code import.passed.}
 */
public record ArrivedAnnotations(List<Annotation> annotations, SortedMap<String, Integer> passed) {

    /** Takes copies. */
    public ArrivedAnnotations {
        annotations = List.copyOf(annotations);
        passed = Collections.unmodifiableSortedMap(new TreeMap<>(passed));
    }
}
