package org.exclave.command;

import java.util.stream.Collectors;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How large a sheet is. */
final class PageOptions {

    private static final PageSize USUAL = PageSize.of(1600, 900);

    @Option(names = "--size", paramLabel = "WxH")
    private @Nullable String size;

    @Option(names = "--page", paramLabel = "PAGE")
    private @Nullable String page;

    /** The page that is wished for. */
    PageSize page(Messages messages) {
        String named = page;
        if (size != null && named != null) {
            throw wrong(messages.text("command.exclusive", "--size", "--page"));
        }
        if (named == null) {
            return size == null ? USUAL : Dimensions.parse(size, messages).page();
        }
        return PageSize.read(named)
                .orElseThrow(() -> wrong(messages.text(
                        "command.page",
                        named,
                        PageSize.NAMED.stream().map(PageSize::name).collect(Collectors.joining(", ")),
                        Sheet.SMALLEST,
                        Sheet.LARGEST)));
    }

    private static CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }
}
