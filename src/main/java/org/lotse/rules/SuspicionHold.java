package org.lotse.rules;

/**
 * What a suspicion report sets running.
 *
 * @param workingDays the transaction rests until so many working days after the day of the report have passed
 * @param saturdayCounts whether Saturday is a working day here
 * @param answerWorkingDays in how many working days the authority's questions are answered
 */
public record SuspicionHold(int workingDays, boolean saturdayCounts, int answerWorkingDays) {}
