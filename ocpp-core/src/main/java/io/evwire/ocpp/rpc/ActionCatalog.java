// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All actions of one version of OCPP, and what one asks of them. */
public final class ActionCatalog {

    private final List<Action> actions;

    /**
     * A catalog; generated code makes it.
     *
     * @param actions every action, by name
     */
    public ActionCatalog(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /**
     * Every action.
     *
     * @return the actions in the order of their names
     */
    public List<Action> all() {
        return actions;
    }

    /**
     * The action of a name.
     *
     * @param name the name on the wire, case-sensitive
     * @return the action, or null when this version does not have it
     */
    public @Nullable Action find(String name) {
        for (Action action : actions) {
            if (action.name().equals(name)) {
                return action;
            }
        }
        return null;
    }

    /**
     * The actions of a functional block.
     *
     * @param block the block
     * @return its actions in the order of their names
     */
    public List<Action> inBlock(FunctionalBlock block) {
        return select(action -> action.functionalBlock() == block);
    }

    /**
     * The actions whose request an end of the connection may send.
     *
     * @param role the end
     * @return the actions in the order of their names
     */
    public List<Action> sentBy(Role role) {
        return select(action -> action.direction().isSentBy(role));
    }

    /**
     * The actions whose request an end of the connection may receive.
     *
     * @param role the end
     * @return the actions in the order of their names
     */
    public List<Action> receivedBy(Role role) {
        return sentBy(role == Role.CSMS ? Role.CHARGING_STATION : Role.CSMS);
    }

    /**
     * The names of actions, as {@link OcppCodec#withSupportedActions} takes them.
     *
     * @param some actions of this catalog
     * @return their names
     */
    public static Set<String> names(List<Action> some) {
        return some.stream().map(Action::name).collect(Collectors.toUnmodifiableSet());
    }

    private List<Action> select(Predicate<Action> condition) {
        return actions.stream().filter(condition).toList();
    }
}
