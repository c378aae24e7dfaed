package org.exclave.query;

import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.catalog.Account;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose account it is, is read from the claimant's own name and from nothing else. */
final class AccountSidesTest {

    private static final Source SOURCE =
            TheAtlas.incident("KT-20220916-01").sources().getFirst();

    private static AccountSides of(String... claimants) {
        return AccountSides.of(
                List.of(claimants).stream().map(name -> new Account(name, "…", SOURCE)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kyrgyz border service | KG",
        "Kyrgyz Border Service (GKNB) | KG",
        "Ombudsperson (KG) | KG",
        "Prosecutor-General of Kyrgyzstan | KG",
        "Tajik border troops (SCNS) | TJ",
        "Deputy head of Khistevarz jamoat (TJ) | TJ",
        "Prosecutor-General of Tajikistan | TJ",
        "Village head (Sputnik Kyrgyzstan) | other",
        "Local authorities (Sputnik Tajikistan) | other",
        "Joint statement (via 24.kg, Kyrgyz MFA) | other",
        "Divergent Options, citing BBC Kyrgyz | other",
        "Kyrgyz and Tajik commissions | other",
        "HRW | other",
        "Russian Foreign Ministry | other",
    })
    void aNameTellsTheSide(String claimant, String side) {
        AccountSides sides = of(claimant);

        assertThat(sides.kyrgyz()).hasSize(side.equals("KG") ? 1 : 0);
        assertThat(sides.tajik()).hasSize(side.equals("TJ") ? 1 : 0);
        assertThat(sides.others()).hasSize(side.equals("other") ? 1 : 0);
    }

    @Test
    void noAccountOfTheCatalogueIsLostOrDoubled() {
        for (Incident incident : TheAtlas.incidents()) {
            AccountSides sides = AccountSides.of(incident.accounts());
            int all = sides.kyrgyz().size() + sides.tajik().size() + sides.others().size();
            assertThat(all).as(incident.id()).isEqualTo(incident.accounts().size());
        }
    }

    @Test
    void bothSpeakOnlyWhereBothDo() {
        assertThat(of("Kyrgyz MFA", "Tajik MFA").bothSpeak()).isTrue();
        assertThat(of("Kyrgyz MFA", "HRW").bothSpeak()).isFalse();
        assertThat(of().bothSpeak()).isFalse();
    }
}
