// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.ValueModel;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rule.RuleSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Faulty frames and the answers that the library gives to them. */
final class TypicalFaults {

    private static final JsonNode WRITTEN = Json.resource("faults.json");
    private static final String UNKNOWN = "idTag";

    private final OcppVersion version;
    private final ObjectModel type;
    private final ArrayNode frame;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A fault.
     *
     * @param title what is wrong, in words
     * @param code the error code of the answer
     * @param frame the faulty frame
     * @param answer the frame that is sent back
     * @param remedy what to do instead, or null
     */
    record Fault(
            String title,
            String code,
            String frame,
            String answer,
            @Nullable String remedy) {}

    private TypicalFaults(OcppVersion version, ObjectModel type, JsonNode frame) {
        this.version = version;
        this.type = type;
        this.frame = frame.deepCopy();
    }

    /** The typical faults of an action, given a CALL of it that has none. */
    static List<Fault> of(OcppVersion version, ObjectModel type, String action, String call) {
        TypicalFaults faults = new TypicalFaults(version, type, Json.parse(call));
        for (JsonNode written : WRITTEN.path(action)) {
            if (!written.has("version") || written.get("version").asText().equals(version.name())) {
                faults.addWritten(written);
            }
        }
        faults.addMissing();
        faults.addWrongValue();
        faults.addTooLong();
        faults.addWrongType();
        faults.addOutOfRange();
        faults.addUnknown();
        return faults.faults;
    }

    private void addWritten(JsonNode written) {
        String title = written.get("title").asText();
        String remedy = written.get("remedy").asText();
        if (written.has("application")) {
            JsonNode application = written.get("application");
            Call call = (Call) version.codec().decode(change(written)).orThrow();
            CallErrorCode code = Objects.requireNonNull(
                    CallErrorCode.of(application.get("code").asText()));
            String answer = version.codec()
                    .encode(call.error(code, application.get("description").asText(), Map.of()));
            faults.add(new Fault(title, code.wireValue(), change(written), answer, remedy));
            return;
        }
        RuleSession session = version.rules().session();
        if (written.has("after")) {
            session.check(version.codec().decode(frame.toString()));
        }
        add(title, change(written), session, remedy);
    }

    private String change(JsonNode written) {
        ArrayNode changed = frame.deepCopy();
        ObjectNode payload = (ObjectNode) changed.get(3);
        written.path("set").properties().forEach(entry -> set(payload, entry.getKey(), entry.getValue()));
        written.path("remove").forEach(name -> payload.remove(name.asText()));
        return changed.toString();
    }

    private static void set(ObjectNode payload, String path, JsonNode value) {
        int last = path.lastIndexOf('/');
        JsonNode holder = last == 0 ? payload : payload.at(path.substring(0, last));
        ((ObjectNode) holder).set(path.substring(last + 1), value);
    }

    private void addMissing() {
        type.properties().stream()
                .filter(PropertyModel::isRequired)
                .findFirst()
                .ifPresent(property -> add("`" + property.jsonName() + "` is missing", changed(property, null)));
    }

    private void addWrongValue() {
        for (PropertyModel property : type.properties()) {
            EnumModel values = property.value() instanceof ValueModel.EnumOf closed
                    ? version.protocol().enumeration(closed.type())
                    : null;
            if (values != null && isFree("/" + property.jsonName())) {
                String wrong = values.olderLiterals().keySet().stream()
                        .findFirst()
                        .orElse(otherCase(values.constants().get(0).wireValue()));
                add("`" + property.jsonName() + "` is not a value of the enumeration", changed(property, text(wrong)));
                return;
            }
        }
    }

    /** Values are case-sensitive, which is overlooked easily. */
    private static String otherCase(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        return small.equals(value) ? value.toUpperCase(Locale.ROOT) : small;
    }

    private void addTooLong() {
        for (PropertyModel property : type.properties()) {
            if (property.value() instanceof ValueModel.Text text
                    && text.maxLength() != null
                    && text.maxLength() <= 64) {
                String tooLong = "0123456789".repeat(7).substring(0, text.maxLength() + 1);
                add("`" + property.jsonName() + "` is too long", changed(property, text(tooLong)));
                return;
            }
        }
    }

    private void addWrongType() {
        for (PropertyModel property : type.properties()) {
            if (property.value() instanceof ValueModel.Int) {
                add("`" + property.jsonName() + "` is text instead of a number", changed(property, text("1")));
                return;
            } else if (property.value() instanceof ValueModel.DateTime) {
                add("`" + property.jsonName() + "` is not a date-time", changed(property, text("02.03.2026 09:30")));
                return;
            }
        }
    }

    private void addOutOfRange() {
        for (PropertyModel property : type.properties()) {
            if (property.value() instanceof ValueModel.Int number && number.min() != null) {
                JsonNode below = frame.numberNode(number.min() - 1);
                add("`" + property.jsonName() + "` is below its minimum", changed(property, below));
                return;
            }
        }
    }

    private void addUnknown() {
        ArrayNode changed = frame.deepCopy();
        ((ObjectNode) changed.get(3)).put(UNKNOWN, "04A2C31B5F6180");
        add("A property that the message does not define, such as one of OCPP 1.6", changed.toString());
    }

    private boolean isFree(String path) {
        return faults.stream()
                .noneMatch(fault -> fault.answer().contains("\"path\":\"" + path + "\",\"kind\":\"ENUM\""));
    }

    private JsonNode text(String text) {
        return frame.textNode(text);
    }

    private String changed(PropertyModel property, @Nullable JsonNode value) {
        ArrayNode changed = frame.deepCopy();
        ObjectNode payload = (ObjectNode) changed.get(3);
        if (value == null) {
            payload.remove(property.jsonName());
        } else {
            payload.set(property.jsonName(), value);
        }
        return changed.toString();
    }

    private void add(String title, String faulty) {
        add(title, faulty, null, null);
    }

    private void add(String title, String faulty, @Nullable RuleSession rules, @Nullable String remedy) {
        Decoded decoded = version.codec().decode(faulty);
        Decoded checked = rules == null ? decoded : rules.check(decoded);
        if (!(checked instanceof Decoded.Invalid invalid) || invalid.reply() == null) {
            throw new IllegalStateException(title + " is no fault: " + faulty);
        }
        String answer = version.codec().encode(invalid.reply());
        String code = Json.parse(answer).get(2).asText();
        faults.add(new Fault(title, code, faulty, answer, remedy));
    }
}
