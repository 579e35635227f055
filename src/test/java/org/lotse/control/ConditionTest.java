package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final Map<String, String> FACTS =
            Map.of("riskRating", "HIGH", "documentsAgree", "true", "hitCount", Catalogue.SOME, "none", "0");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        ${riskRating == 'HIGH'}                                   | true
        #{ riskRating eq "LOW" }                                  | false
        ${documentsAgree}                                         | true
        ${!documentsAgree}                                        | false
        ${not documentsAgree or riskRating != 'LOW'}              | true
        ${documentsAgree && (riskRating == 'LOW' || unknown)}     |
        ${unknown && riskRating == 'LOW'}                         | false
        ${riskRating == 'LOW' && unknown == 'X'}                  | false
        ${unknown == 'X' || riskRating == 'HIGH'}                 | true
        ${hitCount > 0}                                           | true
        ${hitCount == 0}                                          | false
        ${0 < hitCount}                                           | true
        ${hitCount < 1}                                           | false
        ${hitCount > 1}                                           |
        ${hitCount == 1}                                          |
        ${none >= 0 and none le 0}                                | true
        ${none gt 0}                                              | false
        ${unknown}                                                |
        ${execution.getVariable('riskRating') == 'HIGH'}          |
        ${riskRating == 'HIGH' ? true : false}                    |
        ${documentsAgree                                          |
        ${}                                                       |
        documentsAgree                                            |
        """)
    void aConditionComesToWhatTheFactsTell(String condition, Boolean result) {
        assertThat(Condition.of(condition, FACTS).orElse(null)).isEqualTo(result);
    }
}
