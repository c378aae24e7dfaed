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
final class MarkupWriting {

    private final XMLStreamWriter xml;

    private MarkupWriting(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes something into an element. */
    interface Content {
        void write(MarkupWriting xml) throws XMLStreamException;
    }

    /** Writes a whole document and leaves the stream open. */
    static void document(OutputStream stream, Content content) throws IOException {
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
     */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], MarkupText.plain(attributes[i + 1]));
        }
        content.write(this);
        xml.writeEndElement();
    }

    /** Writes an element with a text; nothing for null. */
    void text(String name, @Nullable String text, String... attributes) throws XMLStreamException {
        if (text != null) {
            element(name, inside -> inside.xml.writeCharacters(MarkupText.plain(text)), attributes);
        }
    }

    /** A number without an exponent, which some programs cannot read, to the last digit. */
    static String number(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }
}
