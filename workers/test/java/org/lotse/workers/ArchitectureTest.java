package org.lotse.workers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.lotse.workers.runtime.TopicWorker;
import org.springframework.stereotype.Component;

@AnalyzeClasses(packages = "org.lotse.workers", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("org.lotse.workers.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage("..workers.runtime"));

    @ArchTest
    static final ArchRule theRuntimeKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("..workers.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..workers.extraction..", "..workers.screening..", "..workers.notification..");

    @ArchTest
    static final ArchRule onlyTheRuntimeKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("..workers.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule aPlatformThatScansItsPackagesFindsNoWorker = noClasses()
            .that()
            .doNotBelongToAnyOf(WorkersAutoConfiguration.class)
            .should()
            .beMetaAnnotatedWith(Component.class);

    @ArchTest
    static final ArchRule workersAreNamedAfterTheirTopics = classes()
            .that()
            .implement(TopicWorker.class)
            .should()
            .haveSimpleNameEndingWith("Worker")
            .andShould()
            .notBePublic();
}
