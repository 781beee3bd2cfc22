// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The keywords of a schema node, whose form the vocabulary has checked. */
final class SchemaNodes {

    private SchemaNodes() {}

    static @Nullable String text(JsonNode node, String keyword) {
        JsonNode value = node.get(keyword);
        return value == null ? null : value.asText();
    }

    /** A length or a number of elements. */
    static @Nullable Integer size(JsonNode node, String keyword) {
        JsonNode value = node.get(keyword);
        return value == null ? null : value.decimalValue().intValueExact();
    }

    static @Nullable BigDecimal decimal(JsonNode node, String keyword) {
        JsonNode value = node.get(keyword);
        return value == null
                ? null
                : new BigDecimal(value.decimalValue().stripTrailingZeros().toPlainString());
    }
}
