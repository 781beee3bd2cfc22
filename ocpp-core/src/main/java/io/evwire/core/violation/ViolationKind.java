// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

/** The kinds of fault a decode or a validation can report; each maps to one error code of the protocol. */
public enum ViolationKind {
    /** A required property is absent. */
    REQUIRED,
    /** A list has fewer elements than its lower bound. */
    TOO_FEW,
    /** A list has more elements than its upper bound. */
    TOO_MANY,
    /** The value has another JSON type than the property, or is {@code null}. */
    TYPE,
    /** The text is not a value of the closed enumeration. */
    ENUM,
    /**
     * The text breaks the format of its type: no date-time, a character that the type does not allow, or a lone
     * surrogate in any text.
     */
    FORMAT,
    /** The text has more characters (Unicode code points) than allowed. */
    TOO_LONG,
    /** The number is below its minimum, above its maximum, or outside 32 bits. */
    RANGE,
    /** The object has a property that its type does not define. */
    UNKNOWN_PROPERTY,
    /** The object has the same property twice. */
    DUPLICATE_PROPERTY,
    /** The message exceeds a bound of this library: size, depth, list size, text length, digits or exponent. */
    LIMIT,
    /** The payload is not a JSON object. */
    PAYLOAD,
    /** The action is unknown, or known but not supported here or in this direction. */
    ACTION,
    /** The message type number is unknown in this version of the protocol. */
    MESSAGE_TYPE,
    /**
     * The text is not a frame: not JSON, not an array, or an element of the frame is missing or of another type. Where
     * there are no frames: the text is not JSON.
     */
    FRAME,
    /** A rule beyond the schema is broken; the violation carries the error code that the rule names. */
    RULE,
    /** Reading failed in a way that nobody foresaw: nothing is said about the message. A defect of this library. */
    INTERNAL
}
