// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.ErrorCode;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which error code answers which fault. The standard leaves room here and implementations differ, so the table is a
 * value that a codec can be given. {@link #STANDARD} follows one rule: a value that is not a member of its data type is
 * a type violation, a member that breaks the limits of its property a property violation, a wrong count an occurrence
 * violation, and a shape that the schema does not describe a format violation.
 */
public final class CallErrorTable {

    /** The table every codec starts with. */
    public static final CallErrorTable STANDARD = new CallErrorTable(standard(), CallErrorCode.NOT_SUPPORTED, false);

    /**
     * The codes that the Python library mobilityhouse/ocpp (commit b0e0b07) answers with, for a CSMS whose stations
     * were built against it. It leaves some faults unanswered; those keep the code of {@link #STANDARD}.
     */
    public static final CallErrorTable MOBILITYHOUSE = STANDARD.with(ViolationKind.ACTION, CallErrorCode.NOT_SUPPORTED)
            .withUnhandledAction(CallErrorCode.NOT_IMPLEMENTED)
            .with(ViolationKind.MESSAGE_TYPE, CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION)
            .with(ViolationKind.PAYLOAD, CallErrorCode.TYPE_CONSTRAINT_VIOLATION)
            .with(ViolationKind.REQUIRED, CallErrorCode.PROTOCOL_ERROR)
            .with(ViolationKind.TOO_FEW, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.TOO_MANY, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.TOO_LONG, CallErrorCode.TYPE_CONSTRAINT_VIOLATION)
            .with(ViolationKind.ENUM, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.RANGE, CallErrorCode.FORMAT_VIOLATION);

    /**
     * The codes that the JavaScript library mikuso/ocpp-rpc (commit d18163a) answers with in strict mode, among them
     * one in the spelling of OCPP 1.6.
     */
    public static final CallErrorTable OCPP_RPC = STANDARD.withUnhandledAction(CallErrorCode.NOT_IMPLEMENTED)
            .with(ViolationKind.PAYLOAD, CallErrorCode.TYPE_CONSTRAINT_VIOLATION)
            .with(ViolationKind.UNKNOWN_PROPERTY, CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION)
            .with(ViolationKind.TOO_LONG, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.ENUM, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.RANGE, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.FORMAT, CallErrorCode.FORMAT_VIOLATION)
            .inSpellingOf16();

    /**
     * The codes that EVerest libocpp (commit 0a1880a) answers with as a station of OCPP 2: one code, in the spelling of
     * OCPP 1.6, for whatever is wrong with a payload.
     */
    public static final CallErrorTable LIBOCPP = STANDARD.withUnhandledAction(CallErrorCode.NOT_IMPLEMENTED)
            .with(ViolationKind.PAYLOAD, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.REQUIRED, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.TYPE, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.TOO_LONG, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.ENUM, CallErrorCode.FORMAT_VIOLATION)
            .with(ViolationKind.FORMAT, CallErrorCode.FORMAT_VIOLATION)
            .inSpellingOf16();

    /** Of several faults, the code that stands first here answers. */
    private static final List<CallErrorCode> PRECEDENCE = List.of(
            CallErrorCode.RPC_FRAMEWORK_ERROR,
            CallErrorCode.MESSAGE_TYPE_NOT_SUPPORTED,
            CallErrorCode.NOT_IMPLEMENTED,
            CallErrorCode.NOT_SUPPORTED,
            CallErrorCode.SECURITY_ERROR,
            CallErrorCode.PROTOCOL_ERROR,
            CallErrorCode.FORMAT_VIOLATION,
            CallErrorCode.TYPE_CONSTRAINT_VIOLATION,
            CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION,
            CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
            CallErrorCode.INTERNAL_ERROR,
            CallErrorCode.GENERIC_ERROR);

    private final Map<ViolationKind, CallErrorCode> codes;
    private final CallErrorCode unhandledAction;
    private final boolean isInSpellingOf16;

    private CallErrorTable(
            Map<ViolationKind, CallErrorCode> codes, CallErrorCode unhandledAction, boolean isInSpellingOf16) {
        this.codes = Collections.unmodifiableMap(codes);
        this.unhandledAction = unhandledAction;
        this.isInSpellingOf16 = isInSpellingOf16;
    }

    /**
     * This table with another code for one kind of fault.
     *
     * @param kind the kind of fault
     * @param code the code that answers it
     * @return a copy
     */
    public CallErrorTable with(ViolationKind kind, CallErrorCode code) {
        Map<ViolationKind, CallErrorCode> changed = new EnumMap<>(codes);
        changed.put(kind, code);
        return new CallErrorTable(changed, unhandledAction, isInSpellingOf16);
    }

    /**
     * This table with another code for an action that this version knows, but that is not handled here or not sent so.
     *
     * @param code the code that answers it
     * @return a copy
     */
    public CallErrorTable withUnhandledAction(CallErrorCode code) {
        return new CallErrorTable(codes, code, isInSpellingOf16);
    }

    /**
     * This table for peers that know two of the codes as OCPP 1.6 spelled them: {@code FormationViolation} and
     * {@code OccurenceConstraintViolation}.
     *
     * @return a copy
     */
    public CallErrorTable inSpellingOf16() {
        return new CallErrorTable(codes, unhandledAction, true);
    }

    /**
     * A code as it is written into a reply.
     *
     * @param code the code
     * @return its text, in the spelling of this table
     */
    public String textOf(CallErrorCode code) {
        if (isInSpellingOf16 && code == CallErrorCode.FORMAT_VIOLATION) {
            return CallErrorCode.FORMATION_VIOLATION;
        }
        return isInSpellingOf16 && code == CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION
                ? CallErrorCode.OCCURENCE_CONSTRAINT_VIOLATION
                : code.wireValue();
    }

    /**
     * The code for a kind of fault that names none itself.
     *
     * @param kind the kind of fault
     * @return the code
     */
    public CallErrorCode codeOf(ViolationKind kind) {
        return codes.getOrDefault(kind, CallErrorCode.GENERIC_ERROR);
    }

    /**
     * The code for one fault: the one it names, else the one of its kind.
     *
     * @param violation the fault
     * @return the code
     * @throws IllegalArgumentException when the fault names a code of another protocol
     */
    public CallErrorCode codeOf(Violation violation) {
        ErrorCode named = violation.errorCode();
        if (named == null) {
            return codeOf(violation.kind());
        }
        if (named instanceof CallErrorCode code) {
            boolean isUnhandled = violation.kind() == ViolationKind.ACTION && code == CallErrorCode.NOT_SUPPORTED;
            return isUnhandled ? unhandledAction : code;
        }
        throw new IllegalArgumentException("a CALLERROR cannot answer with " + Excerpt.of(named.wireValue())
                + ", a code of another protocol; use the table of that protocol");
    }

    /**
     * The one code that answers several faults, whatever their order.
     *
     * @param violations the faults, at least one
     * @return the code of the gravest
     */
    public CallErrorCode codeOf(List<Violation> violations) {
        CallErrorCode gravest = codeOf(violations.get(0));
        for (Violation violation : violations) {
            CallErrorCode code = codeOf(violation);
            if (PRECEDENCE.indexOf(code) < PRECEDENCE.indexOf(gravest)) {
                gravest = code;
            }
        }
        return gravest;
    }

    private static Map<ViolationKind, CallErrorCode> standard() {
        Map<ViolationKind, CallErrorCode> codes = new EnumMap<>(ViolationKind.class);
        codes.put(ViolationKind.REQUIRED, CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.TOO_FEW, CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.TOO_MANY, CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.TYPE, CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.ENUM, CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.FORMAT, CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.TOO_LONG, CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.RANGE, CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION);
        codes.put(ViolationKind.UNKNOWN_PROPERTY, CallErrorCode.FORMAT_VIOLATION);
        codes.put(ViolationKind.DUPLICATE_PROPERTY, CallErrorCode.FORMAT_VIOLATION);
        codes.put(ViolationKind.LIMIT, CallErrorCode.FORMAT_VIOLATION);
        codes.put(ViolationKind.PAYLOAD, CallErrorCode.PROTOCOL_ERROR);
        codes.put(ViolationKind.ACTION, CallErrorCode.NOT_IMPLEMENTED);
        codes.put(ViolationKind.MESSAGE_TYPE, CallErrorCode.MESSAGE_TYPE_NOT_SUPPORTED);
        codes.put(ViolationKind.FRAME, CallErrorCode.RPC_FRAMEWORK_ERROR);
        codes.put(ViolationKind.RULE, CallErrorCode.GENERIC_ERROR);
        codes.put(ViolationKind.INTERNAL, CallErrorCode.INTERNAL_ERROR);
        return codes;
    }
}
