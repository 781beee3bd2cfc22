// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.ParameterReader;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.types.CiString;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated routes read of a request for a handler. What is wrong with a parameter is noted, and a stand-in given:
 * the handler is not called then.
 *
 * @param <B> what the body is
 */
final class Arguments<B> {

    private final @Nullable B body;
    private final Tolerance tolerance;
    private final List<Violation> faults = new ArrayList<>();
    private Received received;

    Arguments(Received received, @Nullable B body, Tolerance tolerance) {
        this.received = received;
        this.body = body;
        this.tolerance = tolerance;
    }

    Received received() {
        return received;
    }

    List<Violation> faults() {
        return faults;
    }

    Party party() {
        Party owner = received.path().owner();
        if (owner == null) {
            throw new IllegalStateException(received.operation() + " names no party in its path");
        }
        return owner;
    }

    CiString path(String name) {
        return received.path().get(name);
    }

    /** What stands below a URL of our own choice. */
    String below() {
        return received.path().isEmpty() ? "" : path(PathValues.BELOW).wireValue();
    }

    B body() {
        if (body == null) {
            throw new IllegalStateException(received.operation() + " has no body");
        }
        return body;
    }

    @Nullable
    B optionalBody() {
        return body;
    }

    PageQuery page() {
        Decoded<PageQuery> page = PageQuery.read(received.query(), tolerance);
        if (page instanceof Decoded.Invalid<PageQuery> invalid) {
            faults.addAll(invalid.violations());
            return PageQuery.ALL;
        }
        Decoded.Valid<PageQuery> valid = (Decoded.Valid<PageQuery>) page;
        received = received.tolerating(valid.tolerated());
        return valid.value();
    }

    /** A parameter that must be there: what was read of it, or a stand-in. */
    <T> T required(String name, @Nullable T value, T standIn) {
        if (value == null && received.query().all(name).isEmpty()) {
            fault(name, ViolationKind.REQUIRED, "required, but absent");
        }
        return value == null ? standIn : value;
    }

    @Nullable
    Integer integer(String name) {
        ParameterReader reader = reader();
        return taken(reader, reader.integer(name, Integer.MIN_VALUE));
    }

    @Nullable
    String text(String name, int maxLength) {
        String text = only(name);
        if (text != null && text.length() > maxLength) {
            fault(name, ViolationKind.TOO_LONG, "at most " + maxLength + " characters, found " + text.length());
        }
        return text;
    }

    @Nullable
    Instant dateTime(String name) {
        ParameterReader reader = reader();
        return taken(reader, reader.dateTime(name));
    }

    <T> @Nullable T value(String name, Function<String, T> type) {
        String text = only(name);
        return text == null ? null : type.apply(text);
    }

    private @Nullable String only(String name) {
        ParameterReader reader = reader();
        return taken(reader, reader.text(name));
    }

    private ParameterReader reader() {
        return new ParameterReader(received.query(), tolerance);
    }

    private <T> @Nullable T taken(ParameterReader reader, @Nullable T value) {
        faults.addAll(reader.faults());
        received = received.tolerating(reader.tolerated());
        return value;
    }

    private void fault(String name, ViolationKind kind, String detail) {
        faults.add(Violation.ofUrl(name, kind, detail));
    }
}
