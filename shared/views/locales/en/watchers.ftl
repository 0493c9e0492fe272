# Watchers: colleagues who are kept informed about a request.

watchers-title = Watchers
watchers-text = Watchers get the same mails about this request as whoever asked for it.
watcher-watch = Watch
watcher-stop = Stop watching
watcher-add = Add a watcher
watcher-add-lead = A watcher of { $number } gets the same mails about it as whoever asked for it. Only colleagues who see the request can watch it.
watcher-colleague = Colleague
watcher-choose = Choose a colleague
watcher-add-send = Add watcher
watcher-nobody = There is no further colleague who sees this request.
watcher-remove = Remove { $name } from the watchers
flash-watching = You watch { $number }: you get a mail about each step.
flash-watching-no-more = You no longer watch { $number }.
flash-watcher-added = { $number } has a new watcher.
flash-watcher-removed = { $number } has one watcher fewer.
refusal-watcher-asked = Whoever asked for it gets every mail about it already.
refusal-watcher-unseen = This colleague does not see the request, and cannot watch it.
refusal-watchers-full = A request has { $most } watchers at most.
mail-why-watcher = You get this mail because you watch request { $number } at { $sender }. On its page you can stop watching.
