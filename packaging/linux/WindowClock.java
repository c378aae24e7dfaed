import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * Starts the atlas as its script does and ends it with a line once its map has been drawn and two more pictures of the screen have gone by, so
 * that it was seen and answers: milliseconds since {@code BEGAN}, the time in milliseconds at which the script
 * was called, and of its processor time. Used by {@code packaging/linux/time}.
 */
final class WindowClock {

    private WindowClock() {}

    public static void main(String[] arguments) throws Exception {
        Thread watch = new Thread(WindowClock::watch, "window-clock");
        watch.setDaemon(true);
        watch.start();
        Class.forName("org.exclave.Exclave").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void watch() {
        boolean[] over = new boolean[1];
        while (!over[0]) {
            try {
                Thread.sleep(10);
                Platform.runLater(() -> over[0] = over[0] || isDrawn());
            } catch (IllegalStateException notYetThere) {
                continue;
            } catch (InterruptedException stopped) {
                return;
            }
        }
        Platform.runLater(() -> new Countdown().start());
    }

    private static boolean isDrawn() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot())
                .anyMatch(root -> root.getClass().getSimpleName().equals("AtlasWindow") && isDrawn(root));
    }

    private static boolean isDrawn(Object window) {
        try {
            Method drawn = window.getClass().getDeclaredMethod("isDrawn");
            drawn.setAccessible(true);
            return (boolean) drawn.invoke(window);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private static final class Countdown extends AnimationTimer {

        private int pictures;

        @Override
        public void handle(long now) {
            pictures++;
            if (pictures > 2) {
                ProcessHandle.Info self = ProcessHandle.current().info();
                long began = Long.parseLong(System.getenv("BEGAN"));
                System.out.println((System.currentTimeMillis() - began) + " "
                        + self.totalCpuDuration().orElseThrow().toMillis());
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
