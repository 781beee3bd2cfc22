// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells where to leave something out says something else. What is left out counts as all that can be in it: with the
 * object go the limits, names and filters that it holds.
 */
final class Meanings {

    /** What concerns only the object that a property stands in, and is gone with that. */
    private static final Set<Absence.Meaning> WITHIN =
            EnumSet.of(Absence.Meaning.UNTOLD, Absence.Meaning.DEFAULT, Absence.Meaning.OTHER);

    private final Versions versions;

    Meanings(Versions versions) {
        this.versions = versions;
    }

    /** Whether the absence of a property of a direction's source says something else than that less is told. */
    boolean isMeant(PropertyModel property, Direction direction) {
        boolean isMeant = !property.isRequired() && !property.isUntoldWhenAbsent();
        return isMeant || canHoldMeant(property.value(), direction, new HashSet<>());
    }

    private boolean canHoldMeant(ValueModel value, Direction direction, Set<ClassName> seen) {
        if (value instanceof ValueModel.ListOf list) {
            return canHoldMeant(list.element(), direction, seen);
        }
        if (!(value instanceof ValueModel.ObjectOf object) || !seen.add(object.type())) {
            return false;
        }
        ObjectModel type = versions.source(direction, object.type());
        return type.properties().stream()
                .anyMatch(part -> isMeantWithin(part) || canHoldMeant(part.value(), direction, seen));
    }

    private static boolean isMeantWithin(PropertyModel part) {
        return part.absence() != null && !WITHIN.contains(part.absence().meaning());
    }
}
