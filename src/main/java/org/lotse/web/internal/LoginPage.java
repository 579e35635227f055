package org.lotse.web.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.security.DemoSettings;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login of staff. */
@Controller
class LoginPage {

    private final StaffDirectory directory;
    private final Optional<DemoSettings> demo;

    LoginPage(StaffDirectory directory, ObjectProvider<DemoSettings> demo) {
        this.directory = directory;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
    }

    @GetMapping("/login")
    String login(Model model) {
        demo.ifPresent(settings -> {
            model.addAttribute("password", settings.password());
            model.addAttribute("people", people());
        });
        return "login";
    }

    private List<Staff> people() {
        return Stream.of(Role.values())
                .flatMap(role -> directory.with(role).stream())
                .toList();
    }
}
