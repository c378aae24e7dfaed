package org.exclave.window.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.language.Messages;
import org.exclave.query.LinkTarget;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.jspecify.annotations.Nullable;

/** What of the atlas an annotation speaks of: found by typing, opened by a click. Enter takes what was found first. */
final class LinkSection extends VBox implements AnnotationPart {

    private static final int MOST = 6;

    private final List<LinkTarget> targets;
    private final Messages messages;
    private final Consumer<UnaryOperator<Annotation>> keep;
    private final Consumer<Link> open;
    private final TextField sought = new TextField();
    private final VBox found = new VBox(2);
    private final HBox linked = Parts.row(6);
    private @Nullable Link shown;

    /**
     * The section of one annotation.
     *
     * @param targets what can be linked to
     * @param keep keeps a change of the annotation
     * @param open shows what is linked to
     */
    LinkSection(
            List<LinkTarget> targets,
            Messages messages,
            Consumer<UnaryOperator<Annotation>> keep,
            Consumer<Link> open) {
        this.targets = targets;
        this.messages = messages;
        this.keep = keep;
        this.open = open;
        getStyleClass().add("section");
        linked.setId("annotation-linked");
        found.setId("annotation-link-found");
        sought.setId("annotation-link");
        sought.setAccessibleText(messages.text("annotation.link.prompt"));
        sought.textProperty().subscribe((_, written) -> seek(written));
        sought.setOnAction(_ -> LinkTarget.search(targets, sought.getText()).stream()
                .findFirst()
                .ifPresent(target -> link(target.link())));
        getChildren().addAll(Parts.heading(messages.text("annotation.link")), linked, new Prompted(sought, messages.text("annotation.link.prompt")), found);
        lay(null);
    }

    private void seek(String written) {
        found.getChildren()
                .setAll(LinkTarget.search(targets, written).stream()
                        .limit(MOST)
                        .map(this::line)
                        .toList());
        if (!written.isBlank() && found.getChildren().isEmpty()) {
            found.getChildren().add(Parts.text(messages.text("annotation.link.nothing"), "caption"));
        }
    }

    private Node line(LinkTarget target) {
        Button line = new Button(target.name(), Parts.icon(icon(target.link())));
        line.setMnemonicParsing(false);
        line.getStyleClass().addAll("flat", "link-found");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setTooltip(new Tooltip(target.name()));
        line.setOnAction(_ -> link(target.link()));
        return line;
    }

    private static String icon(Link link) {
        return switch (link.kind()) {
            case INCIDENT -> "fth-alert-circle";
            case PLACE -> "fth-map-pin";
        };
    }

    private void link(@Nullable Link link) {
        sought.clear();
        keep.accept(now -> now.withLink(link));
    }

    @Override
    public void show(Annotation now) {
        if (!Objects.equals(now.link(), shown)) {
            lay(now.link());
        }
    }

    private void lay(@Nullable Link link) {
        shown = link;
        sought.setVisible(link == null);
        sought.setManaged(link == null);
        linked.setVisible(link != null);
        linked.setManaged(link != null);
        if (link != null) {
            String kind = link.kind().name().toLowerCase(Locale.ROOT);
            Button remove =
                    Parts.iconButton("fth-x", messages.text("annotation.link.remove"), () -> link(null));
            remove.setId("annotation-link-remove");
            Label name = Parts.line(messages.text("annotation.link." + kind), "field-name");
            name.setMinWidth(USE_PREF_SIZE);
            linked.getChildren()
                    .setAll(
                            Parts.icon("fth-link"),
                            name,
                            LinkTarget.find(targets, link).map(this::opener).orElseGet(() -> unknown(link)),
                            remove);
        }
    }

    private Node opener(LinkTarget target) {
        Hyperlink opener = new Hyperlink(target.name());
        opener.setId("annotation-link-open");
        opener.setMnemonicParsing(false);
        opener.setTooltip(new Tooltip(target.name()));
        opener.setOnAction(_ -> open.accept(target.link()));
        HBox.setHgrow(opener, Priority.ALWAYS);
        opener.setMaxWidth(Double.MAX_VALUE);
        opener.setMinWidth(0);
        return opener;
    }

    private Node unknown(Link link) {
        var words = Parts.text(messages.text("annotation.link.unknown", link.id()), "caption");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
