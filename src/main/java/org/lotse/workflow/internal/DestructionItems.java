package org.lotse.workflow.internal;

import java.util.List;
import org.lotse.retention.BatchId;
import org.lotse.retention.BatchItem;
import org.lotse.retention.Destructions;
import org.springframework.stereotype.Component;

/** The cases of a list; called by the model, whose expressions reach public classes only. */
@Component
public class DestructionItems {

    private final Destructions destructions;

    DestructionItems(Destructions destructions) {
        this.destructions = destructions;
    }

    public List<String> of(String batchId) {
        return destructions.items(BatchId.of(batchId)).stream()
                .map(BatchItem::id)
                .toList();
    }
}
