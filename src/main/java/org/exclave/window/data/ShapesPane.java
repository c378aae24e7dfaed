package org.exclave.window.data;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.PassedWords;
import org.exclave.overlay.ArrivedOverlay;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.session.OverlayDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A file of shapes on its way in: what it holds at the left, what is to become of it at the right: an overlay layer of its own,
 * or annotations. Nothing is kept before the user says so. {@code Esc} leaves.
 */
public final class ShapesPane extends BorderPane implements Occupant {

    /** Shapes that are listed; the others are counted. */
    private static final int LISTED = 500;

    private final Path file;
    private final Session session;
    private final OverlayDesk desk;
    private final Messages messages;
    private final Runnable leave;
    private final BiConsumer<Path, Integer> annotate;
    private final ShapesArrival arrival;
    private final ShapesForm form;
    private final ListView<String> shapes = new ListView<>();
    private final Label found = Parts.text("", "caption");
    private final Label remark = Parts.text("", "sheet-failed");
    private final Label lacking = Parts.text("", "caption");
    private final ProgressBar bar = new ProgressBar();
    private final Button take;
    private @Nullable ArrivedOverlay arrived;
    private boolean busy;
    private boolean opened;

    /**
     * The pane of a file.
     *
     * @param away runs tasks that may take a while
     * @param screen runs tasks on the thread of the screen
     * @param leave shows the map again
     * @param annotate takes a file in as annotations, its places in a system of the EPSG register, or in degrees where that is 0
     */
    public ShapesPane(
            Path file,
            Session session,
            OverlayDesk desk,
            Messages messages,
            Executor away,
            Executor screen,
            Runnable leave,
            BiConsumer<Path, Integer> annotate) {
        this.file = file;
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.leave = leave;
        this.annotate = annotate;
        arrival = new ShapesArrival(away, screen);
        form = new ShapesForm(messages, this::look, this::offer);
        take = new Button(messages.text("import.take"), Parts.icon("fth-download"));
        take.setId("shapes-take");
        take.getStyleClass().add("accent");
        take.setTooltip(new Tooltip(messages.text("shapes.take.hint")));
        take.setOnAction(_ -> take());
        take.setMaxWidth(Double.MAX_VALUE);
        setId("shapes-pane");
        getStyleClass().add("export-pane");
        shapes.setId("shapes-list");
        shapes.setAccessibleText(messages.text("shapes.list"));
        shapes.setPlaceholder(new Label(messages.text("import.looking")));
        remark.setId("shapes-remark");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("import.reading.name"));
        VBox.setVgrow(shapes, Priority.ALWAYS);
        Label heading = Parts.line(messages.text("shapes.first", file.getFileName()), "reading-heading");
        VBox rows = new VBox(8, heading, shapes, found);
        rows.getStyleClass().add("import-rows");
        setCenter(rows);
        setRight(side());
        offer();
    }

    private BorderPane side() {
        Button close = Parts.iconButton("fth-x", messages.text("import.leave"), leave);
        close.setId("shapes-leave");
        HBox head = Parts.row(8, Parts.text(messages.text("shapes.heading"), "history-title"), Parts.spring(), close);
        head.getStyleClass().add("panel-head");
        VBox foot = new VBox(8, remark, lacking, bar, take);
        foot.getStyleClass().add("story-foot");
        BorderPane side = new BorderPane(form);
        side.getStyleClass().add("export-side");
        side.setTop(head);
        side.setBottom(foot);
        return side;
    }

    /** Looks at the file. */
    public void open() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        form.call(dot > 0 ? name.substring(0, dot) : name);
        look();
    }

    private void look() {
        arrived = null;
        busy = true;
        bar.setProgress(0);
        say("");
        offer();
        arrival.look(file, form.epsg(), bar::setProgress, this::show, this::refuse);
    }

    private void show(ArrivedOverlay read) {
        arrived = read;
        busy = false;
        List<OverlayFeature> features = read.features();
        shapes.getItems()
                .setAll(IntStream.range(0, Math.min(LISTED, features.size()))
                        .mapToObj(i -> ShapeLine.of(features.get(i).shape(), messages))
                        .toList());
        int timed = (int) features.stream().filter(each -> each.shape().validity().isSaid()).count();
        found.setText(messages.text("shapes.found", features.size(), timed) + PassedWords.of(read.passed(), messages));
        offer();
        if (!opened) {
            opened = true;
            form.takeKeys();
        }
    }

    private void refuse(AtlasDataException why) {
        busy = false;
        shapes.getItems().clear();
        shapes.setPlaceholder(new Label(messages.text("shapes.none")));
        found.setText("");
        say(messages.sentence(why));
        offer();
    }

    private void refuse(StoreException why) {
        busy = false;
        say(messages.sentence(why));
        offer();
    }

    private void say(String sentence) {
        remark.setText(sentence);
        shown(remark, !sentence.isEmpty());
    }

    private boolean isTaken(String name) {
        return session.overlays().all().get().stream()
                .anyMatch(layer -> layer.ground().name().equalsIgnoreCase(name));
    }

    /** Offers what can be done now. */
    private void offer() {
        ArrivedOverlay read = arrived;
        SetWords words = form.words();
        boolean layer = form.isLayer();
        boolean named = !words.name().isEmpty() && !words.credit().isEmpty();
        boolean taken = layer && isTaken(words.name());
        boolean some = read != null && !read.features().isEmpty();
        take.setDisable(busy || !some || (layer && (!named || taken)));
        lacking.setText(messages.text(taken ? "shapes.taken" : "shapes.credit.needed"));
        shown(lacking, !busy && some && layer && (taken || !named));
        shown(bar, busy);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void take() {
        ArrivedOverlay read = arrived;
        if (read == null) {
            return;
        }
        if (!form.isLayer()) {
            leave.run();
            annotate.accept(file, form.epsg());
            return;
        }
        SetWords words = form.words();
        Overlay overlay = read.named(words.name(), words.credit(), words.licence());
        busy = true;
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        offer();
        desk.add(overlay, read.features(), leave, this::refuse);
    }

    @Override
    public void rest() {
        arrival.cancel();
    }

    @Override
    public void press(KeyEvent event) {
        Occupant.leaveOrAccept(event, leave, take);
    }
}
