// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.evwire.codegen.emit.JavadocText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface that answers the requests of one interface, and the routes that lead to it. */
final class HandlerWriter {

    private static final String RECEIVED = "received";
    private static final String ARGUMENTS = "arguments";

    private final OperationNames names;

    HandlerWriter(OperationNames names) {
        this.names = names;
    }

    TypeSpec.Builder write(InterfaceModel model) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(model.handlerName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Answers requests to $L. What is not overridden is not supported.\n\n@see $T\n@see $S",
                        JavadocText.escape(model.inWords()),
                        names.client(model),
                        model.spec());
        for (OperationModel operation : model.operations()) {
            type.addMethod(method(operation));
        }
        return type.addMethod(routes(model));
    }

    private MethodSpec method(OperationModel operation) {
        String description = operation.description();
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(ParameterizedTypeName.get(names.server("Reply"), operation.dataType()))
                .addParameter(names.server("Received"), RECEIVED)
                .addJavadoc(
                        "A peer $L\n\n@param $L the request\n",
                        JavadocText.escape(Character.toLowerCase(description.charAt(0)) + description.substring(1)),
                        RECEIVED);
        for (Parameter parameter : operation.parameters()) {
            ParameterSpec argument = argument(parameter);
            method.addParameter(argument);
            method.addJavadoc(
                    "@param $L $L\n",
                    argument.name(),
                    parameter instanceof Parameter.OfUrl
                            ? "what the path of the request has below that of the route; empty when nothing"
                            : JavadocText.escape(parameter.description()));
        }
        OperationModel.Body body = operation.body();
        if (body != null) {
            method.addParameter(OperationNames.argument(body.type().type(), body.javaName(), body.isRequired()));
            method.addJavadoc("@param $L $L\n", body.javaName(), JavadocText.escape(body.description()));
        }
        return method.addJavadoc("@return the answer, $L", answer(operation))
                .addStatement("return $T.notSupported()", names.server("Reply"))
                .build();
    }

    private static CodeBlock answer(OperationModel operation) {
        OperationModel.Data data = operation.data();
        if (data == null) {
            return CodeBlock.of("which has no data");
        }
        String words = switch (data.cardinality()) {
            case ONE -> "of type";
            case LIST -> "a list of";
            case PAGE -> "a page of";
        };
        return CodeBlock.of("its data $L {@link $T}", words, data.type().type());
    }

    private ParameterSpec argument(Parameter parameter) {
        if (parameter instanceof Parameter.OfQuery query) {
            return OperationNames.argument(query);
        }
        if (parameter instanceof Parameter.OfUrl) {
            return OperationNames.argument(ClassName.get(String.class), "below", true);
        }
        TypeName type;
        if (parameter instanceof Parameter.OfParty) {
            type = names.http("Party");
        } else {
            type = parameter instanceof Parameter.OfPage ? names.http("PageQuery") : names.ciString();
        }
        return OperationNames.argument(type, parameter.javaName(), true);
    }

    private MethodSpec routes(InterfaceModel model) {
        ClassName routes = names.server("Routes");
        ClassName handler = names.server(model.handlerName());
        CodeBlock all = model.operations().stream()
                .map(operation -> route(model, operation))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("routes")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Leads the requests of this interface to a handler.\n\n"
                        + "@param handler answers them\n@return a route for each operation")
                .addParameter(handler, "handler")
                .returns(routes)
                .addStatement("return $T.of(\n$L)", routes, all)
                .build();
    }

    /** What stands in a query is read before the handler is called: it may be at fault. */
    private CodeBlock route(InterfaceModel model, OperationModel operation) {
        List<CodeBlock> passed = new ArrayList<>();
        CodeBlock.Builder read = CodeBlock.builder();
        passed.add(CodeBlock.of("$L.$L()", ARGUMENTS, RECEIVED));
        for (Parameter parameter : operation.parameters()) {
            if (parameter instanceof Parameter.OfParty) {
                passed.add(CodeBlock.of("$L.party()", ARGUMENTS));
            } else if (parameter instanceof Parameter.OfPath path) {
                passed.add(CodeBlock.of("$L.path($S)", ARGUMENTS, path.name()));
            } else if (parameter instanceof Parameter.OfUrl) {
                passed.add(CodeBlock.of("$L.below()", ARGUMENTS));
            } else {
                ParameterSpec argument = argument(parameter);
                read.add("$T $N = $L.$L;\n", argument.type(), argument, ARGUMENTS, reading(parameter));
                passed.add(CodeBlock.of("$N", argument));
            }
        }
        OperationModel.Body body = operation.body();
        if (body != null) {
            passed.add(CodeBlock.of("$L.$L()", ARGUMENTS, body.isRequired() ? "body" : "optionalBody"));
        }
        CodeBlock call = CodeBlock.of(
                "() -> handler.$L($L)", operation.name(), passed.stream().collect(CodeBlock.joining(", ")));
        CodeBlock binding = read.isEmpty()
                ? CodeBlock.of("$L -> $L", ARGUMENTS, call)
                : CodeBlock.of("$L -> {\n$Lreturn $L;\n}", ARGUMENTS, read.build(), call);
        return CodeBlock.of(
                "new $T<>($T.$L, $L)", names.server("Route"), names.client(model), operation.constant(), binding);
    }

    private static CodeBlock reading(Parameter parameter) {
        if (!(parameter instanceof Parameter.OfQuery query)) {
            return CodeBlock.of("page()");
        }
        Parameter.QueryKind kind = query.kind();
        CodeBlock read;
        CodeBlock standIn;
        if (kind instanceof Parameter.QueryKind.OpenValue open) {
            read = CodeBlock.of("value($S, $T::new)", query.name(), open.type());
            standIn = CodeBlock.of("new $T($S)", open.type(), "");
        } else if (kind instanceof Parameter.QueryKind.Text text) {
            read = CodeBlock.of("text($S, $L)", query.name(), text.maxLength());
            standIn = CodeBlock.of("$S", "");
        } else if (kind instanceof Parameter.QueryKind.DateTime) {
            read = CodeBlock.of("dateTime($S)", query.name());
            standIn = CodeBlock.of("$T.EPOCH", OperationNames.INSTANT);
        } else {
            read = CodeBlock.of("integer($S)", query.name());
            standIn = CodeBlock.of("0");
        }
        return query.isRequired()
                ? CodeBlock.of("required($S, $L.$L, $L)", query.name(), ARGUMENTS, read, standIn)
                : read;
    }
}
