package org.lotse.rules;

/**
 * The clocks of a client who takes their account to another bank; all but the history count business days, Saturday being none.
 *
 * @param requestDays within so many days of the authorisation the new bank asks the old one
 * @param listDays within so many days of the request the old bank sends its lists
 * @param setUpDays within so many days of the lists the new bank sets everything up
 * @param leadDays the day named in the authorisation lies at least so many days after the lists arrive
 * @param historyMonths how far back from the request the lists go
 */
public record SwitchingAid(int requestDays, int listDays, int setUpDays, int leadDays, int historyMonths) {}
