package org.exclave.window.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.exclave.event.EventTableKind;
import org.exclave.exchange.table.ColumnRole;
import org.exclave.exchange.table.DateOrder;
import org.exclave.exchange.table.KnownCredit;
import org.exclave.exchange.table.Separator;
import org.exclave.exchange.table.SystemBeside;
import org.exclave.exchange.table.TableChoices;
import org.exclave.exchange.table.TablePreview;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** What is said of a table: whose it is, and, where the table leaves it open or it was understood wrongly, how to read it. */
final class ImportForm extends VBox {

    /** No column tells that. */
    private static final int NONE = -1;

    private static final List<ColumnRole> ASKED = List.of(
            ColumnRole.START, ColumnRole.END, ColumnRole.LONGITUDE, ColumnRole.LATITUDE, ColumnRole.POINT, ColumnRole.BEST,
            ColumnRole.LEAST, ColumnRole.MOST, ColumnRole.RADIUS, ColumnRole.KIND);

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"),
            Charset.forName("windows-1252"));

    private final Messages messages;
    private final Consumer<TableChoices> changed;
    private final WhoseFields whose;
    private final ComboBox<EventTableKind> kind = new ComboBox<>();
    private final ComboBox<Charset> encoding = new ComboBox<>();
    private final ComboBox<Separator> separator = new ComboBox<>();
    private final ComboBox<DateOrder> dates = new ComboBox<>();
    private final TextField epsg = new TextField();
    private final Map<ColumnRole, ComboBox<Integer>> columns = new EnumMap<>(ColumnRole.class);
    private TableChoices choices = TableChoices.NONE;
    private List<String> header = List.of();
    private String known = "";
    private String shownSystem = "";
    private boolean following;

    /**
     * A form without a table.
     *
     * @param changed is given what is said of the table, whenever that changes
     * @param worded runs whenever name, credit or licence change
     */
    ImportForm(Messages messages, Consumer<TableChoices> changed, Runnable worded) {
        super(16);
        this.messages = messages;
        this.changed = changed;
        getStyleClass().add("export-form");
        this.whose = new WhoseFields(messages, "import", messages.text("import.credit"), messages.text("import.credit.prompt"), worded);
        getChildren()
                .addAll(new VBox(8, Parts.heading(messages.text("import.whose")), whose), reading(), roles());
    }

    private VBox reading() {
        NamedFields grid = new NamedFields();
        choice(grid, "import.kind", kind, one -> messages.text("import.kind." + one.id()), this::chosen);
        kind.getItems().setAll(EventTableKind.values());
        choice(grid, "import.encoding", encoding, Charset::displayName, this::chosen);
        encoding.getItems().setAll(ENCODINGS);
        choice(grid, "import.separator", separator, one -> messages.text("import.separator." + id(one)), this::chosen);
        separator.getItems().setAll(Separator.values());
        choice(grid, "import.dates", dates, one -> messages.text("import.dates." + id(one)), this::chosen);
        dates.setPromptText(messages.text("import.dates.none"));
        dates.getItems().setAll(DateOrder.values());
        epsg.setId("import-epsg");
        grid.add(messages.text("import.epsg"), epsg);
        epsg.setOnAction(_ -> chosen());
        epsg.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                chosen();
            }
        });
        return new VBox(8, Parts.heading(messages.text("import.reading")), grid);
    }

    private static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private VBox roles() {
        NamedFields grid = new NamedFields();
        for (ColumnRole role : ASKED) {
            ComboBox<Integer> box = new ComboBox<>();
            columns.put(role, box);
            choice(grid, "import.role." + role.id(), box, this::columnName, () -> chosen(role));
            box.setId("import-column-" + role.id());
        }
        return new VBox(8, Parts.heading(messages.text("import.columns")), grid);
    }

    private String columnName(int place) {
        return place == NONE || place >= header.size()
                ? messages.text("import.column.none")
                : header.get(place).isBlank() ? messages.text("event.column", place + 1) : header.get(place);
    }

    private <T> void choice(
            NamedFields grid, String key, ComboBox<T> box, Function<T, String> words, Runnable choose) {
        box.setId(key.replace('.', '-'));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not written");
            }
        });
        box.valueProperty().subscribe((_, _) -> {
            if (!following) {
                choose.run();
            }
        });
        grid.add(messages.text(key), box);
    }

    private void chosen() {
        if (following) {
            return;
        }
        Integer code = epsg.getText().equals(shownSystem) ? choices.epsg() : code();
        tell(new TableChoices(
                kind.getValue(), encoding.getValue(), separator.getValue(), choices.columns(), dates.getValue(), code));
    }

    private @Nullable Integer code() {
        String typed = epsg.getText().strip().replaceFirst("(?i)^epsg:", "");
        return typed.matches("[1-9][0-9]{3,5}") ? Integer.valueOf(typed) : null;
    }

    private void chosen(ColumnRole role) {
        Integer place = Optional.ofNullable(columns.get(role)).map(ComboBox::getValue).orElse(NONE);
        Map<ColumnRole, String> said = new EnumMap<>(ColumnRole.class);
        said.putAll(choices.columns());
        said.put(role, place == NONE ? "" : "#" + (place + 1));
        tell(new TableChoices(
                choices.kind(), choices.encoding(), choices.separator(), said, choices.dates(), choices.epsg()));
    }

    private void tell(TableChoices now) {
        if (!now.equals(choices)) {
            choices = now;
            changed.accept(now);
        }
    }

    /** Shows how a table is understood; what the user has typed of it stays. */
    void show(TablePreview table) {
        following = true;
        header = table.header();
        kind.setValue(table.kind());
        encoding.setValue(table.form().coding().charset());
        separator.setValue(table.form().separator());
        dates.setValue(table.dateOrder());
        if (!epsg.isFocused()) {
            showSystem(table);
        }
        columns.forEach((role, box) -> {
            box.getItems().setAll(IntStream.range(NONE, header.size()).boxed().toList());
            box.setValue(table.column(role).orElse(NONE));
        });
        SetWords said = words();
        if (said.name().isEmpty()) {
            whose.call(table.fileName().replaceFirst("(?<=.)\\.[^.]*$", ""));
        }
        Optional<KnownCredit> owed = KnownCredit.of(table.kind());
        if (said.credit().isEmpty() || said.credit().equals(known)) {
            known = owed.map(KnownCredit::credit).orElse("");
            whose.owe(known, owed.map(KnownCredit::licence).orElse(""));
        }
        following = false;
    }

    /** Empty where a code is wanted, or where the file beside the table says more than a code. */
    private void showSystem(TablePreview table) {
        SystemBeside beside = table.beside();
        shownSystem = beside != null || table.isWithoutSystem() ? "" : String.valueOf(table.epsg());
        epsg.setPromptText(beside == null ? "" : messages.text("import.epsg.beside", beside.fileName()));
        epsg.setText(shownSystem);
    }

    /** Says again what was said of a table with the same header; what has been typed already stays. */
    void recall(RememberedTable before) {
        if (words().credit().isEmpty()) {
            whose.owe(before.credit(), before.licence());
        }
        tell(before.choices());
    }

    /** What is worth remembering for the next table with this header. */
    RememberedTable remembered() {
        return RememberedTable.of(choices, words());
    }

    /** Puts the keys where something is missing, if anything is. */
    boolean takeKeys() {
        boolean missing = words().credit().isEmpty();
        if (missing) {
            whose.takeKeys();
        }
        return missing;
    }

    /** What the set will be called and owed to. */
    SetWords words() {
        return whose.words();
    }
}
