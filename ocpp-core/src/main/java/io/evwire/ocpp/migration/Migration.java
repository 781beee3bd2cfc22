// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * For generated code: one migration under way. It knows where it is, asks the policy, and collects changes and open
 * decisions. A value that the policy gives up although the target cannot be without it, or takes another meaning from
 * its absence, is <em>lost</em>, and with it the object it stands in, up to the innermost optional property or list
 * element that can go without saying something else; that is then dropped as a whole. Where there is none, the decision
 * stays open.
 */
public final class Migration {

    private final MigrationPolicy policy;
    private final String target;
    private final MigrationPath path = new MigrationPath();
    private final List<Change> changes = new ArrayList<>(0);
    private final Pending pending = new Pending();
    private Pending.Mark scope = pending.mark();

    private Migration(MigrationPolicy policy, String target) {
        this.policy = policy;
        this.target = target;
    }

    /**
     * Migrates a message.
     *
     * @param from the message
     * @param policy answers decisions in advance
     * @param target the version to migrate to, in words, such as {@code OCPP 2.1}
     * @param step does it
     * @param <F> the message before
     * @param <T> the message after
     * @return the message and its changes, or the decisions that are open
     */
    public static <F, T> MigrationResult<T> run(
            F from, MigrationPolicy policy, String target, MigrationStep<? super F, ? extends T> step) {
        Migration migration = new Migration(policy, target);
        T to = step.apply(from, migration);
        List<Decision> decisions = migration.pending.decisions();
        return to == null || !decisions.isEmpty()
                ? new MigrationResult.DecisionsNeeded<>(decisions, migration.changes)
                : new MigrationResult.Migrated<>(to, migration.changes);
    }

    /**
     * Whether the object at hand cannot be made, because a value in it was lost.
     *
     * @return true until what is dropped around it has been found
     */
    public boolean isLost() {
        return pending.hasLostSince(scope);
    }

    /**
     * Migrates a required object that always arrives.
     *
     * @param name its property
     * @param from the object
     * @param step migrates it
     * @param <F> the type before
     * @param <T> the type after
     * @return the migrated object
     */
    public <F, T> T certain(String name, F from, BiFunction<? super F, Migration, ? extends T> step) {
        path.enter(name);
        T to = step.apply(from, this);
        path.leave();
        return to;
    }

    /**
     * Migrates a required object.
     *
     * @param name its property
     * @param from the object
     * @param step migrates it
     * @param <F> the type before
     * @param <T> the type after
     * @return the migrated object, or null when there is none
     */
    public <F, T> @Nullable T required(String name, F from, MigrationStep<? super F, ? extends T> step) {
        path.enter(name);
        T to = step.apply(from, this);
        path.leave();
        return to;
    }

    /**
     * Migrates an optional object, which is dropped when something it cannot be without is lost.
     *
     * @param name its property
     * @param from the object, or null
     * @param step migrates it
     * @param <F> the type before
     * @param <T> the type after
     * @return the migrated object, or null when there is none
     */
    public <F, T> @Nullable T optional(String name, @Nullable F from, MigrationStep<? super F, ? extends T> step) {
        return optional(name, Presence.OPTIONAL, from, step);
    }

    /**
     * Migrates an optional object. When something is lost that it cannot be without, it is dropped where its absence
     * says nothing else, and lost with it where it does.
     *
     * @param name its property
     * @param presence what its absence means to the target
     * @param from the object, or null
     * @param step migrates it
     * @param <F> the type before
     * @param <T> the type after
     * @return the migrated object, or null when there is none
     */
    public <F, T> @Nullable T optional(
            String name, Presence presence, @Nullable F from, MigrationStep<? super F, ? extends T> step) {
        if (from == null) {
            return null;
        }
        path.enter(name);
        T to = orDrop(from, step, presence == Presence.OPTIONAL ? Elements.DROPPED : Elements.KEPT);
        path.leave();
        return to;
    }

    /**
     * Migrates a list, without the elements that are lost.
     *
     * @param name its property
     * @param presence whether the target can be without any
     * @param from the list
     * @param step migrates one element
     * @param <F> the element before
     * @param <T> the element after
     * @return the migrated elements; none of a list whose elements were all lost, which is itself lost where the target
     *     cannot be without it
     */
    public <F, T> List<T> list(
            String name, Presence presence, List<F> from, MigrationStep<? super F, ? extends T> step) {
        return list(name, presence, Elements.DROPPED, from, step);
    }

    /**
     * Migrates a list, without the elements that are lost and may go.
     *
     * @param name its property
     * @param presence whether the target can be without any
     * @param elements which of them may go
     * @param from the list
     * @param step migrates one element
     * @param <F> the element before
     * @param <T> the element after
     * @return the migrated elements; none of a list whose elements were all dropped, which is itself lost where the
     *     target cannot be without it or takes another meaning from that
     */
    public <F, T> List<T> list(
            String name,
            Presence presence,
            Elements elements,
            List<F> from,
            MigrationStep<? super F, ? extends T> step) {
        if (from.isEmpty()) {
            return List.of();
        }
        path.enter(name);
        List<T> to = new ArrayList<>(from.size());
        Pending.Mark before = pending.mark();
        for (int i = 0; i < from.size(); i++) {
            path.enter(i);
            T element = orDrop(from.get(i), step, elements);
            if (element != null) {
                to.add(element);
            }
            path.leave();
        }
        if (to.isEmpty() && presence != Presence.OPTIONAL && pending.isUnchangedSince(before)) {
            lose(decision(ViolationKind.TOO_FEW, from, "at least 1 element, and none of these can be kept", null));
        }
        path.leave();
        return to;
    }

    /**
     * Asks what to do with a property that the target does not know; leaving it out is all that can be done, and says
     * nothing else.
     *
     * @param name the property
     * @param value its value, null or an empty list when it is absent
     */
    public void unknown(String name, @Nullable Object value) {
        unknown(name, Presence.OPTIONAL, value);
    }

    /**
     * Asks what to do with a property that the target does not know; leaving it out is all that can be done.
     *
     * @param name the property
     * @param presence what its absence means; where it says something else, a lossy migration does not leave it out
     * @param value its value, null or an empty list when it is absent
     */
    public void unknown(String name, Presence presence, @Nullable Object value) {
        if (value == null || (value instanceof List<?> list && list.isEmpty())) {
            return;
        }
        String detail = target + " has no such property";
        path.enter(name);
        Decision decision = decision(
                ViolationKind.UNKNOWN_PROPERTY,
                value,
                presence == Presence.OPTIONAL ? detail : detail + ", and its absence would say something else",
                presence == Presence.OPTIONAL ? Answer.Loss.DROP : null);
        Answer answer = policy.decide(decision);
        if (answer == null) {
            pending.open(decision);
        } else if (answer == Answer.Loss.DROP) {
            changed(Change.Kind.DROPPED, value, detail);
        } else {
            throw misfit(decision, answer, "it can only be dropped");
        }
        path.leave();
    }

    /**
     * Leaves out a property that the target does not know where its value is the one that absence means; otherwise asks
     * what to do with it.
     *
     * @param name the property
     * @param value its value, null when it is absent
     * @param meant the value that its absence means
     */
    public void unknown(String name, @Nullable Object value, Object meant) {
        if (!meant.equals(value)) {
            unknown(name, Presence.MEANINGFUL, value);
            return;
        }
        path.enter(name);
        changed(Change.Kind.DROPPED, value, target + " has no such property; its absence means the same");
        path.leave();
    }

    /**
     * Reports that the target says in another way what a property says; nobody is asked.
     *
     * @param name the property
     * @param was its value
     * @param detail how the target says it, and why
     */
    public void replaced(String name, Object was, String detail) {
        path.enter(name);
        changed(Change.Kind.REPLACED, was, detail);
        path.leave();
    }

    /**
     * Begins with the value of a property.
     *
     * @param name the property
     * @param presence what its absence means to the target
     * @return the place of the value
     */
    public MigrationPlace at(String name, Presence presence) {
        return new MigrationPlace(this, name, presence);
    }

    /**
     * Begins with the value of the list element at hand.
     *
     * @return the place of the value
     */
    public MigrationPlace element() {
        return new MigrationPlace(this, null, Presence.REQUIRED);
    }

    private <F, T> @Nullable T orDrop(F from, MigrationStep<? super F, ? extends T> step, Elements mayGo) {
        int changesBefore = changes.size();
        Pending.Mark outer = scope;
        Pending.Mark before = pending.mark();
        scope = before;
        T to = step.apply(from, this);
        scope = outer;
        if (!pending.hasLostSince(before)) {
            return to;
        }
        String here = path.toString();
        Decision cause = pending.lossSince(before, lost -> mayGo.goesWith(here, lost));
        if (cause != null) {
            // What was changed or asked inside of what is dropped no longer matters.
            changes.subList(changesBefore, changes.size()).clear();
            pending.forgetSince(before);
            String why = cause.path().equals(here)
                    ? cause.detail()
                    : "cannot be without " + cause.path().substring(here.length()) + ": " + cause.detail();
            changed(Change.Kind.DROPPED, from, why);
        }
        return null;
    }

    void enter(String name) {
        path.enter(name);
    }

    void leave() {
        path.leave();
    }

    Decision decision(ViolationKind kind, @Nullable Object found, String detail, @Nullable Answer lossy) {
        return new Decision(path.toString(), kind, found, detail, lossy);
    }

    @Nullable
    Answer ask(Decision decision) {
        return policy.decide(decision);
    }

    void open(Decision decision) {
        pending.open(decision);
    }

    void lose(Decision decision) {
        pending.lose(decision);
    }

    void changed(Change.Kind kind, @Nullable Object was, String detail) {
        changes.add(new Change(path.toString(), kind, was, detail));
    }

    String target() {
        return target;
    }

    static IllegalArgumentException misfit(Decision decision, Answer answer, String mend) {
        return new IllegalArgumentException(Excerpt.printable(
                "the policy answers " + decision.path() + " (" + decision.kind() + ") with " + answer + ": " + mend));
    }
}
