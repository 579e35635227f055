package org.lotse.control;

import java.util.List;
import java.util.Set;

/**
 * What a node does, by the facts the model states.
 *
 * @param bean that does it; empty where none is named
 * @param topic a worker fetches it by
 * @param form people answer it with
 * @param groups whose people may
 * @param fourEyes whether whoever had a hand in the case may not
 * @param opaque whether it does something the model does not name by one bean
 * @param expressions all others of the node, listeners' among them
 * @param listeners expressions that run besides the work itself
 * @param kept results of a worker that the model hands on under their own name
 * @param set names that get a value of another origin than the work
 */
public record Work(
        String bean,
        String topic,
        String form,
        Set<String> groups,
        boolean fourEyes,
        boolean opaque,
        List<String> expressions,
        List<String> listeners,
        Set<String> kept,
        Set<String> set) {

    static final Work NONE = new Work("", "", "", Set.of(), false, false, List.of(), List.of(), Set.of(), Set.of());
}
