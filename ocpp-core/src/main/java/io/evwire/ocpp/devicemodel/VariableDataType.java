// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import io.evwire.core.json.WireValue;

/** The data type of a standardized variable; its values always travel as text. */
public enum VariableDataType implements WireValue {
    /** Text. */
    STRING("string", "string"),
    /** A decimal number. */
    DECIMAL("decimal", "decimal"),
    /** A whole number. */
    INTEGER("integer", "integer"),
    /** Date and time in RFC 3339 notation. */
    DATE_TIME("dateTime", "dateTime"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean", "boolean"),
    /** Exactly one of the listed values. */
    OPTION_LIST("OptionList", "OptionList"),
    /** Some of the listed values, separated by commas, in an order that counts. */
    SEQUENCE_LIST("SequenceList", "SequenceList"),
    /** Some of the listed values, separated by commas, in any order. */
    MEMBER_LIST("MemberList", "MemberList"),
    /** Text that is a password; {@code string} in messages. */
    PASSWORD_STRING("passwordString", "string"),
    /** Text of the characters that identifiers may have, in any letter case; {@code string} in messages. */
    IDENTIFIER_STRING("identifierString", "string");

    private final String standardName;
    private final String wireValue;

    VariableDataType(String standardName, String wireValue) {
        this.standardName = standardName;
        this.wireValue = wireValue;
    }

    /**
     * The name in the standard's tables.
     *
     * @return such as {@code passwordString}
     */
    public String standardName() {
        return standardName;
    }

    /** The {@code DataEnumType} of a variable of this type, as {@code VariableCharacteristics.dataType} gives it. */
    @Override
    public String wireValue() {
        return wireValue;
    }
}
