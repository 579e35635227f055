package org.lotse.workflow.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Settings of the engine that have no property; the only class that may touch its insides. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    ProcessEnginePlugin houseRules() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setEnableXxeProcessing(false);
                engine.getCustomPostBPMNParseListeners().add(new NoCodeInModels());
            }
        };
    }

    /**
     * The tables of the packs have the same file names, and from a jar the engine would name what it deploys by the
     * file's name alone, so that one pack would take the place of the other.
     */
    @Bean
    ProcessEnginePlugin rulesNamedByPack() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                var spring = (SpringTransactionsProcessEngineConfiguration) engine;
                spring.setDeploymentResources(Arrays.stream(spring.getDeploymentResources())
                        .map(PackedRule::named)
                        .toArray(Resource[]::new));
            }
        };
    }

    /** A script or a class named in a model is code that no review has seen, and it would see every bean. */
    private static final class NoCodeInModels extends AbstractBpmnParseListener {

        private static final Set<String> SCRIPTS = Set.of("scriptTask", "script");

        @Override
        public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
            check(root);
        }

        private void check(Element element) {
            if (SCRIPTS.contains(element.getTagName())
                    || element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null) {
                throw new ProcessEngineException("Models carry no scripts and no classes, this one has a <"
                        + element.getTagName() + "> in line " + element.getLine());
            }
            element.elements().forEach(this::check);
        }
    }
}
