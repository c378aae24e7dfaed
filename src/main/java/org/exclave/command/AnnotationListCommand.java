package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.annotation.Annotation;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the annotations, oldest first, a line to each. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotationListCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    AnnotationListCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (Annotation annotation : annotations()) {
            out.println(messages.text(
                    "command.annotations.line",
                    OneLine.of(annotation.id()),
                    annotation.shape().kind(),
                    annotation.created().toString(),
                    OneLine.of(annotation.title())));
        }
        return ExitCode.DONE;
    }

    private List<Annotation> annotations() {
        try {
            return AnnotationStore.read(common.store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages);
        }
    }
}
