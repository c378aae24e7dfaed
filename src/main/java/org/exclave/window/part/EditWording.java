package org.exclave.window.part;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Aspect;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.Edit;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Position;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.Reversible;
import org.exclave.annotation.SingleEdit;
import org.exclave.brief.BriefEdit;
import org.exclave.geography.GeodesicLeg;
import org.exclave.language.MeasureWording;
import org.exclave.language.Messages;
import org.exclave.session.BundleEdit;
import org.exclave.session.ImportEdit;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Says in words what an edit does, or did. */
public final class EditWording {

    /** Signs of a title within a line. */
    private static final int SHORT = 32;

    private final Messages messages;
    private final MeasureWording measures;

    /** Words in the language of the messages. */
    public EditWording(Messages messages) {
        this.messages = messages;
        this.measures = new MeasureWording(messages);
    }

    /** What a step of the user does and to what, whatever it concerns. */
    public String name(Reversible step) {
        return switch (step) {
            case Edit edit -> name(edit);
            case ImportEdit edit -> messages.text(edit.name(), messages.text("change.quoted", shortened(edit.subject())));
            case BundleEdit edit -> messages.text(edit.name(), messages.text("change.quoted", shortened(edit.subject())));
            case AdditionEdit edit ->
                messages.text(edit.name(), messages.text("change.quoted", shortened(edit.subject())));
            case BriefEdit edit -> messages.text(edit.name(), messages.text("change.quoted", shortened(edit.subject())));
            default -> messages.text(step.name());
        };
    }

    /** What an edit does and to what: “Move arrow “Push to Kok-Tash””, “Move 3 annotations”. */
    public String name(Edit edit) {
        String subject = edit.parts().size() == 1
                ? subject(state(edit.parts().getFirst()))
                : messages.text("edit.several", edit.parts().size());
        return messages.text(edit.name(), subject);
    }

    /** An annotation by its kind and the beginning of its title. */
    public String subject(Annotation annotation) {
        String kind = messages.text("kind." + annotation.shape().kind());
        return annotation.title().isBlank() ? kind : messages.text("edit.subject", kind, shortened(annotation.title()));
    }

    /** The annotation as an edit leaves it, or as it took it away. */
    public static Annotation state(SingleEdit edit) {
        return switch (edit) {
            case AddAnnotation(Annotation added) -> added;
            case ChangeAnnotation(_, Annotation after) -> after;
            case RemoveAnnotation(Annotation removed) -> removed;
        };
    }

    /** What a change changed: “moved 3.2 km NE · title “a” → “b””; empty for what came or went as a whole. */
    public String changes(SingleEdit edit) {
        if (!(edit instanceof ChangeAnnotation(Annotation before, Annotation after))) {
            return "";
        }
        Set<Aspect> changed = Aspect.changed(before, after);
        return changed.stream().map(aspect -> change(aspect, before, after)).collect(Collectors.joining(" · "));
    }

    private String change(Aspect aspect, Annotation before, Annotation after) {
        return switch (aspect) {
            case PLACE -> moved(before.shape().anchor(), after.shape().anchor());
            case FORM -> messages.text("change.form");
            case TITLE -> replaced("title", before.title(), after.title());
            case NOTE -> replaced("note", before.note(), after.note());
            case AUTHOR -> replaced("author", before.author(), after.author());
            case SOURCE -> replaced("source", before.source(), after.source());
            case LINK ->
                replaced(
                        "link",
                        before.link() == null ? null : before.link().id(),
                        after.link() == null ? null : after.link().id());
            case BRIEF -> replaced("brief", before.brief(), after.brief());
            case TIME -> replaced("time", time(before), time(after));
            case LOOK ->
                before.style().colour().equals(after.style().colour())
                        ? messages.text("change.look")
                        : messages.text("change.colour", colour(before), colour(after));
            case HEIGHT ->
                messages.text(after.standing().height() > before.standing().height() ? "change.up" : "change.down");
            case LOCK -> messages.text(after.standing().locked() ? "change.locked" : "change.unlocked");
            case HIDING -> messages.text(after.standing().hidden() ? "change.hidden" : "change.shown");
            case EXTRAS -> messages.text("change.extras");
        };
    }

    private String moved(Position from, Position to) {
        GeodesicLeg way = GeodesicLeg.between(
                new Coordinate(from.longitude(), from.latitude()), new Coordinate(to.longitude(), to.latitude()));
        return messages.text("change.moved", measures.length(way.meters()), measures.wind(way.initialAzimuth()));
    }

    private String replaced(String what, @Nullable String before, @Nullable String after) {
        return messages.text(
                "change.replaced",
                messages.text("change." + what),
                quoted(Objects.requireNonNullElse(before, "")),
                quoted(Objects.requireNonNullElse(after, "")));
    }

    private String quoted(String text) {
        return text.isBlank() ? messages.text("change.nothing") : messages.text("change.quoted", shortened(text));
    }

    /** The name of a colour of the palette, or its number. */
    private String colour(Annotation annotation) {
        String colour = annotation.style().colour();
        String key = "annotation.colour." + colour.substring(1).toUpperCase(Locale.ROOT);
        return messages.has(key) ? messages.text(key) : colour;
    }

    private String time(Annotation annotation) {
        return annotation.validFrom() == null && annotation.validTo() == null
                ? ""
                : messages.text("change.span", moment(annotation.validFrom()), moment(annotation.validTo()));
    }

    private String moment(@Nullable Moment moment) {
        return moment == null ? messages.text("change.open") : moment.text();
    }

    /** One line of at most {@value #SHORT} signs. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        int signs = line.codePointCount(0, line.length());
        return signs <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT - 1)).strip() + "…";
    }
}
