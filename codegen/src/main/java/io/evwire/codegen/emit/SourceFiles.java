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
    private final Codecs codecs;

    /**
     * Sources of one build.
     *
     * @param codeModel collects them
     * @param codecs where the codecs stand
     */
    public SourceFiles(JCodeModel codeModel, Codecs codecs) {
        this.codeModel = codeModel;
        this.codecs = codecs;
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
     * @param type the type it serves
     * @param codec the class
     */
    public void addCodec(ClassName type, TypeSpec codec) {
        add(codecs.of(type).packageName(), codec.name(), () -> codec);
    }

    /**
     * Adds a class of the codec package that is made when all schemas have been read.
     *
     * @param name its name
     * @param type makes it
     */
    public void addLast(String name, Supplier<TypeSpec> type) {
        add(codecs.commonPackage(), name, type);
    }

    /**
     * Adds a class of the schema folder's own package that is made when all schemas have been read.
     *
     * @param name its name
     * @param type makes it
     */
    public void addEntry(String name, Supplier<TypeSpec> type) {
        add(codecs.basePackage(), name, type);
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
