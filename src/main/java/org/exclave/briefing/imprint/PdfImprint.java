package org.exclave.briefing.imprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The request in a PDF file: in its XMP packet, which lies in the file as it is, so that it is found without reading the rest
 * (ISO 16684-1, 7.3.1). Of all else in the file, which may be anything, not a byte is understood.
 */
final class PdfImprint {

    private static final byte[] BEGIN = "<?xpacket begin=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "<?xpacket end=".getBytes(StandardCharsets.US_ASCII);
    private static final String HEAD = "%PDF-";

    private PdfImprint() {}

    static boolean begins(byte[] head) {
        return new String(head, StandardCharsets.US_ASCII).startsWith(HEAD);
    }

    static Optional<byte[]> find(InputStream in) throws IOException {
        PatternSearch file = new PatternSearch(in);
        while (file.skipBehind(BEGIN)) {
            ByteArrayOutputStream packet = new ByteArrayOutputStream();
            packet.writeBytes(BEGIN);
            file.copyUntil(END, packet, 2 * ImprintFile.LONGEST);
            int whole = packet.size() - END.length;
            Optional<byte[]> found = XmlImprint.find(new ByteArrayInputStream(packet.toByteArray(), 0, whole));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
