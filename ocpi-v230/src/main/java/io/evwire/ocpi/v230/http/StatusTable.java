// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.ErrorCode;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which status code answers which fault of a request. OCPI leaves room here, so the table is a value. {@link #STANDARD}
 * follows one rule: what is missing or invalid in an object that could be read is 2001, a text that could not be read
 * is 2000.
 *
 * @see "OCPI 2.3.0, status_codes#status_codes_2xxx_client_errors"
 */
public final class StatusTable {

    /** The table to start with. */
    public static final StatusTable STANDARD = new StatusTable(standard());

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final Map<ViolationKind, StatusCode> codes;

    private StatusTable(Map<ViolationKind, StatusCode> codes) {
        this.codes = Collections.unmodifiableMap(codes);
    }

    /**
     * This table with another code for one kind of fault.
     *
     * @param kind the kind of fault
     * @param code the code that answers it
     * @return a copy
     */
    public StatusTable with(ViolationKind kind, StatusCode code) {
        Map<ViolationKind, StatusCode> changed = new EnumMap<>(codes);
        changed.put(kind, code);
        return new StatusTable(changed);
    }

    /**
     * The code for a kind of fault that names none itself.
     *
     * @param kind the kind of fault
     * @return the code
     * @throws IllegalArgumentException when the fault names a code of another protocol
     */
    public StatusCode codeOf(ViolationKind kind) {
        return codes.getOrDefault(kind, StatusCode.CLIENT_ERROR);
    }

    /**
     * The code for one fault: the one it names, else the one of its kind.
     *
     * @param violation the fault
     * @return the code
     * @throws IllegalArgumentException when the fault names a code of another protocol
     */
    public StatusCode codeOf(Violation violation) {
        ErrorCode named = violation.errorCode();
        if (named == null) {
            return codeOf(violation.kind());
        }
        if (named instanceof StatusCode code) {
            return code;
        }
        throw new IllegalArgumentException("a response cannot have the status " + Excerpt.of(named.wireValue())
                + ", a code of another protocol; use the table of that protocol");
    }

    /**
     * The one code that answers several faults, whatever their order.
     *
     * @param violations the faults, at least one
     * @return the highest of their codes, which is the one that says most
     */
    public StatusCode codeOf(List<Violation> violations) {
        StatusCode highest = codeOf(violations.get(0));
        for (Violation violation : violations) {
            StatusCode code = codeOf(violation);
            if (code.value() > highest.value()) {
                highest = code;
            }
        }
        return highest;
    }

    /**
     * The status of HTTP for a request with these faults.
     *
     * @param violations the faults
     * @return 400 when the body is no JSON, else 200, with which the status code in the body tells what is wrong
     * @see "OCPI 2.3.0, transport_and_format"
     */
    public int httpStatusOf(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.kind() == ViolationKind.FRAME) ? BAD_REQUEST : OK;
    }

    private static Map<ViolationKind, StatusCode> standard() {
        Map<ViolationKind, StatusCode> codes = new EnumMap<>(ViolationKind.class);
        for (ViolationKind kind : ViolationKind.values()) {
            codes.put(
                    kind,
                    switch (kind) {
                        case INTERNAL -> StatusCode.SERVER_ERROR;
                        case FRAME, LIMIT, ACTION, MESSAGE_TYPE -> StatusCode.CLIENT_ERROR;
                        default -> StatusCode.INVALID_PARAMETERS;
                    });
        }
        return codes;
    }
}
