package org.lotse.startup;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.security.DemoSettings;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of a start: where to look, where the data lies, and in the demonstration who can log in. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;
    private final StaffDirectory directory;
    private final Optional<DemoSettings> demo;

    Welcome(Environment environment, StaffDirectory directory, ObjectProvider<DemoSettings> demo) {
        this.environment = environment;
        this.directory = directory;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
    }

    @EventListener
    @Order
    void greet(ApplicationReadyEvent ready) {
        LOG.info(
                "Lotse is ready after {} s.\n\n  {}\n  Data: {}\n{}",
                ready.getTimeTaken().toSeconds(),
                "http://localhost:" + environment.getProperty("local.server.port"),
                data(),
                demo.map(this::people).orElse(""));
    }

    private String data() {
        return environment.getProperty(PlatformStart.EMBEDDED, Boolean.class, false)
                ? environment.getRequiredProperty("lotse.home")
                : "the database named by SPRING_DATASOURCE_URL";
    }

    private String people(DemoSettings settings) {
        String people = Stream.of(Role.values())
                .flatMap(role -> directory.with(role).stream().map(staff -> line(staff, role)))
                .collect(Collectors.joining("\n"));
        return """

                  *** DEMONSTRATION: anyone who reads this can log in. Never put real people's data here. ***
                  Password of all: %s
                %s
                """
                .formatted(settings.password(), people);
    }

    private static String line(Staff staff, Role role) {
        return "    %-7s %-16s %s".formatted(staff.username(), staff.displayName(), may(role));
    }

    private static String may(Role role) {
        return switch (role) {
            case CLERK -> "clerk: checks applications and documents";
            case COMPLIANCE -> "compliance: judges hits, approves or rejects";
            case SENIOR_MANAGEMENT -> "senior management: approves what the law reserves for it";
            case DESIGNER -> "designer: changes processes, tables and forms";
            case OPERATOR -> "operator: watches workers, incidents and lists";
            case AUDITOR -> "auditor: reads everything, changes nothing";
            case WORKER -> "worker program";
        };
    }
}
