package io.evwire.examples.ocpi;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.StatusTable;
import java.time.Instant;
import java.util.List;

/** The answers that both parties give. */
final class Replies {

    static final OcpiCodec CODEC = Ocpi230.codec();

    private Replies() {}

    static <D> HttpReply success(Operation<?, D> operation, D data) {
        return operation.reply(CODEC, 200, OcpiResponse.success(data, Instant.now()));
    }

    static HttpReply done(Operation<?, Void> operation, int httpStatus) {
        return operation.reply(CODEC, httpStatus, OcpiResponse.success(Instant.now()));
    }

    static HttpReply invalid(List<Violation> violations) {
        StatusTable table = StatusTable.STANDARD;
        return error(table.httpStatusOf(violations), OcpiResponse.error(violations, table, Instant.now()));
    }

    static HttpReply error(int httpStatus, StatusCode code, String message) {
        return error(httpStatus, OcpiResponse.error(code, message, Instant.now()));
    }

    private static HttpReply error(int httpStatus, OcpiResponse<Void> response) {
        return HttpReply.json(httpStatus, new ResponseCodec(CODEC).encode(ResponseType.nothing(), response));
    }
}
