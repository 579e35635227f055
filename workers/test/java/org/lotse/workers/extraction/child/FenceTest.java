package org.lotse.workers.extraction.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FenceTest {

    @Test
    void aProcessMayHaveItsShareOfMemoryAndNoMore() throws Exception {
        assertThat(inside(new Fence(false), "sh", "-c", "ulimit -d; ulimit -c")).containsExactly("102400", "0");
    }

    @Test
    void whereTheMachineAllowsTheOnlyNetworkIsOneWithoutAWayOut() throws Exception {
        Fence fence = Fence.here();
        assumeTrue(fence.ownNetwork(), "this machine gives no name space away");

        assertThat(inside(fence, "cat", "/proc/net/dev").stream().filter(line -> line.contains(":")))
                .singleElement()
                .asString()
                .contains("lo:");
        assertThat(inside(fence, "cat", "/proc/net/route")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theProcessStartedIsTheProgramItself() throws Exception {
        Process process = new ProcessBuilder(Fence.here().around(List.of("sleep", "60"), 100 << 20)).start();
        String program;
        do {
            program = process.toHandle().info().command().orElse("");
        } while (!program.endsWith("sleep") && process.isAlive());
        process.destroyForcibly();

        assertThat(program).endsWith("sleep");
    }

    private static List<String> inside(Fence fence, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(fence.around(List.of(command), 100 << 20)).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }
}
