package org.exclave.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.exclave.event.EventTableKind;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.exchange.table.KnownCredit;
import org.exclave.exchange.table.ReadTable;
import org.exclave.exchange.table.RefusedRows;
import org.exclave.exchange.table.TableFile;
import org.exclave.exchange.table.TablePreview;
import org.exclave.exchange.table.TableReading;
import org.exclave.exchange.table.TableWarning;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.language.TableWords;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BundleFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes tables of events into the store, each whole or not at all. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {

    private static final Set<String> OF_ANNOTATIONS = Set.of("--as", "--crs", "--dry-run");
    private static final Set<String> OF_OVERLAYS =
            Set.of("--as", "--crs", "--into", "--credit", "--licence", "--dry-run");

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final TableOptions options = new TableOptions();

    @Parameters(descriptionKey = "file", paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--into", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--credit", paramLabel = "TEXT")
    private @Nullable String credit;

    @Option(names = "--licence", paramLabel = "TEXT")
    private @Nullable String licence;

    @Option(names = "--skip-bad")
    private boolean skipping;

    @Option(names = "--dry-run")
    private boolean dry;

    ImportCommand(CommonOptions common, Messages messages, Terminal terminal) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
    }

    /** A table that can be read, and what it will be called and owed to. */
    private record Ready(TablePreview table, String name, String credit, String licence) {}

    @Override
    public Integer call() {
        if (options.isOverlay()) {
            return takeOverlays();
        }
        if (files.stream().anyMatch(BundleFile::isBundle)) {
            return takeBundles();
        }
        if (options.mayBeShapes() && files.stream().anyMatch(file -> AnnotationFormat.ofName(file).isPresent())) {
            return takeShapes();
        }
        if (name != null && files.size() > 1) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.into"));
        }
        List<Ready> tables = new ArrayList<>();
        for (Path file : files) {
            Ready table = ready(file);
            refuseIfNamedAlike(table, tables);
            tables.add(table);
        }
        try {
            if (dry) {
                List<String> taken = AnnotationStore.readEventNames(common.store());
                tables.forEach(table -> report(table, read(table, taken)));
            } else {
                keep(tables);
            }
            return ExitCode.DONE;
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }

    /** Bundles say themselves whose and what they are. */
    private Integer takeBundles() {
        Optional<Path> other = files.stream().filter(file -> !BundleFile.isBundle(file)).findFirst();
        if (other.isPresent()) {
            Path bundle = files.stream().filter(BundleFile::isBundle).findFirst().orElseThrow();
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.bundles", bundle));
        }
        refuseOptions(Objects.requireNonNull(spec).commandLine(), Set.of("--dry-run"), "command.import.bundle");
        new BundleIntake(common, messages)
                .take(files, dry, Objects.requireNonNull(spec).commandLine().getOut());
        return ExitCode.DONE;
    }

    /** Each file becomes an overlay layer. */
    private Integer takeOverlays() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        refuseOptions(line, OF_OVERLAYS, "command.import.overlays");
        if (name != null && files.size() > 1) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.into"));
        }
        if (credit == null || credit.isBlank()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.drawn", files.getFirst()));
        }
        SaidOfLayer said = new SaidOfLayer(name, credit, licence == null ? "" : licence);
        new OverlayIntake(common, messages)
                .take(files, said, options.system(messages), dry, told -> {
                    if (!common.quiet()) {
                        line.getOut().println(OneLine.of(told));
                    }
                });
        return ExitCode.DONE;
    }

    private void refuseOptions(CommandLine line, Set<String> allowed, String refusal) {
        Optional<OptionSpec> other = line.getParseResult().matchedOptions().stream()
                .filter(option -> !option.inherited() && !allowed.contains(option.longestName()))
                .findFirst();
        if (other.isPresent()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text(refusal, other.get().longestName()));
        }
    }

    /** Files of shapes come in as annotations, which have neither a name nor a credit of their own. */
    private Integer takeShapes() {
        Optional<Path> table = files.stream()
                .filter(file -> AnnotationFormat.ofName(file).isEmpty())
                .findFirst();
        if (table.isPresent()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.mixed", table.get()));
        }
        refuseOptions(Objects.requireNonNull(spec).commandLine(), OF_ANNOTATIONS, "command.import.shapes");
        String told = new AnnotationIntake(common, messages).take(files, options.system(messages), false, dry);
        if (!common.quiet()) {
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getOut()
                    .println(dry ? messages.text("command.annotations.dry", told) : told);
        }
        return ExitCode.DONE;
    }

    private Ready ready(Path file) {
        try {
            TablePreview table = TablePreview.of(new TableFile(file), options.choices(messages));
            refuseIfUnclear(table);
            for (TableWarning warning : table.warnings()) {
                warn(messages.text("import.warning." + warning.id(), table.details()));
            }
            Optional<KnownCredit> known = KnownCredit.of(table.kind());
            String owed = credit != null ? credit : known.map(KnownCredit::credit).orElse("");
            if (owed.isBlank()) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.credit", table.fileName()));
            }
            String terms = licence != null ? licence : credit != null ? "" : known.map(KnownCredit::licence).orElse("");
            return new Ready(table, name != null && !name.isBlank() ? name : bare(table.fileName()), owed, terms);
        } catch (AtlasDataException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    private void refuseIfNamedAlike(Ready table, List<Ready> others) {
        for (Ready other : others) {
            if (other.name().equalsIgnoreCase(table.name())) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.alike", table.name()));
            }
        }
    }

    /** Each open question in a line of its own; the last ends the command. */
    private void refuseIfUnclear(TablePreview table) {
        List<String> open = table.questions().stream()
                .sorted()
                .map(question -> messages.text("import.question." + question.id(), table.fileName()))
                .toList();
        if (!open.isEmpty()) {
            open.subList(0, open.size() - 1).forEach(this::warn);
            throw new CommandFailure(ExitCode.BAD_DATA, open.getLast());
        }
    }

    private static String bare(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private void keep(List<Ready> tables) throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(common.store(), Clock.systemUTC())) {
            Optional<StoreException> why = store.whyReadOnly();
            if (why.isPresent()) {
                throw why.get();
            }
            for (Ready table : tables) {
                ReadTable read = read(table, store.eventNames());
                store.add(read.table());
                report(table, read);
            }
        }
    }

    private ReadTable read(Ready table, List<String> taken) {
        if (taken.stream().anyMatch(table.name()::equalsIgnoreCase)) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA, messages.text("store.eventsTaken", common.store(), table.name()));
        }
        ProgressLine line = new ProgressLine(
                percent -> messages.text("import.progress", table.table().fileName(), percent), common.quiet());
        try (ExecutorService packing = Executors.newSingleThreadExecutor()) {
            TableReading reading = new TableReading(table.table(), packing, (done, all) -> {
                line.tell(done, all);
                return true;
            });
            ReadTable read = reading.read(table.name(), table.credit(), table.licence());
            line.clear();
            refuse(table, read.refused());
            return read;
        } catch (AtlasDataException refused) {
            line.clear();
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    private void refuse(Ready table, RefusedRows refused) {
        for (Fault fault : refused.first()) {
            warn(TableWords.row(fault, messages));
        }
        int more = refused.count() - refused.first().size();
        if (more > 0) {
            warn(messages.text("import.more", table.table().fileName(), more));
        }
        if (refused.count() > 0 && !skipping) {
            throw new CommandFailure(
                    ExitCode.BAD_DATA, messages.text("import.refused", table.table().fileName(), refused.count()));
        }
    }

    private void warn(String sentence) {
        if (!common.quiet()) {
            terminal.complain(sentence);
        }
    }

    private void report(Ready table, ReadTable read) {
        if (!common.quiet()) {
            EventTableKind kind = table.table().kind();
            Objects.requireNonNull(spec).commandLine().getOut().println(OneLine.of(messages.text(
                    "import.done",
                    read.table().set().size(),
                    table.table().fileName(),
                    table.name(),
                    messages.text("import.kind." + kind.id()),
                    read.refused().count(),
                    dry ? 1 : 0)));
        }
    }
}
