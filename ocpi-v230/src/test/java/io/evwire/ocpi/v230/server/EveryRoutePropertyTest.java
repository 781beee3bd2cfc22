// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.property.Tries;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.types.CiString;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a client makes of any arguments is what the handler of the same name is given, for every operation. */
class EveryRoutePropertyTest {

    private static final StatusCode OUR_CODE = new StatusCode(2999);

    /** What a handler was asked. */
    private record Asked(Method method, List<@Nullable Object> arguments) {

        Received received() {
            return (Received) arguments.get(0);
        }
    }

    private record Exchange(
            List<@Nullable Object> arguments, @Nullable Object data) {}

    @Test
    void leadsToEveryOperation() {
        assertThat(ClientMethod.all().map(ClientMethod::method))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(90);
    }

    @TestFactory
    Stream<DynamicTest> leadsToTheHandlerOfTheSameNameWithTheSameValues() {
        return ClientMethod.all()
                .map(client -> DynamicTest.dynamicTest(
                        client.toString(),
                        () -> new Tries<>(client.toString(), client.arguments(), Object::toString)
                                .tries(20)
                                .check(arguments -> {
                                    List<Asked> asked = new ArrayList<>();
                                    OcpiRequest<?> request = client.request(arguments);
                                    HttpReply reply = send(client, request, asked, Reply.error(OUR_CODE, "as told"));
                                    assertThat(asked).as(request.url()).hasSize(1);
                                    assertThat(asked.get(0).method().getName())
                                            .isEqualTo(client.method().getName());
                                    assertThat(asked.get(0).received().operation())
                                            .isSameAs(client.operation());
                                    assertThat(seen(asked.get(0))).isEqualTo(arguments);
                                    assertThat(request.decode(reply)
                                                    .response()
                                                    .orThrow()
                                                    .statusCode())
                                            .isEqualTo(OUR_CODE);
                                })));
    }

    @TestFactory
    Stream<DynamicTest> givesBackTheDataOfTheHandler() {
        return ClientMethod.all()
                .map(client -> DynamicTest.dynamicTest(
                        client.toString(),
                        () -> new Tries<>(
                                        client.toString(),
                                        Combinators.combine(client.arguments(), client.data())
                                                .as(Exchange::new),
                                        Object::toString)
                                .tries(5)
                                .check(exchange -> {
                                    OcpiRequest<?> request = client.request(exchange.arguments());
                                    Reply<?> answer =
                                            exchange.data() == null ? Reply.done() : Reply.of(exchange.data());
                                    HttpReply reply = send(client, request, new ArrayList<>(), answer);
                                    OcpiResponse<?> response =
                                            request.decode(reply).response().orThrow();
                                    assertThat(response.isSuccess()).isTrue();
                                    assertThat((Object) response.data()).isEqualTo(exchange.data());
                                })));
    }

    private static HttpReply send(ClientMethod client, OcpiRequest<?> request, List<Asked> asked, Reply<?> answer)
            throws ReflectiveOperationException {
        Routes routes = routes(client.handler(), asked, answer);
        RouterBuilder router = OcpiRouter.builder(Ocpi230.codec(), (headers, module) -> null, (failed, failure) -> {
                    throw new AssertionError(failure);
                })
                .on(ClientMethod.ENDPOINT, routes);
        if (client.isAtUrl()) {
            router = router.below(ClientMethod.OWN_URL, client.operation(), routes);
        }
        return router.build().answerNow(incoming(request));
    }

    static IncomingRequest incoming(OcpiRequest<?> request) {
        assertThat(request.url()).startsWith(ClientMethod.SERVER);
        String[] url = request.url().substring(ClientMethod.SERVER.length()).split("\\?", 2);
        byte[] body = request.body();
        return new IncomingRequest(
                request.method().name(),
                url[0],
                url.length == 1 ? null : url[1],
                request.headers(),
                body == null ? new byte[0] : body);
    }

    private static Routes routes(Class<?> handler, List<Asked> asked, Reply<?> answer)
            throws ReflectiveOperationException {
        Object proxy = Proxy.newProxyInstance(
                handler.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                    asked.add(new Asked(method, Arrays.asList(arguments)));
                    return answer;
                });
        try {
            return (Routes) handler.getMethod("routes", handler).invoke(null, proxy);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        }
    }

    private static List<@Nullable Object> seen(Asked asked) {
        return asked.arguments().subList(1, asked.arguments().size()).stream()
                .map(argument -> argument instanceof CiString id ? id.wireValue() : argument)
                .toList();
    }
}
