// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fault;

import io.evwire.core.testing.generation.Records;
import io.evwire.core.testing.generation.ValueLimits;
import io.evwire.core.violation.ViolationKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Every place of a type where a constructed record can hold a fault, at any depth. */
public final class FaultSites {

    private final List<FaultSite> found = new ArrayList<>();

    private FaultSites() {}

    /** The places in values of a type, in document order. */
    public static List<FaultSite> of(Class<?> type) {
        FaultSites sites = new FaultSites();
        sites.visit(type, List.of(), List.of());
        return sites.found;
    }

    private void visit(Class<?> type, List<FaultSite.Step> way, List<Class<?>> around) {
        if (around.contains(type)) {
            return; // A type inside itself has been visited on the way.
        }
        List<RecordComponent> components = Records.components(type);
        for (int i = 0; i < components.size(); i++) {
            FaultSite.Step step = FaultSite.Step.to(components.get(i), i, false);
            if (step.value().isList()) {
                visit(FaultSite.Step.to(components.get(i), i, true), way, with(around, type));
            }
            visit(step, way, with(around, type));
        }
    }

    private void visit(FaultSite.Step step, List<FaultSite.Step> way, List<Class<?>> around) {
        List<FaultSite.Step> steps = with(way, step);
        ValueLimits target = step.target();
        for (ViolationKind kind : FaultyValues.kindsOf(target)) {
            found.add(new FaultSite(steps, kind));
        }
        if (target.javaType().isRecord()) {
            visit(target.javaType(), steps, around);
        }
    }

    private static <E> List<E> with(List<E> list, E last) {
        List<E> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
