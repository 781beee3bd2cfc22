package io.evwire.core.runtime;

/** Ends a fast attempt at a text, whatever the reason: the exact reader finds it. Costs no stack trace. */
public final class GaveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private GaveUp() {
        super(null, null, false, false);
    }

    /**
     * The end of an attempt.
     *
     * @return to be thrown
     */
    public static GaveUp now() {
        return new GaveUp();
    }
}
