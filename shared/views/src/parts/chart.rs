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

fn largest(points: &[Point]) -> u64 {
    points.iter().map(|point| point.value).max().unwrap_or_default().max(1)
}
