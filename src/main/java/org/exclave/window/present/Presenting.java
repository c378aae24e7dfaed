package org.exclave.window.present;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.exclave.brief.Brief;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.DifferenceDesk;
import org.exclave.session.EventSieve;
import org.exclave.session.Session;
import org.exclave.session.StageSession;
import org.exclave.session.Telling;
import org.exclave.store.PresentingFile;
import org.jspecify.annotations.Nullable;

/** Presents what is told: over a whole monitor, in a session of its own. One presentation at a time. */
public final class Presenting {

    private static final System.Logger LOG = System.getLogger(Presenting.class.getName());

    private final Session session;
    private final Telling telling;
    private final PresentingFile file;
    private final Messages messages;
    private final BooleanSupplier still;
    private final Consumer<Scene> dress;
    private final Consumer<String> tell;
    private final Executor painting;
    private final Executor screen;
    private PresentingFile.Kept kept = PresentingFile.Kept.USUAL;
    private @Nullable Stage open;

    /**
     * Presents nothing yet.
     *
     * @param telling tells what will be presented
     * @param file keeps monitor and seconds
     * @param still whether movements that nobody makes by hand are unwelcome
     * @param dress gives a scene the looks of the atlas
     * @param tell says what is to be done first
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    public Presenting(
            Session session,
            Telling telling,
            PresentingFile file,
            Messages messages,
            BooleanSupplier still,
            Consumer<Scene> dress,
            Consumer<String> tell,
            Executor painting,
            Executor screen) {
        this.session = session;
        this.telling = telling;
        this.file = file;
        this.messages = messages;
        this.still = still;
        this.dress = dress;
        this.tell = tell;
        this.painting = painting;
        this.screen = screen;
        ForkJoinPool.commonPool().execute(this::read);
    }

    private void read() {
        try {
            PresentingFile.Kept found = file.read();
            screen.execute(() -> kept = found);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "how somebody presented cannot be read", unreadable);
        }
    }

    private void keep(PresentingFile.Kept now) {
        if (now.equals(kept)) {
            return;
        }
        kept = now;
        ForkJoinPool.commonPool().execute(() -> {
            try {
                file.keep(now);
            } catch (IOException refused) {
                LOG.log(System.Logger.Level.DEBUG, "how somebody presents cannot be kept", refused);
            }
        });
    }

    /**
     * Presents the brief that is told from the scene that is shown; says what to do first where none is.
     *
     * @param owner the window that goes on afterwards
     * @param left is called when it is over
     */
    public void begin(Window owner, Runnable left) {
        Brief brief = telling.brief().get();
        if (brief == null) {
            tell.accept(messages.text("present.nothing"));
        } else if (open == null) {
            begin(brief, owner, left);
        }
    }

    private void begin(Brief brief, Window owner, Runnable left) {
        Stage stage = new Stage();
        PresentPane pane = new PresentPane(
                ownSession(), brief, telling.own().get(), telling.step().get(), kept.seconds(), messages, still, painting, screen, stage::hide);
        Rectangle2D at = Monitors.of(owner);
        List<Rectangle2D> monitors = Monitors.all();
        int chosen = Monitors.choose(monitors, kept.monitor(), at);
        pane.bar().offer(monitors, chosen, number -> {
            keep(new PresentingFile.Kept(Monitors.name(monitors.get(number)), kept.seconds()));
            cover(stage, monitors.get(number));
        });
        pane.kiosk().seconds().subscribe((_, now) -> keep(new PresentingFile.Kept(kept.monitor(), now.intValue())));
        Scene scene = new Scene(pane, monitors.get(chosen).getWidth(), monitors.get(chosen).getHeight());
        dress.accept(scene);
        stage.initOwner(owner);
        stage.setTitle(messages.text("present.title", brief.title()));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setOnHidden(_ -> {
            pane.stop();
            open = null;
            left.run();
        });
        open = stage;
        cover(stage, monitors.get(chosen));
        stage.show();
        pane.requestFocus();
    }

    private Session ownSession() {
        Session own = StageSession.beside(session, IncidentFilter.EVERYTHING.withTime(telling.whole()));
        new EventSieve(own, painting, screen);
        new DifferenceDesk(own, ForkJoinPool.commonPool(), screen);
        return own;
    }

    private static void cover(Stage stage, Rectangle2D monitor) {
        stage.setFullScreen(false);
        stage.setX(monitor.getMinX());
        stage.setY(monitor.getMinY());
        stage.setWidth(monitor.getWidth());
        stage.setHeight(monitor.getHeight());
        stage.setFullScreen(true);
    }

    /** Ends what is presented, if anything is. */
    public void end() {
        Stage presented = open;
        if (presented != null) {
            presented.hide();
        }
    }
}
