package org.lotse.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.lotse.control.ControlCheck;
import org.lotse.control.Finding;
import org.lotse.control.ModelReader;
import org.lotse.control.ProcessModel;
import org.lotse.control.UnreadableModel;
import org.lotse.workflow.LiveModels;
import org.lotse.workflow.LiveModels.LiveModel;

/** Lets a deployment in where no way through its processes, with those that stand already, leaves out a control. */
final class ControlGate {

    private final LiveModels live;

    ControlGate(LiveModels live) {
        this.live = live;
    }

    /**
     * @param files of the deployment by name; those that are no BPMN pass
     * @throws BadUserRequestException that names the rules that are broken, with the paths, and nothing goes live
     */
    void pass(Map<String, byte[]> files) {
        try {
            List<ProcessModel> coming = files.entrySet().stream()
                    .filter(file -> isModel(file.getKey()))
                    .flatMap(file -> ModelReader.read(file.getKey(), file.getValue()).stream())
                    .toList();
            if (!coming.isEmpty()) {
                refuse(ControlCheck.of(standing(), coming));
            }
        } catch (UnreadableModel unreadable) {
            throw new BadUserRequestException(unreadable.getMessage());
        }
    }

    static boolean isModel(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml");
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new BadUserRequestException("The control check refuses this deployment. "
                    + findings.stream().map(Finding::sentence).collect(Collectors.joining(". ")));
        }
    }

    /** The newest version of every process. */
    private List<ProcessModel> standing() {
        return live.all().stream().flatMap(ControlGate::model).toList();
    }

    /** A process that went live before there was a check may be one it cannot read; nobody can call it any more then. */
    private static Stream<ProcessModel> model(LiveModel model) {
        try {
            return ModelReader.read(model.file(), model.content()).stream()
                    .filter(process -> process.id().equals(model.process()));
        } catch (UnreadableModel unreadable) {
            return Stream.empty();
        }
    }
}
