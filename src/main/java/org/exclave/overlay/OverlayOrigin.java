package org.exclave.overlay;

import java.util.regex.Pattern;

/**
 * Where an overlay layer comes from.
 *
 * @param credit who drew it, to be told wherever it is drawn; not blank
 * @param licence under which it may be passed on, in words; empty when nobody said
 * @param file the name of the file, without its folder
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits; empty when it is not known
 */
public record OverlayOrigin(String credit, String licence, String file, String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when the credit is blank (what is owed to nobody is not drawn) or the hash none */
    public OverlayOrigin {
        if (credit.isBlank()) {
            throw new IllegalArgumentException("an overlay needs a credit");
        }
        if (!sha256.isEmpty() && !HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
    }
}
