package org.exclave.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look through a whole history showed. What can be shown at all, {@link HistoryChain} says.
 *
 * @param rows how many rows were read before the first break, or all
 * @param tip the hash of the last of them; to be noted elsewhere, since it stands for everything up to there
 * @param broken where the chain breaks, or null when it holds
 * @param strays ids of annotations that are not as the history leaves them, in order: other programs changed, added or
 *     removed them since the atlas had the store open last. Empty when the chain breaks.
 */
public record HistoryProof(long rows, String tip, @Nullable HistoryBreak broken, List<String> strays) {

    /** Takes a copy of the list. */
    public HistoryProof {
        strays = List.copyOf(strays);
    }

    /** Whether the chain holds and the annotations follow from it. */
    public boolean holds() {
        return broken == null && strays.isEmpty();
    }
}
