package org.exclave.ward;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Brings the ward into another process, as {@code -javaagent:ward.jar=report.txt}. */
public final class WardAgent {

    private static final List<String> SERVICES = List.of(
            "java.net.spi.InetAddressResolverProvider",
            "java.nio.channels.spi.SelectorProvider",
            "java.nio.channels.spi.AsynchronousChannelProvider");

    private WardAgent() {}

    /** Called by the JVM before the main class. */
    public static void premain(String report) {
        NetworkWard.install(Path.of(report));
    }

    /** Makes the jar out of the classes of this package and returns the option of the JVM that brings it in. */
    public static String option(Path folder, Path report) throws IOException {
        Path jar = folder.resolve("ward.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", WardAgent.class.getName());
        // So that its services are found before those of the atlas.
        manifest.getMainAttributes().putValue("Boot-Class-Path", jar.getFileName().toString());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (String name : contents()) {
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in = WardAgent.class.getResourceAsStream("/" + name)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return "-javaagent:" + jar + "=" + report;
    }

    private static List<String> contents() {
        Stream<String> classes = Stream.of(
                        "NetworkWard",
                        "WardAgent",
                        "WardedSelectorProvider",
                        "WardedChannelProvider",
                        "WardedResolverProvider",
                        "WardedResolverProvider$Refusal")
                .map(name -> "org/exclave/ward/" + name + ".class");
        return Stream.concat(classes, SERVICES.stream().map(name -> "META-INF/services/" + name))
                .toList();
    }
}
