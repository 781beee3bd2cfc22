// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The table of hostile frames, {@code hostile-frames.ndjson}: what is sent, what becomes of it, what is answered, and
 * why. A text between double brackets stands as often as the number behind it says; {@code #} in it is the number of
 * the repetition. Where a row has {@code seen}, an implementation of the protocol or a part of one stumbled over it.
 */
class HostileFramesTest {

    private static final Pattern REPEATED = Pattern.compile("⟦(.*?)\\|(\\d+)⟧");
    private static final int LONGEST_REPLY = 4_096;
    private static final Map<String, OcppCodec> CODECS = Map.of("2.0.1", Ocpp201.codec(), "2.1", Ocpp21.codec());

    @TestFactory
    Stream<DynamicTest> eachIsJudgedAndAnsweredAsTheTableSays() throws IOException {
        return rows().stream()
                .flatMap(row -> versions(row)
                        .map(version -> DynamicTest.dynamicTest(
                                row.get("name").textValue() + ", " + version, () -> check(row, CODECS.get(version)))));
    }

    @Test
    void theTableHoldsManyKinds() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows())
                .extracting(
                        row -> row.get("name").textValue() + row.get("version").textValue())
                .doesNotHaveDuplicates();
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.get("why").textValue()).isNotBlank());
    }

    private static void check(JsonNode row, OcppCodec codec) {
        String text = input(row);
        Decoded decoded = codec.decode(text);
        Decoded ofBytes = codec.decode(text.getBytes(UTF_8));

        assertThat(ofBytes).isEqualTo(decoded);
        assertThat(outcome(decoded)).isEqualTo(row.get("outcome").textValue());
        if (decoded instanceof Decoded.Invalid invalid) {
            assertThat(invalid.violations())
                    .extracting(Violation::kind)
                    .extracting(Enum::name)
                    .contains(row.get("violation").textValue());
            checkReply(row.get("reply"), invalid.reply(), codec);
        }
    }

    private static void checkReply(JsonNode expected, Frame reply, OcppCodec codec) {
        if (expected.isNull()) {
            assertThat(reply).isNull();
            return;
        }
        assertThat(reply).isInstanceOfSatisfying(CallError.class, error -> {
            assertThat(error.messageId()).isEqualTo(expected.get(0).textValue());
            assertThat(error.errorCode()).isEqualTo(expected.get(1).textValue());
        });
        byte[] encoded = codec.encodeToBytes(reply);
        assertThat(encoded).hasSizeLessThanOrEqualTo(LONGEST_REPLY);
        assertThat(codec.decode(encoded, id -> "Heartbeat")).isInstanceOf(Decoded.Valid.class);
    }

    private static String outcome(Decoded decoded) {
        return decoded.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> versions(JsonNode row) {
        String version = row.get("version").textValue();
        return version.equals("both") ? Stream.of("2.0.1", "2.1") : Stream.of(version);
    }

    private static String input(JsonNode row) {
        return REPEATED.matcher(row.get("input").textValue())
                .replaceAll(match -> Matcher.quoteReplacement(IntStream.range(0, Integer.parseInt(match.group(2)))
                        .mapToObj(i -> match.group(1).replace("#", Integer.toString(i)))
                        .collect(Collectors.joining())));
    }

    private static List<JsonNode> rows() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(HostileFramesTest.class.getResourceAsStream("hostile-frames.ndjson"))) {
            ObjectMapper mapper = new ObjectMapper();
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> {
                        try {
                            return mapper.readTree(line);
                        } catch (IOException broken) {
                            throw new IllegalArgumentException(line, broken);
                        }
                    })
                    .toList();
        }
    }
}
