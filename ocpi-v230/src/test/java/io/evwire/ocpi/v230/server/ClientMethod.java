// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.property.ValuePool;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.PercentEncoding;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * A method that makes the requests of one operation, and any arguments for it.
 *
 * @param operation the operation
 * @param method the method
 */
record ClientMethod(Operation<?, ?> operation, Method method) {

    static final String SERVER = "https://peer.example";
    static final String ENDPOINT = "/ocpi/endpoint";
    static final String OWN_URL = "/ocpi/own";

    private static final String PACKAGE = "io.evwire.ocpi.v230.endpoint.";
    /** Every method of every interface of both editions. */
    static Stream<ClientMethod> all() {
        return Stream.of(OperationCatalog.BOOKINGS_10, OperationCatalog.BOOKINGS_11)
                .flatMap(catalog -> catalog.operations().stream())
                .distinct()
                .map(ClientMethod::of);
    }

    /** The class that has the operation as a constant, under the name of its module, is the one that makes requests. */
    private static ClientMethod of(Operation<?, ?> operation) {
        return CLIENTS.stream()
                .flatMap(client -> Arrays.stream(client.getFields())
                        .filter(field -> valueOf(field) == operation)
                        .flatMap(field -> Arrays.stream(client.getMethods())))
                .filter(method -> method.getName().equals(operation.name()))
                .map(method -> new ClientMethod(operation, method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing makes requests for " + operation));
    }

    private static final List<Class<?>> CLIENTS = Stream.of(
                    "Bookings",
                    "Bookings11",
                    "Cdrs",
                    "ChargingProfiles",
                    "Commands",
                    "Credentials",
                    "HubClientInfo",
                    "InvoiceReconciliation",
                    "Locations",
                    "Payments",
                    "Sessions",
                    "Tariffs",
                    "Tokens",
                    "Versions")
            .flatMap(module -> Stream.of("Sender", "Receiver", "Interface").map(suffix -> PACKAGE + module + suffix))
            .map(ClientMethod::classOf)
            .flatMap(Optional::stream)
            .toList();

    private static Optional<Class<?>> classOf(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException otherSuffix) {
            return Optional.empty();
        }
    }

    private static Object valueOf(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The interface that answers these requests. */
    Class<?> handler() {
        String name = method.getDeclaringClass().getSimpleName() + "Handler";
        return classOf("io.evwire.ocpi.v230.server." + name).orElseThrow();
    }

    /** Whether the requests go to a URL that the other side chose. */
    boolean isAtUrl() {
        return operation.path().startsWith("{");
    }

    InterfaceRole role() {
        return operation.role() == null ? InterfaceRole.SENDER : operation.role();
    }

    OcpiRequest<?> request(List<@Nullable Object> arguments) {
        try {
            Object client = method.getDeclaringClass()
                    .getConstructor(RemoteEndpoint.class)
                    .newInstance(RemoteEndpoint.of(SERVER + ENDPOINT));
            Object[] given = arguments.toArray();
            if (isAtUrl()) {
                given[0] = SERVER + OWN_URL + "/" + PercentEncoding.encode((String) given[0]);
            }
            return (OcpiRequest<?>) method.invoke(client, given);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Any arguments; that of a URL is what tells it from others. */
    Arbitrary<List<@Nullable Object>> arguments() {
        Parameter[] parameters = method.getParameters();
        return Combinators.combine(Stream.of(parameters)
                        .map(parameter -> isAtUrl() && parameter.equals(parameters[0]) ? id(36) : argument(parameter))
                        .toList())
                .as(list -> list);
    }

    /** Any data that the operation gives back; null for none. */
    Arbitrary<@Nullable Object> data() {
        Type data = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        if (data instanceof ParameterizedType list) {
            return of((Class<?>) list.getActualTypeArguments()[0])
                    .list()
                    .ofMaxSize(3)
                    .map(all -> all);
        }
        return data == Void.class ? Arbitraries.just(null) : of((Class<?>) data);
    }

    private static Arbitrary<@Nullable Object> argument(Parameter parameter) {
        Arbitrary<Object> argument = of(parameter.getType());
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class) ? argument.injectNull(0.3) : argument;
    }

    private static Arbitrary<Object> of(Class<?> type) {
        if (type == Party.class) {
            return Combinators.combine(id(2), id(3)).as((country, id) -> Party.of((String) country, (String) id));
        }
        if (type == CharSequence.class) {
            return id(36);
        }
        if (type == String.class) {
            return Arbitraries.strings()
                    .ofMaxLength(200)
                    .filter(ClientMethod::isText)
                    .map(text -> text);
        }
        if (type == int.class) {
            return Arbitraries.integers().map(number -> number);
        }
        if (type == Instant.class) {
            return moments().map(moment -> moment);
        }
        if (type == TokenType.class) {
            return Arbitraries.strings()
                    .ofMaxLength(20)
                    .filter(ClientMethod::isText)
                    .map(TokenType::new);
        }
        if (type == PageQuery.class) {
            return Combinators.combine(
                            moments().injectNull(0.3),
                            moments().injectNull(0.3),
                            Arbitraries.integers().greaterOrEqual(0).injectNull(0.3),
                            Arbitraries.integers().greaterOrEqual(1).injectNull(0.3))
                    .as(PageQuery::new);
        }
        if (type.isEnum()) {
            return Arbitraries.of(RecordArbitraries.constants(type)).map(constant -> constant);
        }
        return type.getSimpleName().endsWith("Patch")
                ? patch(type)
                : ValuePool.of(type).map(value -> value);
    }

    /** What changes between any two objects, as far as a patch can say it. */
    private static Arbitrary<Object> patch(Class<?> type) {
        String name = type.getName();
        Class<?> full =
                classOf(name.substring(0, name.length() - "Patch".length())).orElseThrow();
        return Combinators.combine(ValuePool.of(full), ValuePool.of(full)).as((before, after) -> {
            try {
                return diff(type, full, before, after);
            } catch (IllegalArgumentException fewerPeriods) {
                return diff(type, full, before, before);
            }
        });
    }

    private static Object diff(Class<?> type, Class<?> full, Object before, Object after) {
        try {
            return type.getMethod("diff", full, full).invoke(null, before, after);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    }

    private static Arbitrary<Object> id(int maxLength) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .ofMinLength(1)
                .ofMaxLength(maxLength)
                .filter(id -> !id.toLowerCase(Locale.ROOT).matches("(\\.|%(25)*2e){1,2}"))
                .map(id -> id);
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** Class and name. */
    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
