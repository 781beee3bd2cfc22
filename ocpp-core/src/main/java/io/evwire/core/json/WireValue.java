// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.json;

/** A constant that stands for one text on the wire: what every generated enumeration is. */
public interface WireValue {

    /**
     * The exact text of this constant in a message.
     *
     * @return the text, case-sensitive
     * @throws IllegalStateException for the constant that stands for an unrecognized text, which has none
     */
    String wireValue();
}
