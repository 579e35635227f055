package org.lotse.workflow.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
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
                engine.setCustomPreDeployers(List.of(new ControlledDeployments(engine)));
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

    /**
     * Every deployment passes here, whether at start, over REST or from code, before anything of it is parsed. The engine
     * also comes by when it reads an old deployment again; that was checked when it was new.
     */
    private static final class ControlledDeployments implements Deployer {

        private final ProcessEngineConfigurationImpl engine;

        ControlledDeployments(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
        }

        @Override
        public void deploy(DeploymentEntity deployment) {
            if (deployment.isNew()) {
                // what stands is looked up for the check, not for whoever deploys
                Map<String, byte[]> files = files(deployment);
                Context.getCommandContext().runWithoutAuthorization((Callable<Void>) () -> {
                    new ControlGate(new EngineLiveModels(engine.getRepositoryService())).pass(files);
                    new RuleGate().pass(files);
                    new WalledGrants(engine.getAuthorizationService()).settle(files);
                    return null;
                });
            }
        }

        private static Map<String, byte[]> files(DeploymentEntity deployment) {
            return deployment.getResources().values().stream()
                    .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
        }
    }
}
