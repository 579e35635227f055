package org.lotse.workingdays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts working days where the bank works: no Sunday and no public holiday of its state is one. */
@Component
public class WorkingDays {

    private final BankPlace place;
    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    public WorkingDays(BankPlace place) {
        this.place = place;
    }

    /**
     * The last day of a period that begins with the day after (BGB §187(1)).
     *
     * @param number of working days, 1 or more
     * @param saturdayCounts whether a Saturday is a working day to this period
     */
    public LocalDate after(LocalDate day, int number, boolean saturdayCounts) {
        if (number < 1) {
            throw new IllegalArgumentException("A period has a working day at least, not " + number);
        }
        LocalDate last = day;
        for (int counted = 0; counted < number; ) {
            last = last.plusDays(1);
            counted += isWorkingDay(last, saturdayCounts) ? 1 : 0;
        }
        return last;
    }

    public boolean isWorkingDay(LocalDate day, boolean saturdayCounts) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SUNDAY
                && (saturdayCounts || weekday != DayOfWeek.SATURDAY)
                && !holidays.isHoliday(
                        day, HolidayType.PUBLIC_HOLIDAY, place.state().code());
    }

    /** The first moment of a day where the bank works. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(place.zone()).toInstant();
    }

    /** The first moment at which a day is over where the bank works. */
    public Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The day it is at a moment where the bank works. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, place.zone());
    }
}
