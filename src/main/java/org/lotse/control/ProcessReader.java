package org.lotse.control;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The processes of one document. */
final class ProcessReader {

    private final String file;
    private final Element root;

    ProcessReader(String file, Document document) {
        this.file = file;
        this.root = document.getDocumentElement();
        if (!Xml.isBpmn(root) || !root.getLocalName().equals("definitions")) {
            throw new UnreadableModel(file, "it holds no BPMN definitions");
        }
        refuseTwins();
        refuseStrangers(root);
    }

    /** The engine goes by an element's name alone and would run what looks like BPMN in another vocabulary. */
    private void refuseStrangers(Element element) {
        Xml.children(element)
                .filter(child -> !child.getLocalName().equals("extensionElements") || !Xml.isBpmn(child))
                .filter(child -> !Xml.isDrawing(child))
                .forEach(child -> {
                    if (!Xml.isBpmn(child)) {
                        throw new UnreadableModel(file, "<" + child.getNodeName() + "> is no element of BPMN");
                    }
                    refuseStrangers(child);
                });
    }

    private void refuseTwins() {
        var seen = new HashSet<String>();
        var all = root.getElementsByTagNameNS(Xml.BPMN, "*");
        for (int one = 0; one < all.getLength(); one++) {
            String id = ((Element) all.item(one)).getAttribute("id");
            if (!id.isEmpty() && !seen.add(id)) {
                throw new UnreadableModel(file, "two elements have the id " + id);
            }
        }
    }

    List<ProcessModel> processes() {
        return Xml.bpmn(root, "process")
                .filter(process -> !process.getAttribute("isExecutable").equals("false"))
                .map(this::process)
                .toList();
    }

    private ProcessModel process(Element process) {
        String id = process.getAttribute("id");
        String name = process.getAttribute("name");
        Scope body = new ScopeReader(file, root).read(process);
        return new ProcessModel(id, name.isBlank() ? id : name, walledOff(process), body);
    }

    /**
     * A suspicion is told by what the process is called or has people and programs do; a process that says of itself that
     * it is walled off is believed too.
     */
    private static boolean walledOff(Element process) {
        return suspicion(process.getAttribute("id"))
                || Boolean.parseBoolean(Xml.property(process, "walledOff"))
                || handlesSuspicion(process);
    }

    private static boolean handlesSuspicion(Element element) {
        return Xml.children(element)
                .filter(Xml::isBpmn)
                .anyMatch(one -> suspicion(Xml.engine(one, "formKey"))
                        || suspicion(Xml.engine(one, "topic"))
                        || suspicion(Xml.engine(one, "delegateExpression"))
                        || (one.getLocalName().endsWith("ubProcess") && handlesSuspicion(one)));
    }

    private static boolean suspicion(String text) {
        return text.toLowerCase(Locale.ROOT).contains("suspicion");
    }
}
