package org.exclave.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packages for the systems on which {@code jpackage} makes the program that starts the atlas. JavaFX is part of the runtime,
 * everything else lies in the folder of the application, which is the home of the atlas, too.
 */
final class Launchers {

    private static final String NAME = "Exclave";
    private static final String MAIN = "org.exclave.Exclave";

    /** What {@code packaging/bin/exclave} gives the virtual machine where no other script starts it. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:SoftRefLRUPolicyMSPerMB=1",
            "-Xms96m",
            "-XX:NewSize=32m",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps",
            "--enable-native-access=ALL-UNNAMED,javafx.graphics",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dsun.font.layout.ffm=false",
            "-Dorg.sqlite.lib.path=$APPDIR/native",
            "-Dexclave.home=$APPDIR",
            "--add-modules",
            "javafx.controls");

    private final Path packaging;
    private final Path images;
    private final String version;

    Launchers(Path packaging, Path images, String version) {
        this.packaging = packaging;
        this.images = images;
        this.version = version;
    }

    /** The disk image of a Mac. */
    void dmg() throws IOException, InterruptedException {
        Path icon = images.resolve("exclave.icns");
        AppIcon.writeIcns(icon);
        Path application = application(
                icon,
                List.of(
                        "--mac-package-identifier", "org.exclave.Exclave",
                        "--mac-package-name", NAME,
                        "--mac-app-category", "public.app-category.education"));
        Programs.run(
                List.of(
                        Machine.tool("jpackage"), "--type", "dmg", "--name", NAME, "--app-version", macVersion(),
                        "--app-image", application.toString(), "--dest", images.toString()),
                images);
    }

    /** The installer of Windows, and a folder to carry about. */
    void msi() throws IOException, InterruptedException {
        Path icon = images.resolve("exclave.ico");
        AppIcon.writeIco(icon);
        // A program with a window has no console there, so that commands have a program of their own.
        Path console = packaging.resolve("windows/exclave-console.properties");
        Path application = application(icon, List.of("--add-launcher", "exclave=" + console));
        zip(application, images.resolve("exclave_" + version + "_windows_" + Machine.processor() + ".zip"));
        Programs.run(
                List.of(
                        Machine.tool("jpackage"), "--type", "msi", "--name", NAME, "--app-version", version,
                        "--app-image", application.toString(), "--dest", images.toString(),
                        "--license-file", images.resolve("exclave/LICENSE").toString(),
                        "--win-menu", "--win-menu-group", NAME, "--win-dir-chooser", "--win-per-user-install",
                        "--win-upgrade-uuid", "5f0a3a0e-7d3c-4f0b-9c8e-2b6f4f1d6a41"),
                images);
    }

    /** The folder with launcher, runtime and everything of the atlas. */
    private Path application(Path icon, List<String> ofSystem) throws IOException, InterruptedException {
        Path image = images.resolve("exclave");
        Path input = images.resolve("application");
        Tree.delete(input);
        Tree.copy(image.resolve("lib"), input);
        for (String part : List.of("maps", "data", "legal", "LICENSE", "README.md")) {
            Tree.copy(image.resolve(part), input.resolve(part));
        }
        Path made = images.resolve(Machine.here() == Machine.MACOS ? NAME + ".app" : NAME);
        Tree.delete(made);
        List<String> words = new ArrayList<>(List.of(
                Machine.tool("jpackage"), "--type", "app-image", "--name", NAME,
                "--app-version", Machine.here() == Machine.MACOS ? macVersion() : version,
                "--vendor", NAME,
                "--description", "Offline atlas of the 2021 and 2022 Kyrgyzstan-Tajikistan border conflict",
                "--icon", icon.toString(),
                "--input", input.toString(),
                "--main-jar", "exclave-" + version + ".jar",
                "--main-class", MAIN,
                "--runtime-image", image.resolve("runtime").toString(),
                "--dest", images.toString()));
        OPTIONS.forEach(option -> words.addAll(List.of("--java-options", option)));
        words.addAll(ofSystem);
        Programs.run(words, images);
        Tree.delete(input);
        return made;
    }

    /** A Mac takes no version that begins with 0: 0.1.0 is its 1.0.1. */
    private String macVersion() {
        return version.startsWith("0.") ? "1." + version.replaceFirst("^0\\.(\\d+)\\.(\\d+).*", "$2.$1") : version;
    }

    private static void zip(Path folder, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                ZipEntry entry = new ZipEntry(
                        folder.getFileName() + "/" + folder.relativize(each).toString().replace('\\', '/'));
                entry.setTime(Files.getLastModifiedTime(each).toMillis());
                zip.putNextEntry(entry);
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }
}
