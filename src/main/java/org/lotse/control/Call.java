package org.lotse.control;

import java.util.Set;

/**
 * What a call activity calls, and which facts it hands over and takes back under the same name.
 *
 * @param process empty where it cannot be told from the model
 * @param in facts handed over as they are
 * @param allIn whether all are
 * @param out facts taken back as they are
 * @param set names that get a value of another origin when the call is over
 * @param allOut whether all of the called process's facts are taken back
 * @param otherCase whether the called process works on another case than this one
 */
public record Call(
        String process,
        Set<String> in,
        boolean allIn,
        Set<String> out,
        Set<String> set,
        boolean allOut,
        boolean otherCase) {

    static final Call NONE = new Call("", Set.of(), false, Set.of(), Set.of(), false, false);
}
