package org.exclave.window.data;

import java.awt.RenderingHints;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.EventSign;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.SideClock;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.exclave.event.EventSymbol;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.Extent;
import org.exclave.session.DataSet;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Abreast;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Picture;
import org.jspecify.annotations.Nullable;

/** One set of events: whose, how many, when and where; whether and how it is drawn; the way to it, and out. */
final class DataSetCard extends VBox {

    private static final int SAMPLE = 18;
    private static final int SHARP = 2;

    private final Session session;
    private final DataSetDesk desk;
    private final Messages messages;
    private final Consumer<DataSet> export;
    private final DataSet set;

    DataSetCard(DataSet set, Session session, DataSetDesk desk, Messages messages, Consumer<DataSet> export) {
        super(6);
        this.set = set;
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.export = export;
        setId("data-set-" + set.id());
        getStyleClass().addAll("section", "data-set");
        EventOrigin origin = set.events().set().origin();
        getChildren().addAll(head(), Parts.text(amount()));
        set.extent()
                .map(extent -> messages.text(
                        "data.extent", extent.west(), extent.east(), extent.south(), extent.north()))
                .ifPresent(words -> getChildren().add(Parts.text(words, "caption")));
        getChildren().add(Parts.text(messages.text("data.credit", origin.credit())));
        if (!origin.licence().isEmpty()) {
            getChildren().add(Parts.text(messages.text("data.licence", origin.licence()), "caption"));
        }
        if (!origin.file().isEmpty()) {
            getChildren().add(Parts.text(messages.text("data.table." + origin.table().id(), origin.file()), "caption"));
        }
        if (set.refused() > 0) {
            getChildren().add(Parts.text(messages.text("data.refused", set.refused()), "caption"));
        }
        getChildren().addAll(looks(), acts());
    }

    private HBox head() {
        CheckBox drawn = new CheckBox(set.name());
        drawn.setId("data-drawn-" + set.id());
        drawn.getStyleClass().add("data-name");
        drawn.setWrapText(true);
        drawn.setTooltip(new Tooltip(messages.text("data.drawn.hint")));
        drawn.setSelected(set.look().visible());
        drawn.setOnAction(_ -> show(drawn.isSelected()));
        HBox.setHgrow(drawn, Priority.ALWAYS);
        drawn.setMaxWidth(Double.MAX_VALUE);
        ImageView sample = new ImageView(Picture.draw(SAMPLE, SAMPLE, SHARP, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            EventSign.sample(g, set.look(), session.theme().get(), SAMPLE / 2.0, SAMPLE / 2.0);
        }));
        sample.setFitWidth(SAMPLE);
        sample.setFitHeight(SAMPLE);
        return Parts.row(8, drawn, sample);
    }

    private void show(boolean drawn) {
        desk.look(set, look -> look.visible(drawn));
    }

    private String amount() {
        EventSet all = set.events().set();
        if (all.size() == 0) {
            return messages.text("data.empty");
        }
        LocalDate first = day(all.start(0), SideClock.KYRGYZSTAN);
        LocalDate last = day(set.events().lastEnd() - 1, SideClock.TAJIKISTAN);
        return messages.text("data.amount", all.size(), new TimeWording(messages).days(first, last));
    }

    /** A day begins by the clock that is ahead, and ends by the other. */
    private static LocalDate day(long second, SideClock clock) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), clock.offset());
    }

    private Abreast looks() {
        LookChoice<SetColour> colours = choice(
                "data-colour-" + set.id(),
                "data.colour",
                List.of(SetColour.values()),
                SetColour.in(set.look()).orElse(null),
                colour -> messages.text("data.colour." + colour.name().toLowerCase(Locale.ROOT)),
                colour -> desk.look(set, colour::of));
        LookChoice<EventSymbol> signs = choice(
                "data-sign-" + set.id(),
                "data.sign",
                List.of(EventSymbol.values()),
                set.look().symbol(),
                sign -> messages.text("data.sign." + sign.id()),
                sign -> desk.look(set, look -> look.symbol(sign)));
        return new Abreast(8, colours, signs);
    }

    private <T> LookChoice<T> choice(
            String id, String key, List<T> offered, @Nullable T chosen, Function<T, String> words, Consumer<T> choose) {
        return new LookChoice<>(id, messages.text(key, set.name()), offered, chosen, words, choose, messages);
    }

    private HBox acts() {
        Button show = button("data-show-" + set.id(), "data.show", "data.show.name", "fth-crosshair", this::show);
        show.setWrapText(true);
        show.setDisable(set.events().set().size() == 0);
        Button out = Parts.iconButton("fth-share", messages.text("data.export", set.name()), () -> export.accept(set));
        out.setId("data-export-" + set.id());
        Button remove =
                Parts.iconButton("fth-trash-2", messages.text("data.remove.name", set.name()), () -> desk.remove(set));
        remove.setId("data-remove-" + set.id());
        return Parts.row(8, show, out, Parts.spring(), remove);
    }

    private Button button(String id, String key, String name, String icon, Runnable act) {
        Button button = new Button(messages.text(key), Parts.icon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(messages.text(name, set.name()));
        button.setTooltip(new Tooltip(messages.text(name, set.name())));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        Viewport now = session.viewport().get();
        EventSet all = set.events().set();
        set.extent()
                .ifPresentOrElse(
                        extent -> session.travel().to(around(extent, now)),
                        () -> session.show(all.longitude(0), all.latitude(0)));
    }

    private static Viewport around(Extent extent, Viewport now) {
        return Viewport.showing(
                        extent.west(), extent.south(), extent.east(), extent.north(), now.width(), now.height())
                .scaled(now.deviceScale());
    }
}
