package org.exclave.guide;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a chapter that stands below the one before. */
public sealed interface Block {

    /** Its words without their looks, a line to each paragraph, item or row. */
    String words();

    /** Words that are read on. */
    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public String words() {
            return plain(spans);
        }
    }

    /**
     * Several things, one below the other.
     *
     * @param numbered whether their order matters
     */
    record Listing(boolean numbered, List<List<Block>> items) implements Block {

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String words() {
            return items.stream()
                    .map(item -> item.stream().map(Block::words).collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A table.
     *
     * @param rows each with as many cells as the first, which is the heading
     */
    record Table(List<List<Paragraph>> rows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String words() {
            return rows.stream()
                    .map(row -> row.stream().map(Paragraph::words).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Lines that are typed or stand in a file, to the letter. */
    record Code(String text) implements Block {

        @Override
        public String words() {
            return text;
        }
    }

    /** The words of several spans, one behind the other. */
    static String plain(List<Span> spans) {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
