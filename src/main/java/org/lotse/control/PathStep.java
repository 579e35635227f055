package org.lotse.control;

/**
 * One element on a way through processes.
 *
 * @param process the element is drawn in
 * @param element its id in that diagram
 * @param name as people read it; its id where it has none
 */
public record PathStep(String process, String element, String name) {

    @Override
    public String toString() {
        return process + "/" + element;
    }
}
