// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;

/**
 * Where the codecs of one build stand.
 *
 * @param dialect the family of protocols
 * @param basePackage the package of the schema folder
 */
public record Codecs(Dialect dialect, String basePackage) {

    /**
     * The codecs of a protocol.
     *
     * @param models its types
     * @return where their codecs stand
     */
    public static Codecs of(Models models) {
        return new Codecs(models.dialect(), models.basePackage());
    }

    /**
     * The package of all codecs, which is not API.
     *
     * @return its name
     */
    public String commonPackage() {
        return basePackage + ".internal.codec";
    }

    /** The codec of a type. */
    ClassName of(ClassName type) {
        // A type of OCPI may have a namesake in another module, and with it its codec.
        String folder = dialect == Dialect.OCPI ? type.packageName().substring(basePackage.length()) : "";
        return ClassName.get(commonPackage() + folder, type.simpleName() + "Codec");
    }
}
