package org.exclave.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes of the image what people install on this kind of machine: a .deb and a .tar.gz, a .dmg, or an .msi and a .zip. */
public final class MakePackages {

    private static final String ID = "org.exclave.Exclave";

    private MakePackages() {}

    /**
     * Makes them.
     *
     * @param arguments the folder of the project, the folder with the image, the version
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path packaging = Path.of(arguments[0]).toAbsolutePath().resolve("packaging");
        Path images = Path.of(arguments[1]).toAbsolutePath();
        String version = arguments[2];
        Path image = images.resolve("exclave");
        // Maven leaves it out when it is told to stay offline.
        Path bom = images.resolve("bom.json");
        if (Files.exists(bom)) {
            Files.copy(bom, image.resolve("legal/bom.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        switch (Machine.here()) {
            case LINUX -> linux(packaging.resolve("linux"), images, version);
            case MACOS -> new Launchers(packaging, images, version).dmg();
            case WINDOWS -> new Launchers(packaging, images, version).msi();
        }
    }

    private static void linux(Path linux, Path images, String version) throws IOException, InterruptedException {
        Path image = images.resolve("exclave");
        String architecture = Machine.processor().replace("aarch64", "arm64");
        String name = "exclave_" + version + "_" + architecture;
        Programs.run(
                List.of("tar", "--owner=0", "--group=0", "-czf", name + ".tar.gz", "exclave"), images);

        Path root = images.resolve("root");
        Tree.delete(root);
        Tree.copy(image, root.resolve("usr/lib/exclave"));
        Path bin = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("exclave"), Path.of("../lib/exclave/bin/exclave"));
        place(linux.resolve(ID + ".desktop"), root.resolve("usr/share/applications"));
        place(linux.resolve(ID + ".metainfo.xml"), root.resolve("usr/share/metainfo"));
        Path kinds = Files.createDirectories(root.resolve("usr/share/mime/packages"));
        Files.copy(linux.resolve(ID + ".mime.xml"), kinds.resolve(ID + ".xml"));
        for (int size : AppIcon.SIZES) {
            AppIcon.write(size, root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps/" + ID + ".png"));
        }
        Path papers = Files.createDirectories(root.resolve("usr/share/doc/exclave"));
        Files.createSymbolicLink(papers.resolve("copyright"), Path.of("../../../lib/exclave/legal/THIRD-PARTY.txt"));
        control(root, version, architecture);
        Programs.run(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", "root", name + ".deb"), images);
        Tree.delete(root);
    }

    private static void place(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(file.getFileName()));
    }

    /** The slip of the package. No script runs at installation or removal: what it brings is all there is of it. */
    private static void control(Path root, String version, String architecture) throws IOException {
        long kilobytes = (Tree.bytes(root) + 1023) / 1024;
        Path slip = Files.createDirectories(root.resolve("DEBIAN")).resolve("control");
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(slip, StandardCharsets.UTF_8))) {
            lines.println("Package: exclave");
            lines.println("Version: " + version);
            lines.println("Architecture: " + architecture);
            lines.println("Maintainer: Exclave <exclave@localhost>");
            lines.println("Installed-Size: " + kilobytes);
            lines.println("Depends: libc6");
            lines.println("Recommends: libgtk-3-0 | libgtk-3-0t64, libxtst6, libgl1");
            lines.println("Section: science");
            lines.println("Priority: optional");
            lines.println("Description: Offline atlas of the 2021 and 2022 Kyrgyzstan-Tajikistan border conflict");
            lines.println(" Keeps every claim apart by who made it, says which edition of a disputed border");
            lines.println(" it draws, and never touches the network. Brings its own Java runtime.");
        }
    }
}
