package io.evwire.ocpp.rule;

import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.OcppCodec;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of one version of OCPP. Immutable and thread-safe; each connection has a session of its own. */
public final class RuleSet {

    private final OcppCodec codec;
    private final ActionCatalog actions;
    private final MessageViews views;
    private final List<Rule<?>> rules;

    private RuleSet(OcppCodec codec, ActionCatalog actions, MessageViews views, List<Rule<?>> rules) {
        this.codec = codec;
        this.actions = actions;
        this.views = views;
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules of OCPP 2.0.1; {@code Ocpp201.rules()} is the entry point.
     *
     * @param codec the codec of that version
     * @param actions its actions
     * @param views gives the views of its messages
     * @return the rules
     */
    public static RuleSet ofOcpp201(OcppCodec codec, ActionCatalog actions, MessageViews views) {
        return new RuleSet(
                codec,
                actions,
                views,
                Stream.of(common(), ChargingProfileRules.UNTIL_201.stream())
                        .<Rule<?>>flatMap(some -> some)
                        .toList());
    }

    /**
     * The rules of OCPP 2.1; {@code Ocpp21.rules()} is the entry point.
     *
     * @param codec the codec of that version
     * @param actions its actions
     * @param views gives the views of its messages
     * @return the rules
     */
    public static RuleSet ofOcpp21(OcppCodec codec, ActionCatalog actions, MessageViews views) {
        return new RuleSet(
                codec,
                actions,
                views,
                Stream.of(
                                common(),
                                TransactionRules.SINCE_21.stream(),
                                ChargingScheduleRules.SINCE_21.stream(),
                                StationRequestRules.SINCE_21.stream())
                        .<Rule<?>>flatMap(some -> some)
                        .toList());
    }

    private static Stream<Rule<?>> common() {
        return Stream.of(
                        SequenceRules.ALL,
                        TransactionRules.ALL,
                        ChargingProfileRules.ALL,
                        ChargingScheduleRules.ALL,
                        StationRequestRules.ALL,
                        PayloadValueRules.ALL)
                .flatMap(List::stream);
    }

    /**
     * The rules.
     *
     * @return every rule of the set
     */
    public List<Rule<?>> rules() {
        return rules;
    }

    /**
     * This set with fewer rules.
     *
     * @param ids the rules to leave out, by their ids
     * @return a copy
     * @throws IllegalArgumentException when the set has no rule of such an id
     */
    public RuleSet without(String... ids) {
        Set<String> unknown = new HashSet<>(Arrays.asList(ids));
        unknown.removeAll(rules.stream().map(Rule::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no rules " + unknown + " here; docs/rules.md lists them");
        }
        Set<String> out = Set.of(ids);
        return new RuleSet(
                codec,
                actions,
                views,
                rules.stream().filter(rule -> !out.contains(rule.id())).toList());
    }

    /**
     * A session for one connection, or for one log.
     *
     * @return a session that has seen nothing yet
     */
    public RuleSession session() {
        return new RuleSession(this, codec);
    }

    /**
     * A session whose replies follow another codec than the version's own.
     *
     * @param other the codec that decodes on this connection, with its error codes and limits
     * @return a session that has seen nothing yet
     */
    public RuleSession session(OcppCodec other) {
        return new RuleSession(this, other);
    }

    ActionCatalog actions() {
        return actions;
    }

    MessageViews views() {
        return views;
    }

    boolean looksAt(Class<?> view) {
        return rules.stream().anyMatch(rule -> rule.looksAt(view));
    }
}
