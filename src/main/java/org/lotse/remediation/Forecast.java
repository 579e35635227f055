package org.lotse.remediation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.lotse.workingdays.WorkingDays;

/** When a remediation will be done, as far as its pace tells. Counts in working days; Saturday is none. */
final class Forecast {

    /** About twenty years; what takes longer is not planned. */
    static final int FARTHEST = 5_000;

    private record Ending(int day, int reviews) {}

    private final Pace pace;
    private final int takes;
    private final Deque<Ending> endings = new ArrayDeque<>();
    private int waiting;
    private int atWork;

    private Forecast(int waiting, int atWork, Pace pace, int takes) {
        this.pace = pace;
        this.takes = takes;
        this.waiting = waiting;
        begin(0, atWork);
    }

    /**
     * The day on which the last review ends.
     *
     * @param takes working days from a review's begin to its end, 1 or more
     * @param from the day on which the next batch may begin
     * @return empty when that lies too far ahead to be said
     */
    static Optional<LocalDate> end(int waiting, int atWork, Pace pace, int takes, LocalDate from, WorkingDays days) {
        int last = new Forecast(waiting, atWork, pace, takes).lastDay();
        return last > FARTHEST ? Optional.empty() : Optional.of(last == 0 ? from : days.after(from, last, false));
    }

    private int lastDay() {
        int day = 0;
        while (waiting > 0 && day <= FARTHEST) {
            int size = Math.min(waiting, pace.batchSize());
            day = roomFor(size, day);
            waiting -= size;
            begin(day, size);
            if (waiting > 0) {
                day += pace.workingDays() == null ? takes : pace.workingDays();
            }
        }
        return endings.isEmpty() ? day : Math.max(day, endings.peekLast().day());
    }

    private void begin(int day, int reviews) {
        if (reviews > 0) {
            endings.add(new Ending(day + takes, reviews));
            atWork += reviews;
        }
    }

    /** The first day, not before the given one, on which so many more may be at work. */
    private int roomFor(int size, int from) {
        int day = from;
        while (!endings.isEmpty() && (endings.peek().day() <= day || atWork + size > pace.mostAtWork())) {
            Ending over = endings.poll();
            day = Math.max(day, over.day());
            atWork -= over.reviews();
        }
        return day;
    }
}
