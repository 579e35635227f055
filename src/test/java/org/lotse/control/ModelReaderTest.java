package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

    private static final String HEAD =
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"t\">";

    private static void refused(String content, String why) {
        assertThatThrownBy(() -> ModelReader.read("m.bpmn", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableModel.class)
                .hasMessageContaining("m.bpmn")
                .hasMessageContaining(why);
    }

    @Test
    void aFileWithADocumentTypeIsNotRead() {
        refused("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + HEAD + "&e;</definitions>", "DOCTYPE");
    }

    @Test
    void whatIsNoBpmnIsNotRead() {
        refused("not even XML", "no XML");
        refused("<html/>", "no BPMN");
    }

    @Test
    void anElementNobodyKnowsIsNotPassedOver() {
        refused(HEAD + "<process id=\"p\"><complexGateway id=\"g\"/></process></definitions>", "complexGateway");
    }

    @Test
    void anElementThatOnlyLooksLikeBpmnIsNotPassedOver() {
        refused(
                HEAD + "<process id=\"p\"><x:userTask xmlns:x=\"urn:other\" id=\"g\"/></process></definitions>",
                "x:userTask");
    }

    @Test
    void twoElementsOfOneIdAreNotTakenForEachOther() {
        refused(HEAD + "<process id=\"p\"><task id=\"g\"/><task id=\"g\"/></process></definitions>", "the id g");
    }

    @Test
    void subprocessesWithoutEndAreNotFollowed() {
        var deep = new StringBuilder(HEAD + "<process id=\"p\">");
        for (int level = 0; level < 30; level++) {
            deep.append("<subProcess id=\"s").append(level).append("\">");
        }
        deep.append("</subProcess>".repeat(30)).append("</process></definitions>");

        refused(deep.toString(), "nested");
    }

    @Test
    void aProcessThatIsNotForRunningIsLeftOut() {
        byte[] drawing = (HEAD + "<process id=\"p\" isExecutable=\"false\"><task id=\"g\"/></process></definitions>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(ModelReader.read("m.bpmn", drawing)).isEmpty();
    }
}
