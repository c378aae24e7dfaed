package org.exclave.window.filter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.query.Condition;
import org.exclave.query.ConditionReader;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.store.KeptFilter;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.exclave.window.part.PromptedRow;
import org.jspecify.annotations.Nullable;

/**
 * Filters kept by name: the present one can be kept, a kept one used, renamed or deleted. Families and words belong to
 * them; the time window does not.
 */
final class SavedFilters extends VBox {

    private final Session session;
    private final FilterShelf shelf;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TextField name = new TextField();
    private final VBox rows = new VBox(2);
    private final Label trouble = Parts.text("", "query-error");
    private @Nullable String renaming;

    SavedFilters(Session session, FilterShelf shelf, Messages messages, Executor away, Executor screen) {
        super(4);
        this.session = session;
        this.shelf = shelf;
        this.messages = messages;
        this.away = away;
        this.screen = screen;
        setId("saved-filters");
        name.setId("filter-name");
        name.setAccessibleText(messages.text("filter.saved.prompt"));
        name.setOnAction(_ -> keep());
        Prompted named = new Prompted(name, messages.text("filter.saved.prompt"));
        Button save = new Button(messages.text("filter.saved.save"));
        save.setId("filter-save");
        save.setTooltip(new Tooltip(messages.text("filter.saved.hint")));
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> keep());
        trouble.setId("filter-trouble");
        getChildren()
                .addAll(Parts.text(messages.text("filter.saved"), "filter-name"), rows, new PromptedRow(4, named, save), trouble);
        tell("");
        shelf.filters().subscribe(this::show);
        shelf.trouble().subscribe(this::report);
        shelf.read();
    }

    private void show(List<KeptFilter> filters) {
        rows.getChildren().setAll(filters.stream().map(this::row).toList());
    }

    private HBox row(KeptFilter kept) {
        Button use = new Button(kept.name());
        use.setMnemonicParsing(false);
        use.setId("filter-use-" + kept.name());
        use.getStyleClass().addAll("flat", "saved-filter");
        use.setTooltip(new Tooltip(messages.text("filter.saved.use", kept.name())));
        use.setMaxWidth(Double.MAX_VALUE);
        use.setOnAction(_ -> use(kept));
        HBox.setHgrow(use, Priority.ALWAYS);
        Button rename = Parts.iconButton(
                "fth-edit-2", messages.text("filter.saved.rename", kept.name()), () -> startRenaming(kept.name()));
        rename.setId("filter-rename-" + kept.name());
        Button delete = Parts.iconButton(
                "fth-trash-2", messages.text("filter.saved.delete", kept.name()), () -> shelf.remove(kept.name()));
        delete.setId("filter-delete-" + kept.name());
        return Parts.row(2, use, rename, delete);
    }

    private void startRenaming(String old) {
        renaming = old;
        name.setText(old);
        name.requestFocus();
        name.selectAll();
    }

    private void keep() {
        String wished = name.getText().strip();
        List<Condition> conditions = session.filter().get().conditions();
        if (wished.isEmpty() || wished.length() > KeptFilter.LONGEST_NAME) {
            tell(messages.text("filter.saved.name", KeptFilter.LONGEST_NAME));
        } else if (renaming != null) {
            shelf.rename(renaming, wished);
            done();
        } else if (conditions.isEmpty()) {
            tell(messages.text("filter.saved.nothing"));
        } else {
            shelf.keep(new KeptFilter(
                    wished, conditions.stream().map(Condition::words).toList()));
            done();
        }
    }

    private void done() {
        renaming = null;
        name.clear();
        tell("");
    }

    private void use(KeptFilter kept) {
        tell("");
        ConditionReader reader =
                new ConditionReader(session.atlas().catalog(), session.atlas().facts());
        away.execute(() -> {
            List<Condition> read = kept.conditions().stream()
                    .map(reader::read)
                    .flatMap(Optional::stream)
                    .toList();
            screen.execute(() -> apply(kept, read));
        });
    }

    /** A filter of which a part means nothing here is not used at all: it would show more than its name promises. */
    private void apply(KeptFilter kept, List<Condition> read) {
        if (read.size() < kept.conditions().size()) {
            tell(messages.text("filter.saved.strange", kept.name()));
            return;
        }
        IncidentFilter filter = session.filter().get().withoutConditions();
        for (Condition condition : read) {
            filter = filter.with(condition);
        }
        session.filter().set(filter);
    }

    private void report(@Nullable StoreException failed) {
        tell(failed == null ? "" : messages.sentence(failed));
    }

    private void tell(String words) {
        trouble.setText(words);
        trouble.setVisible(!words.isEmpty());
        trouble.setManaged(!words.isEmpty());
    }
}
