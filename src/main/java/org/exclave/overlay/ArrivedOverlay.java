package org.exclave.overlay;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The shapes of a file, before anybody has said what they are called and whose they are.
 *
 * @param file its name, without its folder
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits
 * @param features in the order of the file
 * @param passed how many things were passed over, by the last part of a key under {@code import.passed.}
 */
public record ArrivedOverlay(
        String file, String sha256, List<OverlayFeature> features, SortedMap<String, Integer> passed) {

    /** Takes copies. */
    public ArrivedOverlay {
        features = List.copyOf(features);
        passed = Collections.unmodifiableSortedMap(new TreeMap<>(passed));
    }

    /**
     * The layer that its shapes make.
     *
     * @param name not blank
     * @param credit not blank
     */
    public Overlay named(String name, String credit, String licence) {
        return new Overlay(
                name,
                new OverlayOrigin(credit, licence, file, sha256),
                features.stream().map(OverlayFeature::shape).toList());
    }
}
