// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.model.PatchRule;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.TypeDocumentation;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of generated Javadoc: our descriptions, then the limits of the schema, then where the standard says it. */
public final class JavadocText {

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    /** What the absence of a property of the full type means, which is not what its absence from a patch means. */
    private static final Pattern OF_ABSENCE =
            Pattern.compile("(?:^|(?<=[.)]) )When (?:absent|empty)\\b.*?\\.(?= [A-Z]|$)");

    /** A description that says what absence means. */
    private static final Pattern SAYS_ABSENCE =
            Pattern.compile("\\b(?:absen(?:t|ce)|when empty|without it|default)\\b", Pattern.CASE_INSENSITIVE);

    private JavadocText() {}

    /** What a type is, or its name where it has no description yet. */
    static String ofType(TypeDocumentation documentation, String typeName) {
        return documentation.description() == null
                ? "The standard's " + typeName + "."
                : escape(documentation.description());
    }

    /** The section of the standard and the schema file of a type. */
    static String source(TypeDocumentation documentation) {
        String schema = "schema " + documentation.schemaFile();
        return documentation.spec() == null ? schema : escape(documentation.spec()) + "; " + schema;
    }

    /** The text on the wire, and what it means. */
    static String ofConstant(EnumModel.Constant constant) {
        String code = "{@code " + constant.wireValue() + "}";
        return constant.description() == null
                ? "The value " + code + "."
                : code + ": " + escape(constant.description());
    }

    /** What a property is, after a sentence that stands before it; empty where there are no words. */
    static String inParagraph(PropertyModel property) {
        List<String> sentences = new ArrayList<>();
        if (property.description() != null) {
            String description = escape(property.description());
            sentences.add(property.isPatched() ? OF_ABSENCE.matcher(description).replaceAll("") : description);
        }
        absence(property).ifPresent(sentences::add);
        sentences.removeIf(String::isBlank);
        return sentences.isEmpty() ? "" : "\n\n<p>" + String.join(" ", sentences);
    }

    /** What an accessor returns. */
    static String ofAccessor(PropertyModel property) {
        String words = inParagraph(property).replace("\n\n<p>", "");
        return (words.isEmpty() ? "The component of this name." : words) + "\n\n@return " + ofParameter(property);
    }

    /** What a property is, when it is absent, and its limits. What is required says so first. */
    static String ofProperty(PropertyModel property) {
        List<String> sentences = new ArrayList<>();
        if (property.isRequired() && !property.isAppended() && !(property.patchRule() instanceof PatchRule.Identity)) {
            sentences.add("<strong>Required.</strong>");
        }
        if (property.description() != null) {
            String description = escape(property.description());
            sentences.add(property.isPatched() ? OF_ABSENCE.matcher(description).replaceAll("") : description);
        }
        sentences.addAll(limits(property.value()));
        absence(property).ifPresent(sentences::add);
        if (property.patchRule() instanceof PatchRule.Identity) {
            sentences.add("Tells which object the patch is for; unchanged when absent.");
        } else if (property.isPatched() && property.patchRule() instanceof PatchRule.Merged merged) {
            sentences.add("Those named take the place of those with the same {@code " + merged.identity()
                    + "}, or are added; unchanged when absent.");
        } else if (property.value() instanceof ValueModel.PatchedOf patched
                && property.patchRule() instanceof PatchRule.Nested) {
            sentences.add("What it does not name in turn stays as it is.");
            sentences.add(patched.isClearable() ? "Unchanged when absent, cleared by null." : "Unchanged when absent.");
        } else if (property.value() instanceof ValueModel.PatchedOf patched) {
            sentences.add(patched.isClearable() ? "Unchanged when absent, cleared by null." : "Unchanged when absent.");
        } else if (property.isAppended()) {
            sentences.add("Empty when none is to be added.");
        } else if (!property.isRequired()) {
            sentences.add(property.isList() ? "Empty when absent." : "Null when absent.");
        }
        sentences.removeIf(String::isBlank);
        return String.join(" ", sentences);
    }

    /** What absence means, where the description does not say so. */
    private static Optional<String> absence(PropertyModel property) {
        Absence absence = property.absence();
        if (absence == null || property.isPatched()) {
            return Optional.empty();
        }
        if (absence.value() != null) {
            return Optional.of("Default: {@code " + absence.value() + "}.");
        }
        String description = Objects.requireNonNullElse(property.description(), "");
        return absence.isUntold() || SAYS_ABSENCE.matcher(description).find()
                ? Optional.empty()
                : Optional.of("When absent, " + escape(absence.inWords()) + ".");
    }

    /** What a parameter for a property takes, where the property itself is described elsewhere. */
    static String ofParameter(PropertyModel property) {
        List<String> parts = new ArrayList<>();
        if (property.isPatched()) {
            parts.add("what becomes of it");
        } else if (property.isRequired()) {
            parts.add("required");
        } else {
            parts.add(property.isList() ? "empty when absent" : "null when absent");
        }
        limits(property.value()).forEach(limit -> parts.add(startingSmall(limit.substring(0, limit.length() - 1))));
        return String.join("; ", parts);
    }

    /** What a parameter for the further properties of an open type takes. */
    static String ofMembers() {
        return "the further properties by name; empty for none";
    }

    /**
     * Our own text as Javadoc: back-quoted words become code, and nothing in it is taken for markup.
     *
     * @param text the text
     * @return the Javadoc
     */
    public static String escape(String text) {
        String plain = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
        return CODE.matcher(plain)
                .replaceAll(code -> "{@code " + unescape(code.group(1)).replace("$", "\\$") + "}");
    }

    private static List<String> limits(ValueModel value) {
        List<String> limits = new ArrayList<>();
        if (value instanceof ValueModel.Text text) {
            addText(limits, text.maxLength(), text.form());
        } else if (value instanceof ValueModel.CiText text) {
            addText(limits, text.maxLength(), text.form());
        } else if (value instanceof ValueModel.PatchedOf patched) {
            limits.addAll(limits(patched.value()));
        } else if (value instanceof ValueModel.Int integer) {
            addBounds(limits, integer.min(), integer.max());
        } else if (value instanceof ValueModel.Decimal decimal) {
            addBounds(limits, decimal.min(), decimal.max());
        } else if (value instanceof ValueModel.ListOf list) {
            if (list.minItems() > 0) {
                limits.add("At least " + elements(list.minItems())
                        + (list.maxItems() == null ? "." : ", at most " + elements(list.maxItems()) + "."));
            } else if (list.maxItems() != null) {
                limits.add("At most " + elements(list.maxItems()) + ".");
            }
            limits(list.element()).forEach(limit -> limits.add("Each: " + startingSmall(limit)));
        }
        return limits;
    }

    private static void addText(List<String> limits, @Nullable Integer maxLength, ValueModel.@Nullable Form form) {
        if (maxLength != null) {
            limits.add("At most " + maxLength + " characters.");
        }
        if (form != null && !form.equals(ValueModel.Form.PRINTABLE) && !form.equals(ValueModel.Form.ASCII)) {
            limits.add("In the form of " + form.words() + ".");
        }
    }

    private static void addBounds(List<String> limits, @Nullable Object min, @Nullable Object max) {
        if (min != null && max != null) {
            limits.add("From " + min + " to " + max + ", inclusive.");
        } else if (min != null) {
            limits.add("At least " + min + ".");
        } else if (max != null) {
            limits.add("At most " + max + ".");
        }
    }

    private static String elements(int count) {
        return count == 1 ? "1 element" : count + " elements";
    }

    private static String startingSmall(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String unescape(String code) {
        return code.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
