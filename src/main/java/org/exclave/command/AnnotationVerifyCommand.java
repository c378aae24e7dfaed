package org.exclave.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.HistoryBreak;
import org.exclave.store.HistoryProof;
import org.exclave.store.StoreHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves the chain of the history, and that the annotations follow from it, or says where that fails. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotationVerifyCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    AnnotationVerifyCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path store = common.store();
        HistoryProof proof = proof(store);
        HistoryBreak broken = proof.broken();
        if (broken != null) {
            String kind = broken.kind().name().toLowerCase(Locale.ROOT);
            throw new CommandFailure(ExitCode.BAD_DATA, messages.text("verify." + kind, store, broken.row(), proof.rows()));
        }
        if (!proof.strays().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA,
                    messages.text(
                            "verify.strays", store, proof.strays().size(), proof.strays().getFirst()));
        }
        if (!common.quiet()) {
            Objects.requireNonNull(spec).commandLine().getOut().println(
                    messages.text("verify.holds", proof.rows(), store, proof.tip()));
        }
        return ExitCode.DONE;
    }

    private HistoryProof proof(Path store) {
        try {
            return StoreHistory.prove(store);
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages);
        }
    }
}
