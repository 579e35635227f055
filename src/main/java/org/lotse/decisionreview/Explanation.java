package org.lotse.decisionreview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Why a case ended as it did, in sentences for the client; of what the bank found nothing is in it.
 *
 * @param language {@code de}, {@code en} or {@code zh}
 * @param counted which data counted, the weightiest first
 * @param instead the smallest change of them that would have led elsewhere; may be empty
 */
public record Explanation(String language, List<String> counted, List<String> instead) {

    public Explanation {
        counted = List.copyOf(counted);
        instead = List.copyOf(instead);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return counted.isEmpty();
    }
}
