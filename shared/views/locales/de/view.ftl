# Staff see a portal as one of its users: the buttons at the desk, and the page that begins it.

view-as = Ansehen als { $name }
view-as-at = Ansehen als { $name } bei { $portal }
view-title = { $portal } als { $name } ansehen
view-lead = Sie sehen, was { $name } von { $company } dort sieht, höchstens eine halbe Stunde lang. Sie ändern nichts, und was persönlich ist, bleibt verschlossen. In der Aktivität des Kunden steht, dass Sie geschaut haben.
view-begin = Beginnen
view-back = Zurück zum Kunden
view-elsewhere-title = Öffnen Sie das dort, wo Sie den Desk benutzen
view-elsewhere-text = Dieser Link gilt nur in einem Browser: in dem, mit dem Sie am Desk angemeldet sind und ihn angefordert haben. Beginnen Sie dort, auf der Seite des Kunden.
view-elsewhere-desk = Zum Desk
refusal-view-closed = Dieser Benutzer kommt zurzeit nicht in dieses Portal, es gibt also nichts zu sehen.
flash-view-left = Sie sehen das Portal nicht mehr als { $name }.
activity-view-begun = { $by } hat begonnen, { $portal } als { $name } anzusehen
activity-view-ended = { $by } sieht das Portal nicht mehr als { $name }

# The bar on every page while it is on, and what is closed.

view-bar = Ansicht als Kunde
view-bar-text = Sie sehen dies als { $name } von { $company }. Es kann nichts geändert werden.
view-leave = Verlassen
fault-view-only-title = Sie schauen hier nur
fault-view-only-text = Wer das Portal als Kunde ansieht, ändert darin nichts. Verlassen Sie zuerst die Ansicht und handeln Sie dann am Desk oder unter Ihrem eigenen Namen.
fault-view-personal-title = Das ist persönlich
fault-view-personal-text = Profil, Passwort, zweiter Schritt, Sitzungen, Benachrichtigungen und gespeicherte Daten gehören der Person. Niemand sieht sie an ihrer Stelle.
fault-view-over-title = Diese Ansicht ist vorbei
fault-view-over-text = Ihre Zeit ist um, Sie haben sie verlassen, oder Ihre Sitzung am Desk ist beendet. Beginnen Sie neu auf der Seite des Kunden.

# A user’s lost second factor is taken away at the desk, and what the log and the mail say of it.

customers-factor = Zweiter Schritt
customers-factor-text = Bei der Anmeldung wird ein Code der App verlangt. Ist er verloren, entfernen Sie ihn: Die Anmeldung geht ohne, danach lässt sich ein neuer einrichten.
customers-factor-remove = Zweiten Schritt entfernen
customers-factor-ask = Zweiten Schritt von { $name } entfernen?
customers-factor-ask-text = Stellen Sie sicher, dass wirklich { $name } darum bittet, durch einen Anruf unter einer Nummer, die Sie kennen. { $name } wird sofort in jedem Browser abgemeldet, die Ersatzcodes gelten nicht mehr, und eine E-Mail teilt es mit.
flash-user-factor-removed = Der zweite Schritt von { $name } ist entfernt.
refusal-no-factor = Dieser Benutzer hat keinen zweiten Schritt mehr.
activity-user-factor-reset = { $by } hat den zweiten Schritt von { $name } entfernt
activity-factor-on = { $by } hat den zweiten Schritt eingeschaltet
activity-factor-off = { $by } hat den zweiten Schritt ausgeschaltet
mail-factor-removed-subject = { $sender }: Ihr zweiter Schritt wurde entfernt
mail-factor-removed-heading = Ihr zweiter Schritt wurde entfernt
mail-factor-removed-text = { $sender } hat den zweiten Schritt Ihrer Anmeldung entfernt, weil er verloren sein soll. Sie sind überall abgemeldet. Melden Sie sich neu an und richten Sie dann einen neuen ein.
mail-factor-removed-more = Sie haben nicht darum gebeten? Rufen Sie uns sofort an.
mail-factor-removed-button = Anmelden
mail-factor-removed-why = Sie erhalten diese E-Mail, weil es um die Sicherheit Ihres Kontos geht.

mail-password-changed-subject = { $sender }: Ihr Passwort wurde geändert
mail-password-changed-heading = Ihr Passwort wurde geändert
mail-password-changed-text = Das Passwort von { $email } wurde geändert oder entfernt. Jeder andere Browser wurde abgemeldet.
mail-password-changed-more = Das waren nicht Sie? Fordern Sie per E-Mail eine Anmeldung oder ein Zurücksetzen an, legen Sie ein anderes Passwort fest und melden Sie es { $sender } sofort.
mail-password-changed-button = Sehen, wo Sie angemeldet sind
mail-password-changed-why = Sie erhalten diese E-Mail, weil sie die Sicherheit Ihrer Anmeldung betrifft.
