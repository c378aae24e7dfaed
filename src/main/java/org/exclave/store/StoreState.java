package org.exclave.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;
import org.exclave.event.EventSet;
import org.exclave.event.Killed;
import org.exclave.exchange.geojson.GeoJsonFile;

/**
 * What a store holds, as one hash: SHA-256 (FIPS 180-4) over the annotations as they travel and the events of each set. Two
 * stores with the same content have the same one, whatever their history and however their files were written.
 */
public final class StoreState {

    private static final int EVENT = 3 * Long.BYTES + 7 * Integer.BYTES;
    private static final int AT_ONCE = 1024;

    private StoreState() {}

    /**
     * The hash, in lower-case hexadecimal.
     *
     * @param annotations the lowest first
     * @param events in the order of the store
     */
    public static String of(List<Annotation> annotations, List<EventSet> events) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            GeoJsonFile.write(annotations, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        events.forEach(set -> add(set, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The hash of a state that shows overlay layers, too; where there are none, that of {@link #of(List, List)}.
     *
     * @param overlays those that are drawn, each by its name and the hash of its file
     */
    public static String of(List<Annotation> annotations, List<EventSet> events, Map<String, String> overlays) {
        String others = of(annotations, events);
        if (overlays.isEmpty()) {
            return others;
        }
        MessageDigest digest = sha256();
        digest.update(others.getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(overlays)
                .forEach((name, hash) -> digest.update((name + "\n" + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(EventSet set, MessageDigest digest) {
        digest.update((set.size() + "\n" + set.name() + "\n" + set.credit() + "\n"
                        + set.origin().licence() + "\n" + set.origin().sha256() + "\n").getBytes(StandardCharsets.UTF_8));
        ByteBuffer rows = ByteBuffer.allocate(AT_ONCE * EVENT);
        for (int i = 0; i < set.size(); i++) {
            Killed killed = set.killed(i);
            rows.putLong(set.start(i))
                    .putLong(set.end(i))
                    .putLong(set.row(i))
                    .putInt((int) Math.round(set.longitude(i) * EventSet.PARTS_OF_A_DEGREE))
                    .putInt((int) Math.round(set.latitude(i) * EventSet.PARTS_OF_A_DEGREE))
                    .putInt(2 * set.kind(i) + (set.isKnownToTheDay(i) ? 1 : 0))
                    .putInt(set.radius(i))
                    .putInt(killed.least())
                    .putInt(killed.best())
                    .putInt(killed.most());
            if (!rows.hasRemaining()) {
                digest.update(rows.flip());
                rows.clear();
            }
        }
        digest.update(rows.flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
