package org.lotse.clientview;

import java.util.List;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.casefile.CaseFile;
import org.lotse.offboarding.Offboarding;
import org.lotse.offboarding.Offboardings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the client applied for, and what came of it. */
@Component
@Order(20)
class AccountsChapter implements Chapter {

    private final Accounts accounts;
    private final Offboardings offboardings;

    AccountsChapter(Accounts accounts, Offboardings offboardings) {
        this.accounts = accounts;
        this.offboardings = offboardings;
    }

    /**
     * @param account null while there is none
     * @param leaving the notice that stands, or that ended it; null without
     */
    record Contract(CaseFile file, Account account, Offboarding leaving) {}

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Optional<List<Contract>> of(Client client) {
        return Optional.of(client.cases().stream().map(this::contract).toList());
    }

    private Contract contract(CaseFile file) {
        return new Contract(
                file,
                accounts.of(file.id()).orElse(null),
                offboardings.of(file.id()).orElse(null));
    }
}
