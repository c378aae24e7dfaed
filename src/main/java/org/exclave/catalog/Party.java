package org.exclave.catalog;

/** Somebody who took part in an incident: a group or an office, never a private person by name. */
public record Party(String name, PartySide side) {}
