package org.exclave.briefing.imprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.exclave.briefing.png.PngChunks;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that are broken, strange, or made to harm: each is refused at once and in one sentence. */
final class ImprintFileTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Request REQUEST = new Request(
            "export",
            null,
            null,
            null,
            new TreeMap<>(java.util.Map.of("--title", "Ҷангал <&> \"'", "--bare", "true")),
            new DataHashes(HASH, HASH, null));

    @TempDir
    private Path folder;

    private Path file(byte... content) throws IOException {
        return Files.write(folder.resolve("theirs"), content);
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(Path file) {
        AtlasDataException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> catchThrowableOfType(AtlasDataException.class, () -> ImprintFile.read(file)));
        assertThat(refused).as("the file must be refused").isNotNull();
        String sentence = Messages.english().sentence(refused.faults().getFirst());
        assertThat(sentence).startsWith("theirs").doesNotContain("{0", "\n", "Exception");
        return sentence;
    }

    private static byte[] png(byte[]... texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngChunks chunks = new PngChunks(out);
        chunks.write("IHDR", new byte[13]);
        for (byte[] text : texts) {
            chunks.write("iTXt", text);
        }
        chunks.write("IEND");
        return out.toByteArray();
    }

    private static byte[] text(boolean packed, byte[] words) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("exclave-request\0".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(new byte[] {(byte) (packed ? 1 : 0), 0, 'e', 'n', 0, 'x', 0});
        if (packed) {
            try (OutputStream out = new DeflaterOutputStream(text)) {
                out.write(words);
            }
        } else {
            text.writeBytes(words);
        }
        return text.toByteArray();
    }

    private static byte[] json() {
        return REQUEST.json().getBytes(StandardCharsets.UTF_8);
    }

    private static String svg(String metadata) {
        return "<?xml version=\"1.0\"?>\n" + metadata;
    }

    @Test
    void aRequestSurvivesItsJson() throws Exception {
        assertThat(Request.read("a", json())).isEqualTo(REQUEST);
        assertThat(REQUEST.json()).matches("\\p{ASCII}*").doesNotContain("\n");
        Request deck = new Request(
                "deck", null, "{\"a\":[1,\"ҷ\"]}", "tiles.mbtiles", new TreeMap<>(), new DataHashes(HASH, HASH, HASH));
        assertThat(Request.read("a", deck.json().getBytes(StandardCharsets.UTF_8))).isEqualTo(deck);
    }

    @Test
    void aPackedTextAfterThePixelsIsFoundToo() throws Exception {
        byte[] other = "exclave-other\0".getBytes(StandardCharsets.US_ASCII);
        assertThat(ImprintFile.read(file(png(other, text(true, json()))))).isEqualTo(REQUEST);
        assertThat(ImprintFile.read(file(png(text(false, json()))))).isEqualTo(REQUEST);
    }

    @Test
    void filesWithoutARequestSayThatTheyHaveNone() throws Exception {
        assertThat(refusal(file())).endsWith("it carries no request of Exclave’s, so it cannot be made again");
        assertThat(refusal(file("words"))).contains("carries no request");
        assertThat(refusal(file(png()))).contains("carries no request");
        assertThat(refusal(file("%PDF-1.7 nothing"))).contains("carries no request");
        assertThat(refusal(file(svg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))).contains("carries no request");
        assertThat(refusal(folder.resolve("theirs").resolveSibling("theirs-not"))).contains("no such file");
    }

    @Test
    void everyPrefixOfAFileIsRefusedOrHoldsTheRequest() throws Exception {
        byte[] whole = png(text(false, json()));
        for (int length = 8; length < whole.length - 12; length += 3) {
            assertThat(refusal(file(java.util.Arrays.copyOf(whole, length)))).contains("cut short");
        }
    }

    @Test
    void aChangedByteIsFoundByTheChecksum() throws Exception {
        byte[] changed = png(text(false, json()));
        changed[80] ^= 1;
        assertThat(refusal(file(changed))).contains("damaged");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        assertThat(refusal(file(png(text(true, new byte[200 << 20]))))).contains("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepJsonIsRefused(String open) throws Exception {
        assertThat(refusal(file(png(text(false, open.repeat(200_000).getBytes(StandardCharsets.UTF_8))))))
                .contains("deeply nested");
    }

    @Test
    void wideJsonIsRefused() throws Exception {
        String wide = "[" + "[],".repeat(600_000) + "[]]";
        assertThat(refusal(file(png(text(true, wide.getBytes(StandardCharsets.UTF_8)))))).isNotEmpty();
    }

    @Test
    void aNewerRequestIsNotGuessedAt() throws Exception {
        String newer = REQUEST.json().replace("\"version\":1", "\"version\":2,\"colour\":\"red\"");
        assertThat(refusal(file(png(text(false, newer.getBytes(StandardCharsets.UTF_8)))))).contains("a newer version of Exclave");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "[]", "1", "{'format':'exclave-request','version':1,'command':'rm','options':{},'data':{}}",
        "{'format':'exclave-request','version':1,'command':'export','options':{'--at':{}},'data':{'map':'x','catalogue':''}}",
        "{'format':'exclave-request','version':1,'command':'export','options':{},'extra':1,'data':{}}"
    })
    void whatIsNoRequestIsRefused(String json) throws Exception {
        assertThat(refusal(file(png(text(false, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))))).isNotEmpty();
    }

    private static byte[] gif(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {1, 0, 1, 0, (byte) 0x80, 0, 0, 9, 9, 9, 8, 8, 8});
        out.writeBytes(new byte[] {0x21, (byte) 0xFE, 2, 'h', 'i', 0});
        out.writeBytes(new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, (byte) 0x80, 1, 1, 1, 2, 2, 2, 2, 2, 0x44, 1, 0});
        out.writeBytes(new byte[] {0x21, (byte) 0xFF, 3, 'x', 'y', 'z', 0, 0x21, (byte) 0xFE});
        byte[] prefix = name.getBytes(StandardCharsets.US_ASCII);
        out.write(prefix.length);
        out.writeBytes(prefix);
        for (int from = 0; from < content.length; from += 200) {
            int length = Math.min(200, content.length - from);
            out.write(length);
            out.write(content, from, length);
        }
        out.writeBytes(new byte[] {0, 0x3B});
        return out.toByteArray();
    }

    @Test
    void aGifHasItBetweenItsPicturesAndIsReadNoFurtherThanItGoes() throws Exception {
        byte[] whole = gif("exclave-request ", json());
        assertThat(ImprintFile.read(file(whole))).isEqualTo(REQUEST);
        assertThat(refusal(file(gif("another ", json())))).contains("carries no request");
        for (int length = 8; length < whole.length - 2; length += 5) {
            assertThat(refusal(file(java.util.Arrays.copyOf(whole, length)))).contains("cut short");
        }
        byte[] strange = whole.clone();
        strange[19] = 0x20;
        assertThat(refusal(file(strange))).contains("damaged");
        assertThat(refusal(file(gif("exclave-request ", new byte[3 << 20])))).contains("too long");
    }

    @Test
    void documentTypesOfXmlAreRefused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "{\"stolen\":1}");
        String element = "<svg><metadata><request xmlns=\"urn:exclave:request\">&x;</request></metadata></svg>";
        assertThat(refusal(file(svg("<!DOCTYPE svg [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + element))))
                .contains("document type");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY x0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY x").append(i).append(" \"").append(("&x" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(refusal(file(svg(laughs + "]>" + element.replace("&x;", "&x39;"))))).contains("damaged");
        assertThat(refusal(file(svg(element)))).contains("damaged");
        assertThat(refusal(file(svg("<svg><a><b></a>")))).contains("no XML from line");
    }

    @Test
    void deepAndLongXmlIsReadNoFurtherThanNeeded() throws Exception {
        assertThat(refusal(file(svg("<a>".repeat(2_000_000))))).contains("damaged");
        assertThat(refusal(file(svg("<svg x=\"" + "y".repeat(9 << 20) + "\"/>")))).isNotEmpty();
        String endless = "<svg><request xmlns=\"urn:exclave:request\">" + "z".repeat(9 << 20);
        assertThat(refusal(file(svg(endless)))).isNotEmpty();
    }

    @Test
    void aTiffThatPointsAnywhereIsRefused() throws Exception {
        assertThat(refusal(file(tiff(8, 1, 270, 1 << 20, 100)))).contains("cut short");
        assertThat(refusal(file(tiff(0x7fff_fff0, 1, 270, 10, 100)))).contains("cut short");
        assertThat(refusal(file(tiff(8, 60_000, 270, 10, 100)))).contains("too many tags");
        assertThat(refusal(file(tiff(8, 1, 270, 0xffff_ffff, 100)))).contains("carries no request");
        assertThat(refusal(file(tiff(8, 1, 256, 10, 0)))).contains("carries no request");
    }

    private static byte[] tiff(int directory, int tags, int tag, int length, int at) {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(directory)
                .putShort((short) tags)
                .putShort((short) tag)
                .putShort((short) 2)
                .putInt(length)
                .putInt(at)
                .array();
    }

    @Test
    void hugeFilesAreLookedThroughWithinSecondsOrNotAtAll() throws Exception {
        Path huge = file("%PDF-1.7");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertThat(refusal(huge)).contains("larger than 1,024 MiB");
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.writeBytes("%PDF-1.7 <?xpacket begin=".getBytes(StandardCharsets.US_ASCII));
        packet.writeBytes(new byte[5 << 20]);
        assertThat(refusal(file(packet.toByteArray()))).contains("metadata without an end");
    }

    @Test
    void noiseNeverDoesMoreThanBeRefused() throws Exception {
        Random random = new Random(11);
        byte[] whole = png(text(true, json()));
        for (int i = 0; i < 400; i++) {
            byte[] noisy = whole.clone();
            for (int j = 0; j < 4; j++) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt();
            }
            Path file = file(noisy);
            assertThatNoException().isThrownBy(() -> {
                try {
                    ImprintFile.read(file);
                } catch (AtlasDataException refused) {
                    assertThat(refused.faults()).isNotEmpty();
                }
            });
        }
    }
}
