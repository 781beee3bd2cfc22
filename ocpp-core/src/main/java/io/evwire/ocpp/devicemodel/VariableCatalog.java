// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All standardized components and variables of one version. Names are found in any letter case, as OCPP compares them.
 */
public final class VariableCatalog {

    private final List<StandardComponent> components;
    private final List<StandardVariable> all;
    private final StandardComponent generic;
    private final StandardComponent unassigned;
    private final Map<String, StandardComponent> componentByName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * A catalog; generated code makes it.
     *
     * @param components the components, without the next two
     * @param generic holds the variables that any component may have
     * @param unassigned holds the variables that the standard names without saying which component has them
     */
    public VariableCatalog(
            List<StandardComponent> components, StandardComponent generic, StandardComponent unassigned) {
        this.components = List.copyOf(components);
        this.generic = generic;
        this.unassigned = unassigned;
        this.all = Stream.concat(Stream.of(generic), components.stream())
                .flatMap(component -> component.variables().stream())
                .toList();
        components.forEach(component -> componentByName.put(component.name(), component));
        componentByName.put(generic.name(), generic);
        componentByName.put(unassigned.name(), unassigned);
    }

    /**
     * Every variable of the standard's table of components and variables: first the generic ones, then component by
     * component.
     *
     * @return the variables, without the unassigned ones
     */
    public List<StandardVariable> all() {
        return all;
    }

    /**
     * Every component, those without variables of their own too.
     *
     * @return the components
     */
    public List<StandardComponent> components() {
        return components;
    }

    /**
     * The variables that any component may have.
     *
     * @return the variables, with {@code <generic>} for the component
     */
    public List<StandardVariable> generic() {
        return generic.variables();
    }

    /**
     * The variables that the standard's list of variables names, but its table of components does not give to any.
     *
     * @return the variables, with {@code <unassigned>} for the component
     */
    public List<StandardVariable> unassigned() {
        return unassigned.variables();
    }

    /**
     * The component of a name.
     *
     * @param name the name
     * @return the component, or null when this version does not standardize it
     */
    public @Nullable StandardComponent component(String name) {
        return componentByName.get(name);
    }

    /**
     * The variable without instance of a component.
     *
     * @param component the component's name
     * @param variable the variable's name
     * @return the variable, or null when this version does not standardize it
     * @see #find(String, String, String)
     */
    public @Nullable StandardVariable find(String component, String variable) {
        return find(component, variable, null);
    }

    /**
     * The variable of a component. Where the component has no such variable of its own, the generic one is meant; where
     * the instance is the station's choice, any is found. The result has the names of component and instance filled in.
     *
     * @param component the component's name
     * @param variable the variable's name; the table's notation with attributes, such as {@code StateOfCharge.maxSet},
     *     is understood
     * @param instance the variable's instance, or null for none
     * @return the variable, or null when this version does not standardize it
     */
    public @Nullable StandardVariable find(String component, String variable, @Nullable String instance) {
        StandardComponent owner = componentByName.get(component);
        if (owner == null) {
            return null;
        }
        StandardVariable own = own(owner, variable, instance);
        boolean mayShare = !StandardVariable.isOpen(owner.name());
        return own == null && mayShare ? shared(owner, variable, instance) : own;
    }

    /**
     * The variables of a name that may hold more than the variable's: texts about the standard, its requirements too,
     * write {@code MessageAttemptsTransactionEvent}, {@code DefaultMessageTimeout} or {@code TxResumptionTimeout} and
     * mean {@code MessageAttempts[TransactionEvent]}, {@code MessageTimeout[Default]} and
     * {@code TxCtrlr.ResumptionTimeout}.
     *
     * @param name the variable's name, alone, before or after its instance, or after its component without
     *     {@code Ctrlr}
     * @return the variables, unassigned ones too; empty when there is none
     */
    public List<StandardVariable> named(String name) {
        return Stream.concat(all.stream(), unassigned.variables().stream())
                .filter(variable -> isNamed(variable, name))
                .toList();
    }

    private static @Nullable StandardVariable own(StandardComponent owner, String variable, @Nullable String instance) {
        StandardVariable found = search(owner, variable, instance);
        int dot = variable.indexOf('.');
        if (found == null && dot > 0) {
            StandardVariable plain = search(owner, variable.substring(0, dot), instance);
            return plain == null || plain.attributes().isEmpty() ? null : plain;
        }
        return found;
    }

    private @Nullable StandardVariable shared(StandardComponent owner, String variable, @Nullable String instance) {
        StandardVariable found = search(generic, variable, instance);
        if (found == null) {
            found = search(unassigned, variable, instance);
        }
        return found == null ? null : found.withComponent(owner.name());
    }

    private static @Nullable StandardVariable search(
            StandardComponent owner, String variable, @Nullable String instance) {
        StandardVariable open = null;
        for (StandardVariable candidate : owner.variables()) {
            if (!candidate.variable().equalsIgnoreCase(variable)) {
                continue;
            }
            if (isSame(candidate.instance(), instance)) {
                return candidate;
            }
            if (candidate.hasOpenInstance()) {
                open = candidate;
            }
        }
        return open == null || instance == null ? open : open.withInstance(instance);
    }

    private static boolean isSame(@Nullable String a, @Nullable String b) {
        return a == null ? b == null : a.equalsIgnoreCase(b);
    }

    private static boolean isNamed(StandardVariable variable, String name) {
        String plain = variable.variable();
        String instance = variable.instance();
        String component = variable.component();
        return plain.equalsIgnoreCase(name)
                || (instance != null
                        && ((plain + instance).equalsIgnoreCase(name) || (instance + plain).equalsIgnoreCase(name)))
                || (component.endsWith("Ctrlr")
                        && (component.substring(0, component.length() - "Ctrlr".length()) + plain)
                                .equalsIgnoreCase(name));
    }
}
