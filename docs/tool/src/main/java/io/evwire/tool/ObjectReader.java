// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line that is one object. */
final class ObjectReader<T> implements OcpiReader<T> {

    private final OcpiType<T> type;
    private final OcpiCodec codec;

    ObjectReader(OcpiType<T> type, OcpiCodec codec) {
        this.type = type;
        this.codec = codec;
    }

    @Override
    public Decoded<T> read(byte[] line) {
        return codec.decode(type, line);
    }

    @Override
    public List<Violation> notices(byte[] line) {
        return codec.notices(type, line);
    }

    @Override
    public List<Located> objects(T value) {
        return List.of(new Located("", value));
    }

    @Override
    public @Nullable String write(Decoded.Valid<T> value) {
        try {
            return codec.encodeAsReceived(type, value);
        } catch (InvalidObjectException tolerated) {
            // What a lenient codec let pass is not always writable.
            return null;
        }
    }
}
