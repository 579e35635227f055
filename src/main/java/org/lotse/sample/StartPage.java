package org.lotse.sample;

import java.util.Locale;
import org.lotse.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a newcomer begins: three applications to send, and the doors to all places of work. */
@Controller
@Profile("demo")
class StartPage {

    private final SampleApplications samples;
    private final SampleClient client;
    private final CurrentUser currentUser;

    StartPage(SampleApplications samples, SampleClient client, CurrentUser currentUser) {
        this.samples = samples;
        this.client = client;
        this.currentUser = currentUser;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("samples", SampleApplications.KEYS);
        model.addAttribute("loggedIn", currentUser.staff().isPresent());
        return "sample/start";
    }

    @PostMapping("/samples/{key}")
    String send(@PathVariable String key, Locale language) {
        var opened = client.apply(samples.get(key, language));
        return "redirect:/apply/resume?token=" + opened.resumeToken();
    }
}
