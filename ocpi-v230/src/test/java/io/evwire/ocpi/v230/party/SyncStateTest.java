// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.locations.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyncStateTest {

    private static final Instant START = Objects230.START;
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private final Map<ObjectKey, Location> copy = new HashMap<>();

    @Test
    void pullsTheWholeListFirstAndThenWhatIsNewerThanTheNewestObject() {
        Pull.Result first = pull(
                SyncState.NEVER.full(OwnedType.LOCATIONS, NOW, copy.keySet()),
                Pages.Ending.COMPLETE,
                Objects230.location("L1", START),
                Objects230.location("L2", START.plusSeconds(5)));
        assertThat(first.state()).isEqualTo(new SyncState(START.plusSeconds(5), NOW));
        assertThat(first.drifted()).isEmpty();

        Pull<Location> delta = first.state().delta(OwnedType.LOCATIONS, Duration.ofSeconds(2));
        assertThat(delta.query()).isEqualTo(PageQuery.since(START.plusSeconds(3)));
        Pull.Result second = pull(delta, Pages.Ending.COMPLETE, Objects230.location("L2", START.plusSeconds(5)));
        assertThat(second.state()).isEqualTo(first.state());
        assertThat(second.vanished()).isEmpty();
        assertThat(copy).hasSize(2);
    }

    @Test
    void pullsTheWholeListWhereADeltaHasNothingToStartFrom() {
        assertThat(SyncState.NEVER.delta(OwnedType.LOCATIONS, Duration.ZERO).query())
                .isEqualTo(PageQuery.ALL);
    }

    @Test
    void tellsWhatVanishedFromACompleteList() {
        Pull.Result first = pull(
                SyncState.NEVER.full(OwnedType.LOCATIONS, NOW, copy.keySet()),
                Pages.Ending.COMPLETE,
                Objects230.location("L1", START),
                Objects230.location("L2", START));
        Pull.Result second = pull(
                first.state().full(OwnedType.LOCATIONS, NOW.plusSeconds(1), copy.keySet()),
                Pages.Ending.COMPLETE,
                Objects230.location("l2", START));
        assertThat(second.vanished()).containsExactly(OwnedType.LOCATIONS.key(Objects230.location("L1", START)));
        assertThat(second.state().fullAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(value = Pages.Ending.class, names = "COMPLETE", mode = EnumSource.Mode.EXCLUDE)
    void letsNothingVanishFromAListThatIsNotComplete(Pages.Ending ending) {
        Pull.Result first = pull(
                SyncState.NEVER.full(OwnedType.LOCATIONS, NOW, copy.keySet()),
                Pages.Ending.COMPLETE,
                Objects230.location("L1", START));
        Pull.Result second = pull(
                first.state().full(OwnedType.LOCATIONS, NOW.plusSeconds(1), copy.keySet()),
                ending,
                Objects230.location("L2", START.plusSeconds(9)));
        assertThat(second.vanished()).isEmpty();
        assertThat(second.state().fullAt()).isEqualTo(NOW);
        Instant newest = ending == Pages.Ending.FAULTY_ELEMENTS ? START.plusSeconds(9) : START;
        assertThat(second.state().newest()).isEqualTo(newest);
    }

    @Test
    void changesNothingWhereAPullWasGivenUp() {
        SyncState before = new SyncState(START, NOW);
        Pull<Location> pull = before.delta(OwnedType.LOCATIONS, Duration.ZERO);
        pull.take(Objects230.location("L1", START.plusSeconds(1)), null);
        assertThat(pull.end(null).state()).isEqualTo(before);
    }

    @Test
    void tellsWhatTheCopyMissedEarlier() {
        SyncState state = new SyncState(START.plusSeconds(100), NOW);
        Location held = Objects230.location("L1", START);
        copy.put(OwnedType.LOCATIONS.key(held), held);
        Location missed = Objects230.location("L1", START.plusSeconds(10));
        Location lost = Objects230.location("L2", START.plusSeconds(20));
        Location fresh = Objects230.location("L3", START.plusSeconds(200));
        Pull.Result result =
                pull(state.full(OwnedType.LOCATIONS, NOW, copy.keySet()), Pages.Ending.COMPLETE, missed, lost, fresh);
        assertThat(result.drifted())
                .containsExactlyInAnyOrder(OwnedType.LOCATIONS.key(missed), OwnedType.LOCATIONS.key(lost));
    }

    @Test
    void keepsWhatWasPushedWhileTheListWasPulled() {
        Pull<Location> pull = SyncState.NEVER.full(OwnedType.LOCATIONS, NOW, copy.keySet());
        Location pulled = Objects230.location("L1", START);
        assertThat(pull.take(pulled, null)).isEqualTo(Pull.Difference.NEW);
        assertThat(pull.take(pulled, pulled)).isEqualTo(Pull.Difference.SAME);
        assertThat(pull.take(pulled, Objects230.location("L1", START.plusSeconds(1))))
                .isEqualTo(Pull.Difference.OLDER);
        assertThat(pull.take(Objects230.location("L1", START.plusSeconds(2)), pulled))
                .isEqualTo(Pull.Difference.CHANGED);
    }

    @Test
    void letsNothingVanishThatWasPushedWhileTheListWasPulled() {
        Location held = Objects230.location("L1", START);
        Location gone = Objects230.location("L2", START);
        copy.put(OwnedType.LOCATIONS.key(held), held);
        copy.put(OwnedType.LOCATIONS.key(gone), gone);
        Pull<Location> pull = SyncState.NEVER.full(OwnedType.LOCATIONS, NOW, copy.keySet());
        Location fresh = Objects230.location("L3", START.plusSeconds(7));
        copy.put(OwnedType.LOCATIONS.key(fresh), fresh);
        pull.pushed(OwnedType.LOCATIONS.key(held));
        assertThat(pull.end(Pages.Ending.COMPLETE).vanished()).containsExactly(OwnedType.LOCATIONS.key(gone));
    }

    @Test
    void letsNothingVanishWhereTheListMovedSoThatAnObjectCameTwice() {
        Location held = Objects230.location("L1", START);
        copy.put(OwnedType.LOCATIONS.key(held), held);
        SyncState before = new SyncState(START, NOW);
        Pull.Result result = pull(
                before.full(OwnedType.LOCATIONS, NOW.plusSeconds(1), copy.keySet()),
                Pages.Ending.COMPLETE,
                Objects230.location("L2", START),
                Objects230.location("L2", START));
        assertThat(result.vanished()).isEmpty();
        assertThat(result.state().fullAt()).isEqualTo(NOW);
    }

    @Test
    void forgetsATimeInTheFutureWithTheNextFullPull() {
        SyncState wrong = new SyncState(Instant.parse("2099-01-01T00:00:00Z"), NOW);
        Pull.Result healed = pull(
                wrong.full(OwnedType.LOCATIONS, NOW.plusSeconds(1), copy.keySet()),
                Pages.Ending.COMPLETE,
                Objects230.location("L1", START));
        assertThat(healed.state().newest()).isEqualTo(START);
    }

    @Test
    void knowsWhenTheWholeListIsDue() {
        assertThat(SyncState.NEVER.isFullDue(NOW, Duration.ofDays(1))).isTrue();
        SyncState state = new SyncState(START, NOW);
        assertThat(state.isFullDue(NOW.plusSeconds(86_399), Duration.ofDays(1))).isFalse();
        assertThat(state.isFullDue(NOW.plusSeconds(86_400), Duration.ofDays(1))).isTrue();
    }

    private Pull.Result pull(Pull<Location> pull, Pages.Ending ending, Location... list) {
        for (Location location : List.of(list)) {
            ObjectKey key = OwnedType.LOCATIONS.key(location);
            Pull.Difference difference = pull.take(location, copy.get(key));
            if (difference == Pull.Difference.NEW || difference == Pull.Difference.CHANGED) {
                copy.put(key, location);
            }
        }
        return pull.end(ending);
    }
}
