// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds every difference of two versions, and states what the generated code does about it. */
final class DifferenceFinder {

    private static final String COPIED = "copied";
    private static final String NEW_TYPE = "left out with the property that holds it";

    private final Versions versions;
    private final CopyRules rules;
    private final Policy policy;
    private final List<DifferenceModel> found = new ArrayList<>();

    DifferenceFinder(Versions versions, CopyRules rules, Policy policy) {
        this.versions = versions;
        this.rules = rules;
        this.policy = policy;
    }

    List<DifferenceModel> find() {
        versions.newer().forEach((file, type) -> {
            if (!versions.older().containsKey(file)) {
                addNew(type);
            }
        });
        SortedMap<String, EnumModel> older = byName(versions.source(Direction.UP));
        SortedMap<String, EnumModel> newer = byName(versions.target(Direction.UP));
        newer.forEach((name, type) -> {
            if (!older.containsKey(name)) {
                add(name, "", "TYPE_ADDED", "new enumeration", "absent", NEW_TYPE);
            }
        });
        older.forEach((name, type) -> {
            if (!newer.containsKey(name)) {
                add(name, "", "TYPE_REMOVED", "now a text", "see the properties", "see the properties");
            }
        });
        rules.enums().values().forEach(this::addValues);
        versions.older().forEach((file, type) -> {
            TypeCopy up = TypeCopy.of(file, Direction.UP, versions, rules);
            TypeCopy down = TypeCopy.of(file, Direction.DOWN, versions, rules);
            String name = Versions.typeName(type);
            up.properties().stream()
                    .filter(property -> property.from() != null)
                    .forEach(property -> addWideningOrBound(name, property, down));
            down.properties().forEach(property -> addNewProperty(name, property, up));
        });
        return found;
    }

    private void addNew(ObjectModel type) {
        String name = Versions.typeName(type);
        if (type.role() == null) {
            add(name, "", "TYPE_ADDED", "new type", "absent", NEW_TYPE);
            return;
        }
        String instead =
                type.role().facts() == null ? "" : policy.instead(type.role().action());
        add(
                name,
                "",
                "MESSAGE_ADDED",
                "new message",
                "does not occur",
                instead.isEmpty() ? "not migratable" : "not migratable; 2.0.1 has instead: " + instead);
    }

    private void addValues(EnumPair pair) {
        List<String> added =
                pair.added().stream().map(EnumModel.Constant::wireValue).toList();
        if (!added.isEmpty()) {
            String name = Versions.typeName(pair.older().documentation().schemaFile());
            String coarser = policy.coarser(name);
            add(
                    name,
                    "",
                    "VALUES_ADDED",
                    "new values " + code(added),
                    COPIED,
                    alike(name) + "asks; lossy: "
                            + (coarser == null
                                    ? "dropped where that says nothing else"
                                    : "replaced by `" + coarser + "`"));
        }
    }

    private String alike(String enumeration) {
        return policy.alike(enumeration).entrySet().stream()
                .map(pair -> "`" + pair.getKey() + "` is `" + pair.getValue() + "`; else ")
                .collect(Collectors.joining());
    }

    private void addNewProperty(String type, PropertyCopy property, TypeCopy up) {
        if (!property.isUnknown()) {
            return;
        }
        PropertyModel added = Objects.requireNonNull(property.from());
        boolean isAsked = up.properties().stream()
                .anyMatch(other -> other.from() == null
                        && other.isMissing()
                        && Objects.requireNonNull(other.to()).jsonName().equals(added.jsonName()));
        add(
                type,
                added.jsonName(),
                "PROPERTY_ADDED",
                added.isRequired() ? "new property, required" : "new property",
                isAsked ? "asks for the value" : "absent",
                withoutProperty(property, added));
    }

    private static String withoutProperty(PropertyCopy property, PropertyModel added) {
        if (property.presence().equals(PropertyCopy.OPTIONAL)) {
            return "asks; lossy: dropped";
        }
        String meant = added.absence() == null ? null : added.absence().value();
        return meant == null ? "asks" : "dropped where it is `" + meant + "`, asks otherwise";
    }

    /** What a lossy migration does with a value that the target cannot hold. */
    private static String lossy(PropertyCopy property) {
        if (!(element(Objects.requireNonNull(property.copy())) instanceof ValueCopy.Checked checked)) {
            return "";
        }
        boolean isGivenUp = checked.lossy().equals(CopyRules.DROPPED);
        boolean isHeld = !property.presence().equals(PropertyCopy.OPTIONAL);
        boolean isElement =
                property.elements() != null && !property.elements().causes().isEmpty();
        if (isGivenUp && isHeld && !isElement) {
            return "; lossy: only with what is around it, where that may go";
        }
        return isElement && isHeld
                ? "; lossy: " + checked.lossy() + " while other elements are left"
                : "; lossy: " + checked.lossy();
    }

    private void addWideningOrBound(String type, PropertyCopy up, TypeCopy downType) {
        PropertyModel older = Objects.requireNonNull(up.from());
        PropertyModel newer = Objects.requireNonNull(up.to());
        PropertyCopy down = downType.properties().stream()
                .filter(property ->
                        property.from() != null && property.from().jsonName().equals(older.jsonName()))
                .findFirst()
                .orElseThrow();
        if (older.isRequired() && !newer.isRequired()) {
            add(type, older.jsonName(), "NO_LONGER_REQUIRED", "may be absent", COPIED, whenAbsent(down));
        }
        ValueModel before = element(older.value());
        ValueModel after = element(newer.value());
        String lossy = lossy(down);
        if (before instanceof ValueModel.Text text
                && after instanceof ValueModel.Text wider
                && !Objects.equals(text.maxLength(), wider.maxLength())) {
            add(
                    type,
                    older.jsonName(),
                    "LENGTH_RAISED",
                    text.maxLength() + " to " + wider.maxLength() + " characters",
                    COPIED,
                    "asks when longer than " + text.maxLength() + lossy);
        } else if (before instanceof ValueModel.EnumOf && after instanceof ValueModel.OpenValueOf) {
            add(type, older.jsonName(), "TYPE_CHANGED", "enumeration to text", COPIED, "asks for other values" + lossy);
        } else if (before instanceof ValueModel.Int && after instanceof ValueModel.Decimal) {
            add(type, older.jsonName(), "TYPE_CHANGED", "integer to number", COPIED, "asks for a fraction" + lossy);
        } else if (before instanceof ValueModel.Int old && after instanceof ValueModel.Int bounded) {
            addBound(type, older.jsonName(), old.min(), bounded.min(), "at least ", up);
            addBound(type, older.jsonName(), old.max(), bounded.max(), "at most ", up);
        }
    }

    private void addBound(
            String type,
            String property,
            @Nullable Integer before,
            @Nullable Integer after,
            String words,
            PropertyCopy up) {
        if (after != null && !after.equals(before)) {
            add(type, property, "BOUND_ADDED", words + after, "asks outside of it" + lossy(up), COPIED);
        }
    }

    private static String whenAbsent(PropertyCopy down) {
        String absentIs = down.absentIs();
        if (absentIs == null) {
            return "asks for a value when absent";
        }
        return (absentIs.isEmpty() ? "the empty text" : "`" + absentIs + "`") + " when absent";
    }

    private void add(String type, String property, String kind, String what, String toNewer, String toOlder) {
        found.add(new DifferenceModel(type, property, kind, what, toNewer, toOlder));
    }

    private static ValueModel element(ValueModel value) {
        return value instanceof ValueModel.ListOf list ? list.element() : value;
    }

    private static ValueCopy element(ValueCopy copy) {
        return copy instanceof ValueCopy.Each each ? each.element() : copy;
    }

    private static SortedMap<String, EnumModel> byName(Models models) {
        SortedMap<String, EnumModel> byName = new TreeMap<>();
        models.enums()
                .forEach(type ->
                        byName.put(Versions.typeName(type.documentation().schemaFile()), type));
        return byName;
    }

    private static String code(List<String> values) {
        return "`" + String.join("`, `", values) + "`";
    }
}
