package org.exclave.briefing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.exclave.briefing.LegibleText;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.imprint.Imprint;

/**
 * What a document says of itself: title, subject and creator, both in its information and in the words of XMP
 * (ISO 16684-1). No dates: a sheet is as old as what it shows.
 *
 * @param imprint how it was made, which is also attached as a file of its own
 * @param title of the whole document
 * @param subject what it shows; may be empty
 * @param rights to whom the map owes its data
 */
record Description(Imprint imprint, String title, String subject, String rights) {

    private static final String ATTACHMENT = "exclave-request.json";
    private static final String LANGUAGE = "en";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";

    /** That of one sheet alone. */
    static Description of(Imprint imprint, Sheet sheet) {
        return new Description(imprint, sheet.words().title(), sheet.words().subtitle(), sheet.words().credits());
    }

    void put(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setCreator(imprint.creator());
        information.setProducer(imprint.creator());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (imprint.request() != null) {
            attach(imprint.request(), document);
        }
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp())));
    }

    /** As a file of its own, so that readers that show attachments show it. */
    private static void attach(String request, PDDocument document) throws IOException {
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        content.setSubtype("application/json");
        content.setSize(bytes.length);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(ATTACHMENT);
        file.setFileUnicode(ATTACHMENT);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(ATTACHMENT, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
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
            xml.writeCharacters(imprint.creator());
            xml.writeEndElement();
            sayRequest(xml);
            xml.writeEndDocument();
            xml.writeProcessingInstruction("xpacket", "end=\"r\"");
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void sayRequest(XMLStreamWriter xml) throws XMLStreamException {
        String request = imprint.request();
        if (request != null) {
            xml.writeStartElement("exclave", Imprint.ELEMENT, Imprint.NAMESPACE);
            xml.writeNamespace("exclave", Imprint.NAMESPACE);
            xml.writeCharacters(request);
            xml.writeEndElement();
        }
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
