package org.lotse.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lotse.fees.FeeStatement;
import org.lotse.fees.FeeStatements;
import org.lotse.fees.FeesInMemory;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.FieldProblem;
import org.lotse.kernel.RuleBroken;
import org.lotse.proof.Proves;
import org.lotse.proof.Rule;

/** Statements of fees, in the January after the year. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatementRoundPathTest {

    private final House house = House.standing();
    private final HouseClock clock = house.beans.getBean(HouseClock.class);
    private final FeeStatements statements = house.beans.getBean(FeeStatements.class);
    private final FeesInMemory accounts = house.beans.getBean(FeesInMemory.class);

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Proves(value = Rule.STATEMENT_OF_FEES, at = "statement-round/issue-statements")
    void everyAccountGetsOneStatementOfThePastYearHoweverManyThereAre() {
        clock.set(Instant.parse("2027-01-04T09:00:00Z"));
        List<CaseId> clients =
                IntStream.range(0, 101).mapToObj(number -> opened("A" + number)).toList();
        clients.forEach(one -> take(iban(one, clients) + ";ACCOUNT_KEEPING;12;3.30"));

        round();
        round("2027-01-05T09:00:00Z");

        assertThat(clients).allSatisfy(one -> {
            assertThat(statements.of(one)).extracting(FeeStatement::year).containsExactly(2026);
            assertThat(house.passed(one)).doesNotContain("round-done");
            assertThat(messages(one)).isOne();
        });
    }

    private String iban(CaseId one, List<CaseId> clients) {
        return "A" + clients.indexOf(one);
    }

    @Test
    @Proves(value = Rule.STATEMENT_OF_FEES, at = "/fees")
    void aStatementNamesEachServiceOnceInOrderWithNothingWhereItWasFree() {
        clock.set(Instant.parse("2028-01-03T09:00:00Z"));
        CaseId caseId = opened("B1");
        take("B 1;DEBIT_CARD;1;0\nb1; ACCOUNT_KEEPING ;12;3,30\n\nB1;DEBIT_INTEREST;1;7.1\nB1;CREDIT_INTEREST;1;0.02");

        round();

        FeeStatement one = statements.find(caseId, 2027).orElseThrow();
        assertThat(one.lines())
                .extracting(line -> line.service() + " " + line.total())
                .containsExactly("ACCOUNT_KEEPING 39.60", "DEBIT_CARD 0.00");
        assertThat(one.total()).isEqualTo(new BigDecimal("39.60"));
        assertThat(one.debitInterest()).isEqualTo(new BigDecimal("7.10"));
        assertThat(one.creditInterest()).isEqualTo(new BigDecimal("0.02"));
    }

    /** Figures that come late are issued by the round of the next day. */
    @Test
    void withoutFiguresNothingIsIssuedUntilTheyCome() {
        clock.set(Instant.parse("2029-01-02T09:00:00Z"));
        CaseId caseId = opened("C1");
        round();
        assertThat(statements.of(caseId)).isEmpty();
        take("C1;ACCOUNT_KEEPING;12;3.30");

        round();
        assertThat(statements.of(caseId)).isEmpty();
        round("2029-01-03T09:00:00Z");

        assertThat(statements.of(caseId)).hasSize(1);
    }

    @Test
    void whatIsIssuedDoesNotChangeAndNothingIsTakenWhereALineIsWrong() {
        clock.set(Instant.parse("2030-01-02T09:00:00Z"));
        CaseId first = opened("D1");
        CaseId second = opened("D2");
        take("D1;ACCOUNT_KEEPING;12;3.30");
        round();

        assertThat(wrong("D2;ACCOUNT_KEEPING;12;1\nD1;ACCOUNT_KEEPING;12;1"))
                .containsExactly(new FieldProblem("2", "fees-issued"));
        assertThat(wrong("D2;ACCOUNT_KEEPING;12;1\nD3;ACCOUNT_KEEPING;12;1"))
                .containsExactly(new FieldProblem("2", "fee-account-unknown"));
        assertThat(wrong("D2;ACCOUNT_KEEPING;12;1\nD2;KEEPING;12;1\nD2;DIRECT_DEBIT;x;1\nD2"))
                .extracting(FieldProblem::field)
                .containsExactly("2", "3", "4");
        assertThat(wrong(" ")).hasSize(1);

        assertThat(statements.find(first, 2029).orElseThrow().total()).isEqualTo(new BigDecimal("39.60"));
        assertThat(statements.find(second, 2029)).isEmpty();
    }

    private List<FieldProblem> wrong(String lines) {
        return catchThrowableOfType(RuleBroken.class, () -> statements.take(lines))
                .fields();
    }

    private void take(String lines) {
        assertThat(statements.take(lines)).isOne();
    }

    private CaseId opened(String iban) {
        CaseId caseId = CaseId.next();
        house.cases.known(caseId);
        accounts.opened(iban, caseId);
        return caseId;
    }

    private void round(String moment) {
        clock.set(Instant.parse(moment));
        round();
    }

    private void round() {
        house.inTransaction(statements::look);
        for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(job -> house.management.executeJob(job.getId()));
        }
    }

    private List<Job> jobs() {
        return house.management
                .createJobQuery()
                .processDefinitionKey(StatementProcesses.STATEMENT_ROUND)
                .list();
    }

    private long messages(CaseId caseId) {
        return house.runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(ProcessStarts.CLIENT_MESSAGE)
                .processInstanceBusinessKey(caseId.toString())
                .count();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyNodeWasVisited() {
        assertThat(new Coverage(house).unvisited("statement-round")).isEmpty();
    }
}
