// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value of a stored document, and where it stands. Messages of the protocol in it are left as they are written. */
record StateTree(String path, Object value) {

    /** More than any transaction needs whose messages keep the default limits. */
    static final int MAX_LENGTH = 1 << 25;

    /** Under these names stand messages, or lists of them. */
    private static final Set<String> MESSAGES = Set.of("events", "told", "answer");

    /** The messages are a few levels down. */
    private static final JsonText JSON = new JsonText(Limits.DEFAULT.withMaxDepth(Limits.DEFAULT.maxDepth() + 8));

    /** Digits before the point, and behind it. */
    private static final int MAX_DIGITS = 2 * Limits.DEFAULT.maxDigits();

    /** A message as it is written. */
    record Message(String json) {}

    /** Says what is wrong with a document; never leaves the package. */
    static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Violation> violations;

        Faulty(List<Violation> violations) {
            super(null, null, false, false);
            this.violations = violations;
        }

        List<Violation> violations() {
            return violations;
        }
    }

    /** Reads a document, whatever it holds. */
    static StateTree read(String json) {
        if (json.length() > MAX_LENGTH) {
            throw faulty("", ViolationKind.LIMIT, "at most " + MAX_LENGTH + " characters are read");
        }
        try (JsonParser parser = JSON.parser(json)) {
            if (parser.nextToken() == null) {
                throw faulty("", ViolationKind.FRAME, "not JSON: the text is empty");
            }
            StateTree tree = new StateTree("", value(parser, json, "", false));
            if (parser.nextToken() != null) {
                throw faulty("", ViolationKind.FRAME, "text after the end of the document");
            }
            return tree;
        } catch (JacksonException broken) {
            throw faulty("", ViolationKind.FRAME, "not JSON, or nested too deep");
        }
    }

    static Faulty faulty(String path, ViolationKind kind, String detail) {
        return new Faulty(List.of(new Violation(path, kind, detail)));
    }

    private static Object value(JsonParser parser, String json, String path, boolean isMessage) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> isMessage ? message(parser, json) : object(parser, json, path);
            case START_ARRAY -> array(parser, json, path, isMessage);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, path);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw faulty(path, ViolationKind.TYPE, "null is not written");
        };
    }

    private static Message message(JsonParser parser, String json) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return new Message(json.substring(start, (int) parser.currentLocation().getCharOffset()));
    }

    private static Map<String, Object> object(JsonParser parser, String json, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String at = path + "/" + Excerpt.of(name).replace("~", "~0").replace("/", "~1");
            parser.nextToken();
            if (members.put(name, value(parser, json, at, MESSAGES.contains(name))) != null) {
                throw faulty(at, ViolationKind.DUPLICATE_PROPERTY, "stands there twice");
            }
        }
        return members;
    }

    private static List<Object> array(JsonParser parser, String json, String path, boolean areMessages) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, json, path + "/" + elements.size(), areMessages));
        }
        return elements;
    }

    private static BigDecimal number(JsonParser parser, String path) {
        String text = parser.getString();
        if (text.length() > MAX_DIGITS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw faulty(path, ViolationKind.LIMIT, "a number of at most " + MAX_DIGITS + " digits, without exponent");
        }
        return new BigDecimal(text);
    }

    /** Refuses an object with other members. */
    StateTree withMembers(Set<String> names) {
        Set<Object> others = new HashSet<>(members().keySet());
        others.removeAll(names);
        if (!others.isEmpty()) {
            String name = String.valueOf(others.iterator().next());
            throw faulty(path, ViolationKind.UNKNOWN_PROPERTY, "no property " + Excerpt.of(name) + " in this format");
        }
        return this;
    }

    StateTree member(String name) {
        StateTree member = memberOrNull(name);
        if (member == null) {
            throw faulty(path + "/" + name, ViolationKind.REQUIRED, "required, but absent");
        }
        return member;
    }

    @Nullable
    StateTree memberOrNull(String name) {
        Object member = members().get(name);
        return member == null ? null : new StateTree(path + "/" + name, member);
    }

    private Map<?, ?> members() {
        return as(Map.class, "an object");
    }

    List<StateTree> elements(int max) {
        List<?> elements = as(List.class, "a list");
        if (elements.size() > max) {
            throw faulty(path, ViolationKind.TOO_MANY, "at most " + max + " elements, found " + elements.size());
        }
        List<StateTree> trees = new ArrayList<>();
        for (Object element : elements) {
            trees.add(new StateTree(path + "/" + trees.size(), element));
        }
        return trees;
    }

    int integer() {
        try {
            return as(BigDecimal.class, "an integer").intValueExact();
        } catch (ArithmeticException notInteger) {
            throw faulty(path, ViolationKind.RANGE, "an integer of 32 bits");
        }
    }

    <T> T as(Class<T> type, String what) {
        if (!type.isInstance(value)) {
            throw faulty(path, ViolationKind.TYPE, "not " + what);
        }
        return type.cast(value);
    }
}
