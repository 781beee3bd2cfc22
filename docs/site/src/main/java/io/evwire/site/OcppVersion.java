// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rule.RuleSet;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of OCPP: its types, the library that speaks it, and an example of each action.
 *
 * @param name such as {@code 2.1}
 * @param entryPoint the class of the library
 * @param protocol its types
 * @param codec its codec
 * @param actions its actions
 * @param rules its rules beyond the schemas
 * @param examples an example of each action, by its name
 * @param earlier the version before it, or null
 */
record OcppVersion(
        String name,
        String entryPoint,
        Protocol protocol,
        OcppCodec codec,
        ActionCatalog actions,
        RuleSet rules,
        JsonNode examples,
        @Nullable OcppVersion earlier) {

    /** Both versions, in their order. */
    static List<OcppVersion> all(Path repository) throws IOException {
        OcppVersion v201 = new OcppVersion(
                "2.0.1",
                "Ocpp201",
                Protocol.read(repository.resolve("ocpp-v201"), "io.evwire.ocpp.v201", Dialect.OCPP, "ocpp-2.0.1"),
                Ocpp201.codec(),
                Ocpp201.actions(),
                Ocpp201.rules(),
                Json.resource("examples/ocpp-2.0.1.json"),
                null);
        OcppVersion v21 = new OcppVersion(
                "2.1",
                "Ocpp21",
                Protocol.read(repository.resolve("ocpp-v21"), "io.evwire.ocpp.v21", Dialect.OCPP, "ocpp-2.1"),
                Ocpp21.codec(),
                Ocpp21.actions(),
                Ocpp21.rules(),
                Json.resource("examples/ocpp-2.1.json"),
                v201);
        return List.of(v201, v21);
    }

    /** The example of an action: its own, else that of the earlier version. */
    JsonNode example(String action) {
        JsonNode own = examples.get(action);
        if (own != null) {
            return own;
        }
        if (earlier == null) {
            throw new IllegalStateException("no example of " + action + " of OCPP " + name);
        }
        return earlier.example(action);
    }

    /** The message that begins an action. */
    ObjectModel request(Action action) {
        return type(action.requestType().getSimpleName());
    }

    /** The answer; null where there is none. */
    @Nullable
    ObjectModel response(Action action) {
        return action.responseType() == null ? null : type(action.responseType().getSimpleName());
    }

    private ObjectModel type(String name) {
        return Objects.requireNonNull(protocol.named(name), name);
    }

    /** Whether an action came with this version. */
    boolean isNew(Action action) {
        return earlier != null && earlier.actions().find(action.name()) == null;
    }

    /** Whether a property came with this version, to a type that was there before. */
    boolean isNew(ObjectModel owner, PropertyModel property) {
        if (earlier == null) {
            return false;
        }
        ObjectModel before = earlier.protocol().named(Protocol.schemaName(owner.documentation()));
        return before != null
                && before.properties().stream().noneMatch(old -> old.jsonName().equals(property.jsonName()));
    }

    /** Whether a value came with this version, to a type with values that was there before. */
    boolean isNew(String typeName, EnumModel.Constant value) {
        if (earlier == null) {
            return false;
        }
        String before = typeName.replace("EnumStringType", "EnumType");
        List<EnumModel.Constant> old = earlier.protocol().models().enums().stream()
                .filter(model -> Protocol.schemaName(model.documentation()).equals(before))
                .findFirst()
                .map(EnumModel::constants)
                .orElse(List.of());
        return !old.isEmpty()
                && old.stream().noneMatch(known -> known.wireValue().equals(value.wireValue()));
    }
}
