package org.lotse.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lotse.workers.runtime.TopicWorker;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WorkersAutoConfigurationTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(WorkersAutoConfiguration.class));

    @Test
    void aProgramWithTheWorkersOnItsClassPathServesTheirTopics() {
        program.withPropertyValues("lotse.workers.platform.username=w", "lotse.workers.platform.password=p")
                .run(context -> assertThat(
                                context.getBeansOfType(TopicWorker.class).values())
                        .extracting(TopicWorker::topic)
                        .contains("notify-client"));
    }

    @Test
    void aPlatformCanLeaveItsWorkersOut() {
        program.withPropertyValues("lotse.workers.embedded=false")
                .run(context -> assertThat(context).doesNotHaveBean(TopicWorker.class));
    }

    @Test
    void aMissingPasswordIsOneSentence(CapturedOutput output) {
        assertThatThrownBy(() -> Main.main(new String[] {"--lotse.workers.platform.username=w"}))
                .isNotNull();

        assertThat(output).contains("The setting lotse.workers.platform.password is missing.");
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat")))
                .isEmpty();
    }

    @Test
    void aSettingThatMakesNoSenseIsNamedButNotItsValue(CapturedOutput output) {
        List<String> nonsense = List.of(
                "--lotse.workers.platform.url=ftp://s3cret",
                "--lotse.workers.heartbeat=s3cret",
                "--lotse.workers.notification.smtp.port=70000");

        for (String setting : nonsense) {
            assertThatThrownBy(() -> Main.main(new String[] {
                        "--lotse.workers.platform.username=w", "--lotse.workers.platform.password=p", setting
                    }))
                    .isNotNull();
            assertThat(output).contains("The setting " + setting.substring(2, setting.indexOf('=')));
        }
        assertThat(output).doesNotContain("s3cret");
    }
}
