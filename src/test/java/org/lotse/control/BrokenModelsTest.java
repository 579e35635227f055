package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small models that each break a rule, refused for just that rule with the path on which it breaks. */
class BrokenModelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        opened-beside-the-screening             | SCREENING      | begun compare compared rate rated split open
        a-link-over-the-rating                  | RATING         | begun compare compared screen screend leap land open
        a-screening-for-each-of-none            | SCREENING      | begun compare compared rate rated screen open
        a-timer-ends-the-checks                 | SCREENING      | begun compare compared rate rated checks in split wait over open
        new-documents-beside                    | IDENTIFICATION | begun compare compared screen screend rate rated assess-client open
        nobody-answers                          | DEADLINE       | begun answered
        one-of-two-answers                      | DEADLINE       | begun which
        a-wait-behind-two-calls                 | DEADLINE       | begun to-middle begun-2 to-inner begun-3 assess-client
        the-clerk-confirms-himself              | FOUR_EYES      | begun disposition-hits confirm-dispositions
        a-suspicion-is-told                     | TIPPING_OFF    | begun decide tell
        a-suspicion-is-told-by-a-called-process | TIPPING_OFF    | begun letter begun-2 tell
        a-suspicion-is-told-by-an-event         | TIPPING_OFF    | begun assess-suspicion told
        a-ring-of-calls                         | FOLLOWED_CALLS | begun to-egg begun-2 to-hen
        """)
    void aBrokenModelIsRefusedWithThePath(String model, ControlRule rule, String path) {
        List<Finding> findings = check(model);

        assertThat(findings).extracting(Finding::rule).containsExactly(rule);
        assertThat(elements(findings.get(0))).containsExactly(path.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        an-error-past-the-subprocess | begun checks failed open
        opened-by-a-listener         | begun rest
        active-by-name               | begun account-active
        """)
    void anAccountOpenedOutOfNothingLacksEveryControl(String model, String path) {
        List<Finding> findings = check(model);

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(ControlRule.IDENTIFICATION, ControlRule.SCREENING, ControlRule.RATING);
        assertThat(findings).allSatisfy(finding -> assertThat(elements(finding)).containsExactly(path.split(" ")));
    }

    @Test
    void everyBrokenModelIsTriedAbove() {
        Stream<String> tried = Arrays.stream(getClass().getDeclaredMethods())
                .map(method -> method.getAnnotation(CsvSource.class))
                .filter(source -> source != null)
                .flatMap(source -> source.textBlock().lines())
                .map(line -> line.split("\\|")[0].trim());

        assertThat(SampleModels.in(SampleModels.BROKEN))
                .extracting(file -> file.getFileName().toString().replace(".bpmn", ""))
                .containsExactlyInAnyOrderElementsOf(tried.toList());
    }

    @Test
    void aFindingSaysRulePlaceAndPathAndWhatToMark() {
        Finding finding = check("a-suspicion-is-told-by-a-called-process").get(0);

        assertThat(finding.sentence())
                .isEqualTo("TIPPING_OFF at client-letter/tell («tell»): the client is sent a message from inside a"
                        + " walled-off case; the path is suspicion-report/begun > suspicion-report/letter >"
                        + " client-letter/begun-2 > client-letter/tell");
        assertThat(finding.marks("suspicion-report")).containsExactly("begun", "letter");
        assertThat(finding.marks("client-letter")).containsExactly("begun-2", "tell");
    }

    private static List<Finding> check(String model) {
        return ControlCheck.of(SampleModels.read(SampleModels.BROKEN.resolve(model + ".bpmn")));
    }

    private static List<String> elements(Finding finding) {
        return finding.path().stream().map(PathStep::element).toList();
    }
}
