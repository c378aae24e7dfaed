package org.exclave.briefing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.exclave.briefing.LegibleText;
import org.exclave.briefing.Sheet;

/**
 * What a document says of itself: title, subject and creator, both in its information and in the words of XMP
 * (ISO 16684-1). No dates: a sheet is as old as what it shows.
 *
 * @param creator the program and its version
 * @param title of the whole document
 * @param subject what it shows; may be empty
 * @param rights to whom the map owes its data
 */
record Description(String creator, String title, String subject, String rights) {

    private static final String LANGUAGE = "en";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    /** That of one sheet alone. */
    static Description of(String creator, Sheet sheet) {
        return new Description(creator, sheet.words().title(), sheet.words().subtitle(), sheet.words().credits());
    }

    void put(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator(creator);
        information.setProducer(creator);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp())));
    }

    private byte[] xmp() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement("rdf", "Description", RDF);
            xml.writeAttribute("rdf", RDF, "about", "");
            xml.writeNamespace("dc", DUBLIN_CORE);
            xml.writeNamespace("xmp", XMP);
            say(xml, "title", title);
            say(xml, "description", subject);
            say(xml, "rights", rights);
            xml.writeStartElement("xmp", "CreatorTool", XMP);
            xml.writeCharacters(creator);
            xml.writeEndDocument();
            xml.writeProcessingInstruction("xpacket", "end=\"r\"");
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void say(XMLStreamWriter xml, String what, String words) throws XMLStreamException {
        xml.writeStartElement("dc", what, DUBLIN_CORE);
        xml.writeStartElement("rdf", "Alt", RDF);
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("xml:lang", "x-default");
        xml.writeCharacters(LegibleText.of(words));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
