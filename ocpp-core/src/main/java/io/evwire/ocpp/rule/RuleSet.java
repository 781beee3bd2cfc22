// SPDX-License-Identifier: Apache-2.0
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
    private final List<Rule<?>> advice;

    private RuleSet(
            OcppCodec codec,
            ActionCatalog actions,
            MessageViews views,
            List<Rule<?>> rules,
            List<? extends Rule<?>> advice) {
        this.codec = codec;
        this.actions = actions;
        this.views = views;
        this.rules = List.copyOf(rules);
        this.advice = List.copyOf(advice);
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
                Stream.of(common(), ChargingProfileRules.UNTIL_201.stream(), RangeRules.UNTIL_201.stream())
                        .<Rule<?>>flatMap(some -> some)
                        .toList(),
                commonAdvice().toList());
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
                                StationRequestRules.SINCE_21.stream(),
                                OperationModeRules.SINCE_21.stream(),
                                DerControlRules.SINCE_21.stream(),
                                ContentRules.SINCE_21.stream(),
                                SessionRules.SINCE_21.stream(),
                                RangeRules.SINCE_21.stream())
                        .<Rule<?>>flatMap(some -> some)
                        .toList(),
                Stream.<Rule<?>>concat(commonAdvice(), OperationModeRules.ADVICE_SINCE_21.stream())
                        .toList());
    }

    private static Stream<Rule<?>> common() {
        return Stream.of(
                        SequenceRules.ALL,
                        TransactionRules.ALL,
                        ChargingProfileRules.ALL,
                        ChargingScheduleRules.ALL,
                        StationRequestRules.ALL,
                        PayloadValueRules.ALL,
                        ContentRules.ALL,
                        SessionRules.ALL,
                        RangeRules.ALL)
                .flatMap(List::stream);
    }

    private static Stream<Rule<?>> commonAdvice() {
        return Stream.of(TransactionRules.ADVICE, SessionRules.ADVICE).flatMap(List::stream);
    }

    /**
     * The rules.
     *
     * @return every rule that a session of this set holds frames against
     */
    public List<Rule<?>> rules() {
        return rules;
    }

    /**
     * The rules that are left out, because a peer that keeps the standard may break them.
     *
     * @return every rule that {@link #with} can add
     */
    public List<Rule<?>> advice() {
        return advice;
    }

    /**
     * This set with advice.
     *
     * @param ids the rules of {@link #advice()} to add, by their ids
     * @return a copy
     * @throws IllegalArgumentException when the advice has no rule of such an id
     */
    public RuleSet with(String... ids) {
        requireKnown(advice, ids);
        Set<String> in = Set.of(ids);
        return new RuleSet(
                codec,
                actions,
                views,
                Stream.concat(rules.stream(), advice.stream().filter(rule -> in.contains(rule.id())))
                        .<Rule<?>>map(rule -> rule)
                        .toList(),
                advice.stream().filter(rule -> !in.contains(rule.id())).toList());
    }

    private static void requireKnown(List<Rule<?>> known, String... ids) {
        Set<String> unknown = new HashSet<>(Arrays.asList(ids));
        unknown.removeAll(known.stream().map(Rule::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no rules " + unknown + " here; docs/rules.md lists them");
        }
    }

    /**
     * This set with fewer rules.
     *
     * @param ids the rules to leave out, by their ids
     * @return a copy
     * @throws IllegalArgumentException when the set has no rule of such an id
     */
    public RuleSet without(String... ids) {
        requireKnown(rules, ids);
        Set<String> out = Set.of(ids);
        return new RuleSet(
                codec,
                actions,
                views,
                rules.stream().filter(rule -> !out.contains(rule.id())).toList(),
                advice);
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

    List<Rule<?>> rulesOf(Class<?> view) {
        return rules.stream().filter(rule -> rule.looksAt(view)).toList();
    }
}
