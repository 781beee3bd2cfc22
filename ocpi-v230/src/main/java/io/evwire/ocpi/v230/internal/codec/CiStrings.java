// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.codec;

import io.evwire.core.runtime.ElementCodec;
import io.evwire.core.runtime.TextForm;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.ocpi.v230.types.CiString;
import org.jspecify.annotations.Nullable;

/** Not API: the codec of texts whose case does not matter. */
public final class CiStrings extends ElementCodec<CiString> {

    private final int maxLength;
    private final TextForm form;

    private CiStrings(int maxLength, TextForm form) {
        this.maxLength = maxLength;
        this.form = form;
    }

    /**
     * The codec of texts with these limits.
     *
     * @param maxLength the most characters (code points)
     * @param form which characters they may have
     * @return the codec
     */
    public static CiStrings of(int maxLength, TextForm form) {
        return new CiStrings(maxLength, form);
    }

    @Override
    public @Nullable CiString read(ValueReader in) {
        String text = in.text(maxLength, form);
        return text == null ? null : CiString.of(text);
    }

    @Override
    public void write(CiString value, ValueWriter out) {
        out.textElement(value.wireValue(), maxLength, form);
    }
}
