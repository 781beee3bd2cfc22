// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What can happen to each object type in each direction. */
final class TypeTraits {

    /** What can happen to an object. */
    enum Trait {
        /** It is copied. */
        PURE,
        /** Something in it may change or wait for a decision, but it always arrives. */
        CHANGES,
        /** It may end without a value. */
        FAILS
    }

    private final Map<Direction, Map<String, Trait>> traits = new EnumMap<>(Direction.class);

    TypeTraits() {
        for (Direction direction : Direction.values()) {
            traits.put(direction, new HashMap<>());
        }
    }

    /** The trait of the type of a schema file; a copy as long as nothing else is known. */
    Trait of(String schemaFile, Direction direction) {
        return in(direction).getOrDefault(schemaFile, Trait.PURE);
    }

    /** Finds the traits of all types. They refer to each other, so it goes over them until nothing changes any more. */
    void settle(Versions versions, CopyRules rules) {
        boolean settled;
        do {
            settled = true;
            for (Direction direction : Direction.values()) {
                for (String file : versions.older().keySet()) {
                    Trait trait = TypeCopy.of(file, direction, versions, rules).trait();
                    settled &= trait == of(file, direction);
                    in(direction).put(file, trait);
                }
            }
        } while (!settled);
    }

    private Map<String, Trait> in(Direction direction) {
        return Objects.requireNonNull(traits.get(direction));
    }
}
