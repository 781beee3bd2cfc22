package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JResourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Hands Java sources to codemodel, which writes them at the end of the build, formatted like written ones. */
public final class SourceFiles {

    private static final String ORIGIN = "our JSON Schemas";

    private final JCodeModel codeModel;
    private final String codecPackage;

    /**
     * Sources of one build.
     *
     * @param codeModel collects them
     * @param basePackage the package of the schema folder
     */
    public SourceFiles(JCodeModel codeModel, String basePackage) {
        this.codeModel = codeModel;
        this.codecPackage = basePackage + ".internal.codec";
    }

    /**
     * The package of the codecs, which is no API.
     *
     * @return its name
     */
    public String codecPackage() {
        return codecPackage;
    }

    /**
     * Adds a type of the API.
     *
     * @param source the type and its class name
     */
    public void add(Source source) {
        add(source.name().packageName(), source.name().simpleName(), source::type);
    }

    /**
     * Adds a codec.
     *
     * @param codec the class
     */
    public void addCodec(TypeSpec codec) {
        add(codecPackage, codec.name(), () -> codec);
    }

    /**
     * Adds a class of the codec package that is made when all schemas have been read.
     *
     * @param name its name
     * @param type makes it
     */
    public void addLast(String name, Supplier<TypeSpec> type) {
        add(codecPackage, name, type);
    }

    private void add(String packageName, String name, Supplier<TypeSpec> type) {
        codeModel._package(packageName).addResourceFile(new JResourceFile(name + ".java") {
            @Override
            protected void build(OutputStream out) throws IOException {
                out.write(SourceText.of(packageName, type.get(), ORIGIN).getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /**
     * A type to write.
     *
     * @param name its class name
     * @param type the type
     */
    public record Source(ClassName name, TypeSpec type) {}
}
