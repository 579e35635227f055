package org.lotse.suspicion;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Holds a report against {@code report.xsd}. */
final class ReportShape {

    private static final Schema SCHEMA = schema();

    private ReportShape() {}

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(ReportShape.class.getResource("report.xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @throws IllegalStateException that says nothing of what is in the report */
    static void check(String xml) {
        try {
            Validator validator = SCHEMA.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException misshapen) {
            throw new IllegalStateException("The report does not keep to its shape");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
