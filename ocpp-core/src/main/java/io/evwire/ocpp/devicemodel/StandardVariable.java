// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import io.evwire.core.text.Excerpt;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A standardized variable of the device model.
 *
 * @param component the component's name, such as {@code OCPPCommCtrlr}, or a word in angle brackets where the component
 *     is the station's choice: {@code <generic>}
 * @param variable the variable's name, such as {@code MessageAttempts}
 * @param instance the variable's instance, such as {@code TransactionEvent}, or a word in angle brackets where the
 *     instance is the station's choice: {@code <vendorId>}; null when the variable has no instances
 * @param attributes the attributes that the standard's table names ({@code Actual}, {@code Target}, {@code MinSet},
 *     {@code MaxSet}); empty when it names none, which leaves them open
 * @param dataType the type of its values
 * @param units the units it may have, the standard's symbols; empty when it has none
 * @param requirement whether a station that has the component must have the variable
 * @param description what it tells or controls, or null where its name says all
 */
public record StandardVariable(
        String component,
        String variable,
        @Nullable String instance,
        List<String> attributes,
        VariableDataType dataType,
        List<String> units,
        Requirement requirement,
        @Nullable String description) {

    /**
     * Copies lists and refuses null for what is required.
     *
     * @param component the component's name, such as {@code OCPPCommCtrlr}, or a word in angle brackets where the
     *     component is the station's choice: {@code <generic>}
     * @param variable the variable's name, such as {@code MessageAttempts}
     * @param instance the variable's instance, such as {@code TransactionEvent}, or a word in angle brackets where the
     *     instance is the station's choice: {@code <vendorId>}; null when the variable has no instances
     * @param attributes the attributes that the standard's table names ({@code Actual}, {@code Target}, {@code MinSet},
     *     {@code MaxSet}); empty when it names none, which leaves them open
     * @param dataType the type of its values
     * @param units the units it may have, the standard's symbols; empty when it has none
     * @param requirement whether a station that has the component must have the variable
     * @param description what it tells or controls, or null where its name says all
     */
    public StandardVariable {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(dataType, "dataType");
        Objects.requireNonNull(requirement, "requirement");
        attributes = List.copyOf(attributes);
        units = List.copyOf(units);
    }

    /**
     * Whether every station that has the component must have the variable.
     *
     * @return true for {@link Requirement#REQUIRED} only
     */
    public boolean isRequired() {
        return requirement == Requirement.REQUIRED;
    }

    /**
     * Whether the component is the station's choice, to be named by {@link #withComponent}.
     *
     * @return true for generic variables
     */
    public boolean hasOpenComponent() {
        return isOpen(component);
    }

    /**
     * Whether the instance is the station's choice, to be named by {@link #withInstance}.
     *
     * @return true for such as {@code CustomImplementationEnabled[<vendorId>]}
     */
    public boolean hasOpenInstance() {
        return instance != null && isOpen(instance);
    }

    /**
     * The component's name as a message gives it.
     *
     * @return the name
     * @throws IllegalStateException when it is the station's choice and not named yet
     */
    public String componentName() {
        if (hasOpenComponent()) {
            throw new IllegalStateException(this + " fits any component; name one by withComponent");
        }
        return component;
    }

    /**
     * The variable's instance as a message gives it.
     *
     * @return the instance, or null when the variable has none
     * @throws IllegalStateException when it is the station's choice and not named yet
     */
    public @Nullable String instanceName() {
        if (hasOpenInstance()) {
            throw new IllegalStateException(this + " has any instance; name one by withInstance");
        }
        return instance;
    }

    /**
     * This variable in another component: {@code GenericComponent.TEMPERATURE.withComponent("Connector")}.
     *
     * @param name the component's name
     * @return the variable there
     */
    public StandardVariable withComponent(String name) {
        return new StandardVariable(name, variable, instance, attributes, dataType, units, requirement, description);
    }

    /**
     * This variable with another instance: {@code CUSTOM_IMPLEMENTATION_ENABLED.withInstance("com.example")}.
     *
     * @param name the instance, or null for none
     * @return the variable of that instance
     */
    public StandardVariable withInstance(@Nullable String name) {
        return new StandardVariable(component, variable, name, attributes, dataType, units, requirement, description);
    }

    /** Component, variable and instance, such as {@code OCPPCommCtrlr.MessageAttempts[TransactionEvent]}. */
    @Override
    public String toString() {
        return Excerpt.printable(component + "." + variable + (instance == null ? "" : "[" + instance + "]"));
    }

    /** Whether a name of a component or instance stands for any. */
    static boolean isOpen(String name) {
        return name.startsWith("<");
    }
}
