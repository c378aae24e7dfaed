package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrivals;
import org.exclave.briefing.AtomicFile;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.exchange.form.ArrivedAnnotations;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.language.PassedWords;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.store.BundleFile;
import org.exclave.window.act.Act;
import org.exclave.window.act.ActItem;
import org.exclave.window.act.Deeds;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;

/** Writes the annotations into a file of the user's choice, and takes those of a file in, away from the screen's thread. */
final class AnnotationFiles {

    private final Session session;
    private final AnnotationDesk desk;
    private final RunOptions options;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TroubleBar trouble;
    private final BundleFiles bundles;

    /**
     * The files of a window.
     *
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param trouble says what was done, what went wrong, and asks
     * @param bundles takes files that hold a whole brief
     */
    AnnotationFiles(
            Session session,
            AnnotationDesk desk,
            RunOptions options,
            Executor away,
            Executor screen,
            TroubleBar trouble,
            BundleFiles bundles) {
        this.session = session;
        this.desk = desk;
        this.options = options;
        this.messages = options.messages();
        this.away = away;
        this.screen = screen;
        this.trouble = trouble;
        this.bundles = bundles;
    }

    /** Says what of the acts is done here. */
    void offer(Deeds deeds) {
        deeds.put(Act.EXPORT_NOTES, () -> options.askForNotes().get().ifPresent(this::write));
        deeds.put(Act.IMPORT_NOTES, () -> options.askForNotesToRead().get().ifPresent(this::read));
        deeds.put(Act.PASTE_NOTES, this::paste);
    }

    /** The menu of files of annotations and of the whole atlas. */
    MenuButton menu(Deeds deeds) {
        KeyWords keys = new KeyWords(messages);
        MenuButton menu = new MenuButton("", Parts.icon("fth-folder"));
        List.of(Act.EXPORT_NOTES, Act.IMPORT_NOTES, Act.PASTE_NOTES, Act.EXPORT_INCIDENTS)
                .forEach(act -> menu.getItems().add(new ActItem(act, deeds, keys)));
        menu.setId("annotation-files");
        menu.setAccessibleText(messages.text("notes.menu"));
        menu.setTooltip(new Tooltip(messages.text("notes.menu")));
        menu.getStyleClass().addAll("button-icon", "flat");
        return menu;
    }

    /** Takes in files that are dropped on a part of the window, where their names say a format of annotations. */
    void takeDropsOn(Node part) {
        new FileDrops(file -> AnnotationFormat.ofName(file).isPresent(), this::read).takeOn(part);
    }

    private void write(Path file) {
        List<Annotation> annotations = session.annotations().get();
        AnnotationFormat format = AnnotationFormat.ofName(file)
                .filter(AnnotationFormat::isWritten)
                .orElse(AnnotationFormat.GEOJSON);
        away.execute(() -> {
            try {
                AtomicFile.write(file, out -> AnnotationFile.write(format, annotations, out));
                screen.execute(() -> trouble.tell(messages.text(
                        "notes.exported",
                        annotations.size(),
                        file.getFileName(),
                        AnnotationFile.outlined(format, annotations))));
            } catch (IOException refused) {
                screen.execute(() ->
                        trouble.warn(messages.text("export.failed", file, String.valueOf(refused.getMessage()))));
            }
        });
    }

    private void read(Path file) {
        read(List.of(file));
    }

    /**
     * Takes a file in.
     *
     * @param epsg the system of its places in the EPSG register where it says none itself, or 0 for degrees
     */
    void read(Path file, int epsg) {
        readShapes(List.of(file), epsg);
    }

    /** Of several bundles the first is shown: one is looked at after the other. */
    private void read(List<Path> files) {
        away.execute(() -> {
            List<Path> ofShapes = files.stream().filter(file -> !BundleFile.isBundle(file)).toList();
            Optional<Path> bundle = files.stream().filter(file -> !ofShapes.contains(file)).findFirst();
            screen.execute(() -> {
                if (!ofShapes.isEmpty()) {
                    readShapes(ofShapes, 0);
                }
                bundle.ifPresent(bundles::open);
            });
        });
    }

    private void readShapes(List<Path> files, int epsg) {
        String names = files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
        gather(names, now -> {
            List<Annotation> read = new ArrayList<>();
            SortedMap<String, Integer> passed = new TreeMap<>();
            for (Path file : files) {
                ArrivedAnnotations arrived = AnnotationFile.read(file, epsg, AnnotationFiles::freshId, now);
                read.addAll(arrived.annotations());
                arrived.passed().forEach((what, count) -> passed.merge(what, count, Integer::sum));
            }
            return new ArrivedAnnotations(Arrivals.eachOnce(read, AnnotationFiles::freshId), passed);
        });
    }

    /** Takes in shapes that were copied in another program. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            trouble.warn(messages.text("notes.paste.none"));
            return;
        }
        String name = messages.text("notes.clipboard");
        gather(name, now -> AnnotationFile.read(name, text, AnnotationFiles::freshId, now));
    }

    private interface Gathering {
        ArrivedAnnotations gather(Instant now) throws AtlasDataException;
    }

    private void gather(String name, Gathering gathering) {
        List<Annotation> present = session.annotations().get();
        away.execute(() -> {
            try {
                ArrivedAnnotations arrived = gathering.gather(options.clock().instant());
                Arrivals arrivals = Arrivals.of(present, arrived.annotations());
                screen.execute(() -> take(arrived, arrivals, name));
            } catch (AtlasDataException refused) {
                screen.execute(() -> trouble.warn(messages.sentence(refused)));
            }
        });
    }

    /** Where ids are taken the user says what is to stand; nothing is taken in before that. */
    private void take(ArrivedAnnotations read, Arrivals arrivals, String name) {
        if (arrivals.clashing().isEmpty()) {
            keep(read, arrivals, name, false);
            return;
        }
        trouble.warn(
                messages.text("notes.clash", arrivals.clashing().size(), name),
                List.of(
                        new Remedy(
                                "import-keep-both",
                                messages.text("notes.both"),
                                () -> keep(read, arrivals, name, false)),
                        new Remedy(
                                "import-replace",
                                messages.text("notes.replace"),
                                () -> keep(read, arrivals, name, true))));
    }

    private void keep(ArrivedAnnotations read, Arrivals seen, String name, boolean replace) {
        trouble.hide();
        desk.carryOut(
                Arrivals.NAME,
                all -> {
                    Arrivals now = Arrivals.of(all, read.annotations());
                    return replace ? now.replacing() : now.keepingBoth(AnnotationFiles::freshId);
                },
                _ -> trouble.tell(told(read, seen, name)));
    }

    private String told(ArrivedAnnotations read, Arrivals seen, String name) {
        String words = messages.text("notes.imported", seen.count(), name, seen.known());
        String passed = PassedWords.of(read.passed(), messages);
        return passed.isEmpty() ? words : words + "." + passed;
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
