//! The closed vocabularies' common shape: a term, its key, and all its fellows.

/// A word from a closed vocabulary: code reasons about it, so adding one makes
/// the compiler list every place to think about.
pub trait Term: Copy + Eq + Ord + std::fmt::Debug + 'static {
    /// The vocabulary's name: the first part of every message id of its labels.
    const VOCABULARY: &'static str;
    /// Every term, in the order in which a person is shown them.
    const ALL: &'static [Self];
    /// The word used in records, addresses, facets, CSS and JSON.
    fn key(self) -> &'static str;

    /// The term with this key.
    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.key() == key)
    }
}

/// A term with its vocabulary forgotten, for whoever only wants to say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TermRef {
    /// The vocabulary's name.
    pub vocabulary: &'static str,
    /// The term's key.
    pub key: &'static str,
}

impl<T: Term> From<T> for TermRef {
    fn from(term: T) -> Self {
        Self { vocabulary: T::VOCABULARY, key: term.key() }
    }
}

/// Writes a closed vocabulary once: the enum, its keys, and `ALL`, which could
/// otherwise forget a term without anyone noticing.
macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident $vocabulary:literal { $($(#[$meaning:meta])* $term:ident = $key:expr,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$meaning])* $term,)+ }

        impl $crate::term::Term for $name {
            const VOCABULARY: &'static str = $vocabulary;
            const ALL: &'static [Self] = &[$(Self::$term,)+];
            fn key(self) -> &'static str {
                match self { $(Self::$term => $key,)+ }
            }
        }
    };
}
pub(crate) use vocabulary;
