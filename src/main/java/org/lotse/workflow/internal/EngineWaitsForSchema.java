package org.lotse.workflow.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** The engine finds its tables made; it neither makes nor changes them itself. */
final class EngineWaitsForSchema implements DependsOnDatabaseInitializationDetector {

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForType(ProcessEngine.class, true, false))
                .map(name -> name.startsWith("&") ? name.substring(1) : name)
                .collect(Collectors.toSet());
    }
}
