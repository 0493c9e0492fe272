//! What several lists have in common, newest first, without reading what lies between: each is read in blocks from where
//! the others go on. It says what to read next and is told what came; it knows no table.

use std::collections::VecDeque;

/// A row of a list with the key it stands at.
pub(crate) type Keyed<R> = (String, R);

/// Where in a list a reading begins, going back in time: only keys below this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Below(pub(crate) String);

impl Below {
    /// At a key or below it: no key goes on where another one ends.
    fn from(key: &str) -> Self {
        Self(format!("{key}+"))
    }

    fn holds(&self, key: &str) -> bool {
        key < self.0.as_str()
    }
}

/// One list.
#[derive(Debug)]
struct Stream<R> {
    rows: VecDeque<Keyed<R>>,
    over: bool,
}

/// Rows that are in some list of every group, newest first.
#[derive(Debug)]
pub(crate) struct Join<R> {
    groups: Vec<Vec<Stream<R>>>,
    below: Below,
}

/// What comes next.
#[derive(Debug, PartialEq)]
pub(crate) enum Step<R> {
    /// A row that is in all groups.
    Found(Keyed<R>),
    /// These lists have to be read on (group and place in it), all of them below the same key.
    Read(Vec<(usize, usize)>),
    /// There is nothing more.
    Over,
}

enum Head {
    At(String),
    Unknown(Vec<usize>),
    Over,
}

impl<R> Join<R> {
    /// Groups of lists of these sizes, of which nothing is known yet.
    pub(crate) fn new(sizes: &[usize], below: Below) -> Self {
        let stream = || Stream { rows: VecDeque::new(), over: false };
        let groups = sizes.iter().map(|size| (0..*size).map(|_| stream()).collect()).collect();
        Self { groups, below }
    }

    /// Everything from here on is not decided yet.
    pub(crate) const fn below(&self) -> &Below {
        &self.below
    }

    /// Rows of a list from below [`Join::below`] on, newest first; `over`: there are no further ones.
    pub(crate) fn give(&mut self, (group, place): (usize, usize), rows: Vec<Keyed<R>>, over: bool) {
        if let Some(stream) = self.groups.get_mut(group).and_then(|group| group.get_mut(place)) {
            *stream = Stream { rows: rows.into(), over };
        }
    }

    /// The next step.
    pub(crate) fn step(&mut self) -> Step<R> {
        loop {
            let mut unknown = Vec::new();
            let mut heads: Vec<String> = Vec::new();
            for group in 0..self.groups.len() {
                match self.head(group) {
                    Head::Over => return Step::Over,
                    Head::At(key) => heads.push(key),
                    Head::Unknown(places) => unknown.extend(places.into_iter().map(|place| (group, place))),
                }
            }
            let Some(lowest) = heads.iter().min().cloned() else { return self.read_or_over(unknown) };
            if !unknown.is_empty() {
                self.below = Below::from(&lowest);
                return Step::Read(unknown);
            }
            if heads.iter().all(|head| *head == lowest) {
                return self.found(&lowest);
            }
            self.below = Below::from(&lowest);
        }
    }

    fn read_or_over(&self, unknown: Vec<(usize, usize)>) -> Step<R> {
        if unknown.is_empty() { Step::Over } else { Step::Read(unknown) }
    }

    /// The newest key of a group that is not decided yet.
    fn head(&mut self, group: usize) -> Head {
        let below = self.below.clone();
        let mut newest: Option<&String> = None;
        let mut unknown = Vec::new();
        for (place, stream) in self.groups[group].iter_mut().enumerate() {
            while stream.rows.front().is_some_and(|(key, _)| !below.holds(key)) {
                stream.rows.pop_front();
            }
            match stream.rows.front() {
                Some((key, _)) => newest = newest.max(Some(key)),
                None if !stream.over => unknown.push(place),
                None => {}
            }
        }
        match newest {
            _ if !unknown.is_empty() => Head::Unknown(unknown),
            Some(key) => Head::At(key.clone()),
            None => Head::Over,
        }
    }

    /// Takes the row out: of the first list of the first group that has it.
    fn found(&mut self, key: &str) -> Step<R> {
        self.below = Below(key.to_owned());
        let mut streams = self.groups.first_mut().into_iter().flatten();
        let row = streams.find_map(|stream| stream.rows.pop_front_if(|(at, _)| at == key));
        row.map_or(Step::Over, Step::Found)
    }
}

#[cfg(test)]
#[path = "join_tests.rs"]
mod tests;
