// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/** Decides how each value gets from one version to the other. */
final class CopyRules {

    private static final String CUT = "cut to the length";
    static final String DROPPED = "dropped";

    private final Versions versions;
    private final Policy policy;
    private final MigratorNames names;
    private final TypeTraits traits;
    private final Meanings meanings;
    private final SortedMap<ClassName, EnumPair> enums = new TreeMap<>();

    CopyRules(Versions versions, Policy policy, MigratorNames names, TypeTraits traits) {
        this.versions = versions;
        this.policy = policy;
        this.names = names;
        this.traits = traits;
        this.meanings = new Meanings(versions);
    }

    /** Whether to leave out a property says something else than that less is told: by itself, or by what is in it. */
    boolean isMeantByAbsence(PropertyModel property, Direction direction) {
        return meanings.isMeant(property, direction);
    }

    /** Which elements of a list may go. */
    ElementRule elements(String property) {
        return policy.elements(property);
    }

    /** What the older version writes for an absent property, or null. */
    @Nullable
    String absentIs(String property) {
        return policy.absentIs(property);
    }

    /** The enumerations that were asked for, by the class that migrates them. */
    SortedMap<ClassName, EnumPair> enums() {
        return enums;
    }

    /**
     * How the value of a property gets there.
     *
     * @param name {@code Type/property}, for the policy
     * @param holder the type in the source that has it
     */
    ValueCopy of(String name, ObjectModel holder, PropertyModel from, PropertyModel to, Direction direction) {
        ValueCopy copy = of(name, holder, from.value(), to.value(), direction);
        // A coarser value in a filter selects what was not meant.
        boolean isFilter = from.absence() != null && from.absence().meaning() == Absence.Meaning.ALL;
        return isFilter ? copy.withoutCoarser() : copy;
    }

    private ValueCopy of(String property, ObjectModel holder, ValueModel from, ValueModel to, Direction direction) {
        if (from instanceof ValueModel.ListOf fromList && to instanceof ValueModel.ListOf toList) {
            if (fromList.minItems() != toList.minItems() || !Objects.equals(fromList.maxItems(), toList.maxItems())) {
                throw new GenerationException(property + ": no rule for other numbers of elements");
            }
            ValueCopy element = of(property, holder, fromList.element(), toList.element(), direction);
            return element instanceof ValueCopy.Same ? element : new ValueCopy.Each(element);
        }
        if (from instanceof ValueModel.ObjectOf object && to instanceof ValueModel.ObjectOf) {
            return object(object.type(), direction);
        }
        if (from instanceof ValueModel.Text before && to instanceof ValueModel.Text after) {
            return text(property, holder, before.maxLength(), after.maxLength());
        }
        if (from instanceof ValueModel.Int whole && to instanceof ValueModel.Int limited) {
            return integer(whole, limited);
        }
        if (from instanceof ValueModel.Int && to instanceof ValueModel.Decimal decimal && !decimal.isBounded()) {
            return new ValueCopy.Pure(ClassName.get(BigDecimal.class), "valueOf");
        }
        if (from instanceof ValueModel.Decimal && to instanceof ValueModel.Int whole && !whole.isBounded()) {
            return new ValueCopy.Checked(
                    "whole",
                    CodeBlock.of("$T.$L", RoundingMode.class, policy.rounding(property)),
                    "rounded (" + policy.rounding(property) + ")",
                    null);
        }
        if (from.equals(to)) {
            return new ValueCopy.Same();
        }
        return constant(property, from, to, direction);
    }

    private ValueCopy object(ClassName type, Direction direction) {
        String file = versions.source(direction, type).documentation().schemaFile();
        ClassName migrator = names.of(file);
        return switch (traits.of(file, direction)) {
            case PURE -> new ValueCopy.Pure(migrator, names.function(direction));
            case CHANGES -> new ValueCopy.Step(migrator, names.function(direction), false);
            case FAILS -> new ValueCopy.Step(migrator, names.function(direction), true);
        };
    }

    private ValueCopy text(String property, ObjectModel holder, @Nullable Integer from, @Nullable Integer to) {
        if (to == null || (from != null && from <= to)) {
            return new ValueCopy.Same();
        }
        boolean cut = policy.isCut(property);
        Beside when = policy.cutWhen(property);
        CodeBlock loss = when == null
                ? CodeBlock.of("$T.$L", MigratorNames.LOSS, cut ? "SHORTEN" : "DROP")
                : CodeBlock.of(
                        "$1L ? $2T.SHORTEN : $2T.DROP", when.code(MigratorWriter.FROM, holder), MigratorNames.LOSS);
        String lossy = when == null ? CUT : CUT + " where " + when.inWords();
        return new ValueCopy.Checked("text", CodeBlock.of("$L, $L", to, loss), cut ? lossy : DROPPED, null);
    }

    private static ValueCopy integer(ValueModel.Int from, ValueModel.Int to) {
        int min = orElse(to.min(), Integer.MIN_VALUE);
        int max = orElse(to.max(), Integer.MAX_VALUE);
        if (orElse(from.min(), Integer.MIN_VALUE) >= min && orElse(from.max(), Integer.MAX_VALUE) <= max) {
            return new ValueCopy.Same();
        }
        CodeBlock most =
                max == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", max);
        return new ValueCopy.Checked("integer", CodeBlock.of("$L, $L", min, most), DROPPED, null);
    }

    private ValueCopy constant(String property, ValueModel from, ValueModel to, Direction direction) {
        if (from instanceof ValueModel.Text && to instanceof ValueModel.OpenValueOf open) {
            return new ValueCopy.Pure(open.type(), "new");
        }
        if (from instanceof ValueModel.OpenValueOf open && to instanceof ValueModel.Text) {
            return new ValueCopy.Pure(open.type(), "wireValue");
        }
        EnumPair pair = direction == Direction.UP ? EnumPair.of(from, to, versions) : EnumPair.of(to, from, versions);
        if (pair == null) {
            throw new GenerationException(property + ": no rule for " + from + " to " + to);
        }
        ClassName migrator = names.ofEnum(pair.older());
        enums.put(migrator, pair);
        if (direction == Direction.UP || pair.isSame()) {
            return new ValueCopy.Pure(migrator, names.function(direction));
        }
        String enumeration = Versions.typeName(pair.older().documentation().schemaFile());
        CodeBlock alike = policy.alike(enumeration).isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", $T::$L", migrator, EnumMigratorWriter.ALIKE);
        String coarser = policy.coarser(enumeration);
        CodeBlock known = CodeBlock.of(
                "$1T::$2L$3L, $4T::ofWireValue",
                migrator,
                names.function(direction),
                alike,
                pair.older().name());
        ValueCopy.Checked dropped = new ValueCopy.Checked(
                "constant", CodeBlock.of("$L, $T.DROP", known, MigratorNames.LOSS), DROPPED, null);
        return coarser == null
                ? dropped
                : new ValueCopy.Checked(
                        "constant",
                        CodeBlock.of("$L, $T.$L", known, migrator, EnumMigratorWriter.COARSER),
                        "replaced by `" + coarser + "`",
                        dropped);
    }

    private static int orElse(@Nullable Integer limit, int otherwise) {
        return limit == null ? otherwise : limit;
    }
}
