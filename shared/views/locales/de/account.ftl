# Was eine bei einem Portal angemeldete Person selbst regelt, und das Menü dorthin.

menu-account = Ihr Konto
menu-company = Ihre Firma
menu-overview = Übersicht
menu-request = Neue Anfrage
menu-profile = Profil
menu-password = Passwort
menu-sessions = Angemeldete Geräte
menu-company-facts = Firmendaten
menu-users = Benutzer
menu-switch = Firma wechseln
menu-manager = Ihr Kontakt bei { $name }

# Profil.
profile-lead = Ihr Name steht bei dem, was Sie anfragen und schreiben.
profile-name = Ihr Name
profile-name-help = So lesen ihn Ihre Kollegen und wir.
profile-language = Sprache
profile-language-help = Für diese Seiten und für E-Mails an Sie.
profile-email = Sie melden sich an mit
profile-email-help = Diese Adresse lässt sich hier nicht ändern. Fragen Sie uns, wenn Sie eine andere brauchen.
profile-save = Profil speichern
flash-profile-saved = Ihr Profil ist gespeichert.
refusal-profile-changed = Ihr Profil wurde inzwischen in einem anderen Fenster geändert. Sehen Sie es noch einmal an und speichern Sie dann.

# Angemeldete Browser.
sessions-lead = Browser, in denen Sie angemeldet sind. Beenden Sie, was Sie nicht kennen; dort ist dann eine neue Anmeldung nötig.
sessions-unknown = Unbekanntes Gerät
sessions-here = Dieses Gerät
sessions-seen = Zuletzt benutzt:
sessions-now = jetzt
sessions-since = Angemeldet:
sessions-network = { $network ->
    [unknown] Netz unbekannt
   *[other] Netz { $network }
}
sessions-end = Beenden
sessions-end-others = Alle anderen beenden
flash-session-ended = Die Sitzung ist beendet.
flash-sessions-ended = Alle anderen Sitzungen sind beendet.

# Passwort.
password-lead-set = Sie melden sich mit einer E-Mail an. Mit einem Passwort geht es auch ohne.
password-lead-change = Sie melden sich mit Ihrem Passwort oder mit einer E-Mail an.
password-lead-replace = Sie haben schon ein Passwort. Ein neues ersetzt es; Sie kamen mit einer E-Mail herein, daher wird das heutige nicht verlangt.
password-current = Bisheriges Passwort
password-new = Neues Passwort
password-new-help = 12 Zeichen oder mehr. Ein paar Wörter hintereinander sind leicht zu merken und schwer zu erraten.
password-save = Passwort speichern
password-others-end = Hier bleiben Sie angemeldet; jede andere Sitzung endet.
password-remove-title = Ohne Passwort
password-remove-text = Ab dann melden Sie sich nur noch mit einer E-Mail an. Jede andere Sitzung endet.
password-remove = Passwort entfernen
error-password-current = Das ist nicht Ihr bisheriges Passwort
flash-password-saved = Ihr Passwort ist gespeichert. Jede andere Sitzung ist beendet.
flash-password-removed = Ihr Passwort ist entfernt. Sie melden sich ab jetzt mit einer E-Mail an.

# Die Firma.
company-name = Name
company-reference = Kundennummer
company-address = Adresse
company-contact = Kontakt
company-change = Stimmt etwas nicht? Schreiben Sie { $name }:

# Benutzer: Rollen, Sicht, Zustand.
role-admin = Administrator
role-admin-hint = Alles, auch Daten und Benutzer der Firma.
role-buyer = Auftraggeber
role-buyer-hint = Fragt Arbeit an und antwortet.
role-finance = Buchhaltung
role-finance-hint = Sieht Arbeit und Rechnungen, fragt nichts an.
role-viewer = Leser
role-viewer-hint = Sieht alles an, ändert nichts.
scope-company = Ganze Firma
scope-company-hint = Sieht, was irgendjemand in der Firma angefragt hat.
scope-own = Eigene Anfragen
scope-own-hint = Sieht nur, was er oder sie selbst angefragt hat.
scope-locations = Einige Standorte
scope-locations-hint = Sieht, was zu den gewählten Standorten gehört, und die eigenen Anfragen.
scope-locations-count =
    { $count ->
        [one] { $count } Standort
       *[other] { $count } Standorte
    }
user-state-active = Aktiv
user-state-invited = Eingeladen
user-state-off = Ausgeschaltet

# Die Liste der Benutzer.
users-lead = Wer aus Ihrer Firma sich hier anmeldet, und was er oder sie darf.
users-invite = Kollegen einladen
users-name = Name
users-email = E-Mail-Adresse
users-role = Rolle
users-scope = Sieht
users-locations = Standorte
users-state = Zugang
user-me = { $name } (Sie)

# Eine Einladung.
invite-title = Kollegen einladen
invite-lead = Die Person bekommt eine E-Mail mit einem Link, der 7 Tage gilt.
invite-email-help = Dorthin geht die Einladung, und damit meldet die Person sich an.
invite-send = Einladung senden
flash-user-invited = { $name } ist eingeladen. Die E-Mail ist unterwegs.
flash-user-invited-again = { $name } bekommt die Einladung noch einmal.

# Ein Benutzer.
user-invited-text = Noch nicht hereingekommen. Die Einladung gilt nach jeder E-Mail 7 Tage.
user-invite-again = Einladung noch einmal senden
user-save = Änderungen speichern
user-access = Zugang
user-active-text = { $name } kann sich für Ihre Firma anmelden.
user-off = Ausschalten
user-off-title = { $name } ausschalten?
user-off-text = { $name } kann sich nicht mehr für Ihre Firma anmelden und wird sofort abgemeldet. Anfragen bleiben bestehen.
user-off-text-me = Sie können sich nicht mehr für diese Firma anmelden und werden sofort abgemeldet. Ein Kollege kann Sie wieder einschalten.
user-off-everywhere = { $name } wurde von uns ausgeschaltet. Rufen Sie uns an, wenn das ein Irrtum ist.
user-on = Einschalten
user-on-text = { $name } ist ausgeschaltet und kann sich nicht für Ihre Firma anmelden.
flash-user-saved = Die Änderungen für { $name } sind gespeichert. Sie gelten sofort.
flash-user-off = { $name } ist ausgeschaltet.
flash-user-on = { $name } ist wieder eingeschaltet.
flash-role-changed = Ihre Rolle ist geändert.
refusal-user-changed = Jemand anderes hat diesen Benutzer inzwischen geändert. Sehen Sie es noch einmal an und speichern Sie dann.
refusal-last-admin = Sie sind der letzte Administrator Ihrer Firma. Machen Sie zuerst jemand anderen dazu.
