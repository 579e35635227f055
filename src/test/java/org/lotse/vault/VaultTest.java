package org.lotse.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.inbox.Desk;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.RuleBroken;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;
import org.lotse.startup.StartupRefusal;
import org.lotse.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Cells that are sealed, keys that are thrown away, and what is left for whoever has a backup. */
@PlatformTest(properties = "lotse.retention.look-every=2h")
@ExtendWith(OutputCaptureExtension.class)
class VaultTest {

    private static final String WORDS = "Grazyna Wohlgemuth, Am Alten Deich 3";

    @Autowired
    private Vault vault;

    @Autowired
    private KeyRegister register;

    @Autowired
    private KeyFile file;

    @Autowired
    private KeyCabinet cabinet;

    @Autowired
    private KeyCopy copy;

    @Autowired
    private VaultSettings settings;

    @Autowired
    private KekReplacement replacement;

    @Autowired
    private SealingWhatWasOpen sealing;

    @Autowired
    private Parties parties;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path elsewhere;

    private final UUID client = CaseId.next().value();

    @AfterEach
    void whole() throws IOException, GeneralSecurityException {
        cabinet.reread();
        replacement.replace();
        EveryCell.opened(vault, jdbc);
    }

    @Test
    void aCellOpensWhereItWasSealedAndNowhereElse() {
        SealedColumn words = notes();
        SealedColumn other = vault.column("entity_application", "typed", "case_id", "case_id");
        byte[] cell = words.seal(client, "1", WORDS);
        byte[] ofAnother = words.seal(CaseId.next().value(), "1", "of another client");

        assertThat(words.text("1", cell)).isEqualTo(WORDS);
        assertThat(new String(cell, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Wohlgemuth");
        assertThat(words.seal(client, "1", WORDS)).isNotEqualTo(cell);
        assertThatThrownBy(() -> words.text("2", cell)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> other.text("1", cell)).isInstanceOf(SealBroken.class);
        System.arraycopy(ofAnother, 0, cell, 0, 17);
        assertThatThrownBy(() -> words.text("1", cell)).isInstanceOf(SealBroken.class);
    }

    @Test
    void aChangedByteIsFoundAndNothingOfTheCellIsTold() {
        byte[] cell = notes().seal(client, "1", WORDS);
        for (int place : new int[] {17, 30, cell.length - 1}) {
            byte[] changed = cell.clone();
            changed[place] ^= 1;

            assertThatThrownBy(() -> notes().text("1", changed))
                    .isInstanceOf(SealBroken.class)
                    .hasMessage("A cell of application.form is not what key "
                            + Envelope.of(cell).key() + " sealed there")
                    .hasNoCause();
        }
    }

    @Test
    void ofACellThatWasNeverSealedNothingIsBelieved() {
        assertThatThrownBy(() -> notes().text("1", "{\"familyName\": \"Forged\"}".getBytes()))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void withoutItsKeyARecordIsDestroyed() {
        byte[] cell = notes().seal(client, "1", WORDS);

        assertThat(transaction.<Integer>execute(status -> vault.destroyKey(client)))
                .isEqualTo(1);

        assertThatThrownBy(() -> notes().text("1", cell))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("record-destroyed"));
        assertThat(vault.destroyKey(client)).isZero();
        byte[] later = notes().seal(client, "1", "a new beginning");
        assertThat(notes().text("1", later)).isEqualTo("a new beginning");
        assertThat(Envelope.of(later).key()).isNotEqualTo(Envelope.of(cell).key());
    }

    @Test
    void aDestructionThatIsTakenBackLeavesTheKey() {
        byte[] cell = notes().seal(client, "1", WORDS);

        transaction.executeWithoutResult(status -> {
            vault.destroyKey(client);
            assertThatThrownBy(() -> notes().text("1", cell)).isInstanceOf(RuleBroken.class);
            status.setRollbackOnly();
        });

        assertThat(notes().text("1", cell)).isEqualTo(WORDS);
    }

    @Test
    void aKeyThatWasNeverCommittedSealsNothingThatIsKept() {
        transaction.executeWithoutResult(status -> {
            assertThat(notes().text("1", notes().seal(client, "1", WORDS))).isEqualTo(WORDS);
            status.setRollbackOnly();
        });

        byte[] kept = transaction.execute(status -> notes().seal(client, "1", WORDS));

        assertThat(register.find(Envelope.of(kept).key())).isPresent();
        assertThat(notes().text("1", kept)).isEqualTo(WORDS);
    }

    @Test
    @Proves(value = Rule.RETENTION, at = "destruction/destroy-records")
    void aBackupCannotBeOpenedOnceTheKeyThatWrapsWasReplaced() throws IOException, GeneralSecurityException {
        UUID stays = CaseId.next().value();
        byte[] gone = notes().seal(client, "1", WORDS);
        byte[] kept = notes().seal(stays, "2", "of one who stays");
        List<WrappedKey> backup = new ArrayList<>();
        register.each(backup::add);

        vault.destroyKey(client);
        assertThat(register.lastDestruction()).isPresent();
        replacement.look();

        assertThat(register.lastDestruction()).isEmpty();
        Keks left = file.read();
        assertThat(left.ids()).hasSize(1);
        assertThat(backup).isNotEmpty().allSatisfy(key -> {
            assertThat(left.holds(key.kek())).isFalse();
            assertThatThrownBy(() -> left.unwrap(new WrappedKey(key.id(), key.owner(), key.wrapped(), left.newest())))
                    .isInstanceOf(GeneralSecurityException.class);
        });
        assertThat(Files.readString(copy.path())).contains(stays.toString()).doesNotContain(client.toString());
        assertThat(notes().text("2", kept)).isEqualTo("of one who stays");
        assertThatThrownBy(() -> notes().text("1", gone)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aDatabaseFromABackupNeedsTheNewestCopyOfTheKeys() throws IOException, GeneralSecurityException {
        UUID stays = CaseId.next().value();
        byte[] gone = notes().seal(client, "1", WORDS);
        byte[] kept = notes().seal(stays, "2", "of one who stays");
        List<WrappedKey> backup = new ArrayList<>();
        register.each(backup::add);
        var currentBefore = register.current().orElseThrow();
        vault.destroyKey(client);
        replacement.replace();

        register.keepOnlyBy(java.util.Set.of(-1L));
        backup.forEach(register::add);
        register.use(currentBefore);

        assertThatThrownBy(() -> started(false))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("[" + currentBefore.kek() + "]")
                .hasMessageContaining("--lotse.vault.restore=true");
        started(true);
        started(false);
        Sealing fresh = new Sealing(started(false), register, transaction);
        assertThat(fresh.open(kept, notes(), "2")).asString().isEqualTo("of one who stays");
        assertThatThrownBy(() -> fresh.open(gone, notes(), "1")).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aReplacementThatWasKilledGoesOn(int step) throws IOException, GeneralSecurityException {
        byte[] cell = notes().seal(client, "1", WORDS);
        for (int each = 0; each < 3; each++) {
            notes().seal(UUID.randomUUID(), "3", "somebody");
        }
        long before = file.read().newest();
        var cut = new KekReplacement(
                cabinet, register, new LastCopy(settings, register), file, new DyingTransactions(transactions, step));

        assertThatThrownBy(cut::replace).isInstanceOf(Death.class);
        KeyCabinet restarted = started(false);
        assertThat(new Sealing(restarted, register, transaction).open(cell, notes(), "1"))
                .asString()
                .isEqualTo(WORDS);
        byte[] meanwhile = new Sealing(restarted, register, transaction)
                .seal(UUID.randomUUID(), "sealed meanwhile".getBytes(), notes(), "4");
        assertThat(restarted.keks().ids()).hasSize(2);
        replacement.look();

        assertThat(file.read().ids()).hasSize(1).doesNotContain(before);
        assertThat(register.keks()).isEqualTo(file.read().ids());
        assertThat(notes().text("1", cell)).isEqualTo(WORDS);
        assertThat(notes().text("4", meanwhile)).isEqualTo("sealed meanwhile");
    }

    @Test
    void anotherPlatformLearnsOfAReplacementFromTheFile() throws IOException, GeneralSecurityException {
        byte[] cell = notes().seal(client, "1", WORDS);
        var another = new Sealing(started(false), register, transaction);
        replacement.replace();

        assertThat(another.open(cell, notes(), "1")).asString().isEqualTo(WORDS);
        byte[] its = another.seal(UUID.randomUUID(), "its own".getBytes(), notes(), "9");
        assertThat(notes().text("9", its)).isEqualTo("its own");
    }

    @Test
    void withoutTheRightKeysThePlatformDoesNotStart() throws GeneralSecurityException {
        notes().seal(client, "1", WORDS);
        String needed = String.valueOf(register.current().orElseThrow().kek());
        var missing = new KeyFile(elsewhere.resolve("missing/kek.json"), Optional.empty());
        var wrong = new KeyFile(elsewhere.resolve("wrong.json"), Optional.empty());
        wrong.write(Keks.fresh());

        assertThatThrownBy(() -> new KeyCabinet(missing, register, copy, settings))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContainingAll("is missing", needed, "Nothing was changed");
        assertThat(missing.exists()).isFalse();
        assertThatThrownBy(() -> new KeyCabinet(wrong, register, copy, settings))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContainingAll(needed, "Nothing was changed")
                .hasNoCause();
    }

    @Test
    void whatWasOpenBeforeIsSealedAtTheStartAndNothingIsLost() {
        NaturalPerson grazyna = Desk.aPerson("Grażyna", "Wohlgemuth");
        parties.save(grazyna);
        SealedColumn details = vault.column("party", "details", "id", "id");
        byte[] sealed = details(grazyna);
        byte[] open = details.bytes(grazyna.id(), sealed);
        jdbc.sql("update party set details = ? where id = ?")
                .params(open, grazyna.id().toString())
                .update();
        jdbc.sql("delete from vault_column where name = 'party.details'").update();

        assertThat(parties.person(grazyna.id())).isEqualTo(grazyna);
        sealing.run(null);

        assertThat(Envelope.is(details(grazyna))).isTrue();
        assertThat(parties.person(grazyna.id())).isEqualTo(grazyna);
        assertThat(register.sealedColumns()).contains("party.details");
    }

    @Test
    void theLogNeverShowsAKey(CapturedOutput output) throws IOException, GeneralSecurityException {
        notes().seal(client, "1", WORDS);
        List<String> secrets = new ArrayList<>(secrets());
        vault.destroyKey(client);
        replacement.replace();
        secrets.addAll(secrets());

        assertThat(output.getAll()).contains("The key that wraps all others was replaced by");
        assertThat(secrets).hasSizeGreaterThan(1).allSatisfy(secret -> assertThat(output.getAll())
                .doesNotContain(secret));
    }

    private List<String> secrets() throws IOException {
        return java.util.regex.Pattern.compile("\"value\":\"([^\"]+)\"")
                .matcher(Files.readString(file.path()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private byte[] details(NaturalPerson person) {
        return jdbc.sql("select details from party where id = ?")
                .param(person.id().toString())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private SealedColumn notes() {
        return vault.column("application", "form", "case_id", "case_id");
    }

    private KeyCabinet started(boolean restore) {
        return new KeyCabinet(file, register, copy, new VaultSettings(settings.keys(), null, restore));
    }

    private static final class Death extends RuntimeException {}

    /** The copy is written, and whoever wrote it is killed. */
    private static final class LastCopy extends KeyCopy {

        LastCopy(VaultSettings settings, KeyRegister register) {
            super(settings, register);
        }

        @Override
        int write() throws IOException {
            super.write();
            throw new Death();
        }
    }

    /** Commits so many times and then kills who calls. */
    private static final class DyingTransactions extends TransactionTemplate {

        private int left;

        DyingTransactions(PlatformTransactionManager transactions, int left) {
            super(transactions);
            this.left = left;
        }

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            if (left-- == 0) {
                throw new Death();
            }
            return super.execute(action);
        }
    }
}
