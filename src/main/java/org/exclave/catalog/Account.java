package org.exclave.catalog;

/**
 * What one claimant says happened.
 *
 * @param claimant who says so
 * @param statement what, in the editors' own words
 * @param source where it was read
 */
public record Account(String claimant, String statement, Source source) {}
