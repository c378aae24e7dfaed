package org.exclave.query;

import java.util.regex.Pattern;

/**
 * Who speaks through a claim, whatever medium carried the words: “Kyrgyz MES (TASS)” and “Kyrgyz MES, preliminary” are one
 * voice, which may correct itself; “Tajik MFA” is another. Good for telling claimants apart, never for showing.
 *
 * @param name the claimant without what follows in brackets, after a comma or after “quoted by” and the like
 */
record Voice(String name) {

    private static final Pattern CARRIER = Pattern.compile("\\s*(\\(|,| quoted | as quoted | via ).*$");

    static Voice of(String claimant) {
        String name = CARRIER.matcher(claimant).replaceFirst("").strip();
        return new Voice(name.isEmpty() ? claimant : name);
    }
}
