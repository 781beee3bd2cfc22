// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads values of which no schema says what they are, within the bounds on elements and members. */
abstract class FreeJsonReader extends ScalarReader {

    FreeJsonReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
    }

    @Nullable
    Object freeValue() {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> freeArray();
            case START_OBJECT -> membersOfObject();
            default -> null;
        };
    }

    /** Reads a member; false where it is none because there is one of its name. */
    boolean readMember(Map<String, @Nullable Object> grown) {
        String name = parser.currentName();
        if (!isNameWithinLimit(name)) {
            return true;
        }
        if (grown.containsKey(name)) {
            report(ViolationKind.DUPLICATE_PROPERTY, "the property stands twice");
            parser.skipChildren();
            return false;
        }
        if (Surrogates.hasLone(name)) {
            report(ViolationKind.FORMAT, "the name holds half of a surrogate pair");
            parser.skipChildren();
        } else if (!mayRead(grown.size() + 1)) {
            reportCut(grown.size() + 1);
            parser.skipChildren();
        } else {
            grown.put(name, freeValue());
        }
        return true;
    }

    Map<String, @Nullable Object> membersOfObject() {
        Map<String, @Nullable Object> members = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            parser.nextToken();
            members = members == null ? new LinkedHashMap<>() : members;
            readMember(members);
        }
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    private List<@Nullable Object> freeArray() {
        List<@Nullable Object> values = null;
        int found = 0;
        boolean isCut = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (mayRead(++found)) {
                values = values == null ? new ArrayList<>() : values;
                values.add(freeValue());
            } else {
                isCut = true;
                parser.skipChildren();
            }
        }
        if (isCut) {
            reportCut(found);
        }
        return values == null ? Collections.emptyList() : Collections.unmodifiableList(values);
    }

    /** Whether one more element of a list, or member of an object, may be read. */
    boolean mayRead(int number) {
        return number <= limits.maxElements() && budget.takeElement();
    }

    /** Reports that elements were not read, of which there are so many in the list, or in the whole document. */
    void reportCut(int found) {
        if (log.leaveOut()) {
            return;
        }
        Violation cut = violation(
                ViolationKind.LIMIT,
                found > limits.maxElements()
                        ? "at most " + limits.maxElements() + " elements are read"
                        : "at most " + limits.maxDocumentElements() + " elements of one document are read");
        boolean mayDrop = property != NO_PROPERTY && shape.hasIndependentElements(property);
        log.add(mayDrop ? cut.remedied(Remedy.DROP, null, null) : cut);
    }
}
