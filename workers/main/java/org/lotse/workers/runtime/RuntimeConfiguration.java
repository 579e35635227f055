package org.lotse.workers.runtime;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Imported, never scanned: a platform that leaves its workers out must not find them by accident. */
@EnableConfigurationProperties(WorkersSettings.class)
public class RuntimeConfiguration {

    @Bean
    Platform workersPlatform(WorkersSettings settings, Environment environment) {
        return new RestPlatform(settings.platform(), new PlatformAddress(settings.platform(), environment), json());
    }

    @Bean
    WorkerIdentity workerIdentity() {
        return WorkerIdentity.ofThisStart(Clock.systemUTC());
    }

    @Bean
    WorkerFleet workerFleet(
            WorkersSettings settings,
            Environment environment,
            WorkerIdentity workerIdentity,
            Platform workersPlatform,
            ObjectProvider<TopicWorker> workers) {
        return new WorkerFleet(
                settings,
                workerIdentity,
                new PlatformAddress(settings.platform(), environment),
                workersPlatform,
                workers.orderedStream().toList());
    }

    /** Not a bean: the program the workers are embedded in has its own idea of JSON. */
    static ObjectMapper json() {
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .build();
    }
}
