package io.evwire.ocpi.v230.http;

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
        return passes(fault.remedied(Remedy.REPAIR, quoted(found), quoted(instead)));
    }

    /** Whether a text is taken as it is. */
    boolean isKept(Violation fault, String found) {
        return passes(fault.remedied(Remedy.KEEP, quoted(found), quoted(found)));
    }

    /** Whether a text is left out. */
    boolean isOmitted(Violation fault, String found) {
        return passes(fault.remedied(Remedy.OMIT, quoted(found), null));
    }

    private boolean passes(Violation offered) {
        boolean passes = tolerance != Tolerance.STRICT && tolerance.tolerates("", offered);
        if (passes) {
            tolerated.add(offered);
        }
        return passes;
    }

    /** As JSON has it. */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (Character.isISOControl(c)) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
