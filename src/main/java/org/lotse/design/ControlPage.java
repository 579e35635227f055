package org.lotse.design;

import java.io.IOException;
import java.util.function.Supplier;
import org.lotse.control.UnreadableModel;
import org.lotse.kernel.Json;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the control check says of our processes, and of a draft before anybody deploys it. Nothing is kept. */
@Controller
@PreAuthorize("hasAnyRole('DESIGNER', 'OPERATOR', 'AUDITOR')")
class ControlPage {

    private static final String PAGE = "design/control";

    private final DraftCheck check;
    private final Json json;

    ControlPage(DraftCheck check, Json json) {
        this.check = check;
        this.json = json;
    }

    @GetMapping("/processes/control")
    String live(Model model) {
        return show(model, check::live);
    }

    @PostMapping("/processes/control")
    String draft(@RequestParam MultipartFile draft, Model model) throws IOException {
        String file = draft.getOriginalFilename();
        byte[] content = draft.getBytes();
        model.addAttribute("draft", file);
        return show(model, () -> check.draft(file, content));
    }

    private String show(Model model, Supplier<CheckedModels> check) {
        try {
            CheckedModels checked = check.get();
            model.addAttribute("checked", checked);
            model.addAttribute("diagrams", json.write(checked.drawn()));
        } catch (UnreadableModel unreadable) {
            model.addAttribute("unreadable", unreadable.getMessage());
        }
        return PAGE;
    }
}
