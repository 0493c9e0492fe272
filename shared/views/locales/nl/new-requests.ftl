# Aanvragen van wie is aangemeld, en hun instellingen.

# Het formulier van wie is aangemeld.
request-phone-help = Waarop wij u over het bezoek bereiken.
request-own-reference = Uw referentie
request-own-reference-help = Bijvoorbeeld het nummer van uw bestelling. Het staat op alles wat volgt.
request-place = Adres
request-place-other = Een ander adres
flash-request-sent = Wij hebben uw aanvraag { $number }.

# Wat een aanvraag zegt over wie haar deed.
record-raised-by = Aangevraagd door
record-customer = Klant
record-reference = Referentie van de klant

# De eerste pagina.
dashboard-requests = Recente aanvragen
dashboard-requests-none = Nog geen aanvragen
dashboard-requests-none-text = Hier staat wat onlangs is aangevraagd, en hoe ver het is.
setting-dashboard-parts-part-requests = Recente aanvragen

# Instellingen: nieuwe aanvragen van gebruikers.
settings-section-new-requests = Nieuwe aanvragen
setting-new-requests-work-types = Werk dat gebruikers mogen aanvragen
setting-new-requests-work-types-help = Zonder één daarvan is er geen formulier voor gebruikers.
setting-new-requests-phone = Telefoonnummer
setting-new-requests-phone-never = Wordt niet gevraagd
setting-new-requests-phone-optional = Mag leeg blijven
setting-new-requests-phone-required = Moet worden ingevuld
setting-new-requests-reference = Referentie van de klant
setting-new-requests-reference-never = Wordt niet gevraagd
setting-new-requests-reference-optional = Mag leeg blijven
setting-new-requests-reference-required = Moet worden ingevuld
setting-new-requests-dates = Dagen die schikken
setting-new-requests-dates-never = Wordt niet gevraagd
setting-new-requests-dates-optional = Mag leeg blijven
setting-new-requests-dates-required = Moet worden ingevuld
setting-new-requests-dates-help = Bij de werksoorten die ernaar vragen.
setting-new-requests-other-address = Gebruikers mogen een ander adres noemen dan die van hun bedrijf
setting-new-requests-on-behalf = Gebruikers mogen namens iemand anders aanvragen
setting-new-requests-attachments = Gebruikers mogen bestanden meesturen
setting-new-requests-files = Hoogste aantal bestanden bij één aanvraag
setting-new-requests-terms = Voorwaarden
setting-new-requests-terms-help = Ze staan boven de knop van het formulier. Laat leeg als er geen zijn.
setting-new-requests-accept-terms = Gebruikers moeten de voorwaarden aanvaarden
setting-new-requests-flows = Aanvraagroutes
setting-new-requests-flows-help = Elk is een eigen ingang in het menu en de eerste stap van het formulier: service, een storing, een offerte. Ook gasten vinden ze, met het werk dat voor hen openstaat. Zonder routes leidt één ingang naar al het werk.
setting-new-requests-flows-add = Route toevoegen
setting-new-requests-flows-row = Route { $place }
setting-new-requests-flows-name = Naam
setting-new-requests-flows-word = Woord in het adres
setting-new-requests-flows-word-help = Kleine letters, cijfers en koppeltekens, zoals “storing”. Links naar het formulier kunnen het noemen.
setting-new-requests-flows-work-types = Werksoorten hierin
error-flow-name = Geef elke route een naam.
error-flow-word = Twee routes hebben hetzelfde woord in hun adres.
setting-work-type-open-to-users = Gebruikers mogen dit aanvragen
work-types-users = Open voor gebruikers
