// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The device model of the station: a few variables of each kind. Thread-safe. */
final class StationVariables {

    private static final String ACTUAL = "Actual";

    private record Variable(String component, String name, String dataType, boolean isWritable) {}

    private final Map<Variable, String> values = new LinkedHashMap<>();

    StationVariables() {
        add("ChargingStation", "Model", "string", "Player");
        add("ChargingStation", "VendorName", "string", "EVWire");
        add("ChargingStation", "AvailabilityState", "OptionList", "Available");
        add("EVSE", "AvailabilityState", "OptionList", "Available");
        add("EVSE", "Power", "decimal", "22000");
        add("Connector", "AvailabilityState", "OptionList", "Available");
        add("Connector", "ConnectorType", "string", "sType2");
        addWritable("AuthCtrlr", "Enabled", "boolean", "true");
        addWritable("OCPPCommCtrlr", "HeartbeatInterval", "integer", "300");
        addWritable("SampledDataCtrlr", "TxUpdatedInterval", "integer", "60");
    }

    private void add(String component, String name, String dataType, String value) {
        values.put(new Variable(component, name, dataType, false), value);
    }

    private void addWritable(String component, String name, String dataType, String value) {
        values.put(new Variable(component, name, dataType, true), value);
    }

    /** The response to GetVariables. */
    synchronized Map<String, ?> get(Map<String, @Nullable Object> request) {
        List<Object> results = new ArrayList<>();
        for (Map<String, @Nullable Object> asked : JsonTree.objects(request, "getVariableData")) {
            Variable variable = find(asked);
            String status = variable == null || !isActual(asked) ? statusWithout(asked, variable) : "Accepted";
            results.add(result(asked, status, status.equals("Accepted") ? values.get(variable) : null));
        }
        return Map.of("getVariableResult", results);
    }

    /** The response to SetVariables, which are set where they can be. */
    synchronized Map<String, ?> set(Map<String, @Nullable Object> request) {
        List<Object> results = new ArrayList<>();
        for (Map<String, @Nullable Object> asked : JsonTree.objects(request, "setVariableData")) {
            Variable variable = find(asked);
            String status;
            if (variable == null || !isActual(asked)) {
                status = statusWithout(asked, variable);
            } else if (!variable.isWritable() || !isOf(variable.dataType(), textOf(asked))) {
                status = "Rejected";
            } else {
                values.put(variable, textOf(asked));
                status = "Accepted";
            }
            results.add(result(asked, status, null));
        }
        return Map.of("setVariableResult", results);
    }

    /** All variables as a NotifyReport tells them. */
    synchronized List<Object> report() {
        List<Object> data = new ArrayList<>();
        values.forEach((variable, value) -> data.add(Payloads.of(
                "component", component(variable),
                "variable", Map.of("name", variable.name()),
                "variableAttribute",
                        List.of(Payloads.of(
                                "value", value, "mutability", variable.isWritable() ? "ReadWrite" : "ReadOnly")),
                "variableCharacteristics", characteristics(variable))));
        return data;
    }

    private static Map<String, ?> characteristics(Variable variable) {
        boolean isList = variable.dataType().equals("OptionList");
        return Payloads.of(
                "dataType",
                variable.dataType(),
                "valuesList",
                isList ? "Available,Occupied,Reserved,Unavailable,Faulted" : null,
                "supportsMonitoring",
                false);
    }

    /** Changes what only the station itself can change. */
    synchronized void put(String component, String name, String value) {
        values.replaceAll((variable, before) ->
                variable.component().equals(component) && variable.name().equals(name) ? value : before);
    }

    private static Map<String, ?> component(Variable variable) {
        Map<String, ?> evse = switch (variable.component()) {
            case "EVSE" -> Map.of("id", StationSession.EVSE);
            case "Connector" -> Payloads.of("id", StationSession.EVSE, "connectorId", StationSession.CONNECTOR);
            default -> null;
        };
        return Payloads.of("name", variable.component(), "evse", evse);
    }

    private @Nullable Variable find(Map<String, @Nullable Object> asked) {
        return values.keySet().stream()
                .filter(variable -> variable.component().equals(nameOf(asked, "component"))
                        && variable.name().equals(nameOf(asked, "variable")))
                .findFirst()
                .orElse(null);
    }

    private String statusWithout(Map<String, @Nullable Object> asked, @Nullable Variable variable) {
        if (variable != null) {
            return "NotSupportedAttributeType";
        }
        return values.keySet().stream().anyMatch(known -> known.component().equals(nameOf(asked, "component")))
                ? "UnknownVariable"
                : "UnknownComponent";
    }

    private static Map<String, ?> result(
            Map<String, @Nullable Object> asked, String status, @Nullable String attributeValue) {
        return Payloads.of(
                "attributeStatus", status,
                "attributeType", asked.get("attributeType"),
                "attributeValue", attributeValue,
                "component", asked.get("component"),
                "variable", asked.get("variable"));
    }

    private static boolean isActual(Map<String, @Nullable Object> asked) {
        return asked.getOrDefault("attributeType", ACTUAL) instanceof String type && type.equals(ACTUAL);
    }

    private static boolean isOf(String dataType, String value) {
        return switch (dataType) {
            case "boolean" -> value.equals("true") || value.equals("false");
            case "integer" -> value.matches("[0-9]{1,9}");
            default -> true;
        };
    }

    private static String textOf(Map<String, @Nullable Object> asked) {
        return Objects.requireNonNullElse(JsonTree.text(asked, "attributeValue"), "");
    }

    private static @Nullable String nameOf(Map<String, @Nullable Object> asked, String member) {
        return JsonTree.text(asked.get(member), "name");
    }
}
