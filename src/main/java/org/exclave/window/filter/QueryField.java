package org.exclave.window.filter;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.query.Completion;
import org.exclave.query.Condition;
import org.exclave.query.IncidentFilter;
import org.exclave.query.IncidentQueryException;
import org.exclave.query.QueryCompletion;
import org.exclave.query.QueryCondition;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/**
 * A field for a question in ECQL. Names and values are offered while it is typed; Enter asks. What is wrong is said in one
 * sentence below, under the words around it with a mark at the very character.
 */
final class QueryField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int BEFORE = 18;
    private static final int AFTER = 12;

    private final Session session;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TextField field = new TextField();
    private final Label spot = Parts.line("", "query-spot");
    private final Label sentence = Parts.text("", "query-error");
    private final Suggestions<Completion> suggestions;
    private QueryCompletion completion;
    private String asked = "";
    private boolean completing;

    /**
     * @param away runs a task away from the screen: the first question takes GeoTools up to a second
     * @param screen runs a task on the screen's thread
     */
    QueryField(Session session, Messages messages, Executor away, Executor screen) {
        super(4);
        this.session = session;
        this.messages = messages;
        this.away = away;
        this.screen = screen;
        this.completion = new QueryCompletion(session.atlas().catalog(), session.atlas().geography());
        this.suggestions = new Suggestions<>(field, Completion::word, this::complete);
        suggestions.setId("filter-query-suggestions");
        suggestions.setAccessibleText(messages.text("filter.query.suggestions"));
        field.setId("filter-query");
        field.getStyleClass().add("query-field");
        field.setPromptText(messages.text("filter.query.prompt"));
        field.setAccessibleText(messages.text("filter.query.name"));
        field.setTooltip(new Tooltip(messages.text("filter.query.hint")));
        field.setOnAction(_ -> ask());
        field.textProperty().subscribe((_, _) -> typed());
        spot.setId("filter-query-spot");
        sentence.setId("filter-query-error");
        getChildren().addAll(field, suggestions, spot, sentence);
        tell("", "");
        session.filter().subscribe(this::follow);
        session.grownAtlas().subscribe((_, grown) -> {
            completion = new QueryCompletion(grown.catalog(), grown.geography());
            if (!asked.isEmpty()) {
                ask();
            }
        });
    }

    private void follow(IncidentFilter filter) {
        String now = filter.further().stream()
                .filter(QueryCondition.class::isInstance)
                .findFirst()
                .map(condition -> ((QueryCondition) condition).text())
                .orElse("");
        if (!now.equals(asked)) {
            asked = now;
            completing = true;
            field.setText(now);
            completing = false;
        }
    }

    private void typed() {
        tell("", "");
        if (completing || !field.isFocused()) {
            suggestions.offer(List.of());
        } else {
            // The caret follows the text only after this.
            screen.execute(() -> suggestions.offer(completion.at(field.getText(), field.getCaretPosition())));
        }
    }

    private void complete(Completion taken) {
        completing = true;
        field.replaceText(taken.from(), taken.to(), taken.text());
        completing = false;
    }

    private void ask() {
        String text = field.getText();
        suggestions.offer(List.of());
        if (text.isBlank()) {
            asked = "";
            session.filter().set(session.filter().get().without("query"));
            return;
        }
        away.execute(() -> {
            try {
                Condition answered = QueryCondition.of(
                        text,
                        session.atlas().catalog().incidents(),
                        session.atlas().facts());
                screen.execute(() -> take(text, answered));
            } catch (IncidentQueryException wrong) {
                screen.execute(() -> refuse(text, wrong));
            }
        });
    }

    private void take(String text, Condition answered) {
        if (field.getText().equals(text)) {
            asked = text;
            session.filter().set(session.filter().get().with(answered));
        }
    }

    private void refuse(String text, IncidentQueryException wrong) {
        if (field.getText().equals(text)) {
            tell(
                    marked(text, wrong.position()),
                    messages.text("query." + wrong.reason(), wrong.details().toArray()));
            field.selectRange(wrong.position(), wrong.position());
        }
    }

    /** The text around a character, and below it a mark under that very character. */
    static String marked(String text, int position) {
        int from = Math.max(0, position - BEFORE);
        int to = Math.min(text.length(), position + AFTER);
        String lead = from > 0 ? "…" : "";
        String rest = to < text.length() ? "…" : "";
        return lead + text.substring(from, to).replaceAll("\\s", " ") + rest + "\n"
                + " ".repeat(lead.length() + position - from) + "^";
    }

    private void tell(String where, String what) {
        for (Label label : List.of(spot, sentence)) {
            label.setVisible(!what.isEmpty());
            label.setManaged(!what.isEmpty());
        }
        spot.setText(where);
        sentence.setText(what);
        field.pseudoClassStateChanged(WRONG, !what.isEmpty());
        field.setAccessibleHelp(what);
    }
}
