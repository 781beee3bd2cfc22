// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.function.Supplier;

/**
 * Carries an exception of the caller's own code, such as a tolerance or the look-up of a CALL, through a decode, past
 * the guard for what nobody foresaw; the caller gets back what was thrown.
 */
public final class CallerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was thrown. */
    private final RuntimeException ofCaller;

    private CallerException(RuntimeException ofCaller) {
        super(null, ofCaller, false, false);
        this.ofCaller = ofCaller;
    }

    /**
     * Runs code of the caller's.
     *
     * @param code the code
     * @param <T> what it gives
     * @return what it gives
     * @throws CallerException when the code throws
     */
    public static <T> T run(Supplier<T> code) {
        try {
            return code.get();
        } catch (CallerException carried) {
            throw carried;
        } catch (RuntimeException thrown) {
            throw new CallerException(thrown);
        }
    }

    /**
     * What the caller's code threw.
     *
     * @return the exception
     */
    public RuntimeException ofCaller() {
        return ofCaller;
    }
}
