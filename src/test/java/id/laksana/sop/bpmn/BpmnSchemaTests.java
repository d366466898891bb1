package id.laksana.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.sop.Sop;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/**
 * Every exported file is valid by the schema of the OMG (BPMN20.xsd and those it includes, shipped
 * by Operaton).
 */
class BpmnSchemaTests {

    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @MethodSource("id.laksana.sop.bpmn.ContohSop#semua")
    void validBySchema(Sop sop) throws Exception {
        SCHEMA.newValidator().validate(new StreamSource(new StringReader(ContohSop.xml(sop))));
    }

    @Test
    void schemaIsTheOneOfBpmn() {
        String broken = ContohSop.xml(ContohSop.lurus()).replace("bpmn:userTask", "bpmn:userTugas");

        assertThat(broken).contains("userTugas");
        assertThatThrownBy(
                        () ->
                                SCHEMA.newValidator()
                                        .validate(new StreamSource(new StringReader(broken))))
                .isInstanceOf(SAXException.class);
    }

    private static Schema schema() {
        try {
            var url =
                    BpmnSchemaTests.class.getResource(
                            "/org/operaton/bpm/model/bpmn/schema/BPMN20.xsd");
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
