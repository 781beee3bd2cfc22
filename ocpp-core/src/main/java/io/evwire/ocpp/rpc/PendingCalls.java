// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one end of a connection knows of its own frames: the CALLs that wait for an answer, and the CALLRESULTs that it
 * sent. An answer carries no action of its own: it is typed by the CALL with its messageId. A {@code Map<String,
 * String>} of messageId to action serves as {@code pending::get}; where CALLRESULTERRORs may come, which is from OCPP
 * 2.1, {@link #of} adds the CALLRESULTs.
 *
 * <p>One decode asks at most once: {@link #actionOf} for a CALLRESULT or CALLERROR, {@link #hasAnswered} for a
 * CALLRESULTERROR, as soon as the messageId is read and whatever is wrong with the rest. So {@code pending::remove} may
 * serve as well: what it takes out has been answered, be it by an invalid frame.
 */
@FunctionalInterface
public interface PendingCalls {

    /** No CALL waits and none was answered: every answer is one to no known frame. */
    PendingCalls NONE = messageId -> null;

    /**
     * The action of the CALL with this messageId that this end sent.
     *
     * @param messageId the id of a CALLRESULT or CALLERROR, compared exactly
     * @return the action's name, or null when no such CALL is known
     */
    @Nullable
    String actionOf(String messageId);

    /**
     * Whether this end sent a CALLRESULT with this messageId, which a peer may refuse.
     *
     * @param messageId the id of a CALLRESULTERROR, compared exactly
     * @return true if it did; by default, it never did
     */
    default boolean hasAnswered(String messageId) {
        return false;
    }

    /**
     * The CALLs that wait together with the CALLRESULTs that were sent, such as {@code of(asked::remove,
     * answered::remove)} of a map and a set.
     *
     * @param asked gives the action of a CALL that waits, by its messageId
     * @param answered whether a CALLRESULT with a messageId was sent
     * @return both
     */
    static PendingCalls of(PendingCalls asked, Predicate<String> answered) {
        return new PendingCalls() {
            @Override
            public @Nullable String actionOf(String messageId) {
                return asked.actionOf(messageId);
            }

            @Override
            public boolean hasAnswered(String messageId) {
                return answered.test(messageId);
            }
        };
    }
}
