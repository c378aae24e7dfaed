package org.exclave.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.exclave.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the guide from Markdown (CommonMark 0.31 with tables). What the atlas cannot draw, such as pictures or HTML, is a mistake
 * in the guide.
 */
public final class GuideReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Chapter> chapters = new ArrayList<>();

    private GuideReader() {}

    /**
     * The guide that this build took along.
     *
     * @param language one of {@link Guide#LANGUAGES}
     */
    public static Guide read(Language language) {
        String name = language == Language.ENGLISH ? "guide.md" : "guide_" + language.code() + ".md";
        try (InputStream file = GuideReader.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no guide in " + language);
            }
            return read(language, PARSER.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The guide that a text says.
     *
     * @throws IllegalArgumentException when it has no title, or something that cannot be drawn
     */
    public static Guide read(Language language, String markdown) {
        return read(language, PARSER.parse(markdown));
    }

    private static Guide read(Language language, Node document) {
        GuideReader reader = new GuideReader();
        Heading heading = null;
        List<Block> blocks = new ArrayList<>();
        for (Node each : children(document)) {
            if (each instanceof Heading next) {
                reader.end(heading, blocks);
                heading = next;
                blocks = new ArrayList<>();
            } else {
                blocks.add(block(each));
            }
        }
        reader.end(heading, blocks);
        if (reader.chapters.isEmpty() || reader.chapters.getFirst().level() != 1) {
            throw new IllegalArgumentException("a guide begins with its title");
        }
        return new Guide(
                language, reader.chapters.getFirst().title(), reader.chapters.subList(1, reader.chapters.size()));
    }

    private void end(@Nullable Heading heading, List<Block> blocks) {
        if (heading != null) {
            String title = Block.plain(spans(heading));
            chapters.add(new Chapter(heading.getLevel(), title, anchor(title), blocks));
        } else if (!blocks.isEmpty()) {
            throw new IllegalArgumentException("words before the title");
        }
    }

    /** As web sites that show Markdown make them, so that the links work there, too. */
    private String anchor(String title) {
        StringBuilder anchor = new StringBuilder();
        title.toLowerCase(Locale.ROOT).codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign) || sign == '-' || sign == '_') {
                anchor.appendCodePoint(sign);
            } else if (sign == ' ') {
                anchor.append('-');
            }
        });
        int before = anchors.merge(anchor.toString(), 1, Integer::sum) - 1;
        return before == 0 ? anchor.toString() : anchor + "-" + before;
    }

    private static Block block(Node node) {
        return switch (node) {
            case org.commonmark.node.Paragraph paragraph -> new Block.Paragraph(spans(paragraph));
            case BulletList list -> listing(false, list);
            case OrderedList list -> listing(true, list);
            case FencedCodeBlock code -> new Block.Code(String.valueOf(code.getLiteral()).stripTrailing());
            case TableBlock table -> table(table);
            default -> throw strange(node);
        };
    }

    private static Block listing(boolean numbered, ListBlock list) {
        return new Block.Listing(
                numbered,
                children(list).stream()
                        .map(item -> children(item).stream().map(GuideReader::block).toList())
                        .toList());
    }

    private static Block table(TableBlock table) {
        List<List<Block.Paragraph>> rows = children(table).stream()
                .flatMap(part -> children(part).stream())
                .filter(TableRow.class::isInstance)
                .map(row -> children(row).stream()
                        .filter(TableCell.class::isInstance)
                        .map(cell -> new Block.Paragraph(spans(cell)))
                        .toList())
                .toList();
        return new Block.Table(rows);
    }

    private static List<Span> spans(Node parent) {
        List<Span> spans = new ArrayList<>();
        children(parent).forEach(child -> add(child, Span.Look.PLAIN, null, spans));
        return spans;
    }

    private static void add(Node node, Span.Look look, @Nullable String target, List<Span> spans) {
        switch (node) {
            case Text text -> put(text.getLiteral(), look, target, spans);
            case org.commonmark.node.Code code -> put(code.getLiteral(), Span.Look.CODE, target, spans);
            case SoftLineBreak _, HardLineBreak _ -> put(" ", look, target, spans);
            case Emphasis _ -> children(node).forEach(child -> add(child, Span.Look.EMPHASIS, target, spans));
            case StrongEmphasis _ -> children(node).forEach(child -> add(child, Span.Look.STRONG, target, spans));
            case Link link -> children(node).forEach(child -> add(child, look, link.getDestination(), spans));
            default -> throw strange(node);
        }
    }

    /** Joins words that look alike, so that an ellipsis or a bracket does not make a span of its own. */
    private static void put(String words, Span.Look look, @Nullable String target, List<Span> spans) {
        if (words.isEmpty()) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.look() == look && java.util.Objects.equals(last.target(), target) && look != Span.Look.CODE) {
            spans.set(spans.size() - 1, new Span(last.words() + words, look, target));
        } else {
            spans.add(new Span(words, look, target));
        }
    }

    private static List<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext).toList();
    }

    private static IllegalArgumentException strange(Node node) {
        return new IllegalArgumentException("the guide cannot have a " + node.getClass().getSimpleName());
    }
}
