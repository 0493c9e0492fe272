# A company's own data, as its Admins read and change it.

menu-addresses = Adressen
company-edit-company = Naam en adres wijzigen
company-edit-contact = Contactpersoon wijzigen
company-edit-directly = Uw wijziging geldt meteen.
company-edit-approval = { $name } bekijkt uw wijziging voordat ze geldt, en laat u per mail weten wat er is besloten.
company-save = Opslaan
company-ask = Ter goedkeuring sturen
company-cancel = Annuleren
flash-company-saved = De bedrijfsgegevens zijn opgeslagen.
flash-company-unchanged = Er is niets gewijzigd.
flash-change-asked = Uw wijziging wacht op goedkeuring. U krijgt een mail als er is besloten.
flash-change-withdrawn = Uw wijziging is ingetrokken.
refusal-company-changed = Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw en sla dan op.
refusal-change-decided = Over deze wijziging is al beslist.
refusal-change-overtaken = Waar deze wijziging over gaat, is intussen door iemand anders gewijzigd. Er is niets overschreven.

# Addresses for goods and invoices.

addresses-lead = Waar goederen en facturen heen gaan.
addresses-none = Nog geen adressen
addresses-none-text = Voeg toe waar goederen en facturen heen gaan. Het eerste adres wordt de standaard.
addresses-add = Adres toevoegen
address-new-title = Nieuw adres
address-edit-title = { $name } wijzigen
address-edit = Wijzigen
address-name = Naam van het adres
address-name-help = Hoe men het noemt: “Magazijn”, “Hoofdkantoor”.
address-shipping = Verzendadres
address-billing = Factuuradres
address-default-shipping = Standaard voor verzending
address-default-billing = Standaard voor facturen
address-default-help = Zolang dit niet is aangevinkt, is een ander adres hiervoor de standaard.
address-save = Adres opslaan
address-remove = Adres verwijderen
address-remove-title = { $name } verwijderen?
address-remove-text = { $name } wordt niet meer aangeboden. Wat daarheen is gestuurd, blijft zoals het is.
flash-address-saved = Het adres is opgeslagen.
flash-address-removed = Het adres is verwijderd.
error-address-use = Vink aan waar het adres voor is
refusal-too-many-addresses = Er passen geen adressen meer bij. Verwijder er eerst een.

# Changes that wait for the desk, or did.

changes-asked = Aangevraagde wijzigingen
change-part-company = Naam en adres
change-part-contact = Contactpersoon
change-part-address = Verzend- en factuuradressen
change-state-waiting = Wacht op goedkeuring
change-state-approved = Goedgekeurd
change-state-rejected = Afgewezen
change-state-withdrawn = Ingetrokken
change-state-overtaken = Ingehaald
change-overtaken-text = Dit is intussen gewijzigd. Trek uw wijziging in, kijk opnieuw en vraag het nog eens aan.
change-by = Aangevraagd door { $name }
change-reason = Reden: { $reason }
change-withdraw = Intrekken

# The same at the desk.

changes-title = Wijzigingsverzoeken
changes-lead = Wat klanten aan hun eigen gegevens willen wijzigen. Niets geldt voordat u het goedkeurt.
changes-none = Niets wacht op u
changes-none-text = Als een klant gegevens wijzigt die volgens uw portaal op goedkeuring wachten, verschijnt dat hier.
changes-customer = Klant
changes-what = Wat
changes-by = Wie
changes-when = Wanneer
changes-field = Veld
changes-old = Oud
changes-new = Nieuw
changes-approve = Goedkeuren
changes-reject = Afwijzen
changes-reject-title = Deze wijziging afwijzen?
changes-reason = Reden
changes-reason-help = Wie het vroeg, leest dit in een mail en op de bedrijfspagina.
changes-overtaken = { $name } is niet meer wat het was toen dit werd gevraagd. Er wordt niets overschreven: wijs het met een woord af, of laat ze het intrekken en opnieuw vragen.
changes-unavailable = Dit kan nu niet worden opgeslagen. Er is niets verloren: stuur het straks opnieuw.
flash-change-approved = De wijziging voor { $name } is uitgevoerd.
flash-change-rejected = De wijziging voor { $name } is afgewezen. Ze krijgen een mail.
changes-decided-by = Besloten door { $name }
changes-open-customer = Klant openen

# What is stored about a person.

menu-data = Mijn gegevens
data-lead = Wat hier over u is opgeslagen.
data-file-text = Het bestand bevat dit alles, uw andere bedrijven, de wijzigingen die u vroeg, en wat u wanneer deed.
data-take = Downloaden als bestand
data-others =
    { $count ->
        [one] en { $count } ander bedrijf
       *[other] en { $count } andere bedrijven
    }
