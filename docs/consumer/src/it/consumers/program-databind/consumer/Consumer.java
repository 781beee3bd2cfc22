package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.evwire.ocpi.v230.types.DisplayText;
import io.evwire.ocpp.v201.message.ResetRequest;
import java.util.Map;

/** What a stranger's databind does: keeps what a message holds beside its properties, or refuses to read it at all. */
public final class Consumer {

    /** As a framework sets it up: what is unknown is dropped without a word. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Consumer() {}

    public static void main(String[] args) throws JsonProcessingException {
        boolean keeps = args[0].equals("keeps");
        String reset = "{\"customData\":{\"vendorId\":\"v\",\"seven\":7},\"type\":\"OnIdle\"}";
        String text = "{\"language\":\"en\",\"text\":\"Hello\",\"seven\":7}";
        if (keeps) {
            require(MAPPER.writeValueAsString(MAPPER.readValue(reset, ResetRequest.class)).equals(reset));
            require(MAPPER.writeValueAsString(MAPPER.readValue(text, DisplayText.class)).equals(text));
        } else {
            requireRefused(reset, ResetRequest.class);
            requireRefused("{\"type\":\"OnIdle\"}", ResetRequest.class);
            requireRefused(text, DisplayText.class);
            DisplayText written = DisplayText.builder()
                    .language("en")
                    .text("Hello")
                    .extensions(Map.of("seven", 7))
                    .build();
            require(MAPPER.writeValueAsString(written).equals(text));
        }
        System.out.println("consumer is content");
    }

    private static void requireRefused(String text, Class<?> type) throws JsonProcessingException {
        try {
            MAPPER.readValue(text, type);
        } catch (JsonMappingException refused) {
            return;
        }
        throw new IllegalStateException("not as expected");
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("not as expected");
        }
    }
}
