// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseStream;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.types.DisplayText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that are not quite lists, and their elements that are no objects, whichever way they are read. */
class LenientListTest {

    private static final String MARK = "\ufeff";
    private static final String GOOD = "{\"language\":\"en\",\"text\":\"a\"}";
    private static final String BAD = "{\"id\":\"B1\",\"language\":\"en\"}";
    private static final String REST = "\"status_code\":1000,\"timestamp\":\"2025-01-01T00:00:00Z\"";

    private static final DisplayText A =
            DisplayText.builder().language("en").text("a").build();

    private final OcpiCodec lenient = Ocpi230.codec().withTolerance(Tolerance.TOLERANT);

    @Test
    void passesOverAByteOrderMarkBeforeAList() {
        String text = MARK + "[" + GOOD + "," + BAD + "]";
        for (DecodedList<DisplayText> list : List.of(
                lenient.decodeList(OcpiTypes.DISPLAY_TEXT, text),
                lenient.decodeList(OcpiTypes.DISPLAY_TEXT, utf8(text)))) {
            assertThat(list.values()).containsExactly(A);
            assertThat(list.violations()).isEmpty();
            assertThat(list.tolerated()).singleElement().returns(ViolationKind.FRAME, Violation::kind);
            assertThat(list.faulty(text)).singleElement().returns(1, FaultyElement::index);
        }
        assertThat(Ocpi230.codec().decodeList(OcpiTypes.DISPLAY_TEXT, text).violations())
                .singleElement()
                .returns(ViolationKind.FRAME, Violation::kind);
    }

    @Test
    void passesOverAByteOrderMarkBeforeAStream() {
        ElementStream<DisplayText> stream = stream(lenient, MARK + "[" + GOOD + "]");

        assertThat(stream.next().orThrow()).isEqualTo(A);
        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.tolerated()).singleElement().returns(ViolationKind.FRAME, Violation::kind);
        assertThat(stream(Ocpi230.codec(), MARK + "[" + GOOD + "]").next().isValid())
                .isFalse();
    }

    @Test
    void passesOverAByteOrderMarkBeforeAStreamedResponse() {
        ResponseStream<DisplayText> stream = responses(lenient, MARK + "{\"data\":[" + GOOD + "]," + REST + "}");

        assertThat(stream.next().orThrow()).isEqualTo(A);
        assertThat(stream.hasNext()).isFalse();
        assertThat(((Decoded.Valid<?>) stream.response()).tolerated())
                .singleElement()
                .returns(ViolationKind.FRAME, Violation::kind);
        assertThat(responses(Ocpi230.codec(), MARK + "{" + REST + "}")
                        .response()
                        .isValid())
                .isFalse();
    }

    @Test
    void takesNoticesBehindAByteOrderMark() {
        assertThat(lenient.notices(OcpiTypes.DISPLAY_TEXT, utf8(MARK + BAD)))
                .singleElement()
                .returns("/id", Violation::path);
    }

    @Test
    void readsAnObjectAsTheOnlyElementOfAList() {
        DecodedList<DisplayText> list = lenient.decodeList(OcpiTypes.DISPLAY_TEXT, GOOD);
        assertThat(list.values()).containsExactly(A);
        assertOnlyElement(list.tolerated(), "");

        ElementStream<DisplayText> stream = stream(lenient, GOOD);
        assertThat(stream.next().orThrow()).isEqualTo(A);
        assertThat(stream.hasNext()).isFalse();
        assertOnlyElement(stream.tolerated(), "");

        ResponseStream<DisplayText> response = responses(lenient, "{\"data\":" + GOOD + "," + REST + "}");
        assertThat(response.next().orThrow()).isEqualTo(A);
        assertThat(response.hasNext()).isFalse();
        assertThat(response.hasData()).isTrue();
        assertOnlyElement(((Decoded.Valid<?>) response.response()).tolerated(), "/data");

        Decoded<OcpiResponse<List<DisplayText>>> whole = new ResponseCodec(lenient)
                .decode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), "{\"data\":" + GOOD + "," + REST + "}");
        assertThat(whole.orThrow().data()).containsExactly(A);
        assertOnlyElement(((Decoded.Valid<?>) whole).tolerated(), "/data");
    }

    @Test
    void refusesAsAListWhatIsNoElementOfIt() {
        for (String text : List.of(BAD, "7", "null", "\"x\"", GOOD + "," + GOOD)) {
            for (OcpiCodec codec : List.of(lenient, Ocpi230.codec())) {
                assertThat(codec.decodeList(OcpiTypes.DISPLAY_TEXT, text).violations())
                        .as(text)
                        .isNotEmpty();
                assertThat(stream(codec, text).next().isValid()).as(text).isFalse();
            }
        }
        assertThat(Ocpi230.codec().decodeList(OcpiTypes.DISPLAY_TEXT, GOOD).violations())
                .isNotEmpty();
        assertThat(stream(Ocpi230.codec(), GOOD).next().isValid()).isFalse();
    }

    @Test
    void handsOverEachFaultyElementAsItCame() {
        String text = "[" + GOOD + ", {\"id\":\"B\\u0031\"} ,7," + GOOD + "]";
        DecodedList<DisplayText> list = lenient.decodeList(OcpiTypes.DISPLAY_TEXT, text);
        assertFaulty(list.faulty(text));

        List<FaultyElement> faulty = new ArrayList<>();
        ElementStream<DisplayText> stream = stream(lenient, text);
        while (stream.hasNext()) {
            boolean isValid = stream.next().isValid();
            assertThat(stream.faulty() == null).isEqualTo(isValid);
            if (stream.faulty() != null) {
                faulty.add(stream.faulty());
            }
        }
        assertFaulty(faulty);

        faulty.clear();
        ResponseStream<DisplayText> response = responses(lenient, "{\"data\":" + text + "," + REST + "}");
        while (response.hasNext()) {
            boolean isValid = response.next().isValid();
            assertThat(response.faulty() == null).isEqualTo(isValid);
            if (response.faulty() != null) {
                faulty.add(response.faulty());
            }
        }
        assertFaulty(faulty);
    }

    @Test
    void quotesAnElementThatAResponseIsWithout() {
        OcpiCodec salvage = Ocpi230.codec().withTolerance(Tolerance.SALVAGE);
        String text = "{\"data\":[" + GOOD + "," + BAD + "]," + REST + "}";
        byte[] utf8 = utf8(text);

        assertThat(((Decoded.Valid<?>)
                                new ResponseCodec(salvage).decode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), utf8))
                        .tolerated())
                .singleElement()
                .returns("/data/1", Violation::path)
                .returns(Remedy.DROP, Violation::remedy)
                .returns("{\"id\":\"***\",\"language\":\"en\"}", Violation::found)
                .returns("/data/1/text: required, but absent", Violation::detail);
        assertThat(new ResponseCodec(salvage)
                        .decodeElements(ResponseType.list(OcpiTypes.DISPLAY_TEXT), utf8)
                        .faulty())
                .singleElement()
                .returns(BAD, FaultyElement::json)
                .satisfies(faulty ->
                        assertThat(faulty.violations()).singleElement().returns("/data/1/text", Violation::path));
        assertThat(((Decoded.Valid<?>)
                                new ResponseCodec(lenient).decode(ResponseType.list(OcpiTypes.DISPLAY_TEXT), utf8))
                        .tolerated())
                .singleElement()
                .returns("/data/1/text", Violation::path);
    }

    @Test
    void takesNoticeOfWhatAResponseHasBesideItsData() {
        assertThat(new ResponseCodec(lenient)
                        .notices(ResponseType.list(OcpiTypes.DISPLAY_TEXT), utf8("{\"statusCode\":1000,\"data\":[]}")))
                .singleElement()
                .returns("/statusCode", Violation::path)
                .satisfies(notice -> assertThat(notice.detail()).contains("did you mean status_code?"));
    }

    @Test
    void handsOverNoElementWhereTheTextBreaks() {
        ElementStream<DisplayText> stream = stream(lenient, "[" + GOOD + ",x]");
        stream.next();

        assertThat(stream.next().isValid()).isFalse();
        assertThat(stream.faulty()).isNull();
        assertThat(stream.hasNext()).isFalse();
    }

    private static void assertFaulty(List<FaultyElement> faulty) {
        assertThat(faulty).extracting(FaultyElement::index).containsExactly(1, 2);
        assertThat(faulty).extracting(FaultyElement::id).containsExactly("B1", null);
        assertThat(faulty).extracting(FaultyElement::json).containsExactly("{\"id\":\"B\\u0031\"}", "7");
        assertThat(faulty).noneMatch(element -> element.violations().isEmpty());
    }

    private static void assertOnlyElement(List<Violation> tolerated, String path) {
        assertThat(tolerated)
                .singleElement()
                .returns(path, Violation::path)
                .returns(ViolationKind.TYPE, Violation::kind)
                .returns(Remedy.REPAIR, Violation::remedy)
                .returns(GOOD, Violation::found)
                .returns("[" + GOOD + "]", Violation::instead);
    }

    private static ElementStream<DisplayText> stream(OcpiCodec codec, String text) {
        return codec.stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(utf8(text)));
    }

    private static ResponseStream<DisplayText> responses(OcpiCodec codec, String text) {
        return new ResponseCodec(codec).stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(utf8(text)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
