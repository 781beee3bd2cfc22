// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.text.JsonString;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.List;

/** What a tolerance lets pass of headers and parameters, which are texts and not JSON. */
final class LenientText {

    private final Tolerance tolerance;
    private final List<Violation> tolerated = new ArrayList<>();

    LenientText(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    List<Violation> tolerated() {
        return List.copyOf(tolerated);
    }

    /** Whether a text is read as another one that says the same. */
    boolean isRepaired(Violation fault, String found, String instead) {
        return passes(fault.remedied(Remedy.REPAIR, JsonString.quoted(found), JsonString.quoted(instead)));
    }

    /** Whether a text is taken as it is. */
    boolean isKept(Violation fault, String found) {
        return passes(fault.remedied(Remedy.KEEP, JsonString.quoted(found), JsonString.quoted(found)));
    }

    /** Whether a text is left out. */
    boolean isOmitted(Violation fault, String found) {
        return passes(fault.remedied(Remedy.OMIT, JsonString.quoted(found), null));
    }

    private boolean passes(Violation offered) {
        boolean passes = tolerance != Tolerance.STRICT && tolerance.tolerates("", offered);
        if (passes) {
            tolerated.add(offered);
        }
        return passes;
    }
}
