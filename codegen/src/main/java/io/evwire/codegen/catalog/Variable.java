// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standardized variable.
 *
 * @param constant the constant's name
 * @param component the component's name
 * @param name the variable's name
 * @param instance its instance, a word in angle brackets when that is open, or null
 * @param attributes the attributes that the standard names
 * @param dataType the type of its values
 * @param units the units it may have
 * @param requirement whether it is required
 * @param description what it is, or null
 */
record Variable(
        String constant,
        String component,
        String name,
        @Nullable String instance,
        List<String> attributes,
        DataType dataType,
        List<String> units,
        Requirement requirement,
        @Nullable String description) {

    /** The data types, as the standard's tables write them, with their constants in the core. */
    enum DataType {
        STRING("string"),
        DECIMAL("decimal"),
        INTEGER("integer"),
        DATE_TIME("dateTime"),
        BOOLEAN("boolean"),
        OPTION_LIST("OptionList"),
        SEQUENCE_LIST("SequenceList"),
        MEMBER_LIST("MemberList"),
        PASSWORD_STRING("passwordString"),
        IDENTIFIER_STRING("identifierString");

        private final String text;

        DataType(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Whether a variable is required, as the data files write it, with the constants in the core. */
    enum Requirement {
        OPTIONAL("no", "optional"),
        REQUIRED("yes", "required"),
        REQUIRED_FOR_V2X("V2X", "required for V2X");

        private final String text;
        private final String inWords;

        Requirement(String text, String inWords) {
            this.text = text;
            this.inWords = inWords;
        }

        String text() {
            return text;
        }

        String inWords() {
            return inWords;
        }
    }
}
