package org.lotse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

/** How the house is laid out, checked at every build. */
@AnalyzeClasses(
        packages = "org.lotse",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.PlatformOnly.class})
class ArchitectureTest {

    /** The workers lie on the class path but are a house of their own. */
    static final class PlatformOnly implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/lotse/workers/");
        }
    }

    @ArchTest
    static final ArchRule onlyTheWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.lotse.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("leaving Camunda 7 must stay the work of one package");

    @ArchTest
    static final ArchRule onlyOneClassTouchesTheEnginesInsides = noClasses()
            .that(DescribedPredicate.not(partOf("org.lotse.workflow.internal.EngineConfiguration")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule nobodySeesTheWorkers =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.lotse.workers..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule oneLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
            .because("such names say nothing of what the class is for");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Lotse.class, DescribedPredicate.describe("workers", type -> type.getPackageName()
                        .startsWith("org.lotse.workers")))
                .verify();
    }

    private static DescribedPredicate<JavaClass> partOf(String name) {
        return DescribedPredicate.describe(
                "part of " + name, type -> type.getName().startsWith(name));
    }
}
