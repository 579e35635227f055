package org.lotse.workers.extraction.layout;

import java.util.List;

/** Finds values of one kind in a line, from an index on, in the order they stand. */
@FunctionalInterface
public interface Values<T> {

    List<Found<T>> in(Line line, int from);
}
