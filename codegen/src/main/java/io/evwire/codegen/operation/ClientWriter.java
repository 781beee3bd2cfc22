// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.evwire.codegen.emit.JavadocText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that makes the requests of one interface: an operation as a constant, and a method for each. */
final class ClientWriter {

    private final OperationNames names;

    ClientWriter(OperationNames names) {
        this.names = names;
    }

    TypeSpec.Builder write(InterfaceModel model) {
        ClassName moduleId = names.version("ModuleID");
        TypeSpec.Builder type = TypeSpec.classBuilder(model.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Requests to $L$L.\n\n@see $S",
                        JavadocText.escape(model.inWords()),
                        model.purpose() == null ? "" : ": " + JavadocText.escape(model.purpose()),
                        model.spec())
                .addField(FieldSpec.builder(moduleId, "MODULE", OperationNames.constant(Modifier.PRIVATE))
                        .initializer("new $T($S)", moduleId, model.module())
                        .build());
        for (OperationModel operation : model.operations()) {
            type.addField(constant(model, operation));
        }
        type.addField(names.endpoint("RemoteEndpoint"), "endpoint", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Requests to one endpoint.\n\n@param endpoint where the interface is")
                        .addParameter(names.endpoint("RemoteEndpoint"), "endpoint")
                        .addStatement("this.endpoint = endpoint")
                        .build());
        for (OperationModel operation : model.operations()) {
            type.addMethod(method(operation));
        }
        return type.addMethod(operations(model));
    }

    private FieldSpec constant(InterfaceModel model, OperationModel operation) {
        TypeName type = ParameterizedTypeName.get(
                names.endpoint("Operation"), operation.bodyType().box(), operation.dataType());
        OperationModel.Body body = operation.body();
        CodeBlock role = model.role() == null
                ? CodeBlock.of("null")
                : CodeBlock.of("$T.$L", names.version("InterfaceRole"), model.role());
        return FieldSpec.builder(type, operation.constant(), OperationNames.constant(Modifier.PUBLIC))
                .addJavadoc("The operation of {@link #$L}.", operation.name())
                .initializer(
                        "new $T<>(MODULE, $L, $S, $T.$L, $L, $L, $L, $L, $L)",
                        names.endpoint("Operation"),
                        role,
                        operation.name(),
                        names.http("HttpMethod"),
                        operation.method(),
                        template(operation),
                        body == null ? "null" : constantOf(body.type()),
                        body != null && body.isRequired(),
                        responseType(operation),
                        listOfTexts(operation.queryNames()))
                .build();
    }

    private CodeBlock template(OperationModel operation) {
        CodeBlock.Builder template =
                CodeBlock.builder().add("new $T($S", names.endpoint("PathTemplate"), operation.path());
        operation.maxLengths().forEach(length -> template.add(", $L", length));
        return template.add(")").build();
    }

    private CodeBlock responseType(OperationModel operation) {
        ClassName type = names.http("ResponseType");
        OperationModel.Data data = operation.data();
        if (data == null) {
            return CodeBlock.of("$T.nothing()", type);
        }
        String factory = data.cardinality() == OperationModel.Cardinality.ONE ? "one" : "list";
        return CodeBlock.of("$T.$L($L)", type, factory, constantOf(data.type()));
    }

    private CodeBlock constantOf(OperationModel.TypeUse use) {
        return CodeBlock.of("$T.$L", names.types(), use.constant());
    }

    private static CodeBlock listOfTexts(List<String> texts) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
    }

    private MethodSpec method(OperationModel operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(names.http("OcpiRequest"), operation.dataType()))
                .addJavadoc("$L\n\n", JavadocText.escape(operation.description()));
        for (Parameter parameter : operation.parameters()) {
            method.addParameter(argument(parameter));
            method.addJavadoc("@param $L $L\n", parameter.javaName(), JavadocText.escape(parameter.description()));
        }
        OperationModel.Body body = operation.body();
        if (body != null) {
            method.addParameter(OperationNames.argument(body.type().type(), body.javaName(), body.isRequired()));
            method.addJavadoc("@param $L $L\n", body.javaName(), JavadocText.escape(body.description()));
        }
        return method.addJavadoc("@return the request")
                .addStatement("return $L", request(operation))
                .build();
    }

    private ParameterSpec argument(Parameter parameter) {
        if (parameter instanceof Parameter.OfQuery query) {
            return OperationNames.argument(query);
        }
        TypeName type;
        if (parameter instanceof Parameter.OfParty) {
            type = names.http("Party");
        } else if (parameter instanceof Parameter.OfPage) {
            type = names.http("PageQuery");
        } else {
            type = ClassName.get(parameter instanceof Parameter.OfUrl ? String.class : CharSequence.class);
        }
        return OperationNames.argument(type, parameter.javaName(), true);
    }

    private CodeBlock request(OperationModel operation) {
        List<CodeBlock> inPath = new ArrayList<>();
        String url = "";
        for (Parameter parameter : operation.parameters()) {
            String name = parameter.javaName();
            if (parameter instanceof Parameter.OfParty) {
                inPath.add(CodeBlock.of("$1L.countryCode(), $1L.partyId()", name));
            } else if (parameter instanceof Parameter.OfPath) {
                inPath.add(CodeBlock.of("$L", name));
            } else if (parameter instanceof Parameter.OfUrl) {
                url = name;
            }
        }
        OperationModel.Body body = operation.body();
        String carried = body == null ? "null" : body.javaName();
        if (operation.isAtUrl()) {
            return CodeBlock.of(
                    "$L.requestAt($L, endpoint.codec(), $L, $L)", operation.constant(), url, carried, query(operation));
        }
        inPath.add(0, query(operation));
        inPath.add(0, CodeBlock.of(carried));
        return CodeBlock.of(
                "$L.request(endpoint, $L)",
                operation.constant(),
                inPath.stream().collect(CodeBlock.joining(", ")));
    }

    private CodeBlock query(OperationModel operation) {
        CodeBlock.Builder builder = CodeBlock.builder().add("new $T()", names.endpoint("QueryBuilder"));
        boolean isEmpty = true;
        for (Parameter parameter : operation.parameters()) {
            if (parameter instanceof Parameter.OfPage) {
                builder.add(".page($L)", parameter.javaName());
                isEmpty = false;
            } else if (parameter instanceof Parameter.OfQuery query) {
                builder.add(".$L($S, $L)", method(query.kind()), query.name(), query.javaName());
                isEmpty = false;
            }
        }
        return isEmpty
                ? CodeBlock.of("$T.NONE", names.http("Query"))
                : builder.add(".build()").build();
    }

    private static String method(Parameter.QueryKind kind) {
        if (kind instanceof Parameter.QueryKind.Int) {
            return "integer";
        }
        if (kind instanceof Parameter.QueryKind.DateTime) {
            return "dateTime";
        }
        return kind instanceof Parameter.QueryKind.OpenValue ? "value" : "text";
    }

    private MethodSpec operations(InterfaceModel model) {
        String all = model.operations().stream().map(OperationModel::constant).collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("operations")
                .addModifiers(Modifier.STATIC)
                .returns(listOfOperations(names))
                .addStatement("return $T.of($L)", List.class, all)
                .build();
    }

    static TypeName listOfOperations(OperationNames names) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(
                ClassName.get(List.class), ParameterizedTypeName.get(names.endpoint("Operation"), any, any));
    }
}
