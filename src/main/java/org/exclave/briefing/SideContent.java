package org.exclave.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in the side of a sheet, from the top to the bottom; null for what does not.
 *
 * @param told what is told beside the map
 * @param figures what claimants say
 * @param legend what the signs mean
 * @param notes what is not shown
 * @param locator where the map lies; with the notes beside it, if there are any
 */
record SideContent(
        @Nullable ToldBlock told,
        @Nullable FigureBlock figures,
        @Nullable LegendBlock legend,
        @Nullable NotesBlock notes,
        @Nullable LocatorBlock locator) {

    List<SideBlock> blocks() {
        List<SideBlock> blocks = new ArrayList<>();
        add(told, blocks);
        add(figures, blocks);
        add(legend, blocks);
        add(locator == null ? notes : locator, blocks);
        return blocks;
    }

    private static void add(@Nullable SideBlock block, List<SideBlock> blocks) {
        if (block != null) {
            blocks.add(block);
        }
    }

    SideContent withoutLocator() {
        return new SideContent(told, figures, legend, notes, null);
    }

    /** The same with less in its figures, as long as more than a few of them are left; otherwise nothing. */
    Optional<SideContent> withLessFigures(double width) {
        return figures == null || figures.isShort() ? Optional.empty() : Optional.of(cutFigures(figures, width));
    }

    /** The same with less of what can be spared most; nothing when there is nothing left to spare. */
    Optional<SideContent> cut(double width) {
        if (figures != null) {
            return Optional.of(cutFigures(figures, width));
        }
        return cut(told, width, less -> new SideContent((ToldBlock) less, null, legend, notes, null))
                .or(() -> cut(notes, width, less -> new SideContent(told, null, legend, (NotesBlock) less, null)))
                .or(() -> cut(legend, width, less -> new SideContent(told, null, (LegendBlock) less, notes, null)));
    }

    private SideContent cutFigures(FigureBlock shown, double width) {
        FigureBlock less = (FigureBlock) shown.smaller(width).orElse(null);
        return new SideContent(told, less, legend, notes, locator);
    }

    private interface Rest {
        SideContent with(SideBlock less);
    }

    private static Optional<SideContent> cut(@Nullable SideBlock block, double width, Rest rest) {
        return block == null ? Optional.empty() : block.smaller(width).map(rest::with);
    }

    /** As often as it goes, from this on. */
    Stream<SideContent> lessAndLess(Function<SideContent, Optional<SideContent>> step) {
        return Stream.iterate(Optional.of(this), Optional::isPresent, now -> now.flatMap(step))
                .flatMap(Optional::stream);
    }
}
