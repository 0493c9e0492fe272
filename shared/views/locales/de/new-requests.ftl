# Anfragen von Angemeldeten und ihre Einstellungen.

# Das Formular von Angemeldeten.
request-phone-help = Unter der wir Sie wegen des Termins erreichen.
request-own-reference = Ihr Zeichen
request-own-reference-help = Zum Beispiel Ihre Bestellnummer. Es steht auf allem, was folgt.
request-place = Adresse
request-place-other = Eine andere Adresse
flash-request-sent = Ihre Anfrage { $number } ist bei uns.

# Was eine Anfrage über den Anfragenden sagt.
record-raised-by = Angefragt von
record-customer = Kunde
record-reference = Zeichen des Kunden

# Die erste Seite.
dashboard-requests = Letzte Anfragen
dashboard-requests-none = Noch keine Anfragen
dashboard-requests-none-text = Hier steht, worum zuletzt gebeten wurde und wie weit es ist.
setting-dashboard-parts-part-requests = Letzte Anfragen

# Einstellungen: neue Anfragen von Benutzern.
settings-section-new-requests = Neue Anfragen
setting-new-requests-work-types = Arbeiten, um die Benutzer bitten dürfen
setting-new-requests-work-types-help = Ohne eine davon gibt es kein Formular für Benutzer.
setting-new-requests-phone = Telefonnummer
setting-new-requests-phone-never = Wird nicht gefragt
setting-new-requests-phone-optional = Darf leer bleiben
setting-new-requests-phone-required = Muss ausgefüllt werden
setting-new-requests-reference = Zeichen des Kunden
setting-new-requests-reference-never = Wird nicht gefragt
setting-new-requests-reference-optional = Darf leer bleiben
setting-new-requests-reference-required = Muss ausgefüllt werden
setting-new-requests-dates = Passende Tage
setting-new-requests-dates-never = Wird nicht gefragt
setting-new-requests-dates-optional = Darf leer bleiben
setting-new-requests-dates-required = Muss ausgefüllt werden
setting-new-requests-dates-help = Bei den Arbeiten, die danach fragen.
setting-new-requests-other-address = Benutzer dürfen eine andere Adresse als die ihrer Firma nennen
setting-new-requests-on-behalf = Benutzer dürfen für jemand anderen anfragen
setting-new-requests-attachments = Benutzer dürfen Dateien mitsenden
setting-new-requests-files = Höchstzahl der Dateien je Anfrage
setting-new-requests-terms = Bedingungen
setting-new-requests-terms-help = Sie stehen über der Schaltfläche des Formulars. Leer lassen, wenn es keine gibt.
setting-new-requests-accept-terms = Benutzer müssen die Bedingungen annehmen
setting-new-requests-flows = Anfragewege
setting-new-requests-flows-help = Jeder ist ein eigener Eintrag im Menü und der erste Schritt des Formulars: Service, eine Störung, ein Angebot. Auch Gäste finden sie, mit den Arbeiten, die ihnen offenstehen. Ohne Wege führt ein Eintrag zu allen Arbeiten.
setting-new-requests-flows-add = Weg hinzufügen
setting-new-requests-flows-row = Weg { $place }
setting-new-requests-flows-name = Name
setting-new-requests-flows-word = Wort in der Adresse
setting-new-requests-flows-word-help = Kleinbuchstaben, Ziffern und Bindestriche, wie „stoerung“. Links zum Formular können es nennen.
setting-new-requests-flows-work-types = Arbeiten darin
error-flow-name = Geben Sie jedem Weg einen Namen.
error-flow-word = Zwei Wege haben dasselbe Wort in ihrer Adresse.
setting-work-type-open-to-users = Benutzer dürfen darum bitten
work-types-users = Offen für Benutzer
