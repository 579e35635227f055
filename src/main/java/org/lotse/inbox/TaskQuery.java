package org.lotse.inbox;

/**
 * A question to the task list.
 *
 * @param search beginnings of words of the client's name, or of a case id; empty for no search
 * @param page 0-based, at most {@link #LAST_PAGE}: nobody reads further, they search
 */
record TaskQuery(TaskView view, String search, TaskSort sort, int page) {

    static final int SIZE = 50;
    static final int LAST_PAGE = 199;

    TaskQuery {
        search = search == null ? "" : search.strip();
        page = Math.max(0, Math.min(page, LAST_PAGE));
    }

    int offset() {
        return page * SIZE;
    }

    TaskQuery sorted(TaskSort other) {
        return new TaskQuery(view, search, other, 0);
    }

    TaskQuery turned(int pages) {
        return new TaskQuery(view, search, sort, page + pages);
    }
}
