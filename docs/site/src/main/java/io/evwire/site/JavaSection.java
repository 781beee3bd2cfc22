// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.MessageType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The Java of a message page: a class that sends the example and one that answers it.
 *
 * @param sending the class that sends
 * @param receiving the class that receives
 */
record JavaSection(String sending, String receiving) {

    private static final String RPC = "io.evwire.ocpp.rpc.";
    private static final String INDENT = "        ";

    /** The Java of an action. */
    static JavaSection of(OcppVersion version, Action action, JsonNode example, String messageId) {
        ObjectModel request = version.request(action);
        ObjectModel response = version.response(action);
        return new JavaSection(
                sending(version, action, request, response, example, messageId),
                receiving(version, request, response, example));
    }

    private static String sending(
            OcppVersion version,
            Action action,
            ObjectModel request,
            @Nullable ObjectModel response,
            JsonNode example,
            String messageId) {
        JavaCode code = new JavaCode(version.protocol());
        String built = code.object(request, example.get("request"), INDENT);
        code.use(RPC + "OcppCodec");
        code.use(entryPoint(version));
        String frame = action.messageType() == MessageType.SEND ? "Send" : "Call";
        code.use(RPC + frame);
        String className = request.name().simpleName();
        String name = response == null ? "message" : "request";
        String endpoint = response == null ? "" : """

                    /** The same through an endpoint, which waits for the answer. */
                    static CompletionStage<%s> call(OcppEndpoint endpoint, %s request) {
                        return endpoint.call(request);
                    }
                """.formatted(response.name().simpleName(), className);
        if (response != null) {
            code.use("java.util.concurrent.CompletionStage");
            code.use("io.evwire.ocpp.endpoint.OcppEndpoint");
            code.use(response.name().canonicalName());
        }
        return imports(code.imports())
                + """
                final class Sender {

                    private static final OcppCodec CODEC = %s.codec();

                    /** The text to send. */
                    static String text() {
                        %s %s = %s;
                        return CODEC.encode(new %s("%s", %s));
                    }
                %s}
                """.formatted(version.entryPoint(), className, name, built, frame, messageId, name, endpoint);
    }

    private static String receiving(
            OcppVersion version, ObjectModel request, @Nullable ObjectModel response, JsonNode example) {
        JavaCode code = new JavaCode(version.protocol());
        code.use(RPC + "OcppCodec");
        code.use(RPC + "Decoded");
        code.use(entryPoint(version));
        code.use(request.name().canonicalName());
        String className = request.name().simpleName();
        if (response == null) {
            code.use(RPC + "Send");
            return imports(code.imports()) + """
                    final class Receiver {

                        private static final OcppCodec CODEC = %1$s.codec();

                        /** A SEND is not answered. */
                        static void receive(String text) {
                            if (CODEC.decode(text) instanceof Decoded.Valid valid
                                    && valid.frame() instanceof Send send
                                    && send.payload() instanceof %2$s message) {
                                System.out.println(message);
                            }
                        }
                    }
                    """.formatted(version.entryPoint(), className);
        }
        String answer = code.object(response, example.get("response"), INDENT);
        code.use(RPC + "Call");
        code.use(RPC + "CallErrorCode");
        code.use(RPC + "Frame");
        code.use("java.util.Optional");
        return imports(code.imports())
                + """
                final class Receiver {

                    private static final OcppCodec CODEC = %1$s.codec();

                    /** The text to send back, if any. */
                    static Optional<String> answer(String text) {
                        Optional<Frame> reply = CODEC.decode(text)
                                .match(
                                        valid -> valid.frame() instanceof Call call ? Optional.of(handle(call)) : Optional.empty(),
                                        invalid -> Optional.ofNullable(invalid.reply()),
                                        ignored -> Optional.empty());
                        return reply.map(CODEC::encode);
                    }

                    private static Frame handle(Call call) {
                        if (call.payload() instanceof %2$s request) {
                            return call.result(answer(request));
                        }
                        return call.error(CallErrorCode.NOT_SUPPORTED, call.action() + " is not handled here");
                    }

                    private static %3$s answer(%2$s request) {
                        return %4$s;
                    }
                }
                """.formatted(version.entryPoint(), className, response.name().simpleName(), answer)
                        .replace("import io.evwire.ocpp.rpc.Decoded;\n", "");
    }

    private static String entryPoint(OcppVersion version) {
        return version.protocol().models().basePackage() + "." + version.entryPoint();
    }

    private static String imports(Set<String> classes) {
        return new TreeSet<>(classes)
                .stream().map(name -> "import " + name + ";\n").collect(Collectors.joining("", "", "\n"));
    }
}
