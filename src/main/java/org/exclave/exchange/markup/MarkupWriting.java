package org.exclave.exchange.markup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a document in markup, in UTF-8, element by element; texts as {@link MarkupText} makes them. */
public final class MarkupWriting {

    private final XMLStreamWriter xml;

    private MarkupWriting(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes something into an element. */
    public interface Content {
        /** Writes it. */
        void write(MarkupWriting xml) throws XMLStreamException;
    }

    /**
     * Writes a whole document and leaves the stream open.
     *
     * @throws IOException when the stream does not take it, or as the cause of what the content throws
     */
    public static void document(OutputStream stream, Content content) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            content.write(new MarkupWriting(xml));
            xml.flush();
        } catch (XMLStreamException failure) {
            throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure);
        }
        out.write('\n');
        out.flush();
    }

    /**
     * Writes an element on a line of its own.
     *
     * @param attributes name and value by turns
     * @throws XMLStreamException when the stream does not take it
     */
    public void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], MarkupText.plain(attributes[i + 1]));
        }
        content.write(this);
        xml.writeEndElement();
    }

    /**
     * Writes an element with a text; nothing for null.
     *
     * @throws XMLStreamException when the stream does not take it
     */
    public void text(String name, @Nullable String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            element(name, inside -> inside.xml.writeCharacters(MarkupText.plain(text)), attributes);
        }
    }

    /** A number without an exponent, which some programs cannot read, to the last digit. */
    public static String number(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
