// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a Survey request, put together from the JSON texts of its properties. */
final class Payload {

    private final Map<String, String> properties;

    private Payload(Map<String, String> properties) {
        this.properties = properties;
    }

    /** Nothing but what is required; equals what {@link SurveyRequest#builder()} builds. */
    static Payload minimal() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("id", "\"s1\"");
        properties.put("mode", "\"Eco\"");
        properties.put("since", "\"2026-01-31T10:00:00Z\"");
        properties.put("power", "7.4");
        properties.put("count", "3");
        properties.put("active", "true");
        properties.put("parts", "[{\"name\":\"p\"}]");
        return new Payload(properties);
    }

    /** Every property the type has. */
    static Payload full() {
        return minimal()
                .with("comment", "\"Grüße, 東京 😀\"")
                .with("modes", "[\"Fast.Export\",\"L1-L2\"]")
                .with("until", "\"2026-02-28T23:59:59.120+05:30\"")
                .with("factor", "-0.000125")
                .with("delta", "-2147483648")
                .with("limit", "5")
                .with("hidden", "false")
                .with("main", "{\"name\":\"m\",\"size\":1,\"spare\":{\"name\":\"s\"}}")
                .with("tags", "[\"a\",\"\"]")
                .with("levels", "[-1,9]")
                .with("readings", "[0,1.50]")
                .with("data", "{\"x\":[1,null,{\"y\":\"z\"}],\"\":true}")
                .with("customData", "{\"vendorId\":\"v\",\"more\":{\"n\":null},\"list\":[]}");
    }

    /** The same with a property set, in its place if it is there, else at the end. */
    Payload with(String name, String json) {
        Map<String, String> changed = new LinkedHashMap<>(properties);
        changed.put(name, json);
        return new Payload(changed);
    }

    Payload without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(properties);
        changed.remove(name);
        return new Payload(changed);
    }

    String json() {
        return properties.entrySet().stream()
                .map(property -> "\"" + property.getKey() + "\":" + property.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A CALL "c1" of Survey with this payload. */
    String call() {
        return "[2,\"c1\",\"Survey\"," + json() + "]";
    }
}
