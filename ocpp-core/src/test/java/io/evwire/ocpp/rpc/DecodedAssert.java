// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Claims about a decoded text, which is decoded in both forms, as a string and as UTF-8, with one outcome. */
final class DecodedAssert extends AbstractAssert<DecodedAssert, Decoded> {

    private DecodedAssert(Decoded actual, String text) {
        super(actual, DecodedAssert.class);
        as(text.length() <= 1000 ? text : text.substring(0, 1000) + "…");
    }

    static DecodedAssert assertThatDecoding(OcppCodec codec, String text) {
        return assertThatDecoding(codec, text, PendingCalls.NONE);
    }

    static DecodedAssert assertThatDecoding(OcppCodec codec, String text, PendingCalls pending) {
        Decoded ofString = codec.decode(text, pending);
        Decoded ofBytes = codec.decode(text.getBytes(StandardCharsets.UTF_8), pending);
        assertThat(outcome(ofBytes)).as("as UTF-8: %s", text).isEqualTo(outcome(ofString));
        return new DecodedAssert(ofString, text);
    }

    static DecodedAssert assertThatDecoding(OcppCodec codec, byte[] utf8) {
        return assertThatDecoding(codec, utf8, PendingCalls.NONE);
    }

    static DecodedAssert assertThatDecoding(OcppCodec codec, byte[] utf8, PendingCalls pending) {
        return new DecodedAssert(codec.decode(utf8, pending), new String(utf8, StandardCharsets.ISO_8859_1));
    }

    /** All that both forms of a text must agree on: everything but where a fault of the JSON stands. */
    static List<@Nullable Object> outcome(Decoded decoded) {
        if (decoded instanceof Decoded.Valid valid) {
            return List.of(valid.frame(), valid.tolerated());
        }
        if (decoded instanceof Decoded.Ignored ignored) {
            return List.of(ignored.toString());
        }
        Decoded.Invalid invalid = (Decoded.Invalid) decoded;
        return List.of(
                String.valueOf(invalid.messageType()),
                String.valueOf(invalid.messageId()),
                String.valueOf(invalid.action()),
                kindsAndPaths(invalid.violations()),
                invalid.truncated(),
                replyInShort(invalid));
    }

    DecodedAssert isValid() {
        assertThat(actual).as(descriptionText()).isInstanceOf(Decoded.Valid.class);
        assertThat(((Decoded.Valid) actual).tolerated()).as(descriptionText()).isEmpty();
        return this;
    }

    DecodedAssert isValidWith(Frame frame) {
        isValid();
        assertThat(((Decoded.Valid) actual).frame()).as(descriptionText()).isEqualTo(frame);
        return this;
    }

    /** A valid frame for which these faults were let pass, each as kind and path. */
    DecodedAssert isValidTolerating(String... kindsAndPaths) {
        assertThat(actual).as(descriptionText()).isInstanceOf(Decoded.Valid.class);
        assertThat(kindsAndPaths(((Decoded.Valid) actual).tolerated()))
                .as(descriptionText())
                .containsExactly(kindsAndPaths);
        return this;
    }

    DecodedAssert isFrame(Frame frame) {
        assertThat(((Decoded.Valid) actual).frame()).as(descriptionText()).isEqualTo(frame);
        return this;
    }

    DecodedAssert isIgnored() {
        assertThat(actual).as(descriptionText()).isInstanceOf(Decoded.Ignored.class);
        return this;
    }

    /** An invalid text with these faults in this order, each as kind and path, such as {@code "TYPE /id"}. */
    DecodedAssert isInvalidWith(String... kindsAndPaths) {
        assertThat(actual).as(descriptionText()).isInstanceOf(Decoded.Invalid.class);
        assertThat(kindsAndPaths(((Decoded.Invalid) actual).violations()))
                .as(descriptionText())
                .containsExactly(kindsAndPaths);
        return this;
    }

    /** An invalid text with one fault, which versions of the tokenizer see differently. */
    DecodedAssert isInvalidWithEither(String kindAndPath, String otherKindAndPath) {
        assertThat(actual).as(descriptionText()).isInstanceOf(Decoded.Invalid.class);
        assertThat(kindsAndPaths(((Decoded.Invalid) actual).violations()))
                .as(descriptionText())
                .isIn(List.of(kindAndPath), List.of(otherKindAndPath));
        return this;
    }

    /** An invalid text with more faults than are reported. */
    DecodedAssert isTruncated() {
        assertThat(((Decoded.Invalid) actual).truncated()).as(descriptionText()).isTrue();
        return this;
    }

    DecodedAssert isNotTruncated() {
        assertThat(((Decoded.Invalid) actual).truncated()).as(descriptionText()).isFalse();
        return this;
    }

    DecodedAssert hasNumberOfViolations(int number) {
        assertThat(((Decoded.Invalid) actual).violations())
                .as(descriptionText())
                .hasSize(number);
        return this;
    }

    /** The details of the faults in order. */
    DecodedAssert hasDetails(String... details) {
        assertThat(((Decoded.Invalid) actual).violations())
                .as(descriptionText())
                .extracting(Violation::detail)
                .containsExactly(details);
        return this;
    }

    DecodedAssert hasHeader(@Nullable MessageType type, @Nullable String messageId, @Nullable String action) {
        assertThat(actual.messageType()).as(descriptionText()).isEqualTo(type);
        assertThat(actual.messageId()).as(descriptionText()).isEqualTo(messageId);
        assertThat(actual.action()).as(descriptionText()).isEqualTo(action);
        return this;
    }

    DecodedAssert hasHeaderOfType(MessageType type) {
        assertThat(actual.messageType()).as(descriptionText()).isEqualTo(type);
        return this;
    }

    DecodedAssert isAnsweredBy(String typeIdAndCode) {
        assertThat(replyInShort((Decoded.Invalid) actual)).as(descriptionText()).isEqualTo(typeIdAndCode);
        return this;
    }

    DecodedAssert isAnsweredByCallError(String messageId, CallErrorCode code) {
        return isAnsweredBy("CALLERROR " + messageId + " " + code.wireValue());
    }

    DecodedAssert isAnsweredByCallResultError(String messageId, CallErrorCode code) {
        return isAnsweredBy("CALLRESULTERROR " + messageId + " " + code.wireValue());
    }

    DecodedAssert isNotAnswered() {
        assertThat(actual).as(descriptionText()).isInstanceOf(Decoded.Invalid.class);
        assertThat(((Decoded.Invalid) actual).reply()).as(descriptionText()).isNull();
        return this;
    }

    private static List<String> kindsAndPaths(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path().isEmpty()
                        ? violation.kind().name()
                        : violation.kind() + " " + violation.path())
                .toList();
    }

    private static String replyInShort(Decoded.Invalid invalid) {
        Frame reply = invalid.reply();
        if (reply instanceof CallError error) {
            return "CALLERROR " + error.messageId() + " " + error.errorCode();
        }
        if (reply instanceof CallResultError error) {
            return "CALLRESULTERROR " + error.messageId() + " " + error.errorCode();
        }
        return "none";
    }
}
