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
    public static final CallErrorTable STANDARD = new CallErrorTable(standard());

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

    private CallErrorTable(Map<ViolationKind, CallErrorCode> codes) {
        this.codes = Collections.unmodifiableMap(codes);
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
        return new CallErrorTable(changed);
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
            return code;
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
