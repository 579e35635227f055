package org.lotse.workers.extraction.reading;

/** A page as people see it: the size of its picture in pixels; numbers count from 1. */
public record Page(int number, int width, int height) {}
