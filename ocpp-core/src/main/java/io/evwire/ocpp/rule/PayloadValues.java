package io.evwire.ocpp.rule;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Lists the texts and numbers of a message. What the standard leaves free is left out: customData, and data. */
final class PayloadValues {

    /** No bounds: the frame has passed those of its codec. */
    private static final JsonText JSON = new JsonText(unbounded(Integer.MAX_VALUE));

    private final boolean isTowardsStation;
    private final List<PayloadValue> values = new ArrayList<>();

    private PayloadValues(boolean isTowardsStation) {
        this.isTowardsStation = isTowardsStation;
    }

    private static Limits unbounded(int max) {
        return new Limits(max, Limits.DEEPEST, max, max, max, max, max, max, max, max);
    }

    /** The values of a frame as it is written. */
    static List<PayloadValue> of(String frame, boolean isTowardsStation) {
        PayloadValues values = new PayloadValues(isTowardsStation);
        try (JsonParser parser = JSON.parser(frame)) {
            values.read(parser);
        }
        return values.values;
    }

    private void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            TokenStreamContext context = parser.streamReadContext();
            if (token == JsonToken.PROPERTY_NAME) {
                if (isFree(parser.currentName(), context)) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            } else if (token == JsonToken.VALUE_STRING) {
                add(context, parser.getString(), null);
            } else if (token.isNumeric()) {
                add(context, null, parser.getDecimalValue());
            }
        }
    }

    /** The data of a DataTransfer; in the other messages that have such a property no rule is about it. */
    private static boolean isFree(String name, TokenStreamContext context) {
        boolean isTop =
                context.getParent().inArray() && context.getParent().getParent().inRoot();
        return name.equals("customData") || (name.equals("data") && isTop);
    }

    private void add(TokenStreamContext context, @Nullable String text, @Nullable BigDecimal number) {
        TokenStreamContext holder = context.inObject() ? context : context.getParent();
        if (holder == null || !holder.inObject()) {
            // The head of the frame.
            return;
        }
        String pointer = context.pathAsPointer().toString();
        values.add(new PayloadValue(
                pointer.substring(pointer.indexOf('/', 1)),
                holder.currentName(),
                owner(holder),
                text,
                number,
                isTowardsStation));
    }

    private static @Nullable String owner(TokenStreamContext object) {
        TokenStreamContext outer = object.getParent();
        if (outer.inArray()) {
            outer = outer.getParent();
        }
        return outer.inObject() ? outer.currentName() : null;
    }
}
