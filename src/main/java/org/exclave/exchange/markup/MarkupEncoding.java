package org.exclave.exchange.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a document in markup in the encoding that its first bytes say (XML 1.0, appendix F). The platform's reader of
 * markup could do that too, but writes what it thinks of wrong bytes to the screen.
 */
final class MarkupEncoding {

    private static final int START = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private MarkupEncoding() {}

    /** Reads the bytes as text; wrong ones end in a {@link java.nio.charset.CharacterCodingException}. */
    static Reader reader(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(START);
        byte[] start = in.readNBytes(START);
        in.reset();
        Charset encoding = encoding(new String(start, StandardCharsets.ISO_8859_1));
        Reader text = new InputStreamReader(in, encoding.newDecoder());
        Reader buffered = new java.io.BufferedReader(text);
        buffered.mark(1);
        if (buffered.read() != '\uFEFF') {
            buffered.reset();
        }
        return buffered;
    }

    private static Charset encoding(String start) throws IOException {
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\0<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("<\0")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new BoundedBytes.Excess("charset");
        }
    }
}
