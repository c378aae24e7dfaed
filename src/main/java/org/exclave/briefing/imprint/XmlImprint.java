package org.exclave.briefing.imprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The request in XML: the text of the first element of that name. A document type, and with it every entity, is refused. */
final class XmlImprint {

    private static final int MOST_ELEMENTS = 1000;

    private XmlImprint() {}

    /**
     * Looks through what there is of a stream up to the first element of another name than those that stand around it.
     *
     * @param in of which no more than its end is read
     */
    static Optional<byte[]> find(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int elements = 0;
            while (xml.hasNext() && elements < MOST_ELEMENTS) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new DamagedFileException("a document type, which no file of Exclave has");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements++;
                    if (Imprint.ELEMENT.equals(xml.getLocalName()) && Imprint.NAMESPACE.equals(xml.getNamespaceURI())) {
                        return Optional.of(text(xml));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw new DamagedFileException("no XML from line " + broken.getLocation().getLineNumber() + " on");
        }
    }

    private static byte[] text(XMLStreamReader xml) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
            if (text.length() > ImprintFile.LONGEST || xml.isStartElement()) {
                throw new DamagedFileException("a request that is none");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
