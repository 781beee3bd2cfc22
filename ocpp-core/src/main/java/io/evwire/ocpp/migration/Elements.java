// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.List;

/**
 * For generated code: which elements of a list may be left out. An element goes as a whole when something in it is lost
 * that it cannot be without; where that would say something else of the list, as with the periods of a schedule, it
 * does not go, and the loss stays a decision.
 */
public final class Elements {

    /** Every element may go. */
    public static final Elements DROPPED = new Elements(List.of(""));

    /** No element may go. */
    public static final Elements KEPT = new Elements(List.of());

    private final List<String> causes;

    private Elements(List<String> causes) {
        this.causes = causes;
    }

    /**
     * An element may go when one of these is lost in it, and for nothing else.
     *
     * @param causes JSON Pointers below the element, such as {@code /idToken/type}
     * @return the elements that may go
     */
    public static Elements droppedWithout(String... causes) {
        return new Elements(List.of(causes));
    }

    /**
     * The same where a condition holds; else no element may go.
     *
     * @param condition what the message says beside the list
     * @return the elements that may go
     */
    public Elements when(boolean condition) {
        return condition ? this : KEPT;
    }

    /** Whether an element goes with what was lost in it. */
    boolean goesWith(String element, Decision lost) {
        String place = lost.path().substring(element.length());
        return causes.contains("") || causes.contains(place);
    }
}
