//! Charts as inline SVG, each with the table of its figures behind it.

use crate::Locale;
use askama::Template;

/// One figure of a chart.
#[derive(Debug, Clone)]
pub struct Point {
    /// What it belongs to: a month, a stage.
    pub label: String,
    /// How much.
    pub value: u64,
}

/// Bars below each other, longest first or in the order of time; the caller decides.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/bar_chart.html")]
pub struct BarChart {
    /// The language.
    pub locale: Locale,
    /// What it shows.
    pub title: String,
    /// What the figures count.
    pub unit: String,
    /// The figures.
    pub points: Vec<Point>,
}

impl BarChart {
    /// Length of a bar in hundredths of the longest.
    fn share(&self, point: &Point) -> u64 {
        point.value * 100 / largest(&self.points)
    }

    fn number(&self, point: &Point) -> String {
        self.locale.number(point.value)
    }
}

/// A line over time.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/line_chart.html")]
pub struct LineChart {
    /// The language.
    pub locale: Locale,
    /// What it shows.
    pub title: String,
    /// What the figures count.
    pub unit: String,
    /// The figures, oldest first.
    pub points: Vec<Point>,
}

impl LineChart {
    const WIDTH: u64 = 600;
    const HEIGHT: u64 = 120;

    fn place(&self, place: usize, point: &Point) -> (u64, u64) {
        let steps = self.points.len().saturating_sub(1).max(1) as u64;
        let across = Self::WIDTH * place as u64 / steps;
        (across, Self::HEIGHT - point.value * Self::HEIGHT / largest(&self.points))
    }

    fn line(&self) -> String {
        let places = self.points.iter().enumerate().map(|(place, point)| self.place(place, point));
        places.map(|(across, down)| format!("{across},{down}")).collect::<Vec<_>>().join(" ")
    }

    fn number(&self, point: &Point) -> String {
        self.locale.number(point.value)
    }

    fn top(&self) -> String {
        self.locale.number(self.points.iter().map(|point| point.value).max().unwrap_or_default())
    }
}

/// Two figures beside each other at each point of time, as columns: the first is filled, the second is an outline.
#[derive(Debug, Clone, Template)]
#[template(path = "parts/column_chart.html")]
pub struct ColumnChart {
    /// The language.
    pub locale: Locale,
    /// What it shows.
    pub title: String,
    /// What the figures count.
    pub unit: String,
    /// What the columns stand along: months.
    pub along: String,
    /// What each of the two figures is.
    pub series: [String; 2],
    /// What each pair belongs to, and the pair, oldest first.
    pub columns: Vec<(String, [u64; 2])>,
}

/// A column as it is drawn.
struct Bar {
    class: &'static str,
    left: u64,
    down: u64,
    height: u64,
}

impl ColumnChart {
    const WIDTH: u64 = 600;
    const HEIGHT: u64 = 120;

    fn bars(&self) -> Vec<Bar> {
        let step = Self::WIDTH / (self.columns.len() as u64).max(1);
        let most = self.most().max(1);
        let bar = |place: usize, (figure, value): (usize, &u64)| {
            let height = value * Self::HEIGHT / most;
            let left = step * place as u64 + step / 10 + step * 2 / 5 * figure as u64;
            Bar { class: ["first", "second"][figure % 2], left, down: Self::HEIGHT - height, height }
        };
        let pairs = self.columns.iter().enumerate();
        pairs
            .flat_map(|(place, (_, pair))| pair.iter().enumerate().map(move |one| bar(place, one)))
            .filter(|bar| bar.height > 0)
            .collect()
    }

    fn width(&self) -> u64 {
        Self::WIDTH / (self.columns.len() as u64).max(1) * 7 / 20
    }

    fn most(&self) -> u64 {
        self.columns.iter().flat_map(|(_, pair)| *pair).max().unwrap_or_default()
    }

    fn top(&self) -> String {
        self.locale.number(self.most())
    }

    fn number(&self, value: &u64) -> String {
        self.locale.number(*value)
    }
}

fn largest(points: &[Point]) -> u64 {
    points.iter().map(|point| point.value).max().unwrap_or_default().max(1)
}
