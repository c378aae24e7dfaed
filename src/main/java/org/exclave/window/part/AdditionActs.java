package org.exclave.window.part;

import java.util.function.Consumer;
import org.exclave.catalog.Incident;

/**
 * What leads to the user's additions.
 *
 * @param open shows them, with an empty form
 * @param addClaim shows an empty form for a figure of an incident
 * @param edit shows the form of a local incident, or of a local figure of one that is not
 */
public record AdditionActs(Runnable open, Consumer<Incident> addClaim, Consumer<Incident> edit) {}
