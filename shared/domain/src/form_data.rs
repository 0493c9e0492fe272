//! What a person typed, exactly as it came: the one input of every parser, and what a refused form shows again.

/// Names and values of a sent form, in order; a name may repeat.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FormData(pub Vec<(String, String)>);

impl FormData {
    /// The first value of a field, empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a tick box is ticked (it sent any value at all).
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        self.all(name).any(|value| !value.is_empty())
    }

    /// Whether the field was sent, even empty.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(field, _)| field == name)
    }

    /// Puts one value in the place of all that the field had.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.retain(|(field, _)| field != name);
        self.0.push((name.to_owned(), value.into()));
    }

    /// Adds one more value.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        self.0.push((name.to_owned(), value.into()));
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for FormData {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// Rows of one sort: the list's name stands once per row with the row's id, in their order; a row's fields are
/// `{list}.{id}.{field}`.
impl FormData {
    /// The ids of a list's rows, in order; what is no id is left out, and so is a repeat.
    #[must_use]
    pub fn rows(&self, list: &str) -> Vec<String> {
        let sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let mut ids: Vec<String> = Vec::new();
        for id in self.all(list).filter(|id| (1..=40).contains(&id.len()) && id.bytes().all(sign)) {
            if !ids.iter().any(|known| known == id) {
                ids.push(id.to_owned());
            }
        }
        ids
    }

    /// The fields of one row, by their own names.
    #[must_use]
    pub fn row(&self, list: &str, id: &str) -> Self {
        let prefix = format!("{list}.{id}.");
        let own =
            |(name, value): &(String, String)| Some((name.strip_prefix(&prefix)?.to_owned(), value.clone()));
        Self(self.0.iter().filter_map(own).collect())
    }

    /// Takes a row away with all of its fields.
    pub fn remove_row(&mut self, list: &str, id: &str) {
        let prefix = format!("{list}.{id}.");
        let own = |name: &str, value: &str| (name == list && value == id) || name.starts_with(&prefix);
        self.0.retain(|(name, value)| !own(name, value));
    }

    /// Moves a row by some places, as far as there are any.
    pub fn move_row(&mut self, list: &str, id: &str, by: isize) {
        let mut ids = self.rows(list);
        let Some(from) = ids.iter().position(|known| known == id) else { return };
        let to = from.saturating_add_signed(by).min(ids.len() - 1);
        let moved = ids.remove(from);
        ids.insert(to, moved);
        self.0.retain(|(name, _)| name != list);
        ids.into_iter().for_each(|id| self.push(list, id));
    }
}
