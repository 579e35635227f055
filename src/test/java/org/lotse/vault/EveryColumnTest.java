package org.lotse.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lotse.testing.OpenColumns;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.WholeSchema;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of every column somebody has decided whether it is sealed. */
@PlatformTest(properties = "lotse.retention.look-every=2h")
class EveryColumnTest {

    @Test
    void isSealedOrOpenForAReason(@Autowired Vault vault, @Autowired JdbcClient jdbc) {
        Set<String> all = new WholeSchema(jdbc).ownColumns();
        Set<String> sealed = vault.columns().stream().map(SealedColumn::name).collect(Collectors.toSet());

        Set<String> undecided = new TreeSet<>(all);
        undecided.removeAll(sealed);
        undecided.removeIf(OpenColumns::isNamed);
        assertThat(undecided).isEmpty();
        assertThat(all).containsAll(sealed).containsAll(OpenColumns.named());
        assertThat(OpenColumns.named()).doesNotContainAnyElementsOf(sealed);
    }
}
