// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.json;

/**
 * This library's own bounds on what a peer may send, far above what the protocols need and far below what would cost
 * something. What exceeds one is a {@link io.evwire.core.violation.ViolationKind#LIMIT} violation. {@link #DEFAULT}
 * suits OCPP and OCPI; a {@code with} method changes one bound.
 *
 * @param maxDocumentLength the whole message, in bytes of UTF-8 or, when it is given as a string, in UTF-16 units;
 *     default 1,048,576
 * @param maxDepth nested objects and arrays, the frame's own array included; default 32, at most 1,000
 * @param maxTextLength one text without a length of its own, in UTF-16 units; default 100,000
 * @param maxNameLength the name of one property that its type does not define, in UTF-16 units; default 256
 * @param maxDigits digits of one number, before and after the point together; default 64
 * @param maxExponent decimal exponent of one number, either sign, and with it the places after the point; default 64
 * @param maxElements elements of one list, or members of one free JSON object; default 10,000
 * @param maxDocumentElements elements of all lists and members of all free JSON objects in one document together;
 *     default 500,000
 * @param maxViolations violations reported for one message before the report is cut; default 100. The report may also
 *     grow no faster than the document: it is cut where all paths and details together exceed 16,384 characters and
 *     four for each of the document
 * @param maxReplyLength the frame that answers a fault, in bytes of UTF-8: it lists as many violations as fit; default
 *     4,096, since small Charging Stations must be able to read it
 */
public record Limits(
        int maxDocumentLength,
        int maxDepth,
        int maxTextLength,
        int maxNameLength,
        int maxDigits,
        int maxExponent,
        int maxElements,
        int maxDocumentElements,
        int maxViolations,
        int maxReplyLength) {

    /** The bounds every codec starts with. */
    public static final Limits DEFAULT = new Limits(1 << 20, 32, 100_000, 256, 64, 64, 10_000, 500_000, 100, 4_096);

    /** The largest depth there is: deeper structures would need more of a thread's stack than is safe to take. */
    public static final int DEEPEST = 1_000;

    /**
     * Refuses a bound below one, and a depth above 1,000.
     *
     * @param maxDocumentLength the whole message, in bytes of UTF-8 or, when it is given as a string, in UTF-16 units;
     *     default 1,048,576
     * @param maxDepth nested objects and arrays, the frame's own array included; default 32, at most 1,000
     * @param maxTextLength one text without a length of its own, in UTF-16 units; default 100,000
     * @param maxNameLength the name of one property that its type does not define, in UTF-16 units; default 256
     * @param maxDigits digits of one number, before and after the point together; default 64
     * @param maxExponent decimal exponent of one number, either sign, and with it the places after the point; default
     *     64
     * @param maxElements elements of one list, or members of one free JSON object; default 10,000
     * @param maxDocumentElements elements of all lists and members of all free JSON objects in one document together;
     *     default 500,000
     * @param maxViolations violations reported for one message before the report is cut; default 100. The report may
     *     also grow no faster than the document: it is cut where all paths and details together exceed 16,384
     *     characters and four for each of the document
     * @param maxReplyLength the frame that answers a fault, in bytes of UTF-8: it lists as many violations as fit;
     *     default 4,096, since small Charging Stations must be able to read it
     */
    public Limits {
        boolean isPositive = maxDocumentLength > 0
                && maxDepth > 0
                && maxTextLength > 0
                && maxNameLength > 0
                && maxDigits > 0
                && maxExponent > 0
                && maxElements > 0
                && maxDocumentElements > 0
                && maxViolations > 0
                && maxReplyLength > 0;
        if (!isPositive) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth is at most " + DEEPEST + ", found " + maxDepth
                    + ": deeper text would overflow the stack");
        }
    }

    /**
     * These bounds with another document length.
     *
     * @param length bytes of UTF-8, or UTF-16 units of a string
     * @return a copy
     */
    public Limits withMaxDocumentLength(int length) {
        return new Limits(
                length,
                maxDepth,
                maxTextLength,
                maxNameLength,
                maxDigits,
                maxExponent,
                maxElements,
                maxDocumentElements,
                maxViolations,
                maxReplyLength);
    }

    /**
     * These bounds with another length of texts that have no length of their own.
     *
     * @param length UTF-16 units
     * @return a copy
     */
    public Limits withMaxTextLength(int length) {
        return new Limits(
                maxDocumentLength,
                maxDepth,
                length,
                maxNameLength,
                maxDigits,
                maxExponent,
                maxElements,
                maxDocumentElements,
                maxViolations,
                maxReplyLength);
    }

    /**
     * These bounds with another depth.
     *
     * @param depth nested objects and arrays
     * @return a copy
     */
    public Limits withMaxDepth(int depth) {
        return new Limits(
                maxDocumentLength,
                depth,
                maxTextLength,
                maxNameLength,
                maxDigits,
                maxExponent,
                maxElements,
                maxDocumentElements,
                maxViolations,
                maxReplyLength);
    }

    /**
     * These bounds with another list size.
     *
     * @param elements elements of one list
     * @return a copy
     */
    public Limits withMaxElements(int elements) {
        return new Limits(
                maxDocumentLength,
                maxDepth,
                maxTextLength,
                maxNameLength,
                maxDigits,
                maxExponent,
                elements,
                maxDocumentElements,
                maxViolations,
                maxReplyLength);
    }

    /**
     * These bounds with another number of elements.
     *
     * @param elements elements of all lists of one document together
     * @return a copy
     */
    public Limits withMaxDocumentElements(int elements) {
        return new Limits(
                maxDocumentLength,
                maxDepth,
                maxTextLength,
                maxNameLength,
                maxDigits,
                maxExponent,
                maxElements,
                elements,
                maxViolations,
                maxReplyLength);
    }

    /**
     * These bounds with another number of violations reported.
     *
     * @param violations violations of one message
     * @return a copy
     */
    public Limits withMaxViolations(int violations) {
        return new Limits(
                maxDocumentLength,
                maxDepth,
                maxTextLength,
                maxNameLength,
                maxDigits,
                maxExponent,
                maxElements,
                maxDocumentElements,
                violations,
                maxReplyLength);
    }

    /**
     * These bounds with another length of replies to a fault.
     *
     * @param length bytes of UTF-8
     * @return a copy
     */
    public Limits withMaxReplyLength(int length) {
        return new Limits(
                maxDocumentLength,
                maxDepth,
                maxTextLength,
                maxNameLength,
                maxDigits,
                maxExponent,
                maxElements,
                maxDocumentElements,
                maxViolations,
                length);
    }

    /**
     * These bounds, each raised to another's where that is wider.
     *
     * @param other the bounds to reach
     * @return a copy
     */
    public Limits orAtLeast(Limits other) {
        return new Limits(
                Math.max(maxDocumentLength, other.maxDocumentLength),
                Math.max(maxDepth, other.maxDepth),
                Math.max(maxTextLength, other.maxTextLength),
                Math.max(maxNameLength, other.maxNameLength),
                Math.max(maxDigits, other.maxDigits),
                Math.max(maxExponent, other.maxExponent),
                Math.max(maxElements, other.maxElements),
                Math.max(maxDocumentElements, other.maxDocumentElements),
                Math.max(maxViolations, other.maxViolations),
                Math.max(maxReplyLength, other.maxReplyLength));
    }
}
