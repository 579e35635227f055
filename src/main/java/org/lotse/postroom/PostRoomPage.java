package org.lotse.postroom;

import org.lotse.kernel.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The post room, open to anyone in the demonstration: a newcomer plays the client too. */
@Controller
@Profile("demo")
class PostRoomPage {

    private final MailFolder mails;
    private final LetterFolder letters;

    PostRoomPage(MailFolder mails, LetterFolder letters) {
        this.mails = mails;
        this.letters = letters;
    }

    @GetMapping("/post")
    String post(@RequestParam(required = false) String to, Model model) {
        model.addAttribute(
                "mails",
                mails.latest().stream()
                        .filter(mail -> to == null || mail.to().equals(to))
                        .map(MailView::of)
                        .toList());
        model.addAttribute("to", to);
        model.addAttribute("letters", letters.latest());
        return "postroom/post";
    }

    @GetMapping("/post/letters/{name}")
    ResponseEntity<Resource> letter(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(new FileSystemResource(letters.file(name).orElseThrow(() -> new NotFound("letter", name))));
    }
}
