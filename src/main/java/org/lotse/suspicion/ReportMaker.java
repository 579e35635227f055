package org.lotse.suspicion;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.account.Account;
import org.lotse.account.Accounts;
import org.lotse.party.Address;
import org.lotse.party.LegalEntity;
import org.lotse.party.NaturalPerson;
import org.lotse.party.Parties;
import org.lotse.party.Party;
import org.springframework.stereotype.Component;

/**
 * Writes a decided suspicion as the XML file that is handed in at the authority, shaped after the public outline of goAML:
 * who reports, why, about whom, which transactions. {@code report.xsd} beside this class is the shape; a file that does
 * not keep to it is never given out.
 */
@Component
class ReportMaker {

    /** Transactions are reported, or a client's conduct where there is none. */
    private static final String WITH_TRANSACTIONS = "STR";

    private static final String WITHOUT_TRANSACTIONS = "SAR";

    private final Parties parties;
    private final Accounts accounts;
    private final SuspicionSettings settings;

    ReportMaker(Parties parties, Accounts accounts, SuspicionSettings settings) {
        this.parties = parties;
        this.accounts = accounts;
        this.settings = settings;
    }

    String of(Suspicion suspicion, LocalDate day) {
        Assessment assessment = suspicion.latest().orElseThrow();
        boolean transactions = !assessment.transactions().isEmpty();
        var xml = new ReportXml();
        xml.open("report")
                .text("rentity_id", String.valueOf(settings.reportingEntity()))
                .text("submission_code", "E")
                .text("report_code", transactions ? WITH_TRANSACTIONS : WITHOUT_TRANSACTIONS)
                .text("entity_reference", suspicion.id().toString())
                .text("submission_date", day.toString())
                .text("currency_code_local", "EUR")
                .text("reporting_user_code", suspicion.ruling().by())
                .text("reason", suspicion.occasion() + "\n\n" + assessment.grounds());
        Optional<Account> account = accounts.of(suspicion.about());
        Party party = parties.party(suspicion.party());
        if (party instanceof LegalEntity entity) {
            entity(xml, entity, account);
        } else if (party instanceof NaturalPerson person) {
            person(xml, person, account);
        }
        assessment.transactions().forEach(one -> transaction(xml, one));
        String report = xml.close().toString();
        ReportShape.check(report);
        return report;
    }

    private static void person(ReportXml xml, NaturalPerson person, Optional<Account> account) {
        xml.open("person")
                .text("first_name", person.givenNames())
                .text("last_name", person.familyName())
                .text("birthdate", person.dateOfBirth().toString())
                .text("birth_place", person.placeOfBirth());
        person.nationalities().forEach(country -> xml.text("nationality", country.value()));
        address(xml, person.address());
        account.ifPresent(one -> xml.text("account", one.iban()));
        xml.text("occupation", person.occupation()).close();
    }

    private static void entity(ReportXml xml, LegalEntity entity, Optional<Account> account) {
        xml.open("entity")
                .text("name", entity.name())
                .text("incorporation_legal_form", entity.form().name());
        if (entity.register() != null) {
            xml.text("incorporation_number", entity.register().number());
        }
        xml.text("incorporation_state", entity.seat())
                .text("incorporation_country_code", entity.country().value());
        account.ifPresent(one -> xml.text("account", one.iban()));
        xml.close();
    }

    private static void address(ReportXml xml, Address address) {
        xml.open("address")
                .text("address", address.street())
                .text("city", address.city())
                .text("zip", address.postalCode())
                .text("country_code", address.country().value())
                .close();
    }

    private static void transaction(ReportXml xml, SuspectTransaction one) {
        xml.open("transaction")
                .text("transactionnumber", one.number())
                .text("date_transaction", one.day().toString())
                .text("amount_local", one.amount().toPlainString())
                .text("direction", one.direction().name())
                .text("counterparty", one.counterparty())
                .text("transaction_description", one.purpose())
                .close();
    }
}
