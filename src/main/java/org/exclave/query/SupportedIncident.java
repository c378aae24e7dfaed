package org.exclave.query;

import java.util.List;
import org.exclave.catalog.Account;
import org.exclave.catalog.Incident;

/**
 * What one source says of an incident.
 *
 * @param incident cites the source
 * @param alone whether it cites no other
 * @param claims the incident's figures that were read there
 * @param accounts the incident's accounts that were read there
 */
public record SupportedIncident(
        Incident incident, boolean alone, List<SupportedClaim> claims, List<Account> accounts) {

    public SupportedIncident {
        claims = List.copyOf(claims);
        accounts = List.copyOf(accounts);
    }
}
