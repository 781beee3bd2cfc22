// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.core.json.WireValue;
import io.evwire.core.runtime.UtcDateTime;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The query of a request; what is null is left out. */
final class QueryBuilder {

    private Query query = Query.NONE;

    QueryBuilder page(PageQuery page) {
        query = page.write();
        return this;
    }

    QueryBuilder integer(String name, @Nullable Integer value) {
        return text(name, value == null ? null : value.toString());
    }

    QueryBuilder dateTime(String name, @Nullable Instant value) {
        return text(name, value == null ? null : UtcDateTime.format(value));
    }

    QueryBuilder value(String name, @Nullable WireValue value) {
        return text(name, value == null ? null : value.wireValue());
    }

    QueryBuilder text(String name, @Nullable String value) {
        if (value != null) {
            query = query.with(name, value);
        }
        return this;
    }

    Query build() {
        return query;
    }
}
