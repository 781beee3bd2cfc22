// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.property.Tries;
import io.evwire.core.testing.property.ValuePool;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every method that gives a request, with arguments that can be told from each other. What goes out stands in
 * {@code requests.txt}: the method's parameters, the method of HTTP, the URL, the body, and what comes back.
 */
class EveryRequestTest {

    private static final List<Class<?>> INTERFACES = List.of(
            Bookings11Receiver.class,
            Bookings11Sender.class,
            BookingsReceiver.class,
            BookingsSender.class,
            CdrsReceiver.class,
            CdrsSender.class,
            ChargingProfilesReceiver.class,
            ChargingProfilesSender.class,
            CommandsReceiver.class,
            CommandsSender.class,
            CredentialsInterface.class,
            HubClientInfoReceiver.class,
            HubClientInfoSender.class,
            InvoiceReconciliationReceiver.class,
            InvoiceReconciliationSender.class,
            LocationsReceiver.class,
            LocationsSender.class,
            PaymentsReceiver.class,
            PaymentsSender.class,
            SessionsReceiver.class,
            SessionsSender.class,
            TariffsReceiver.class,
            TariffsSender.class,
            TokensReceiver.class,
            TokensSender.class,
            VersionsInterface.class);

    private static final String ENDPOINT = "https://peer.example/ocpi";
    private static final Party OWNER = Party.of("NL", "TNM");
    private static final Instant FIRST_MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    /** A method, what it was called with, the request that it gave, and the operation of its name. */
    private record Sent(Method method, List<Object> arguments, OcpiRequest<?> request, Operation<?, ?> operation) {

        String line() {
            String parameters = Arrays.stream(method.getParameters())
                    .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                    .collect(Collectors.joining(", "));
            Object body = body();
            var data = request.responseType().elementType();
            return "%s.%s(%s): %s %s, %s -> %s"
                    .formatted(
                            method.getDeclaringClass().getSimpleName(),
                            method.getName(),
                            parameters,
                            request.method(),
                            request.url().startsWith(ENDPOINT)
                                    ? request.url().substring(ENDPOINT.length())
                                    : request.url(),
                            body == null ? "no body" : body.getClass().getSimpleName(),
                            data == null
                                    ? "nothing"
                                    : (request.responseType().isList() ? "list of " : "") + data.name());
        }

        /** The argument that is an object of OCPI, which the request carries. */
        Object body() {
            return arguments.stream()
                    .filter(argument -> argument.getClass().isRecord() && isOfAModule(argument.getClass()))
                    .findFirst()
                    .orElse(null);
        }

        /** The arguments that belong into the path, in the order of the parameters. */
        List<String> pathValues() {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                if (arguments.get(i) instanceof Party owner) {
                    values.add(owner.countryCode().wireValue());
                    values.add(owner.partyId().wireValue());
                } else if (method.getParameterTypes()[i] == CharSequence.class) {
                    values.add(arguments.get(i).toString());
                }
            }
            return values;
        }
    }

    private static boolean isOfAModule(Class<?> type) {
        return !type.getPackageName().endsWith(".http") && type != TokenType.class;
    }

    @Test
    void isWhatTheTableSays() throws IOException {
        assertThat(all().map(Sent::line)).containsExactlyElementsOf(table());
    }

    @Test
    void isMadeForEveryOperation() {
        assertThat(all().map(Sent::operation))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)
                                .flatMap(catalog -> catalog.operations().stream())
                                .distinct()
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> leadsBackToItsOperationWithTheSameValues() {
        return all().filter(sent -> !sent.operation().template().isUrl()).map(sent -> test(sent, this::leadsBack));
    }

    private void leadsBack(Sent sent) {
        String url = sent.request().url();
        assertThat(url).startsWith(ENDPOINT);
        String path = url.substring(ENDPOINT.length()).replaceFirst("\\?.*", "");
        OperationCatalog catalog =
                sent.method().getDeclaringClass().getSimpleName().startsWith("Bookings11")
                        ? OperationCatalog.BOOKINGS_11
                        : OperationCatalog.BOOKINGS_10;
        Operation<?, ?> operation = sent.operation();
        InterfaceRole role = operation.role() == null ? InterfaceRole.SENDER : operation.role();
        OperationMatch match =
                catalog.match(operation.module(), role, sent.request().method().name(), path);
        assertThat(match).isInstanceOf(OperationMatch.Found.class);
        OperationMatch.Found found = (OperationMatch.Found) match;
        assertThat(found.operation()).isSameAs(operation);
        assertThat(found.values().violations()).isEmpty();
        assertThat(operation.template().parameters().stream()
                        .map(name -> found.values().get(name).wireValue()))
                .containsExactlyElementsOf(sent.pathValues());
        assertThat(found.values().owner()).isEqualTo(sent.arguments().contains(OWNER) ? OWNER : null);
    }

    @TestFactory
    Stream<DynamicTest> carriesTheBodyThatItWasGiven() {
        return all().map(sent -> test(sent, EveryRequestTest::carriesTheBody));
    }

    private static void carriesTheBody(Sent sent) {
        Object body = sent.body();
        byte[] utf8 = sent.request().body();
        if (body == null) {
            assertThat(utf8).isNull();
            assertThat(sent.operation().bodyType()).isNull();
        } else {
            assertThat(sent.operation().decodeBody(Ocpi230.codec(), utf8).orThrow())
                    .isEqualTo(body);
        }
    }

    /** The verb that a method's name begins with is the method of HTTP; what has a name of its own is a POST. */
    @TestFactory
    Stream<DynamicTest> hasTheMethodOfItsName() {
        return all().map(sent -> test(sent, one -> {
            String name = one.method().getName();
            HttpMethod expected = Stream.of(HttpMethod.values())
                    .filter(method -> name.startsWith(method.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(HttpMethod.POST);
            assertThat(one.request().method()).isEqualTo(expected);
        }));
    }

    private interface Claim {

        void check(Sent sent);
    }

    private static DynamicTest test(Sent sent, Claim claim) {
        String name = sent.method().getDeclaringClass().getSimpleName() + "."
                + sent.method().getName();
        return DynamicTest.dynamicTest(name, () -> claim.check(sent));
    }

    private Stream<Sent> all() {
        return INTERFACES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == OcpiRequest.class)
                        .sorted(Comparator.comparing(Method::getName))
                        .map(method -> sent(type, method)));
    }

    private Sent sent(Class<?> type, Method method) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : method.getParameterTypes()) {
            arguments.add(argument(parameter, arguments.size()));
        }
        try {
            Object client = type.getConstructor(RemoteEndpoint.class).newInstance(RemoteEndpoint.of(ENDPOINT));
            OcpiRequest<?> request = (OcpiRequest<?>) method.invoke(client, arguments.toArray());
            return new Sent(method, arguments, request, operation(type, method.getName()));
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(method + " with " + arguments, failed);
        }
    }

    private static Operation<?, ?> operation(Class<?> type, String name) throws ReflectiveOperationException {
        Method operations = type.getDeclaredMethod("operations");
        return ((List<?>) operations.invoke(null))
                .stream()
                        .map(Operation.class::cast)
                        .filter(operation -> operation.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    /** An argument that no other of the same call equals. */
    private Object argument(Class<?> type, int index) {
        Map<Class<?>, Object> arguments = Map.of(
                Party.class,
                OWNER,
                CharSequence.class,
                "id " + index,
                String.class,
                "https://other.example/u" + index,
                int.class,
                900 + index,
                PageQuery.class,
                PageQuery.ALL.from(2, 5),
                Instant.class,
                FIRST_MOMENT.plusSeconds(index),
                TokenType.class,
                TokenType.APP_USER);
        Object argument = arguments.get(type);
        if (argument != null) {
            return argument;
        }
        return type.getSimpleName().endsWith("Patch") ? patch(type) : object(type);
    }

    private <T> T object(Class<T> type) {
        AtomicReference<T> any = new AtomicReference<>();
        new Tries<>(type.getName(), ValuePool.of(type), Object::toString)
                .tries(1)
                .check(any::set);
        return any.get();
    }

    private static Object patch(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            builder.getClass().getMethod("lastUpdated", Instant.class).invoke(builder, FIRST_MOMENT);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (NoSuchMethodException required) {
            throw new IllegalStateException(type + " has no time", required);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> table() throws IOException {
        try (InputStream table = EveryRequestTest.class.getResourceAsStream("requests.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
