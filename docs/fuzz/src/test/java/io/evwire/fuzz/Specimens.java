// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.Send;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.sessions.JqwikSession;

/** Small valid texts: of each message of both versions of OCPP, and of each object of OCPI with its patch. */
final class Specimens {

    private static final int DRAWN = 8;
    private static final int LONG = 700;
    private static final String PATCH = "Patch";

    private final RecordArbitraries records = new RecordArbitraries();
    private final List<Specimen> all = new ArrayList<>();
    private final long seed;
    private final int step;
    private int seen;

    private Specimens(long seed, int step) {
        this.seed = seed;
        this.step = step;
    }

    /** Two of each type, always the same for a seed. */
    static List<Specimen> ofEveryType(long seed) {
        return of(seed, 1);
    }

    /** Two of each n-th type, always the same for a seed. */
    static List<Specimen> of(long seed, int n) {
        Specimens specimens = new Specimens(seed, n);
        // Arbitraries live in a session of jqwik's, which outside its own engine is ours to open.
        JqwikSession.run(specimens::draw);
        return List.copyOf(specimens.all);
    }

    private void draw() {
        for (Version version : Version.ALL) {
            version.actions.all().forEach(action -> add(version, action));
        }
        OcpiTypes.all().forEach(this::add);
    }

    private void add(Version version, Action action) {
        add(version, action.requestType());
        if (action.messageType() == MessageType.CALL) {
            add(version, action.responseType());
        }
    }

    private <T extends OcppPayload> void add(Version version, Class<T> message) {
        for (byte[] utf8 : drawn(message, payload -> version.codec.encodeToBytes(frame(payload)))) {
            all.add(new Specimen(
                    version + " " + message.getSimpleName(), utf8, (text, depth) -> isValid(version, text, depth)));
        }
    }

    private static boolean isValid(Version version, byte[] utf8, Specimen.Depth depth) {
        if (depth == Specimen.Depth.STRICT) {
            return version.codec.decode(utf8, version.pending) instanceof Decoded.Valid valid
                    && version.survivesItsText(valid);
        }
        OcppCodec codec = depth == Specimen.Depth.LENIENT ? version.lenient : version.codec;
        version.check(utf8, codec);
        return codec.decode(utf8, version.pending) instanceof Decoded.Valid;
    }

    /** The CALL that a response answers has its action for an id. */
    private static Frame frame(OcppPayload payload) {
        if (payload instanceof OcppRequest<?> request) {
            return new Call("1", request);
        }
        return payload instanceof OcppResponse response
                ? new CallResult(payload.actionName(), response)
                : new Send("1", (OcppSend) payload);
    }

    private <T> void add(OcpiType<T> type) {
        if (type.codec() instanceof ObjectCodec<T>) {
            String name = type.toString();
            OcpiType<?> whole =
                    name.endsWith(PATCH) ? OcpiType.named(name.substring(0, name.length() - PATCH.length())) : type;
            for (byte[] utf8 : drawn(whole)) {
                all.add(new Specimen(name, utf8, (text, depth) -> isValid(type, text, depth)));
            }
        }
    }

    private <T> List<byte[]> drawn(OcpiType<T> type) {
        return drawn(((ObjectCodec<T>) type.codec()).type(), value -> ObjectFuzz.STRICT.encodeToBytes(type, value));
    }

    private static <T> boolean isValid(OcpiType<T> type, byte[] utf8, Specimen.Depth depth) {
        if (depth != Specimen.Depth.STRICT) {
            ObjectFuzz.check(type, utf8);
        }
        OcpiCodec codec = depth == Specimen.Depth.LENIENT ? ObjectFuzz.LENIENT : ObjectFuzz.STRICT;
        io.evwire.ocpi.v230.Decoded<T> decoded = codec.decode(type, utf8);
        if (depth == Specimen.Depth.STRICT && decoded instanceof io.evwire.ocpi.v230.Decoded.Valid<T> valid) {
            Expect.same(
                    "encoded and decoded again", valid, codec.decode(type, codec.encodeToBytes(type, valid.value())));
        }
        return decoded.isValid();
    }

    /** Of some values, the one with the shortest text and the one with the longest that is not too long. */
    private <T> List<byte[]> drawn(Class<T> type, Function<T, byte[]> encode) {
        if (seen++ % step != 0) {
            return List.of();
        }
        Random random = new Random(seed ^ type.getName().hashCode());
        byte[] shortest = null;
        byte[] longest = null;
        for (int i = 0; i < DRAWN; i++) {
            byte[] utf8 = encode.apply(records.of(type)
                    .generator(RecordArbitraries.GEN_SIZE, false)
                    .next(random)
                    .value());
            shortest = shortest == null || utf8.length < shortest.length ? utf8 : shortest;
            longest = utf8.length <= LONG && (longest == null || utf8.length > longest.length) ? utf8 : longest;
        }
        return longest == null || longest == shortest ? List.of(shortest) : List.of(shortest, longest);
    }
}
