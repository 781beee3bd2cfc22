package io.evwire.core.rpc;

/** The payload of a CALLRESULT. */
public interface OcppResponse extends OcppPayload {}
