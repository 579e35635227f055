package org.lotse.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same controls in another shape are as good. */
class GoodModelsTest {

    static List<Path> files() {
        return SampleModels.in(SampleModels.GOOD);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aModelWithAllControlsPasses(Path file) {
        assertThat(ControlCheck.of(SampleModels.read(file)))
                .extracting(Finding::sentence)
                .isEmpty();
    }
}
