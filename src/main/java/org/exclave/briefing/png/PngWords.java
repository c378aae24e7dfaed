package org.exclave.briefing.png;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text in a PNG file, of any language (11.3.3.4 of the specification).
 *
 * @param keyword what it is: 1 to 79 letters of ASCII
 */
public record PngWords(String keyword, String text) {

    private static final int LONGEST_KEYWORD = 79;

    /** @throws IllegalArgumentException when the keyword is none */
    public PngWords {
        if (keyword.isEmpty() || keyword.length() > LONGEST_KEYWORD) {
            throw new IllegalArgumentException("no keyword: " + keyword);
        }
    }

    /** Keyword, no compression, neither language nor translated keyword, text. */
    byte[] chunk() {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(new byte[5]);
        chunk.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return chunk.toByteArray();
    }
}
