package org.exclave.window.preference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Habits;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Preferences.Brightness;
import org.exclave.annotation.Preferences.Movement;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.KeptField;
import org.exclave.window.part.Parts;

/**
 * All that people may want otherwise than it is delivered, in the place of the inspector. What is chosen holds at once and at
 * every start; {@code Esc} closes.
 */
public final class PreferencesPane extends VBox {

    private final Session session;
    private final Messages messages;
    private final Consumer<Language> speak;
    private final KeptField author;
    private final OneOf<Language> language;

    /**
     * The preferences of a session's user.
     *
     * @param store the file of the annotations
     * @param speak is told in which language the user wants the window
     * @param show shows a folder, given by its address, as the desktop does it
     * @param close closes the pane
     */
    public PreferencesPane(
            Session session, Messages messages, Path store, Consumer<Language> speak, Consumer<String> show, Runnable close) {
        this.session = session;
        this.messages = messages;
        this.speak = speak;
        this.author = new KeptField(messages.text("preferences.author"), new TextField(), this::sign);
        author.setId("preferences-author");
        setId("preferences");
        getStyleClass().addAll("history-pane", "preferences-pane");
        Button closing = Parts.iconButton("fth-x", new KeyWords(messages).hint(messages.text("preferences.close"), Act.PREFERENCES), close);
        closing.setId("preferences-close");
        VBox head = new VBox(Parts.row(
                8, Parts.line(messages.text("preferences.heading"), "history-title"), Parts.spring(), closing));
        head.getStyleClass().add("panel-head");
        language = language();
        VBox sections = new VBox(
                section("preferences.language", language),
                section("preferences.colours", colours()),
                section("preferences.text", text()),
                section("preferences.movement", movement()),
                section("preferences.coordinates", coordinates()),
                section("preferences.notes", author, Parts.text(messages.text("preferences.author.hint"), "caption")),
                section("preferences.opening", startPage(), hints(), Parts.text(messages.text("preferences.hints.hint"), "caption")),
                section("preferences.store", new StoreFolder(store, messages, show)),
                section("preferences.delivered", delivered()));
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        session.habits().subscribe(habits -> author.show(habits.author() == null ? "" : habits.author()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Act.LEAVE.isMeantBy(event)) {
                event.consume();
                close.run();
            }
        });
    }

    /** Gives the keys to the first choice. */
    public void open() {
        // What can be scrolled is in the scene only once it has its looks.
        applyCss();
        language.takeKeys();
    }

    /** Keeps at once what has been typed and not been kept yet. */
    public void keepPending() {
        author.keepPending();
    }

    private VBox section(String key, Node... parts) {
        VBox section = new VBox(Parts.heading(messages.text(key)));
        section.getChildren().addAll(parts);
        section.getStyleClass().add("section");
        return section;
    }

    private OneOf<Language> language() {
        return new OneOf<>(
                "language",
                List.of(Language.values()),
                Language::ownName,
                Language::code,
                chosen -> {
                    if (chosen != messages.language()) {
                        speak.accept(chosen);
                    }
                }).follow(session.habits(), _ -> messages.language());
    }

    private FlowPane colours() {
        return choice("colours", Brightness.values(), Preferences::brightness, Preferences::withBrightness);
    }

    private FlowPane movement() {
        return choice("movement", Movement.values(), Preferences::movement, Preferences::withMovement);
    }

    private FlowPane coordinates() {
        return choice("coordinates", CoordinateForm.values(), Preferences::coordinates, Preferences::withCoordinates);
    }

    private interface Change<E> {
        Preferences apply(Preferences before, E chosen);
    }

    private <E extends Enum<E>> FlowPane choice(
            String name, E[] choices, Function<Preferences, E> now, Change<E> change) {
        return new OneOf<>(
                        name,
                        Arrays.asList(choices),
                        each -> messages.text("preferences." + name + "." + word(each)),
                        PreferencesPane::word,
                        chosen -> prefer(before -> change.apply(before, chosen)))
                .follow(session.habits(), habits -> now.apply(habits.preferences()));
    }

    private FlowPane text() {
        return new OneOf<>(
                        "text",
                        Preferences.TEXT_SIZES,
                        perCent -> messages.text("preferences.text.size", perCent),
                        String::valueOf,
                        perCent -> prefer(now -> now.withTextSize(perCent)))
                .follow(session.habits(), habits -> habits.preferences().textSize());
    }

    private CheckBox startPage() {
        CheckBox box = box("preferences.startPage");
        box.setOnAction(_ -> session.habits().set(session.habits().get().withStartPage(box.isSelected())));
        session.habits().subscribe(habits -> box.setSelected(habits.startPage()));
        return box;
    }

    private CheckBox hints() {
        CheckBox box = box("preferences.hints");
        box.setOnAction(_ -> prefer(now -> now.withHints(box.isSelected())));
        session.habits().subscribe(habits -> box.setSelected(habits.preferences().hints()));
        return box;
    }

    private CheckBox box(String key) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(key.replace('.', '-'));
        box.setWrapText(true);
        return box;
    }

    private Button delivered() {
        Button button = new Button(messages.text("preferences.delivered.button"), Parts.icon("fth-rotate-ccw"));
        button.setId("preferences-delivered");
        button.setWrapText(true);
        button.setTooltip(new Tooltip(messages.text("preferences.delivered.hint")));
        button.setOnAction(_ -> {
            author.keepPending();
            session.habits().set(session.habits().get().delivered());
            Language machine = Language.of(Locale.getDefault(Locale.Category.DISPLAY));
            if (machine != messages.language()) {
                speak.accept(machine);
            }
        });
        return button;
    }

    private void sign(String words) {
        Habits habits = session.habits().get();
        session.habits().set(habits.withAuthor(words.isBlank() ? null : words));
    }

    private void prefer(UnaryOperator<Preferences> change) {
        session.habits().set(session.habits().get().preferring(change));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
