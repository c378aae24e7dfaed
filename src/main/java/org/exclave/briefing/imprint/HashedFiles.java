package org.exclave.briefing.imprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.exclave.language.Language;

/** Hashes the files that every run reads. */
public final class HashedFiles {

    private static final String STORIES = "stories";
    private static final int BUFFER = 1 << 16;

    private HashedFiles() {}

    /**
     * The hashes of map and catalogue, of no store.
     *
     * @param map a file
     * @param catalogue a folder; its files of JSON count, those of its folder of stories, and the words of
     *     stories in every language
     * @throws IOException when one of them cannot be read
     */
    public static DataHashes of(Path map, Path catalogue) throws IOException {
        MessageDigest one = sha256();
        add(one, map);
        MessageDigest all = sha256();
        for (Path file : documents(catalogue)) {
            name(all, catalogue.relativize(file), Files.size(file));
            add(all, file);
        }
        return new DataHashes(hex(one), hex(all), null);
    }

    private static List<Path> documents(Path catalogue) throws IOException {
        List<Path> files = new ArrayList<>(list(catalogue));
        Path stories = catalogue.resolve(STORIES);
        if (Files.isDirectory(stories)) {
            files.addAll(list(stories));
        }
        for (Language language : Language.values()) {
            Path words = stories.resolve(language.code());
            if (Files.isDirectory(words)) {
                files.addAll(list(words));
            }
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            entries.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    /** With the length of each, so that no two folders give the same bytes. */
    private static void name(MessageDigest digest, Path file, long length) {
        byte[] name = file.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(12).putInt(name.length).putLong(length).array());
        digest.update(name);
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
