package org.lotse.workers.extraction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectationTest {

    @Test
    void ofAPaperThatOnlyPeopleJudgeNothingIsExpected() {
        assertThat(Expectation.of("LIST_OF_SHAREHOLDERS")).isEqualTo(Expectation.OTHER);
        assertThat(Expectation.of("ADDRESS")).isEqualTo(Expectation.ADDRESS);
    }
}
