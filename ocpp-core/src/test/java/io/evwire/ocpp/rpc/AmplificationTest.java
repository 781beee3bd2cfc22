// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V21;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.evwire.core.json.Limits;
import io.evwire.core.testing.hostile.CollidingNames;
import io.evwire.core.violation.Tolerance;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hostile frame makes the receiver allocate, its answer included, beside a valid frame of the same length. */
class AmplificationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int MOST = 20;

    private static final OcppCodec LENIENT = V21.withTolerance(Tolerance.SALVAGE);

    static Stream<Arguments> hostile() {
        String name = "n".repeat(250);
        return Stream.of(
                Arguments.of("faults below long names", deep(name, 28, "\"\":1,".repeat(150_000) + "\"\":1")),
                Arguments.of("few faults below long names", deep(name, 27, "\"\":1,".repeat(100) + "\"\":1")),
                Arguments.of(
                        "faults below escaped names",
                        deep("\\u0001".repeat(200), 27, "\"\":1,".repeat(900) + "\"\":1")),
                Arguments.of("lone surrogates below long names", deep(name, 27, "\"a\":" + manyTexts("\"\\ud800\""))),
                Arguments.of("huge exponents", numbers("1e1000000000", 9_999)),
                Arguments.of("huge negative exponents", numbers("1.5e-99999999999", 9_999)),
                Arguments.of("a huge exponent", numbers("1e1000000000", 1)),
                Arguments.of("an integer of a million digits", numbers("9".repeat(1_000_000), 1)),
                Arguments.of("a fraction of a million digits", numbers("0." + "9".repeat(1_000_000), 1)),
                Arguments.of("an exponent of a million digits", numbers("1e" + "9".repeat(1_000_000), 1)),
                Arguments.of("a message type of a million digits", "[" + "9".repeat(1_000_000) + ",\"c1\"]"),
                Arguments.of("unknown properties", survey("\"a\":1,".repeat(20_000))),
                Arguments.of("some unknown properties", survey("\"a\":1,".repeat(200))),
                Arguments.of("one unknown property", survey("\"a\":1,")),
                Arguments.of("properties that repeat", survey("\"active\":true,".repeat(10_000))),
                Arguments.of(
                        "wrong elements",
                        Payload.minimal()
                                .with("tags", "[" + "1,".repeat(50_000) + "1]")
                                .call()),
                Arguments.of(
                        "empty parts",
                        Payload.minimal()
                                .with("parts", "[" + "{},".repeat(50_000) + "{}]")
                                .call()),
                Arguments.of(
                        "a few empty parts",
                        Payload.minimal()
                                .with("parts", "[" + "{},".repeat(50) + "{}]")
                                .call()),
                Arguments.of(
                        "empty free arrays",
                        Payload.minimal()
                                .with("data", "[" + "[],".repeat(9_000) + "[]]")
                                .call()),
                Arguments.of(
                        "free members",
                        Payload.minimal().with("data", members(9_000)).call()),
                Arguments.of(
                        "names of one hash as bytes",
                        Payload.minimal()
                                .with("data", CollidingNames.AS_BYTES.object(2_000, 1))
                                .call()),
                Arguments.of(
                        "names of one hash as characters",
                        Payload.minimal()
                                .with("data", CollidingNames.AS_CHARACTERS.object(2_000, 1))
                                .call()),
                Arguments.of("broken off", Payload.minimal().call().substring(0, 100)),
                Arguments.of("broken off early", "[2,\"1\",\"Ping\",{"),
                Arguments.of("not JSON", "x"),
                Arguments.of("nothing", ""),
                Arguments.of(
                        "nested too deep",
                        Payload.minimal().with("data", "[".repeat(300)).call()),
                Arguments.of("unknown action", "[2,\"1\",\"" + "A".repeat(3_000) + "\",{}]"),
                Arguments.of("a CALLRESULT to nothing", "[3,\"1\",{" + "\"a\":1,".repeat(1_000) + "\"a\":1}]"),
                Arguments.of(
                        "an answer full of nothing", "[4,\"1\",\"\",\"\",{\"a\":[" + "[],".repeat(5_000) + "[]]}]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isBoundedStrictAndLenient(String kind, String frame) {
        byte[] hostile = frame.getBytes(UTF_8);
        byte[] valid = validOfAbout(hostile.length);
        long allowed = MOST * allocatedBy(V21, valid);

        assertThat(allocatedBy(V21, hostile)).as("strict").isLessThan(allowed);
        assertThat(allocatedBy(LENIENT, hostile)).as("lenient").isLessThan(allowed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void endsInAShortReport(String kind, String frame) {
        for (OcppCodec codec : List.of(V21, LENIENT)) {
            Decoded decoded = codec.decode(frame.getBytes(UTF_8));
            if (decoded instanceof Decoded.Invalid invalid) {
                assertThat(invalid.violations()).hasSizeBetween(1, Limits.DEFAULT.maxViolations());
                assertThat(invalid.violations().stream()
                                .mapToLong(fault -> fault.path().length())
                                .sum())
                        .isLessThan(16_384 + 4L * frame.length() + 10_000);
            }
        }
    }

    private static long allocatedBy(OcppCodec codec, byte[] frame) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Decoded decoded = codec.decode(frame);
            if (decoded instanceof Decoded.Invalid invalid && invalid.reply() != null) {
                codec.encodeToBytes(invalid.reply());
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** Ordinary frames: a list of small objects as long as need be, in free JSON, which has no bound of its own. */
    private static byte[] validOfAbout(int length) {
        String part = "{\"name\":\"p1\",\"size\":12}";
        int count = Math.max(1, (length - Payload.minimal().call().length()) / (part.length() + 1));
        String valid;
        if (length < 150) {
            valid = "[2,\"1\",\"Ping\",{\"note\":\"" + "x".repeat(Math.min(9, length / 10)) + "\"}]";
        } else {
            String parts = count < 1_000 ? list(part, count) : list(list(part, 1_000), count / 1_000);
            valid = Payload.minimal().with("data", parts).call();
        }
        assertThat(V21.decode(valid)).isInstanceOf(Decoded.Valid.class);
        return valid.getBytes(UTF_8);
    }

    private static String list(String element, int count) {
        return String.join(",", Collections.nCopies(count, element)).transform(elements -> "[" + elements + "]");
    }

    /** A hundred thousand of them, in lists that are not too long. */
    private static String manyTexts(String text) {
        return list(list(text, 9_000), 11);
    }

    private static String numbers(String number, int count) {
        return Payload.minimal().with("data", list(number, count)).call();
    }

    private static String survey(String more) {
        return Payload.minimal().call().replace("{\"id\"", "{" + more + "\"id\"");
    }

    private static String deep(String name, int levels, String members) {
        String data = ("{\"" + name + "\":").repeat(levels) + "{" + members + "}" + "}".repeat(levels);
        return Payload.minimal().with("data", data).call();
    }

    private static String members(int count) {
        StringBuilder members = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            members.append(i == 0 ? "" : ",").append('"').append(i).append("\":1");
        }
        return members.append('}').toString();
    }
}
