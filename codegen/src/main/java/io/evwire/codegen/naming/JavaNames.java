// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.naming;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Makes Java names out of the names and values of the standard, in one place. */
public final class JavaNames {

    private JavaNames() {}

    /**
     * The record component of a property: the property's own name, where Java allows it.
     *
     * @param jsonName the name on the wire, such as {@code limit_L2}
     * @return the component's name
     */
    public static String component(String jsonName) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < jsonName.length(); i++) {
            char c = jsonName.charAt(i);
            name.append(Character.isJavaIdentifierPart(c) ? c : '_');
        }
        if (!Character.isJavaIdentifierStart(name.charAt(0))) {
            name.insert(0, '_');
        }
        return isReserved(name.toString()) ? name + "_" : name.toString();
    }

    /**
     * A name whose words are joined by underscores, joined by capitals instead: {@code party_id} becomes
     * {@code partyId}, {@code RFID_auth_required} {@code rfidAuthRequired}.
     *
     * @param jsonName the name on the wire
     * @return the name with a small first letter
     */
    public static String camelCase(String jsonName) {
        StringBuilder name = new StringBuilder();
        for (String word : jsonName.split("_", -1)) {
            if (name.isEmpty()) {
                name.append(word.toLowerCase(Locale.ROOT));
            } else if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return name.toString();
    }

    /**
     * The constant of a text: its words in upper case, joined by underscores. {@code Energy.Active.Import.Register}
     * becomes {@code ENERGY_ACTIVE_IMPORT_REGISTER}, {@code eMAID} {@code EMAID}, {@code s309-1P-16A}
     * {@code S309_1P_16A}, {@code EVConnected} {@code EV_CONNECTED}.
     *
     * @param text a value of an enumeration or the name of a property
     * @return the constant's name
     */
    public static String constant(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                appendSeparator(name);
                continue;
            }
            if (i > 0 && startsWord(text, i)) {
                appendSeparator(name);
            }
            name.append(c);
        }
        String constant = name.toString().toUpperCase(Locale.ROOT);
        return Character.isDigit(constant.charAt(0)) ? "_" + constant : constant;
    }

    /**
     * The constant that holds a property's index in a codec.
     *
     * @param jsonName the name on the wire
     * @return the constant's name, clear of the codec's other constants
     */
    public static String propertyConstant(String jsonName) {
        String constant = constant(jsonName);
        return switch (constant) {
            case "INSTANCE", "SHAPE" -> constant + "_PROPERTY";
            default -> constant;
        };
    }

    private static boolean startsWord(String text, int index) {
        char before = text.charAt(index - 1);
        char here = text.charAt(index);
        if (!Character.isUpperCase(here) || index == text.length() - 1) {
            return false;
        }
        // The last capital of a run begins the next word (EVConnected); neither a small first letter (eMAID) nor a
        // capital last one (SoC) is a word.
        boolean afterSmall = Character.isLowerCase(before) && index > 1;
        boolean beforeSmall = Character.isUpperCase(before) && Character.isLowerCase(text.charAt(index + 1));
        return afterSmall || beforeSmall;
    }

    private static void appendSeparator(StringBuilder name) {
        if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
            name.append('_');
        }
    }

    private static boolean isReserved(String name) {
        return SourceVersion.isKeyword(name)
                || switch (name) {
                    // A record may not have these as components; the last two are what we generate beside them.
                    case "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait" -> true;
                    case "toBuilder", "actionName" -> true;
                    default -> false;
                };
    }
}
