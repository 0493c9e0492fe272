//! Pages being filled from the top: what is placed where, before any of it is written.

use crate::face::{Faces, wrap};

/// A4 in points.
pub const PAGE: (f32, f32) = (595.0, 842.0);
/// Left and right of everything.
pub const SIDE: f32 = 56.0;
/// Above everything.
pub const TOP: f32 = 56.0;
/// Where the foot begins.
pub const FOOT: f32 = 782.0;
/// The width of a line.
pub const WIDTH: f32 = PAGE.0 - 2.0 * SIDE;

/// Red, green, blue.
pub type Colour = (u8, u8, u8);
/// Running text.
pub const INK: Colour = (28, 30, 33);
/// What is less important.
pub const MUTED: Colour = (94, 99, 107);
/// Hairlines.
pub const HAIR: Colour = (214, 217, 222);

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Points.
    pub size: f32,
    /// In the bold face.
    pub bold: bool,
    /// Its colour.
    pub colour: Colour,
}

impl Style {
    /// Running text.
    pub const BODY: Self = Self { size: 10.0, bold: false, colour: INK };
    /// What stands out of it.
    pub const STRONG: Self = Self { bold: true, ..Self::BODY };
    /// A remark.
    pub const SMALL: Self = Self { size: 8.5, bold: false, colour: MUTED };
    /// A heading.
    pub const HEADING: Self = Self { size: 12.5, bold: true, colour: INK };
    /// The title.
    pub const TITLE: Self = Self { size: 20.0, bold: true, colour: INK };

    /// From one line to the next.
    pub const fn leading(self) -> f32 {
        self.size * 1.42
    }
}

/// What a part of the document is, for whoever has it read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading of a level.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A picture, and what it shows.
    Figure(String),
    /// What only looks good.
    Ornament,
}

/// Something on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// One line of text; `y` is its base line.
    Text {
        /// The text.
        text: String,
        /// How it is set.
        style: Style,
    },
    /// A filled box.
    Box {
        /// Its size.
        size: (f32, f32),
        /// Its colour.
        colour: Colour,
    },
    /// A picture, by its place among the pictures.
    Picture {
        /// Which.
        picture: usize,
        /// Its size.
        size: (f32, f32),
    },
    /// Lines that somebody drew.
    Drawn {
        /// The lines, in points from the corner.
        lines: Vec<Vec<(f32, f32)>>,
        /// The size of the box around them.
        size: (f32, f32),
    },
}

/// A mark, where it is, and which part of the document it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The part.
    pub part: usize,
    /// From the left and from the top.
    pub at: (f32, f32),
    /// What.
    pub mark: Mark,
}

/// The pages so far.
pub struct Sheet<'a> {
    /// What widths are measured with.
    pub faces: &'a Faces,
    /// Every page.
    pub pages: Vec<Vec<Placed>>,
    /// Every part, in reading order.
    pub parts: Vec<Part>,
    /// How far the last page is filled.
    pub y: f32,
}

impl<'a> Sheet<'a> {
    /// One empty page.
    pub fn new(faces: &'a Faces) -> Self {
        Self { faces, pages: vec![Vec::new()], parts: Vec::new(), y: TOP }
    }

    /// Begins a part.
    pub fn part(&mut self, part: Part) -> usize {
        self.parts.push(part);
        self.parts.len() - 1
    }

    /// Puts a mark on the last page.
    pub fn put(&mut self, part: usize, at: (f32, f32), mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(Placed { part, at, mark });
        }
    }

    /// Goes on to another page unless there is room for so much.
    pub fn room(&mut self, height: f32) {
        if self.y + height > FOOT && self.y > TOP {
            self.pages.push(Vec::new());
            self.y = TOP;
        }
    }

    /// Leaves some room, at most the rest of the page.
    pub const fn gap(&mut self, height: f32) {
        self.y = (self.y + height).min(FOOT);
    }

    /// Sets one line.
    pub fn line(&mut self, part: usize, text: String, style: Style, x: f32) {
        self.room(style.leading());
        let at = (x, self.y + style.size * 1.07);
        if !text.is_empty() {
            self.put(part, at, Mark::Text { text, style });
        }
        self.y += style.leading();
    }

    /// Sets a text over as many lines and pages as it takes.
    pub fn text(&mut self, part: usize, text: &str, style: Style, (x, width): (f32, f32)) {
        for line in wrap(self.faces.face(style.bold), style.size, text, width) {
            self.line(part, line, style, x);
        }
    }

    /// How high a text is.
    pub fn height(&self, text: &str, style: Style, width: f32) -> f32 {
        let lines = wrap(self.faces.face(style.bold), style.size, text, width).len();
        lines as f32 * style.leading()
    }

    /// A heading, with room for what comes under it.
    pub fn heading(&mut self, text: &str) {
        self.gap(16.0);
        self.room(Style::HEADING.leading() + 48.0);
        let part = self.part(Part::Heading(2, text.to_owned()));
        self.text(part, text, Style::HEADING, (SIDE, WIDTH));
        self.gap(4.0);
    }

    /// A hairline, where there is something left to part.
    pub fn hair(&mut self) {
        if self.y + 1.0 > FOOT {
            return;
        }
        let part = self.part(Part::Ornament);
        self.put(part, (SIDE, self.y), Mark::Box { size: (WIDTH, 0.5), colour: HAIR });
    }

    /// What something is, and beside it what it is called.
    pub fn fact(&mut self, label: &str, value: &str) {
        const LABEL: f32 = 130.0;
        const VALUE: f32 = WIDTH - LABEL - 12.0;
        let part = self.part(Part::Paragraph);
        let labels = wrap(&self.faces.plain, Style::BODY.size, label, LABEL);
        let values = wrap(&self.faces.plain, Style::BODY.size, value, VALUE);
        for place in 0..labels.len().max(values.len()) {
            self.room(Style::BODY.leading());
            let top = self.y;
            if let Some(label) = labels.get(place) {
                self.line(part, label.clone(), Style { colour: MUTED, ..Style::BODY }, SIDE);
            }
            self.y = top;
            self.line(part, values.get(place).cloned().unwrap_or_default(), Style::BODY, SIDE + LABEL + 12.0);
        }
        self.gap(2.0);
    }
}
