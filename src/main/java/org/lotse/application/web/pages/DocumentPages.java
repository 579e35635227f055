package org.lotse.application.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.application.internal.Uploads;
import org.lotse.application.internal.Words;
import org.lotse.document.DocumentId;
import org.lotse.document.DocumentType;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing files in, by script without leaving the page, or without script. */
@Controller
@RequestMapping("/apply/documents/{type}")
class DocumentPages {

    private final Uploads uploads;
    private final PaperList papers;
    private final ApplicationCookie cookie;
    private final Words words;

    DocumentPages(Uploads uploads, PaperList papers, ApplicationCookie cookie, Words words) {
        this.uploads = uploads;
        this.papers = papers;
        this.cookie = cookie;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable DocumentType type, HttpServletRequest request, Model model, Locale locale) {
        papers.into(model, cookie.required(request), type, locale);
        return "apply/papers :: list";
    }

    @PostMapping
    String add(
            @PathVariable DocumentType type,
            @RequestParam("file") List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", required = false) String byScript,
            HttpServletRequest request,
            Model model,
            Locale locale,
            RedirectAttributes flash)
            throws IOException {
        CaseId caseId = cookie.required(request);
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            add(caseId, type, file, locale, refused);
        }
        if (byScript == null) {
            flash.addFlashAttribute("refused", refused);
            return back(request);
        }
        model.addAttribute("refused", refused);
        return list(type, request, model, locale);
    }

    private void add(CaseId caseId, DocumentType type, MultipartFile file, Locale locale, List<String> refused)
            throws IOException {
        if (file.isEmpty()
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isEmpty())) {
            return;
        }
        try {
            uploads.add(caseId, type, file.getOriginalFilename(), file.getBytes());
        } catch (RuleBroken rule) {
            refused.add(words.refusal(locale, rule));
        }
    }

    /** The first page as the bank sees it; kept in no cache, for others may use the device. */
    @GetMapping("/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable DocumentId id, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(uploads.page(cookie.required(request), id, 1));
    }

    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable DocumentType type,
            @PathVariable DocumentId id,
            @RequestHeader(name = "HX-Request", required = false) String byScript,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        uploads.remove(cookie.required(request), id);
        return byScript == null ? back(request) : list(type, request, model, locale);
    }

    /** Uploads happen on several pages; the form says on which. */
    private static String back(HttpServletRequest request) {
        String step = request.getParameter("back");
        return "redirect:/apply/"
                + ("status".equals(step) || "review".equals(step)
                        ? step
                        : Step.at(String.valueOf(step)).path());
    }
}
