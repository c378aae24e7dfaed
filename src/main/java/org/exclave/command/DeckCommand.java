package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.FrameFolder;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.files.SheetFiles;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.cartography.Theme;
import org.exclave.deck.SceneSheets;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws every scene of a brief as a sheet, without a window. */
@Command(
        name = "deck",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DeckCommand implements Callable<Integer> {

    private final Messages messages;
    private final Making making;

    @Parameters(descriptionKey = "brief", paramLabel = "BRIEF")
    private String brief = "";

    @Option(names = "-o", paramLabel = "FILE.pdf|DIR", required = true)
    private Path target = Path.of("");

    @Mixin
    private final PageOptions paper = new PageOptions();

    @Mixin
    private final FrameOptions frame = new FrameOptions();

    @Option(names = "--handout")
    private boolean handout;

    @Option(names = "--scale", paramLabel = "N")
    private double scale = 1;

    @Option(names = "--theme", paramLabel = "light|dark|contrast")
    private Theme theme = Theme.LIGHT;

    @Spec
    private @Nullable CommandSpec command;

    DeckCommand(Messages messages, Making making) {
        this.messages = messages;
        this.making = making;
    }

    @Override
    public Integer call() {
        frame.check(messages);
        if (handout && !isPdf()) {
            throw wrong(messages.text("command.handout", target));
        }
        PageSize page = paper.page(messages);
        if (!(scale >= SheetOptions.SMALLEST_SCALE && scale <= SheetOptions.LARGEST_SCALE)) {
            throw wrong(messages.text("command.between", "--scale", SheetOptions.SMALLEST_SCALE, SheetOptions.LARGEST_SCALE));
        }
        if (page.pixels(scale) > SheetOptions.MOST_PIXELS) {
            throw wrong(messages.text("command.size.large", page.name()));
        }
        Brief told = making.brief(brief);
        making.begin();
        try {
            if (!isPdf() && !FrameFolder.isFree(target)) {
                throw new CommandFailure(ExitCode.FAILED, messages.text("command.animate.taken", target));
            }
            write(new SceneSheets(
                    Reading.atlas(making.common(), messages), told, page, scale, theme, messages, making.overlays(told.scenes())));
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    messages.text("command.unwritable", target, FileTrouble.inWords(refused, target, messages)));
        }
        return ExitCode.DONE;
    }

    private boolean isPdf() {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(SheetFormat.PDF.ending());
    }

    private void write(SceneSheets sheets) throws IOException {
        Brief told = sheets.brief();
        Imprint imprint = making.imprint(Objects.requireNonNull(command), brief, told, sheets.shownOverlays());
        List<Scene> scenes = told.scenes();
        if (handout) {
            new SheetFiles(messages, imprint).writeHandout(sheets.handout(), target);
            return;
        }
        if (isPdf()) {
            Iterable<Sheet> pages =
                    () -> scenes.stream().map(scene -> frame.around(sheets.of(scene))).iterator();
            new SheetFiles(messages, imprint).writeDeck(told.title(), told.about(), pages, target);
            return;
        }
        PngFile pictures = new PngFile(new SheetPainter(messages));
        FrameFolder.write(
                scenes.size(),
                index -> String.format(Locale.ROOT, "%02d-%s.png", index + 1, scenes.get(index).id()),
                index -> pictures.draw(frame.around(sheets.of(scenes.get(index)))),
                _ -> PngFile.form(scale, imprint),
                target);
    }

    private static CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }
}
