// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.core.json.WireValue;
import io.evwire.ocpp.rpc.OcppPayload;
import org.jspecify.annotations.Nullable;

/** Gives the views of one version's messages that rules look at. */
public interface MessageViews {

    /**
     * The view of a message.
     *
     * @param payload the message
     * @return the view, or null when no rule is about such messages
     */
    @Nullable
    MessageView of(OcppPayload payload);

    /**
     * The text that a view gives for a constant.
     *
     * @param constant a constant of a generated enumeration
     * @param <E> the enumeration
     * @return its text on the wire, empty when it stands for an unrecognized one
     */
    static <E extends Enum<E> & WireValue> String text(E constant) {
        return constant.name().equals("UNRECOGNIZED") ? "" : constant.wireValue();
    }

    /**
     * The text that a view gives for a constant that may be absent.
     *
     * @param constant a constant of a generated enumeration, or null when absent
     * @param <E> the enumeration
     * @return its text on the wire, empty when it stands for an unrecognized one, or null when absent
     */
    static <E extends Enum<E> & WireValue> @Nullable String textOrNull(@Nullable E constant) {
        return constant == null ? null : text(constant);
    }
}
