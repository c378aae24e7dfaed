import java.lang.reflect.Method;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * Starts the atlas as its script does and ends it with a line once its map has been drawn and two more pictures of the screen have gone by, so
 * that it was seen and answers, and then once the same holds for the panels beside it: for each of the two, milliseconds since {@code BEGAN}, the
 * time in milliseconds at which the script was called, and of its processor time. Used by {@code packaging/linux/time}.
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
        try {
            await("isDrawn");
            Platform.runLater(() -> new Countdown(() -> System.out.print(taken() + " ")).start());
            await("isFurnished");
            Platform.runLater(() -> new Countdown(() -> {
                        System.out.println(taken());
                        Runtime.getRuntime().halt(0);
                    })
                    .start());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(String state) throws InterruptedException {
        boolean[] reached = new boolean[1];
        while (!reached[0]) {
            Thread.sleep(10);
            try {
                Platform.runLater(() -> reached[0] = reached[0] || windowIs(state));
            } catch (IllegalStateException notYetThere) {
                continue;
            }
        }
    }

    private static boolean windowIs(String state) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot())
                .anyMatch(root -> root.getClass().getSimpleName().equals("AtlasWindow") && is(root, state));
    }

    private static boolean is(Object window, String state) {
        try {
            Method asked = window.getClass().getDeclaredMethod(state);
            asked.setAccessible(true);
            return (boolean) asked.invoke(window);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private static String taken() {
        long began = Long.parseLong(System.getenv("BEGAN"));
        return (System.currentTimeMillis() - began) + " "
                + ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static final class Countdown extends AnimationTimer {

        private final Runnable then;
        private int pictures;

        Countdown(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            pictures++;
            if (pictures > 2) {
                stop();
                then.run();
            }
        }
    }
}
