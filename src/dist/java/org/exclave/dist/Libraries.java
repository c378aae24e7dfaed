package org.exclave.dist;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes jars ready for an image. Native libraries of this machine's kind lie beside them, so that no start unpacks them into
 * the user's folders, and those of other kinds are left away, as is Java Advanced Imaging, which GeoTools would load whole at
 * its first word to a log although the atlas has no rasters for it; classes of an old format are written anew, and beside each
 * style sheet lies what JavaFX would make of it.
 */
final class Libraries {

    /** What of a jar an image leaves away, and what lies in a folder beside it. */
    private record Parts(Predicate<String> away, Predicate<String> beside, Path folder) {

        static final Parts ALL = new Parts(_ -> false, _ -> false, Path.of(""));
    }

    private Libraries() {}

    /**
     * Makes them ready.
     *
     * @param lib the folder of the jars, with JavaFX in a folder of its own
     */
    static void prepare(Path lib) throws IOException {
        Path own = Files.createDirectories(lib.resolve("native"));
        List<Path> jars = Tree.all(lib).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .toList();
        try (URLClassLoader classes = new URLClassLoader(addresses(jars), null)) {
            ClassFormat format = new ClassFormat(classes);
            for (Path jar : jars) {
                if (jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
                    // Empty: only its sister with the name of the system has classes.
                    Files.delete(jar);
                } else {
                    write(jar, parts(jar, own), format);
                }
            }
        }
    }

    private static URL[] addresses(List<Path> jars) throws IOException {
        List<URL> addresses = new ArrayList<>();
        for (Path jar : jars) {
            addresses.add(jar.toUri().toURL());
        }
        return addresses.toArray(URL[]::new);
    }

    private static Parts parts(Path jar, Path own) {
        String name = jar.getFileName().toString();
        if (name.startsWith("sqlite-jdbc-")) {
            String kind = "org/sqlite/native/" + Machine.here().sqlite() + "/";
            return new Parts(
                    entry -> entry.startsWith("org/sqlite/native/") && isLibrary(entry) && !entry.startsWith(kind),
                    entry -> entry.startsWith(kind) && isLibrary(entry),
                    own);
        }
        if (name.startsWith("javafx-")) {
            return new Parts(_ -> false, Libraries::isLibrary, jar.resolveSibling(""));
        }
        if (name.startsWith("geotools-wrapper-")) {
            return new Parts(
                    entry -> entry.startsWith("javax/media/jai/") || entry.startsWith("com/sun/media/jai/"),
                    _ -> false,
                    own);
        }
        return Parts.ALL;
    }

    static boolean isLibrary(String entry) {
        return entry.toLowerCase(Locale.ROOT).matches(".*\\.(so|dll|dylib|jnilib|a)");
    }

    /** Writes a jar with its time, on which what Java learns depends. */
    private static void write(Path jar, Parts parts, ClassFormat format) throws IOException {
        FileTime time = Files.getLastModifiedTime(jar);
        Path slim = jar.resolveSibling(jar.getFileName() + ".slim");
        try (ZipFile all = new ZipFile(jar.toFile());
                ZipOutputStream left = new ZipOutputStream(Files.newOutputStream(slim))) {
            Enumeration<? extends ZipEntry> entries = all.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (parts.away.test(name)) {
                    continue;
                }
                byte[] bytes = all.getInputStream(entry).readAllBytes();
                if (parts.beside.test(name)) {
                    Path file = parts.folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                    Files.write(file, bytes);
                    Files.setLastModifiedTime(file, time);
                } else {
                    write(left, name, isClass(name) ? format.renewed(bytes).orElse(bytes) : bytes, time);
                    if (StyleSheets.isSheet(name) && all.getEntry(StyleSheets.compiled(name)) == null) {
                        write(left, StyleSheets.compiled(name), StyleSheets.compiled(bytes), time);
                    }
                }
            }
        }
        Files.delete(jar);
        Files.move(slim, jar);
        Files.setLastModifiedTime(jar, time);
    }

    private static void write(ZipOutputStream jar, String name, byte[] bytes, FileTime time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time.toMillis());
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }

    private static boolean isClass(String entry) {
        return entry.endsWith(".class") && !entry.endsWith("module-info.class") && !entry.startsWith("META-INF/");
    }
}
