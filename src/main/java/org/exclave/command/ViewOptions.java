package org.exclave.command;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.exclave.annotation.Position;
import org.exclave.briefing.PageSize;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the world is shown. */
final class ViewOptions {

    @Option(names = "--center", paramLabel = "LON,LAT")
    private @Nullable String center;

    @Option(names = "--zoom", paramLabel = "Z")
    private @Nullable Double zoom;

    @Option(names = "--bbox", paramLabel = "W,S,E,N")
    private @Nullable String bbox;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,9}(\\.\\d{0,15})?|\\.\\d{1,15})");

    /** Whether any of them was given. */
    boolean isGiven() {
        return center != null || zoom != null || bbox != null;
    }

    Viewport viewport(PageSize page, Messages messages) {
        if (bbox != null && (center != null || zoom != null)) {
            throw wrong(messages.text("command.exclusive", "--bbox", "--center/--zoom"));
        }
        if (bbox != null) {
            return fitting(numbers("--bbox", bbox, 4, messages), page, messages);
        }
        Viewport opening = Viewport.opening(page.width(), page.height());
        double wished = zoom == null ? opening.zoom() : zoom;
        if (!(wished >= Viewport.MIN_ZOOM && wished <= Viewport.MAX_ZOOM)) {
            throw wrong(messages.text("command.between", "--zoom", Viewport.MIN_ZOOM, Viewport.MAX_ZOOM));
        }
        if (center == null) {
            return new Viewport(
                    opening.longitude(), opening.latitude(), wished, page.width(), page.height(), 1);
        }
        double[] middle = numbers("--center", center, 2, messages);
        requirePlace(middle[0], middle[1], "--center", messages);
        Viewport view = new Viewport(middle[0], middle[1], wished, page.width(), page.height(), 1);
        return onTheMap(view, "--center", messages);
    }

    private static Viewport fitting(double[] box, PageSize page, Messages messages) {
        requirePlace(box[0], box[1], "--bbox", messages);
        requirePlace(box[2], box[3], "--bbox", messages);
        if (!(box[0] < box[2] && box[1] < box[3])) {
            throw wrong(messages.text("command.bbox.order"));
        }
        Viewport view = Viewport.fitting(box[0], box[1], box[2], box[3], page.width(), page.height());
        Position northWest = view.toWorld(0, 0);
        Position southEast = view.toWorld(page.width(), page.height());
        double slack = 1e-6;
        boolean held = northWest.longitude() <= box[0] + slack
                && southEast.latitude() <= box[1] + slack
                && southEast.longitude() >= box[2] - slack
                && northWest.latitude() >= box[3] - slack;
        if (!held) {
            throw wrong(messages.text("command.bbox.large"));
        }
        return onTheMap(view, "--bbox", messages);
    }

    /** Refuses what the atlas has no map of, rather than showing another place than the one that was asked for. */
    private static Viewport onTheMap(Viewport view, String option, Messages messages) {
        if (!view.equals(view.bounded())) {
            throw wrong(messages.text("command.nomap", option));
        }
        return view;
    }

    private static double[] numbers(String option, String text, int count, Messages messages) {
        String[] parts = text.split(",", -1);
        if (parts.length != count || !Arrays.stream(parts).allMatch(part -> NUMBER.matcher(part).matches())) {
            throw wrong(messages.text("command.numbers", option, count, text));
        }
        return Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
    }

    private static void requirePlace(double longitude, double latitude, String option, Messages messages) {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85)) {
            throw wrong(messages.text("command.place", option));
        }
    }

    private static CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }
}
