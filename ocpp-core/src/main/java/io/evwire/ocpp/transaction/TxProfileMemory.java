// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The TxProfiles that one station has, so that they can be sent again when a reboot made it forget them. It is told
 * each request that the station accepted and each event of the station, and picks out what matters: SetChargingProfile
 * and RequestStartTransaction add, ClearChargingProfile takes away, events tell which transaction a remote start became
 * and where it takes place, and take away what ends with it. Immutable. {@code TxProfiles.none} of each version gives
 * one.
 *
 * @param <S> the version's SetChargingProfileRequest
 * @see "OCPP 2.1 ed. 1, Part 2, B13.FR.31, E17.FR.15"
 */
public final class TxProfileMemory<S extends OcppPayload> {

    private final ProfileMessages<S> messages;
    private final Map<Integer, SentProfile> byId;

    private TxProfileMemory(ProfileMessages<S> messages, Map<Integer, SentProfile> byId) {
        this.messages = messages;
        this.byId = byId;
    }

    /**
     * A station that was sent no profile yet.
     *
     * @param messages the version's
     * @param <S> the version's SetChargingProfileRequest
     * @return the memory
     */
    public static <S extends OcppPayload> TxProfileMemory<S> none(ProfileMessages<S> messages) {
        return new TxProfileMemory<>(Objects.requireNonNull(messages, "messages"), Map.of());
    }

    /**
     * What the station has after a request.
     *
     * @param request a request of the CSMS that the station accepted, or one of the station; those that are not about
     *     charging profiles or transactions change nothing
     * @return the memory after it
     */
    public TxProfileMemory<S> after(OcppPayload request) {
        SentProfile sent = messages.sent(Objects.requireNonNull(request, "request"));
        if (sent != null) {
            return with(sent);
        }
        ClearedProfiles cleared = messages.cleared(request);
        if (cleared != null) {
            return keeping(profile -> !profile.isSelectedBy(cleared));
        }
        TransactionEvent event = messages.event(request);
        return event == null ? this : afterEvent(event);
    }

    /**
     * The TxProfiles to be sent again after an event.
     *
     * @param event an event of the station, which this memory was told before
     * @param isPersistent whether the station keeps TxProfiles: the value of {@code ChargingProfilePersistence} for
     *     them, or null when it does not report it
     * @return the requests when the event tells that its transaction was resumed, and the station keeps no TxProfiles;
     *     else empty. Left out is a profile of which it is not known to which EVSE it belongs
     */
    public List<S> toResend(OcppPayload event, @Nullable Boolean isPersistent) {
        TransactionEvent view = messages.event(event);
        Interruption told = view == null ? null : Interruption.of(view);
        if (view == null || told == null || !told.isResumption() || Boolean.TRUE.equals(isPersistent)) {
            return List.of();
        }
        String transactionId = view.transactionId();
        return byId.values().stream()
                .filter(profile -> profile.isOf(transactionId))
                .map(profile -> again(profile, transactionId, view.evseId()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable S again(SentProfile profile, String transactionId, @Nullable Integer evseOfEvent) {
        Integer evseId = profile.evseId() == null ? evseOfEvent : profile.evseId();
        return evseId == null ? null : messages.again(profile, transactionId, evseId);
    }

    private TxProfileMemory<S> with(SentProfile sent) {
        if (!sent.isTxProfile() && !byId.containsKey(sent.profileId())) {
            return this;
        }
        Map<Integer, SentProfile> changed = new LinkedHashMap<>(byId);
        changed.remove(sent.profileId());
        if (sent.isTxProfile()) {
            changed.put(sent.profileId(), sent);
        }
        return new TxProfileMemory<>(messages, changed);
    }

    private TxProfileMemory<S> afterEvent(TransactionEvent event) {
        String transactionId = event.transactionId();
        TxProfileMemory<S> placed =
                mapped(profile -> isPlacedBy(event, profile) ? profile.in(transactionId, event.evseId()) : profile);
        return event.isEnded() ? placed.keeping(profile -> !profile.isOf(transactionId)) : placed;
    }

    private static boolean isPlacedBy(TransactionEvent event, SentProfile profile) {
        return profile.transactionId() == null
                ? profile.remoteStartId() != null && profile.remoteStartId().equals(event.remoteStartId())
                : profile.remoteStartId() != null && event.evseId() != null && profile.isOf(event.transactionId());
    }

    private TxProfileMemory<S> mapped(UnaryOperator<SentProfile> change) {
        Map<Integer, SentProfile> changed = new LinkedHashMap<>(byId);
        changed.replaceAll((id, profile) -> change.apply(profile));
        return changed.equals(byId) ? this : new TxProfileMemory<>(messages, changed);
    }

    private TxProfileMemory<S> keeping(Predicate<SentProfile> kept) {
        Map<Integer, SentProfile> changed = new LinkedHashMap<>(byId);
        changed.values().removeIf(kept.negate());
        return changed.size() == byId.size() ? this : new TxProfileMemory<>(messages, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TxProfileMemory<?> memory && byId.equals(memory.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** The ids of the profiles. */
    @Override
    public String toString() {
        return "TxProfileMemory" + byId.keySet();
    }
}
