package org.lotse.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lotse.inbox.TaskSort.Column;
import org.lotse.kernel.NotFound;

class TaskSortTest {

    @Test
    void theOtherWayRoundTurnsEveryPartOfAnOrder() {
        assertThat(TaskSort.of("urgency").sql()).isEqualTo("priority desc, due_at, id");
        assertThat(TaskSort.of("-urgency").sql()).isEqualTo("priority, due_at desc, id desc");
    }

    @Test
    void aSecondClickOnAColumnTurnsTheOrderAround() {
        TaskSort once = TaskSort.MOST_URGENT.toggled(Column.CLIENT);

        assertThat(once.slug()).isEqualTo("client");
        assertThat(once.toggled(Column.CLIENT).slug()).isEqualTo("-client");
        assertThat(once.toggled(Column.DUE).slug()).isEqualTo("due");
    }

    @Test
    void anUnknownOrderIsNotFound() {
        assertThatThrownBy(() -> TaskSort.of("id; drop table inbox_task")).isInstanceOf(NotFound.class);
    }
}
