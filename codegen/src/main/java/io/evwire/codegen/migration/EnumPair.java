// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ValueModel;
import java.util.List;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/**
 * A closed enumeration of the older version and what became of it.
 *
 * @param older the enumeration
 * @param newer its class in the newer version
 * @param newerEnum the enumeration there, or null where it became a text with recommended values
 */
record EnumPair(EnumModel older, ClassName newer, @Nullable EnumModel newerEnum) {

    static @Nullable EnumPair of(ValueModel older, ValueModel newer, Versions versions) {
        EnumModel olderEnum = older instanceof ValueModel.EnumOf constant
                ? versions.source(Direction.UP).enumeration(constant.type())
                : null;
        if (olderEnum == null) {
            return null;
        }
        if (newer instanceof ValueModel.OpenValueOf open) {
            return new EnumPair(olderEnum, open.type(), null);
        }
        if (!(newer instanceof ValueModel.EnumOf constant)) {
            return null;
        }
        EnumModel newerEnum = versions.target(Direction.UP).enumeration(constant.type());
        if (newerEnum == null || !values(newerEnum).containsAll(values(olderEnum))) {
            throw new GenerationException(olderEnum.name() + ": no rule for a value that the newer version lacks");
        }
        return new EnumPair(olderEnum, constant.type(), newerEnum);
    }

    /** Whether both have the same values. */
    boolean isSame() {
        return newerEnum != null && added().isEmpty();
    }

    /** The values that only the newer enumeration has; none where it became a text. */
    List<EnumModel.Constant> added() {
        List<String> known = values(older);
        return newerEnum == null
                ? List.of()
                : newerEnum.constants().stream()
                        .filter(value -> !known.contains(value.wireValue()))
                        .toList();
    }

    private static List<String> values(EnumModel enumeration) {
        return enumeration.constants().stream()
                .map(EnumModel.Constant::wireValue)
                .toList();
    }
}
