package org.exclave.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands under one heading, up to the next.
 *
 * @param level 1 for the title of the whole, 2 for a chapter, 3 for a part of one
 * @param anchor by which links find it: its title in lower-case letters, hyphens for blanks
 */
public record Chapter(int level, String title, String anchor, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /** Its title and all its words, a line to each paragraph, item or row. */
    public String words() {
        return Stream.concat(Stream.of(title), blocks.stream().map(Block::words)).collect(Collectors.joining("\n"));
    }
}
