package io.evwire.core.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Knows the CALLs that wait for an answer. An answer carries no action of its own: it is typed by the CALL with its
 * messageId. A {@code Map<String, String>} of messageId to action serves as {@code pending::get}.
 */
@FunctionalInterface
public interface PendingCalls {

    /** No CALL waits: every answer is one to no known CALL. */
    PendingCalls NONE = messageId -> null;

    /**
     * The action of the CALL with this messageId.
     *
     * @param messageId the id of an answer, compared exactly
     * @return the action's name, or null when no such CALL is known
     */
    @Nullable
    String actionOf(String messageId);
}
