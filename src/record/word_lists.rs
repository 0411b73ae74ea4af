//! Hand-made lists of words for the search: what belongs together though no
//! rule of spelling says so.

/// Words that belong together. They label nothing and stand in no record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WordLists {
    /// Forms of one word in the Nordic languages: `barn`, `børn`. The first is
    /// what the others are read as.
    pub cognates: Vec<Vec<String>>,
    /// Words and phrases that mean the same: each finds the others.
    pub equivalent: Vec<Vec<String>>,
    /// What people say, and what the sources write: finds only in this direction.
    pub everyday: Vec<Everyday>,
}

/// What people say, and what the sources write for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Everyday {
    /// Words and phrases that people use.
    pub said: Vec<String>,
    /// Words and phrases that stand in the sources.
    pub meant: Vec<String>,
}
