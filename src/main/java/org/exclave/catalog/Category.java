package org.exclave.catalog;

/** What sort of incident it is. */
public enum Category implements CatalogWord {
    CLASH("clash", Family.FIGHTING),
    SHELLING("shelling", Family.FIGHTING),
    AIRSTRIKE_OR_DRONE("airstrike_drone", Family.FIGHTING),
    BORDER_POST_ATTACK("border_post_attack", Family.FIGHTING),
    ATTACK_ON_CIVILIANS("attack_on_civilians", Family.CIVILIANS),
    HOSTAGE("hostage", Family.CIVILIANS),
    DISPLACEMENT("displacement", Family.CIVILIANS),
    ARSON_OR_DESTRUCTION("arson_destruction", Family.DESTRUCTION),
    WATER_DISPUTE("water_dispute", Family.WATER_AND_ROADS),
    ROAD_BLOCKADE("road_blockade", Family.WATER_AND_ROADS),
    BORDER_REGIME("border_regime", Family.WATER_AND_ROADS),
    CEASEFIRE_OR_DIPLOMACY("ceasefire_diplomacy", Family.DIPLOMACY),
    INTERNATIONAL_REACTION("international_reaction", Family.DIPLOMACY),
    CONTEXT("context", Family.CONTEXT),
    CIVIL_MEASURE("civil_measure", Family.CONTEXT),
    INVESTIGATION("investigation", Family.CONTEXT),
    /** Running totals of a whole round of fighting: not an incident, never counted, never added to anything. */
    AGGREGATE("aggregate", Family.CONTEXT);

    private final String id;
    private final Family family;

    Category(String id, Family family) {
        this.id = id;
        this.family = family;
    }

    @Override
    public String id() {
        return id;
    }

    /** The family that gives its symbol, filter and colour. */
    public Family family() {
        return family;
    }
}
