package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.store.HistoryEntry;
import org.exclave.store.Origin;
import org.exclave.store.StoreHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints every edit of the annotations, oldest first, a line to each. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotationHistoryCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    AnnotationHistoryCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (HistoryEntry entry : entries()) {
            Annotation concerned = concerned(entry.edit());
            out.println(messages.text(
                    "command.history.line",
                    entry.sequence(),
                    entry.madeAt().toString(),
                    messages.text(
                            entry.edit().name(),
                            messages.text("kind." + concerned.shape().kind())),
                    OneLine.of(concerned.id()),
                    OneLine.of(concerned.title()),
                    origin(entry.origin())));
        }
        return ExitCode.DONE;
    }

    private String origin(@Nullable Origin origin) {
        return switch (origin) {
            case null -> "";
            case OUTSIDE -> messages.text("command.history.outside");
            case SALVAGE -> messages.text("command.history.salvage");
        };
    }

    private static Annotation concerned(SingleEdit edit) {
        return switch (edit) {
            case AddAnnotation(Annotation added) -> added;
            case ChangeAnnotation(_, Annotation after) -> after;
            case RemoveAnnotation(Annotation removed) -> removed;
        };
    }

    private List<HistoryEntry> entries() {
        try {
            return StoreHistory.entries(common.store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages);
        }
    }
}
