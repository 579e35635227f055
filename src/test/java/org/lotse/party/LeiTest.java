package org.lotse.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeiTest {

    @ParameterizedTest
    @ValueSource(strings = {"7LTWFZYICNSX8D621K86", "529900T8BM49AURSDO55"})
    void takesIdentifiersWithTheRightChecksum(String issued) {
        assertThat(new Lei(issued)).hasToString(issued);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7LTWFZYICNSX8D621K87",
                "7LTWFZYICNSX8D612K86",
                "7ltwfzyicnsx8d621k86",
                "7LTWFZYICNSX8D621K8",
                "7LTWFZYICNSX8D621KAA",
                ""
            })
    void takesNothingElse(String wrong) {
        assertThat(Lei.isValid(wrong)).isFalse();
        assertThatThrownBy(() -> new Lei(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsNoIdentifier() {
        assertThat(Lei.isValid(null)).isFalse();
    }
}
