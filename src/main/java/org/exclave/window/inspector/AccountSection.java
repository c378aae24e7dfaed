package org.exclave.window.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.exclave.catalog.Account;
import org.exclave.language.Messages;
import org.exclave.query.AccountSides;
import org.exclave.window.part.Column;
import org.exclave.window.part.Parts;

/** What each side says happened: both side by side, of one size, Kyrgyzstan first by the alphabet; then everybody else. */
final class AccountSection extends Column {

    private static final double GAP = 8;

    private final Messages messages;

    AccountSection(List<Account> accounts, Messages messages) {
        super(GAP);
        this.messages = messages;
        getStyleClass().add("section");
        setId("accounts");
        getChildren().add(Parts.heading(messages.text("inspector.accounts")));
        AccountSides sides = AccountSides.of(accounts);
        if (sides.bothSpeak()) {
            GridPane both = new GridPane(GAP, 0);
            both.getColumnConstraints().addAll(half(), half());
            both.addRow(
                    0,
                    column("inspector.accounts.kyrgyz", sides.kyrgyz()),
                    column("inspector.accounts.tajik", sides.tajik()));
            both.setId("both-accounts");
            getChildren().add(both);
            add("inspector.accounts.others", sides.others());
        } else {
            add("inspector.accounts.kyrgyz", sides.kyrgyz());
            add("inspector.accounts.tajik", sides.tajik());
            add("inspector.accounts.others", sides.others());
        }
    }

    private void add(String heading, List<Account> accounts) {
        if (!accounts.isEmpty()) {
            getChildren().add(column(heading, accounts));
        }
    }

    private Node column(String heading, List<Account> accounts) {
        Column column = new Column(6, Parts.text(messages.text(heading), "caption"));
        for (Account account : accounts) {
            Column card = new Column(
                4,
                    Parts.text(account.claimant(), "claimant"),
                    Parts.text(account.statement(), "statement"),
                    Parts.text(account.source().publisher(), "caption"));
            card.getStyleClass().add("account-card");
            column.getChildren().add(card);
        }
        return column;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
