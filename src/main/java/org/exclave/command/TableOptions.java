package org.exclave.command;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.event.EventTableKind;
import org.exclave.exchange.table.ColumnRole;
import org.exclave.exchange.table.DateOrder;
import org.exclave.exchange.table.Separator;
import org.exclave.exchange.table.TableChoices;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a table on the command line; the rest is found out from the table. */
final class TableOptions {

    private static final Pattern CODE = Pattern.compile("(?:EPSG:)?(\\d{4,6})", Pattern.CASE_INSENSITIVE);

    /** The words of {@code --as}. */
    private enum Kind {
        UCDP(EventTableKind.UCDP),
        CANDIDATE(EventTableKind.CANDIDATE),
        ACLED(EventTableKind.ACLED),
        CSV(EventTableKind.GENERIC),
        OVERLAY(null),
        ANNOTATIONS(null);

        private final @Nullable EventTableKind kind;

        Kind(@Nullable EventTableKind kind) {
            this.kind = kind;
        }
    }

    @Option(names = "--as", paramLabel = "KIND")
    private @Nullable Kind kind;

    @Option(
            names = "--columns",
            paramLabel = "ROLE=COLUMN",
            split = ",")
    private List<String> columns = List.of();

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable String encoding;

    @Option(names = "--separator", paramLabel = "SIGN")
    private @Nullable String separator;

    @Option(names = "--dates", paramLabel = "ORDER")
    private @Nullable DateOrder dates;

    @Option(names = "--crs", paramLabel = "EPSG:CODE")
    private @Nullable String system;

    /** Whether files may be something else than tables, because nobody said that they are. */
    boolean mayBeShapes() {
        return kind == null || kind == Kind.ANNOTATIONS;
    }

    /** Whether an overlay layer is to become of each file. */
    boolean isOverlay() {
        return kind == Kind.OVERLAY;
    }

    /** The number of the reference system that was said, or 0 where none was. */
    int system(Messages messages) {
        Integer code = epsg(messages);
        return code == null ? 0 : code;
    }

    /** What was said. */
    TableChoices choices(Messages messages) {
        return new TableChoices(
                kind == null ? null : kind.kind,
                charset(messages),
                separator(messages),
                columns(messages),
                dates,
                epsg(messages));
    }

    private @Nullable Charset charset(Messages messages) {
        if (encoding == null) {
            return null;
        }
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("usage.unusable", "--encoding", encoding));
        }
    }

    private @Nullable Separator separator(Messages messages) {
        if (separator == null) {
            return null;
        }
        String sign = separator.equalsIgnoreCase("tab") ? "\t" : separator;
        if (sign.length() == 1 && Separator.of(sign.charAt(0)).isPresent()) {
            return Separator.of(sign.charAt(0)).orElseThrow();
        }
        throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.separator", separator));
    }

    private Map<ColumnRole, String> columns(Messages messages) {
        Map<ColumnRole, String> roles = new EnumMap<>(ColumnRole.class);
        for (String column : columns) {
            int sign = column.indexOf('=');
            ColumnRole role = sign < 0 ? null : ColumnRole.of(column.substring(0, sign).strip()).orElse(null);
            if (role == null) {
                String known = Stream.of(ColumnRole.values()).map(ColumnRole::id).collect(Collectors.joining(", "));
                throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.columns", known, column));
            }
            roles.put(role, column.substring(sign + 1).strip());
        }
        return roles;
    }

    private @Nullable Integer epsg(Messages messages) {
        if (system == null) {
            return null;
        }
        Matcher code = CODE.matcher(system);
        if (!code.matches()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.import.crs", system));
        }
        return Integer.valueOf(code.group(1));
    }
}
