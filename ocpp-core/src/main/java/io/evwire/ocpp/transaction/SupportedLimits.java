// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a Charging Station supports. A CSMS sends no others.
 *
 * @param kinds the kinds of limit
 * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.12"
 */
public record SupportedLimits(Set<LimitKind> kinds) {

    /** What a station supports that does not report the variable, as none of OCPP 2.0.1 does. */
    public static final SupportedLimits NONE = new SupportedLimits(Set.of());

    /**
     * Copies the set.
     *
     * @param kinds the kinds of limit
     */
    public SupportedLimits {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads the value of the variable {@code TxCtrlr.SupportedLimits}. The list of its values in the standard says
     * {@code maxLength} where the limit is {@code maxTime}: both are understood. What is not a limit of this version is
     * left out.
     *
     * @param memberList the value, a list separated by commas, or null when the variable is not reported
     * @return the limits
     */
    public static SupportedLimits parse(@Nullable String memberList) {
        if (memberList == null) {
            return NONE;
        }
        Map<String, LimitKind> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (LimitKind kind : LimitKind.values()) {
            byName.put(kind.property(), kind);
        }
        byName.put("maxLength", LimitKind.TIME);
        Set<LimitKind> found = EnumSet.noneOf(LimitKind.class);
        for (String member : memberList.split(",", -1)) {
            LimitKind kind = byName.get(member.strip());
            if (kind != null) {
                found.add(kind);
            }
        }
        return new SupportedLimits(found);
    }

    /**
     * Whether a limit may be sent.
     *
     * @param kind the kind of limit
     * @return true when the station supports it
     */
    public boolean supports(LimitKind kind) {
        return kinds.contains(kind);
    }
}
