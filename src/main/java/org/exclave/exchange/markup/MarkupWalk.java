package org.exclave.exchange.markup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the elements of a document in markup that a stranger may have written, each once, children within parents. A
 * document type, an entity, or more depth, elements or text than any honest file has end the walk.
 */
final class MarkupWalk {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 4_000_000;
    private static final int MOST_NAMES = 10_000;
    private static final int LONGEST_TEXT = 4 << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int elements;

    /** Begins before the root. */
    MarkupWalk(String file, InputStream in, long most) throws AtlasDataException {
        this.file = file;
        try {
            this.xml = FACTORY.createXMLStreamReader(MarkupEncoding.reader(new BoundedBytes(in, most)));
        } catch (IOException unreadable) {
            throw fault(new XMLStreamException(unreadable));
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    private static XMLInputFactory factory() {
        // That of the platform: another one on the class path might know other switches.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside this file is read");
        });
        return factory;
    }

    /** Steps to the root and gives its name. */
    String root() throws AtlasDataException {
        if (!next()) {
            throw new AtlasDataException(Fault.of(file, "xml.empty"));
        }
        return name();
    }

    /**
     * Steps to the next child of the element that is open, or out of it. A child that was stepped to must be walked to its
     * end, by this, by {@link #text()} or by {@link #skip()}.
     *
     * @return whether there is another child
     */
    boolean next() throws AtlasDataException {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** The words of the element that is open, without those of its children; walks to its end. */
    String text() throws AtlasDataException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (event()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > LONGEST_TEXT) {
                        throw fault("text", LONGEST_TEXT);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    /** Walks to the end of the element that is open. */
    void skip() throws AtlasDataException {
        int outside = depth - 1;
        while (depth > outside) {
            event();
        }
    }

    private int event() throws AtlasDataException {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    elements++;
                    if (depth > DEEPEST) {
                        throw fault("depth", DEEPEST);
                    }
                    if (elements > MOST_ELEMENTS) {
                        throw fault("elements", MOST_ELEMENTS);
                    }
                    requireFewNames();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw fault("type");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault("entity", FeatureProperties.shortened(String.valueOf(xml.getLocalName())));
                default -> {}
            }
            return event;
        } catch (XMLStreamException broken) {
            throw fault(broken);
        }
    }

    /** Walks to the end of the document, so that what is wrong behind its root is found. */
    void finish() throws AtlasDataException {
        boolean ended = false;
        while (!ended) {
            ended = event() == XMLStreamConstants.END_DOCUMENT;
        }
    }

    /** A reader keeps each name for good, and finds it the slower the more there are. */
    private void requireFewNames() throws AtlasDataException {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw fault("names", MOST_NAMES);
        }
    }

    /** The name of the element that is open, without its prefix; only right after the step to it. */
    String name() {
        return xml.getLocalName();
    }

    /** The namespace of the element that is open, empty for none; only right after the step to it. */
    String namespace() {
        return Optional.ofNullable(xml.getNamespaceURI()).orElse("");
    }

    /** An attribute of the element that is open, or null; only right after the step to it. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The line of the document at which the walk is, from 1. */
    int line() {
        return xml.getLocation().getLineNumber();
    }

    /** The fault that the document is none of the kind that is read. */
    AtlasDataException foreign(String expectation, String found) {
        return new AtlasDataException(Fault.of(file, "xml." + expectation, FeatureProperties.shortened(found)));
    }

    private AtlasDataException fault(String expectation, Object... details) {
        Object[] all = new Object[details.length + 2];
        all[0] = line();
        all[1] = xml.getLocation().getColumnNumber();
        System.arraycopy(details, 0, all, 2, details.length);
        return new AtlasDataException(Fault.of(file, "xml." + expectation, all));
    }

    private AtlasDataException fault(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBytes.Excess excess) {
                return new AtlasDataException(Fault.of(file, "xml." + excess.bound()), broken);
            }
            if (cause instanceof CharacterCodingException) {
                return new AtlasDataException(Fault.of(file, "xml.encoding"), broken);
            }
        }
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNumber();
        String said = sentence(broken);
        // The reader of the platform has bounds of its own, and a number for each instead of a sentence.
        return new AtlasDataException(
                said.startsWith("JAXP")
                        ? Fault.of(file, "xml.bound", line, column)
                        : Fault.of(file, "xml.broken", line, column, said),
                broken);
    }

    /** What the reader says, without the place, which it puts before it. */
    private static String sentence(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        String after = message.substring(message.indexOf("Message: ") + 1);
        String said = after.startsWith("essage: ") ? after.substring("essage: ".length()) : message;
        return FeatureProperties.shortened(said.lines().findFirst().orElse("–"));
    }
}
