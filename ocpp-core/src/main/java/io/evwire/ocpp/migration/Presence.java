package io.evwire.ocpp.migration;

/** For generated code: what it means for the target to leave a property out. */
public enum Presence {
    /** The target requires it. */
    REQUIRED,
    /** The target can be without it. */
    OPTIONAL,
    /** Its absence stands for a value of its own, so that leaving it out would say something else. */
    DEFAULTED
}
