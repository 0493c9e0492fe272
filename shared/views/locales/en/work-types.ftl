# The list of a portal's work types.

settings-section-work-types = Work types
settings-section-work-type = Work type
settings-section-field = Free field
work-types-lead = What people can ask for here, in the order in which they choose.
work-types-add = Add work type
work-types-new = New work type
work-types-none = No work types yet
work-types-none-text = Add the first one, then the questions of its form.
work-types-name = Name
work-types-guests = Open to guests
work-types-fields = Free fields
work-types-items = Items
work-types-remove = Remove “{ $name }”?
work-types-remove-what = Nobody can ask for it any more. It goes away with its free fields ({ $fields }) and its items ({ $items }).
work-types-remove-stays = Requests that were made stay as they are, with the form that they were made with.
flash-work-type-removed = { $portal }: the work type is removed.

# A work type.

setting-work-type-name = Name
setting-work-type-hint = Line that helps to choose
setting-work-type-place = Comes after
setting-work-type-place-first = Nothing: it is the first
setting-work-type-open-to-guests = Guests may ask for it
setting-work-type-preferred-dates = Ask for days that suit
setting-work-type-description = Description that stands in the form at first
setting-work-type-description-help = These are filled in when the form is shown: {"{company}"}, {"{work-type}"}, {"{date}"}, {"{phone}"}, {"{email}"}, {"{contact}"}, {"{customer}"}.
setting-work-type-items = Items
setting-work-type-items-help = What can be asked for along with this work, in a quantity. Zero is always possible.
setting-work-type-items-add = Add item
setting-work-type-items-row = Item { $place }
setting-work-type-items-name = Name
setting-work-type-items-min = Smallest quantity
setting-work-type-items-max = Largest quantity
setting-work-type-items-step = In packs of
setting-work-type-checklist = Checklist
setting-work-type-checklist-help = What your engineers look at each time. It is copied onto a request when you accept it, and each point is answered in the report.
setting-work-type-checklist-add = Add point
setting-work-type-checklist-row = Point { $place }
setting-work-type-checklist-name = What to look at
request-item-least = From { $min } to { $max }
request-item-steps = From { $min } to { $max }, in packs of { $step }

# The form builder: the list of free fields.

fields-title = Fields of the form
fields-lead = What is asked about “{ $type }”, in this order, besides contact, address and description.
fields-add = Add field
fields-none = No free fields yet
fields-none-text = The form asks for contact, address and description. Add what else you need to know.
fields-label = Question
fields-kind = Type
fields-required = Required
fields-shows = Shows
fields-shows-when = When “{ $field }” is { $answers }
fields-new = New field
fields-new-of = New field: { $kind }
fields-new-lead = What is it answered with? The type stays as it is; all else can be changed later.
fields-remove = Remove “{ $name }”?
fields-remove-what = The question goes away from the form of “{ $type }”, in every language.
fields-remove-stays = Requests that were made keep the question and its answer.
flash-field-removed = { $portal }: the field is removed. The form has a new version.
refusal-field-needed = “{ $field }” shows by the answer to this field. Change that one first.

# Types of fields.

field-kind-text = Line of text
field-kind-text-hint = A name, a number on a plate, a code.
field-kind-long-text = Long text
field-kind-long-text-hint = Several lines in people’s own words.
field-kind-number = Number
field-kind-number-hint = With a unit, a smallest and a largest value, if you like.
field-kind-yes-no = Yes or no
field-kind-yes-no-hint = Further fields can show by the answer.
field-kind-one-of = One of several
field-kind-one-of-hint = Options that you name. Further fields can show by the answer.
field-kind-many-of = Any of several
field-kind-many-of-hint = Options that you name, as many as apply.
field-kind-date = Day
field-kind-date-hint = A day in the calendar.
field-kind-date-time = Day and time
field-kind-date-time-hint = A day in the calendar and a time of day.
field-kind-file = Files
field-kind-file-hint = Photos or PDF that belong to this question.

# A free field.

setting-field-name = Free field
setting-field-label = Question
setting-field-help = Line that helps to answer
setting-field-required = An answer is required
setting-field-default = Answer that stands there at first
setting-field-default-help = As people would type it; a day as 2026-11-30, with a time as 2026-11-30T09:30.
setting-field-default-none = None
setting-field-default-yes = Yes
setting-field-default-no = No
setting-field-min = Smallest value
setting-field-max = Largest value
setting-field-unit = Unit
setting-field-place = Comes after
setting-field-place-first = Nothing: it is the first
setting-field-show-when = Shows
setting-field-show-when-help = By the answer to a field that comes before: yes or no, or one with options.
setting-field-show-when-always = Always
setting-field-show-when-again = Show its answers
setting-field-show-answers = When it is answered with
setting-field-show-answers-yes = Yes
setting-field-show-answers-no = No
setting-field-options = Options
setting-field-options-add = Add option
setting-field-options-row = Option { $place }
setting-field-options-label = Words
setting-field-options-chosen = Chosen at first

# What is wrong.

error-merge-field = { $field } is not known. These are: { $known }
error-merge-field-in-link = { $field } stands in the address of a link, where nothing is put in. Write it beside the link.
error-field-order = “{ $field }” shows by the answer to “{ $other }”, so it has to come after it
error-option-needed = “{ $field }” shows by an option that you took away. Change that field first
error-show-answers = Choose at least one answer
error-options-none = Add at least one option
error-options-chosen = Only one option can be chosen at first
error-whole-number = Enter a whole number, in digits

# How guests see it.

form-preview = Preview
form-preview-show = Show preview
form-preview-help = As people see it, in every language of the portal. Nothing is saved.
form-preview-lead = This is how people see the form. It cannot be sent from here.
form-preview-version = Preview, version { $version }
form-preview-back = Back to the fields
form-version = Version { $version }
form-versions = Versions of the form
form-versions-help = Each saved change makes a new one. A request always shows with the version that it was made with.
