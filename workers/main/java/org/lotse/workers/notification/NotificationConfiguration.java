package org.lotse.workers.notification;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lotse.workers.runtime.Platform;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Imported, never scanned. Only the worker is a bean; what it is made of would disturb a platform around it. */
@EnableConfigurationProperties(NotificationSettings.class)
public class NotificationConfiguration {

    private static final List<Duration> PATIENCE =
            List.of(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10));
    private static final String HOME = "${lotse.home:${LOTSE_HOME:${user.home}/.lotse}}";

    @Bean
    NotifyClientWorker notifyClientWorker(NotificationSettings settings, Platform platform, Environment environment) {
        Templates templates = new Templates();
        Clock clock = Clock.systemDefaultZone();
        String bank = settings.sender().name();
        List<Carrier> carriers = List.of(
                new EmailCarrier(settings.smtp(), new MailPage(templates, bank), clock),
                new LetterCarrier(folder(settings, environment), new LetterPage(templates, settings.sender(), clock)),
                SmsCarrier.of(settings.sms()),
                new InAppCarrier(bank));
        Dispatch dispatch = new Dispatch(platform, new Composer(templates), carriers, PATIENCE);
        return new NotifyClientWorker(platform, dispatch, settings.threads());
    }

    private static Path folder(NotificationSettings settings, Environment environment) {
        return settings.letters() != null
                ? settings.letters()
                : Path.of(environment.resolvePlaceholders(HOME), "letters");
    }
}
