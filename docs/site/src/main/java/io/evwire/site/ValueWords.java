// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import io.evwire.codegen.model.OpenValueModel;
import io.evwire.codegen.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type and the limits of a value, in words and with links. */
final class ValueWords {

    private final Protocol protocol;
    private final String up;

    /**
     * Words for one page.
     *
     * @param protocol knows the types
     * @param up the way from the page to the folder of the protocol
     */
    ValueWords(Protocol protocol, String up) {
        this.protocol = protocol;
        this.up = up;
    }

    /** The type, such as {@code string} or a link to an enumeration. */
    String type(ValueModel value) {
        if (value instanceof ValueModel.ListOf list) {
            return "list of " + type(list.element());
        }
        if (value instanceof ValueModel.EnumOf closed) {
            return link(protocol.valuesPage(closed.type()), Protocol.schemaName(protocol.documentation(closed.type())));
        }
        if (value instanceof ValueModel.OpenValueOf open) {
            return link(protocol.valuesPage(open.type()), Protocol.schemaName(protocol.documentation(open.type())))
                    + " (open)";
        }
        if (value instanceof ValueModel.ObjectOf object) {
            var documentation = protocol.object(object.type()).documentation();
            return link(protocol.typePage(documentation), Protocol.schemaName(documentation));
        }
        return simple(value);
    }

    /** The type without links. */
    static String simple(ValueModel value) {
        if (value instanceof ValueModel.Text) {
            return "string";
        } else if (value instanceof ValueModel.CiText) {
            return "string, case-insensitive";
        } else if (value instanceof ValueModel.DateTime) {
            return "string (date-time)";
        } else if (value instanceof ValueModel.Moment) {
            return "string (date-time, UTC)";
        } else if (value instanceof ValueModel.Int) {
            return "integer";
        } else if (value instanceof ValueModel.Decimal) {
            return "number";
        } else if (value instanceof ValueModel.Bool) {
            return "boolean";
        }
        return "any JSON";
    }

    private String link(String page, String name) {
        return "<a href=\"%s%s\">%s</a>".formatted(up, page, Html.escape(name));
    }

    /** The limits, one a text. */
    List<String> limits(ValueModel value) {
        List<String> limits = new ArrayList<>();
        if (value instanceof ValueModel.Text text) {
            length(limits, text.maxLength());
            form(limits, text.form());
        } else if (value instanceof ValueModel.CiText text) {
            length(limits, text.maxLength());
            form(limits, text.form());
        } else if (value instanceof ValueModel.OpenValueOf open) {
            OpenValueModel model = protocol.openValue(open.type());
            length(limits, model == null ? null : model.maxLength());
        } else if (value instanceof ValueModel.Int integer) {
            bounds(limits, integer.min(), integer.max());
        } else if (value instanceof ValueModel.Decimal number) {
            bounds(limits, number.min(), number.max());
        } else if (value instanceof ValueModel.ListOf list) {
            if (list.minItems() > 0 && list.maxItems() != null) {
                limits.add(list.minItems() + " to " + list.maxItems() + " elements");
            } else if (list.minItems() > 0) {
                limits.add("at least " + list.minItems() + (list.minItems() == 1 ? " element" : " elements"));
            } else if (list.maxItems() != null) {
                limits.add("at most " + list.maxItems() + " elements");
            }
            limits(list.element()).forEach(limit -> limits.add("each " + limit));
        }
        return limits;
    }

    private static void length(List<String> limits, @Nullable Integer maxLength) {
        if (maxLength != null) {
            limits.add("max " + maxLength + " characters");
        }
    }

    private static void form(List<String> limits, ValueModel.@Nullable Form form) {
        if (form != null && !form.equals(ValueModel.Form.PRINTABLE) && !form.equals(ValueModel.Form.ASCII)) {
            limits.add(form.words());
        }
    }

    private static void bounds(List<String> limits, @Nullable Object min, @Nullable Object max) {
        if (min != null && max != null) {
            limits.add(min + " to " + max);
        } else if (min != null) {
            limits.add("at least " + min);
        } else if (max != null) {
            limits.add("at most " + max);
        }
    }
}
