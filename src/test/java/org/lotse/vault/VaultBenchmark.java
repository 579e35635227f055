package org.lotse.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.lotse.inbox.Desk;
import org.lotse.kernel.Json;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.testing.PlatformTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What sealing costs, beside what is done anyway; ratios of one run. Seed 30. */
@PlatformTest(properties = "lotse.retention.look-every=2h")
class VaultBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(VaultBenchmark.class);
    private static final int CELLS = 20_000;
    private static final int ROWS = 1_500;

    @Autowired
    private Vault vault;

    @Autowired
    private Parties parties;

    @Autowired
    private Json json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void sealingCostsLittleBesideWritingTheRow() {
        SealedColumn forms = vault.column("application", "form", "case_id", "case_id");
        transaction.executeWithoutResult(status -> cells(forms));
        rows();
    }

    private void cells(SealedColumn forms) {
        UUID owner = UUID.randomUUID();
        NaturalPerson person = Desk.aPerson("Ida", "Sommer");
        byte[] kilobyte = new byte[1024];
        byte[] page = new byte[200 * 1024];
        new Random(30).nextBytes(page);
        byte[] sealed = forms.seal(owner, "1", kilobyte);
        double write = micros(CELLS, each -> json.write(person));
        double seal = micros(CELLS, each -> forms.seal(owner, "1", kilobyte));
        double open = micros(CELLS, each -> forms.bytes("1", sealed));
        double large = micros(CELLS / 50, each -> forms.seal(owner, "1", page));
        LOG.info(
                "One KB: sealing {} µs, opening {} µs; a page of 200 KB: {} µs, {} µs a KB. Sealing a KB takes {} times as"
                        + " long as writing a party as JSON.",
                round(seal),
                round(open),
                round(large),
                round(large / 200),
                round(seal / write));
        assertThat(seal).isLessThan(1000);
    }

    private void rows() {
        double plain = micros(ROWS, each -> plain(Desk.aPerson("Ida", "Sommer")));
        double sealed = micros(ROWS, each -> parties.save(Desk.aPerson("Ida", "Sommer")));
        NaturalPerson known = Desk.aPerson("Ida", "Sommer");
        parties.save(known);
        double again = micros(ROWS, each -> parties.save(known));
        double read = micros(ROWS, each -> parties.person(known.id()));
        LOG.info(
                "A new party with a new key takes {} times as long as the same row without, a known one {} times; reading takes"
                        + " {} µs.",
                round(sealed / plain),
                round(again / plain),
                round(read));
        assertThat(again / plain).isLessThan(10);
        jdbc.sql("delete from party where left(details, 1) <> x'01'").update();
    }

    private void plain(NaturalPerson person) {
        jdbc.sql("insert into party (id, family_name, given_names, date_of_birth, details) values (?, ?, ?, ?, ?)")
                .params(
                        person.id().toString(),
                        person.familyName(),
                        person.givenNames(),
                        person.dateOfBirth(),
                        json.write(person))
                .update();
    }

    private static double micros(int times, IntConsumer work) {
        for (int each = 0; each < times / 4; each++) {
            work.accept(each);
        }
        long begun = System.nanoTime();
        for (int each = 0; each < times; each++) {
            work.accept(each);
        }
        return (System.nanoTime() - begun) / 1000.0 / times;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
