package org.exclave.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exclave.catalog.Account;
import org.exclave.catalog.ClaimSide;

/**
 * The accounts of an incident by who gives them, so that both sides can stand side by side. The catalogue names only the
 * claimant; whose side that is, is read from the name alone: an office or people called Kyrgyz or Tajik, or marked (KG) or
 * (TJ). Other words in brackets name the outlet that reported it and do not count, nor does the language of a broadcaster. Whoever is neither, or both, stands with
 * the others.
 *
 * @param kyrgyz given by the Kyrgyz side, in the order of the catalogue
 * @param tajik given by the Tajik side, in the order of the catalogue
 * @param others given by anybody else, or by both together
 */
public record AccountSides(List<Account> kyrgyz, List<Account> tajik, List<Account> others) {

    private static final Pattern OUTLET = Pattern.compile("\\((?!KG\\)|TJ\\))[^)]*\\)|,? via .*|, citing .*|RFE/RL (Kyrgyz|Tajik) Service");
    private static final Pattern KYRGYZ = Pattern.compile("\\bKyrgyz(stan)?\\b|\\(KG\\)");
    private static final Pattern TAJIK = Pattern.compile("\\bTajik(istan)?\\b|\\(TJ\\)");

    public AccountSides {
        kyrgyz = List.copyOf(kyrgyz);
        tajik = List.copyOf(tajik);
        others = List.copyOf(others);
    }

    /** Puts every account on one of the three. */
    public static AccountSides of(List<Account> accounts) {
        List<Account> kyrgyz = new ArrayList<>();
        List<Account> tajik = new ArrayList<>();
        List<Account> others = new ArrayList<>();
        for (Account account : accounts) {
            switch (side(account.claimant())) {
                case KYRGYZ -> kyrgyz.add(account);
                case TAJIK -> tajik.add(account);
                default -> others.add(account);
            }
        }
        return new AccountSides(kyrgyz, tajik, others);
    }

    /** On whose side a claimant stands: the Kyrgyz, the Tajik, or another. */
    public static ClaimSide side(String claimant) {
        String name = OUTLET.matcher(claimant).replaceAll("");
        boolean ofKyrgyz = KYRGYZ.matcher(name).find();
        boolean ofTajik = TAJIK.matcher(name).find();
        if (ofKyrgyz == ofTajik) {
            return ClaimSide.OTHER;
        }
        return ofKyrgyz ? ClaimSide.KYRGYZ : ClaimSide.TAJIK;
    }

    /** Whether both sides give an account. */
    public boolean bothSpeak() {
        return !kyrgyz.isEmpty() && !tajik.isEmpty();
    }
}
