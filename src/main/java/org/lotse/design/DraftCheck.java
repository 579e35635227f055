package org.lotse.design;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lotse.control.ControlCheck;
import org.lotse.control.ModelReader;
import org.lotse.control.ProcessModel;
import org.lotse.design.CheckedModels.Sheet;
import org.lotse.workflow.LiveModels;
import org.lotse.workflow.LiveModels.LiveModel;
import org.springframework.stereotype.Component;

/** Holds the processes that are live against the rules, and a draft with them as if it were deployed. */
@Component
class DraftCheck {

    /** A draft is no version yet. */
    private static final int DRAFT = 0;

    private final LiveModels live;

    DraftCheck(LiveModels live) {
        this.live = live;
    }

    CheckedModels live() {
        List<LiveModel> models = live.all();
        return new CheckedModels(models.stream().map(DraftCheck::sheet).toList(), ControlCheck.of(processes(models)));
    }

    /** @throws org.lotse.control.UnreadableModel where the draft is no BPMN, or more than the check can prove */
    CheckedModels draft(String file, byte[] content) {
        List<ProcessModel> coming = ModelReader.read(file, content);
        List<LiveModel> models = live.all();
        List<Sheet> sheets = new ArrayList<>();
        String bpmn = new String(content, StandardCharsets.UTF_8);
        coming.forEach(process -> sheets.add(new Sheet(process.id(), process.name(), DRAFT, bpmn)));
        models.stream()
                .filter(model ->
                        coming.stream().noneMatch(process -> process.id().equals(model.process())))
                .forEach(model -> sheets.add(sheet(model)));
        var checked = new CheckedModels(sheets, ControlCheck.of(processes(models), coming));
        return checked.findings().isEmpty() ? new CheckedModels(sheets.subList(0, coming.size()), List.of()) : checked;
    }

    private static Sheet sheet(LiveModel model) {
        return new Sheet(
                model.process(), model.name(), model.version(), new String(model.content(), StandardCharsets.UTF_8));
    }

    private static List<ProcessModel> processes(List<LiveModel> models) {
        return models.stream()
                .flatMap(model -> ModelReader.read(model.file(), model.content()).stream()
                        .filter(process -> process.id().equals(model.process())))
                .toList();
    }
}
