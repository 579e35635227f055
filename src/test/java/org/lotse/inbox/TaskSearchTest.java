package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.inbox.TaskSort.Column;
import org.lotse.kernel.CaseId;
import org.lotse.risk.RiskRated;
import org.lotse.risk.RiskRating;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.lotse.testing.PlatformTest;
import org.lotse.testing.TestClock;
import org.lotse.workflow.HumanTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PlatformTest
@Tag("by-hand")
@Import(Desk.ByHand.class)
class TaskSearchTest {

    private static final Staff CLARA = new Staff("clara", "Clara Clausen", Set.of(Role.CLERK));
    private static final Staff BOTH = new Staff("bo", "Bo Both", Set.of(Role.CLERK, Role.COMPLIANCE));
    private static final Staff ANNA = new Staff("anna", "Anna Ahrens", Set.of(Role.AUDITOR));

    @Autowired
    private Desk desk;

    @Autowired
    private TaskSearch search;

    @Autowired
    private TestClock clock;

    private HumanTask documents;
    private HumanTask hits;

    @BeforeEach
    void someWork() {
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        documents = desk.tasks().create(desk.aCaseOf("Jörg", "Müller"), "check-documents", "CLERK", 50, hours(4));
        hits = desk.tasks().create(desk.aCaseOf("小明", "欧阳"), "disposition-hits", "COMPLIANCE", 70, hours(48));
    }

    @AfterEach
    void clear() {
        desk.clear();
        clock.reset();
    }

    @Test
    void aTaskIsOnTheListWithItsClientAsSoonAsItExists() {
        OpenTask task = search.find(documents.id()).orElseThrow();

        assertThat(task.client()).isEqualTo("Jörg Müller");
        assertThat(task.dueAt()).isEqualTo(documents.dueAt());
        assertThat(task.risk()).isNull();
    }

    @Test
    void aFinishedTaskIsGoneAtOnce() {
        desk.tasks().cancel(documents);

        assertThat(search.find(documents.id())).isEmpty();
    }

    @Test
    void myGroupsShowsWhatMyRolesAllowAndNobodyHas() {
        assertThat(ids(TaskView.GROUPS, CLARA)).containsExactly(documents.id());
        assertThat(ids(TaskView.GROUPS, BOTH)).containsExactly(hits.id(), documents.id());
        assertThat(ids(TaskView.GROUPS, ANNA)).isEmpty();
    }

    @Test
    void aClaimedTaskMovesFromMyGroupsToMine() {
        desk.tasks().claim(documents.id(), "clara");

        assertThat(ids(TaskView.MINE, CLARA)).containsExactly(documents.id());
        assertThat(ids(TaskView.GROUPS, CLARA)).isEmpty();
    }

    @Test
    void dueTodayEndsAtMidnightAndOverdueBeginsAtTheVeryMoment() {
        assertThat(ids(TaskView.DUE, CLARA)).containsExactly(documents.id());
        assertThat(ids(TaskView.DUE, BOTH)).containsExactly(documents.id());

        clock.set(documents.dueAt());

        assertThat(ids(TaskView.DUE, CLARA)).isEmpty();
        assertThat(ids(TaskView.OVERDUE, CLARA)).containsExactly(documents.id());
        assertThat(ids(TaskView.OVERDUE, ANNA)).containsExactly(documents.id());
    }

    @Test
    void countsAgreeWithWhatTheViewsShow() {
        for (Staff staff : List.of(CLARA, BOTH, ANNA)) {
            search.counts(staff).forEach((view, count) -> assertThat(count)
                    .as("%s of %s", view, staff.username())
                    .isEqualTo(ids(view, staff).size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jörg Müller", "mül", "muller", "MUELL", "jo mu", "müller jörg"})
    void aClientIsFoundByTheBeginningOfAnyWord(String asked) {
        assertThat(found(asked)).containsExactly(documents.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"欧阳", "小明", "明"})
    void aChineseNameIsFoundByAnyOfItsCharacters(String asked) {
        assertThat(found(asked)).containsExactly(hits.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ller", "%", "_", "\\", "' or 1=1 --", "Müller Anna"})
    void whatIsNotThereIsNotFound(String asked) {
        assertThat(found(asked)).isEmpty();
    }

    @Test
    void aCaseIsFoundByTheBeginningOfItsNumber() {
        String number = documents.caseId().toString();

        assertThat(found(number)).containsExactly(documents.id());
        assertThat(found(number.substring(0, 8).toUpperCase())).containsExactly(documents.id());
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyOrderCanBeTurnedAroundInEveryView(Column column) {
        for (TaskView view : TaskView.values()) {
            List<String> straight = ids(new TaskQuery(view, "", new TaskSort(column, false), 0), BOTH);
            List<String> turned = ids(new TaskQuery(view, "", new TaskSort(column, true), 0), BOTH);

            assertThat(turned.stream().sorted())
                    .containsExactlyElementsOf(straight.stream().sorted().toList());
            if (straight.size() == 2) {
                assertThat(turned).isNotEqualTo(straight);
            }
        }
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        CaseId caseId = desk.aCaseOf("Many", "Tasks");
        for (int number = 0; number < 2 * TaskQuery.SIZE; number++) {
            desk.tasks().create(caseId, "check-documents", "CLERK", 10, hours(1 + number % 7));
        }

        List<String> pages = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            TaskPage found = search.find(new TaskQuery(TaskView.GROUPS, "", TaskSort.MOST_URGENT, page), BOTH);
            found.tasks().forEach(task -> pages.add(task.id()));
            assertThat(found.more()).isEqualTo(page < 2);
        }

        assertThat(pages).doesNotHaveDuplicates().hasSize(2 * TaskQuery.SIZE + 2);
    }

    @Test
    void aRatingIsSeenOnTheTaskAtOnce() {
        desk.feed().on(new RiskRated(documents.caseId(), RiskRating.HIGH, 80, "risk-rating 1", clock.instant()));

        assertThat(search.find(documents.id()).orElseThrow().risk()).isEqualTo(RiskRating.HIGH);
    }

    @Test
    void anEscalatedTaskStaysMarked() {
        desk.tasks().escalate(documents);
        desk.tasks().claim(documents.id(), "clara");

        assertThat(search.find(documents.id()).orElseThrow().escalated()).isTrue();
    }

    @Test
    void aTaskOfAnUnknownCaseIsListedWithoutAName() {
        HumanTask stray = desk.tasks().create(CaseId.next(), "check-documents", "CLERK", 50, null);

        OpenTask task = search.find(stray.id()).orElseThrow();
        assertThat(task.client()).isEmpty();
        assertThat(task.dueAt()).isNull();
    }

    private List<String> found(String asked) {
        return ids(new TaskQuery(TaskView.ALL, asked, TaskSort.MOST_URGENT, 0), CLARA);
    }

    private List<String> ids(TaskView view, Staff staff) {
        return ids(new TaskQuery(view, "", TaskSort.MOST_URGENT, 0), staff);
    }

    private List<String> ids(TaskQuery query, Staff staff) {
        return search.find(query, staff).tasks().stream().map(OpenTask::id).toList();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
