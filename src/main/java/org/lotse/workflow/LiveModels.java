package org.lotse.workflow;

import java.util.List;

/** The models that new cases run on. */
public interface LiveModels {

    /**
     * The newest version of a process.
     *
     * @param process its id
     * @param name as on the diagram
     * @param file it was deployed as
     * @param content the file, which may hold further processes
     */
    record LiveModel(String process, String name, int version, String file, byte[] content) {}

    /** One a process, by id. */
    List<LiveModel> all();
}
