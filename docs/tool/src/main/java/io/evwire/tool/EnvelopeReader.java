// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that is a whole response, its data a list of objects or one. */
final class EnvelopeReader<T> implements OcpiReader<EnvelopeReader.Response<?>> {

    private static final String DATA = "/data";

    private final ResponseType<List<T>> list;
    private final ResponseType<T> one;
    private final ResponseCodec codec;

    EnvelopeReader(OcpiType<T> type, OcpiCodec codec) {
        this.list = ResponseType.list(type);
        this.one = ResponseType.one(type);
        this.codec = new ResponseCodec(codec);
    }

    @Override
    public Decoded<Response<?>> read(byte[] line) {
        Decoded<Response<?>> asList = read(list, line);
        return isOfOneObject(asList) ? read(one, line) : asList;
    }

    private <D> Decoded<Response<?>> read(ResponseType<D> type, byte[] line) {
        Decoded<OcpiResponse<D>> decoded = codec.decode(type, line);
        if (decoded instanceof Decoded.Valid<OcpiResponse<D>> valid) {
            return new Decoded.Valid<>(new Response<>(type, valid.value()), valid.tolerated());
        }
        Decoded.Invalid<OcpiResponse<D>> invalid = (Decoded.Invalid<OcpiResponse<D>>) decoded;
        return new Decoded.Invalid<>(invalid.violations(), invalid.truncated());
    }

    @Override
    public List<Violation> notices(byte[] line) {
        return codec.notices(isOfOneObject(read(list, line)) ? one : list, line);
    }

    private static boolean isOfOneObject(Decoded<Response<?>> asList) {
        List<Violation> faults = asList instanceof Decoded.Valid<Response<?>> valid
                ? valid.tolerated()
                : ((Decoded.Invalid<Response<?>>) asList).violations();
        return faults.stream().anyMatch(fault -> fault.path().equals(DATA) && fault.kind() == ViolationKind.TYPE);
    }

    @Override
    public List<Located> objects(Response<?> response) {
        Object data = response.response().data();
        if (data instanceof List<?> objects) {
            List<Located> located = new ArrayList<>();
            for (int i = 0; i < objects.size(); i++) {
                located.add(new Located(DATA + "/" + i, objects.get(i)));
            }
            return located;
        }
        return data == null ? List.of() : List.of(new Located(DATA, data));
    }

    @Override
    public @Nullable String write(Decoded.Valid<Response<?>> response) {
        return response.value().write(codec);
    }

    /**
     * A response and what its data is.
     *
     * @param type the data's type
     * @param response the response
     * @param <D> the data's Java type
     */
    record Response<D>(ResponseType<D> type, OcpiResponse<D> response) {

        @Nullable
        String write(ResponseCodec codec) {
            try {
                return new String(codec.encode(type, response), StandardCharsets.UTF_8);
            } catch (InvalidObjectException tolerated) {
                // What a lenient codec let pass is not always writable.
                return null;
            }
        }
    }
}
