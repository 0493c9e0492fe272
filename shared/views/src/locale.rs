//! A language as a value: texts out of the Fluent files, dates, times, numbers and sizes.
//!
//! Each language is parsed at its first use and kept. A message that a language lacks is shown in English;
//! one that English lacks shows as its key, and a test keeps that from happening.

use crate::parts::Time;
use domain::{
    Language, Problem,
    formats::{DateFormat, Formats, NumberFormat},
    money::{Currency, Money},
};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Timestamp, Zoned, civil::Date, civil::DateTime, tz::TimeZone};
use std::{borrow::Cow, sync::OnceLock};

type Bundle = FluentBundle<FluentResource>;

macro_rules! sources {
    ($code:literal) => {
        &[
            include_str!(concat!("../locales/", $code, "/common.ftl")),
            include_str!(concat!("../locales/", $code, "/error.ftl")),
            include_str!(concat!("../locales/", $code, "/country.ftl")),
            include_str!(concat!("../locales/", $code, "/request.ftl")),
            include_str!(concat!("../locales/", $code, "/new-requests.ftl")),
            include_str!(concat!("../locales/", $code, "/new-work-orders.ftl")),
            include_str!(concat!("../locales/", $code, "/request-lists.ftl")),
            include_str!(concat!("../locales/", $code, "/status.ftl")),
            include_str!(concat!("../locales/", $code, "/desk.ftl")),
            include_str!(concat!("../locales/", $code, "/life.ftl")),
            include_str!(concat!("../locales/", $code, "/visits.ftl")),
            include_str!(concat!("../locales/", $code, "/watchers.ftl")),
            include_str!(concat!("../locales/", $code, "/planning.ftl")),
            include_str!(concat!("../locales/", $code, "/sign-in.ftl")),
            include_str!(concat!("../locales/", $code, "/password-reset.ftl")),
            include_str!(concat!("../locales/", $code, "/portal-sign-in.ftl")),
            include_str!(concat!("../locales/", $code, "/account.ftl")),
            include_str!(concat!("../locales/", $code, "/company.ftl")),
            include_str!(concat!("../locales/", $code, "/second-factor.ftl")),
            include_str!(concat!("../locales/", $code, "/dashboard.ftl")),
            include_str!(concat!("../locales/", $code, "/customers.ftl")),
            include_str!(concat!("../locales/", $code, "/objects.ftl")),
            include_str!(concat!("../locales/", $code, "/documents.ftl")),
            include_str!(concat!("../locales/", $code, "/projects.ftl")),
            include_str!(concat!("../locales/", $code, "/imports.ftl")),
            include_str!(concat!("../locales/", $code, "/staff.ftl")),
            include_str!(concat!("../locales/", $code, "/view.ftl")),
            include_str!(concat!("../locales/", $code, "/portals.ftl")),
            include_str!(concat!("../locales/", $code, "/looks.ftl")),
            include_str!(concat!("../locales/", $code, "/work-types.ftl")),
            include_str!(concat!("../locales/", $code, "/mail.ftl")),
            include_str!(concat!("../locales/", $code, "/mails.ftl")),
        ]
    };
}

static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

/// The Fluent files of a language, in the order in which they are read.
#[must_use]
pub const fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => sources!("en"),
        Language::Nl => sources!("nl"),
        Language::De => sources!("de"),
        Language::Fr => sources!("fr"),
        Language::Pt => sources!("pt"),
        Language::Es => sources!("es"),
    }
}

fn bundle(language: Language) -> &'static Bundle {
    BUNDLES[language as usize].get_or_init(|| {
        let id = language.code().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        for source in sources(language) {
            // What cannot be read is left out; a test reads every file and takes no error.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// A language to speak in, and how a portal writes dates and numbers. Cheap to copy and hand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale {
    language: Language,
    formats: Formats,
}

impl Locale {
    /// The locale of a language.
    #[must_use]
    pub const fn of(language: Language) -> Self {
        let formats =
            Formats { date: DateFormat::Words, number: NumberFormat::Language, currency: Currency::Eur };
        Self { language, formats }
    }

    /// The same, writing dates and numbers as a portal does.
    #[must_use]
    pub const fn formatted(self, formats: Formats) -> Self {
        Self { formats, ..self }
    }

    /// Its language.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// ISO 639-1 code, for `lang="…"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.language.code()
    }

    /// The text of a message without variables.
    #[must_use]
    pub fn t(self, key: &str) -> Cow<'static, str> {
        find(self.language, key, None).unwrap_or_else(|| Cow::Owned(key.to_owned()))
    }

    /// The text of a message with one variable: a number (plurals follow it) or a text.
    #[must_use]
    pub fn t1<'a>(self, key: &str, name: &'a str, value: impl Into<FluentValue<'a>>) -> String {
        self.args(key, [(name, value.into())])
    }

    /// The text of a message with two variables.
    #[must_use]
    pub fn t2<'a>(
        self,
        key: &str,
        first: (&'a str, impl Into<FluentValue<'a>>),
        second: (&'a str, impl Into<FluentValue<'a>>),
    ) -> String {
        self.args(key, [(first.0, first.1.into()), (second.0, second.1.into())])
    }

    /// The text of a message with any variables.
    #[must_use]
    pub fn args<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>) -> String {
        let args: FluentArgs<'_> = args.into_iter().collect();
        find(self.language, key, Some(&args)).map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// Whether the message exists, in this language or in English.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        find(self.language, key, None).is_some()
    }

    /// What a problem tells a person.
    #[must_use]
    pub fn problem(self, problem: &Problem) -> String {
        self.said(problem.key, problem.args.iter().map(|(name, value)| (*name, value.as_ref())))
    }

    /// The text of a message whose variables are texts.
    #[must_use]
    pub fn said<'a>(self, key: &str, args: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        self.args(key, args.into_iter().map(|(name, value)| (name, FluentValue::from(value))))
    }

    /// The name of a country by its code, or the code itself.
    #[must_use]
    pub fn country(self, code: &str) -> String {
        let key = format!("country-{code}");
        find(self.language, &key, None).map_or_else(|| code.to_owned(), Cow::into_owned)
    }

    /// A day: “Monday 23 November 2026”.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let weekday = self.t(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        let args = [("weekday", FluentValue::from(weekday)), ("date", self.short_date(date).into())];
        self.args("date-with-weekday", args)
    }

    /// A day without its weekday: “23 November 2026”, or as the portal writes it.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.formats.date {
            DateFormat::Words => self.date_in_words(date),
            DateFormat::Hyphens => format!("{day:02}-{month:02}-{year}"),
            DateFormat::Points => format!("{day:02}.{month:02}.{year}"),
            DateFormat::Slashes => format!("{day:02}/{month:02}/{year}"),
            DateFormat::MonthFirst => format!("{month:02}/{day:02}/{year}"),
            DateFormat::Iso => format!("{year}-{month:02}-{day:02}"),
        }
    }

    fn date_in_words(self, date: Date) -> String {
        let month = self.t(&format!("month-{}", date.month()));
        let args = [
            ("day", FluentValue::from(date.day().to_string())),
            ("month", month.into()),
            ("year", date.year().to_string().into()),
        ];
        self.args("date", args)
    }

    /// A day and a time on the portal's clock: “23 November 2026 at 14:05”.
    #[must_use]
    pub fn date_time(self, at: DateTime) -> String {
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        self.t2("date-time", ("date", self.short_date(at.date())), ("time", time))
    }

    /// A point in time on the clock of a zone: “23 November 2026 at 14:05”.
    #[must_use]
    pub fn time(self, at: Timestamp, zone: &TimeZone) -> String {
        self.date_time(at.to_zoned(zone.clone()).datetime())
    }

    /// How long ago or ahead, within a day; `None` further away.
    #[must_use]
    pub fn relative(self, at: Timestamp, now: Timestamp) -> Option<String> {
        let seconds = now.as_second() - at.as_second();
        let (minutes, hours) = (seconds.abs() / 60, seconds.abs() / 3600);
        if hours >= 24 {
            return None;
        }
        Some(match (seconds >= 0, minutes, hours) {
            (_, 0, _) => self.t("time-now").into_owned(),
            (true, n, 0) => self.t1("time-minutes-ago", "count", n),
            (true, _, n) => self.t1("time-hours-ago", "count", n),
            (false, n, 0) => self.t1("time-minutes-ahead", "count", n),
            (false, _, n) => self.t1("time-hours-ahead", "count", n),
        })
    }

    /// A `<time>`: relative within a day, absolute after, the exact one in its title.
    #[must_use]
    pub fn when(self, at: Timestamp, zone: &TimeZone, now: Timestamp) -> Time {
        let exact = self.time(at, zone);
        Time { machine: at.to_string(), text: self.relative(at, now).unwrap_or_else(|| exact.clone()), exact }
    }

    /// A `<time>` of a day.
    #[must_use]
    pub fn day(self, date: Date) -> Time {
        Time { machine: date.to_string(), text: self.date(date), exact: String::new() }
    }

    /// Today in a zone, as people there write it.
    #[must_use]
    pub fn today(self, now: &Zoned) -> String {
        self.date(now.date())
    }

    const fn separators(self) -> (char, char) {
        match (self.formats.number, self.language) {
            (NumberFormat::Comma, _) | (NumberFormat::Language, Language::En) => (',', '.'),
            (NumberFormat::Space, _) | (NumberFormat::Language, Language::Fr) => ('\u{202f}', ','),
            (NumberFormat::Apostrophe, _) => ('\u{2019}', '.'),
            (NumberFormat::Point, _)
            | (NumberFormat::Language, Language::Nl | Language::De | Language::Pt | Language::Es) => {
                ('.', ',')
            }
        }
    }

    /// A whole number, its thousands apart.
    #[must_use]
    pub fn number(self, value: u64) -> String {
        let digits = value.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(self.separators().0);
            }
            text.push(digit);
        }
        text
    }

    /// A canonical decimal (digits, a point, maybe a minus) with this language's signs.
    #[must_use]
    pub fn decimal(self, canonical: &str) -> String {
        let (sign, rest) = canonical.strip_prefix('-').map_or(("", canonical), |rest| ("\u{2212}", rest));
        let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |value| self.number(value));
        if fraction.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{}{fraction}", self.separators().1)
        }
    }

    /// An amount with its currency's code behind it: “1,157.27 EUR”, with a space that does not break.
    #[must_use]
    pub fn money(self, amount: Money) -> String {
        format!("{}\u{a0}{}", self.decimal(&amount.to_string()), amount.currency.code())
    }

    /// The size of a file: bytes, kilobytes or megabytes of 1,024.
    #[must_use]
    pub fn size(self, bytes: u64) -> String {
        const KB: u64 = 1024;
        const MB: u64 = 1024 * KB;
        if bytes < KB {
            return self.t1("size-bytes", "count", bytes);
        }
        if bytes < MB {
            return self.t1("size-kb", "size", self.number(bytes.div_ceil(KB)));
        }
        let tenths = (bytes * 10 + MB / 2) / MB;
        let text = if tenths.is_multiple_of(10) {
            self.number(tenths / 10)
        } else {
            self.decimal(&format!("{}.{}", tenths / 10, tenths % 10))
        };
        self.t1("size-mb", "size", text)
    }
}

fn find(language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
    [language, Language::En].into_iter().find_map(|language| {
        let bundle = bundle(language);
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        Some(match bundle.format_pattern(pattern, args, &mut errors) {
            Cow::Borrowed(text) => Cow::Borrowed(text),
            Cow::Owned(text) => Cow::Owned(text),
        })
    })
}
