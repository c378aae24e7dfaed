package org.exclave.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exclave.geography.ReferenceSystem;

/**
 * The file with the ending {@code .prj} beside a table, in which programs for maps say a reference system in well-known text.
 *
 * @param fileName its name, without folders
 * @param system what it defines; nothing when that is no system from which places can be found, or no plain small file
 */
public record SystemBeside(String fileName, Optional<ReferenceSystem> system) {

    /** No such file is longer, in bytes. */
    static final int LARGEST = 16_384;

    private static final List<String> ENDINGS = List.of(".prj", ".PRJ");
    private static final char MARK = '\uFEFF';

    /** That of a table, if one stands beside it under the same name. Links are not followed. */
    static Optional<SystemBeside> of(Path table) {
        String name = String.valueOf(table.getFileName());
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        return ENDINGS.stream()
                .map(ending -> table.resolveSibling(bare + ending))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .map(SystemBeside::read);
    }

    private static SystemBeside read(Path file) {
        return new SystemBeside(String.valueOf(file.getFileName()), text(file).flatMap(ReferenceSystem::written));
    }

    private static Optional<String> text(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
            return bytes.length > LARGEST ? Optional.empty() : Optional.of(text.substring(marked ? 1 : 0));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What the system is called, or nothing. */
    public String systemName() {
        return system.map(ReferenceSystem::name)
                .map(name -> name.replaceAll("\\p{Cntrl}", " "))
                .map(RowRefusal::shortened).orElse("");
    }
}
