//! A filter that makes of every word none, one or several others.

use std::collections::HashMap;
use std::sync::Arc;

use tantivy::tokenizer::{Token, TokenFilter, TokenStream, Tokenizer};

use super::stop::is_stop_word;

/// What becomes of a word.
type Become = Arc<dyn Fn(&str) -> Vec<String> + Send + Sync>;

/// How many words a filter remembers what they became. Few words make up most
/// of any text, so most of the work is done once.
const REMEMBERED: usize = 50_000;

/// Makes of every word what a function says. All of it stands where the word
/// stood, so that nothing else moves.
#[derive(Clone)]
pub(super) struct Each(Become);

impl Each {
    /// One word for each word.
    pub(super) fn one(become_of: fn(&str) -> String) -> Self {
        Self(Arc::new(move |word| vec![become_of(word)]))
    }

    /// Any number for each word that tells something. Small words are left out:
    /// their spelling and their pieces only fill the index.
    pub(super) fn telling(become_of: impl Fn(&str) -> Vec<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(move |word| if is_stop_word(word) { Vec::new() } else { become_of(word) }))
    }
}

impl TokenFilter for Each {
    type Tokenizer<T: Tokenizer> = EachTokenizer<T>;

    fn transform<T: Tokenizer>(self, inner: T) -> EachTokenizer<T> {
        EachTokenizer { inner, become_of: self.0, remembered: Remembered::default() }
    }
}

/// What words became.
#[derive(Clone, Default)]
struct Remembered {
    places: HashMap<String, usize>,
    became: Vec<Vec<String>>,
    /// What the last word became that there was no room for.
    last: Vec<String>,
}

impl Remembered {
    /// What a word becomes; the place where it stands, if it is remembered.
    fn look_up(&mut self, word: &str, become_of: &Become) -> Option<usize> {
        if let Some(place) = self.places.get(word) {
            return Some(*place);
        }
        let became = become_of(word);
        if self.became.len() == REMEMBERED {
            self.last = became;
            return None;
        }
        self.became.push(became);
        self.places.insert(word.to_owned(), self.became.len() - 1);
        Some(self.became.len() - 1)
    }

    fn at(&self, place: Option<usize>) -> &[String] {
        place.and_then(|place| self.became.get(place)).unwrap_or(&self.last)
    }
}

#[derive(Clone)]
pub(super) struct EachTokenizer<T> {
    inner: T,
    become_of: Become,
    remembered: Remembered,
}

impl<T: Tokenizer> Tokenizer for EachTokenizer<T> {
    type TokenStream<'a> = EachStream<'a, T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        // Nothing is left over from the text before.
        self.remembered.last.clear();
        EachStream {
            inner: self.inner.token_stream(text),
            become_of: &self.become_of,
            remembered: &mut self.remembered,
            now: None,
            n_given: 0,
        }
    }
}

pub(super) struct EachStream<'a, T> {
    inner: T,
    become_of: &'a Become,
    remembered: &'a mut Remembered,
    /// Where the present word stands, and how much of what it became was given.
    now: Option<usize>,
    n_given: usize,
}

impl<T: TokenStream> TokenStream for EachStream<'_, T> {
    fn advance(&mut self) -> bool {
        while self.n_given == self.remembered.at(self.now).len() {
            if !self.inner.advance() {
                return false;
            }
            self.now = self.remembered.look_up(&self.inner.token().text, self.become_of);
            self.n_given = 0;
        }
        self.inner.token_mut().text.clone_from(&self.remembered.at(self.now)[self.n_given]);
        self.n_given += 1;
        true
    }

    fn token(&self) -> &Token {
        self.inner.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.inner.token_mut()
    }
}
