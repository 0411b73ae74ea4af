//! Numbers, in digits and in words.

use std::sync::LazyLock;

use super::phrase::Table;
use super::words::{Gap, Word};

/// A number, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number {
    /// How many hundredths: one and a half is 150.
    pub(super) hundredths: u32,
    /// How it is written.
    pub(super) numeral: Numeral,
}

/// How a number is written, which tells what it may count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numeral {
    /// `5`
    Digits,
    /// `fem`
    Word,
    /// `en`, `a`: one, or only an article.
    Article,
}

/// Whole numbers in bokmål, nynorsk, Danish and Swedish, and in English. Above twenty
/// people write digits, but for the round ones.
const WHOLE: &[(&str, &str, u32)] = &[
    ("null/nul", "zero", 0),
    ("ett/eitt", "one", 1),
    ("to/två", "two", 2),
    ("tre", "three", 3),
    ("fire/fyra", "four", 4),
    ("fem", "five", 5),
    ("seks/sex", "six", 6),
    ("sju/syv", "seven", 7),
    ("åtte/otte/åtta", "eight", 8),
    ("ni/nio", "nine", 9),
    ("ti/tio", "ten", 10),
    ("elleve/elva", "eleven", 11),
    ("tolv", "twelve", 12),
    ("tretten/tretton", "thirteen", 13),
    ("fjorten/fjorton", "fourteen", 14),
    ("femten/femton", "fifteen", 15),
    ("seksten/sexton", "sixteen", 16),
    ("sytten/sjutton", "seventeen", 17),
    ("atten/arton", "eighteen", 18),
    ("nitten/nitton", "nineteen", 19),
    ("tjue/tyve/tjugo", "twenty", 20),
    ("tretti/tredive/trettio", "thirty", 30),
    ("førti/fyrre", "forty", 40),
    ("femti", "fifty", 50),
];

/// One as an article. Bokmål `én` is among them once its accent is gone.
const ARTICLES: &str = "en/ei/et/ein/eit";
const ENGLISH_ARTICLES: &str = "a/an";

/// Parts, in hundredths.
const PARTS: &[(&str, u32)] = &[
    ("[en/ei/et/ein/eit] halv/halvt", 50),
    ("half [a]", 50),
    ("halvannen/halvannet/halvanna/halvanden/halvandet", 150),
    ("en/ei/et/ett/ein/eit/eitt/one og/and en/ei/et/ein/eit/a halv/halvt/half", 150),
];

static NUMBERS: LazyLock<Table<Number>> = LazyLock::new(|| {
    let number = |hundredths, numeral| Number { hundredths, numeral };
    let whole = WHOLE.iter().flat_map(|&(nordic, english, value)| {
        [nordic, english].map(|row| (row, number(value * 100, Numeral::Word)))
    });
    let parts = PARTS.iter().map(|&(row, hundredths)| (row, number(hundredths, Numeral::Word)));
    let articles = [ARTICLES, ENGLISH_ARTICLES].map(|row| (row, number(100, Numeral::Article)));
    Table::new(whole.chain(parts).chain(articles))
});

/// The number at a word, and the word after it.
pub(super) fn number(words: &[Word], at: usize) -> Option<(Number, usize)> {
    if let Some(whole) = words.get(at)?.digits {
        // `2 1/2`: a half of its own right after a whole number.
        let half = words.get(at + 1).filter(|next| next.gap == Gap::Space && next.digits == Some(50));
        let (half, end) = half.filter(|_| whole.is_multiple_of(100)).map_or((0, at + 1), |_| (50, at + 2));
        return Some((Number { hundredths: whole + half, numeral: Numeral::Digits }, end));
    }
    NUMBERS.at(words, at).map(|(own, number)| (number, own.end))
}

/// The words for numbers that compounds begin with: `femåring`, `etårig`. English
/// ones make no compounds, and `tenåring` is not ten.
pub(super) fn spellings() -> impl Iterator<Item = &'static str> {
    WHOLE.iter().flat_map(|(nordic, ..)| nordic.split('/')).chain(ARTICLES.split('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::hints::words::words;

    #[test]
    fn numbers_are_read_in_digits_and_in_four_languages() {
        for (text, expected) in [
            ("5", 500),
            ("1,5", 150),
            ("2 1/2", 250),
            ("åtte", 800),
            ("otte", 800),
            ("Atte", 800),
            ("twelve", 1200),
            ("sju", 700),
            ("et halvt", 50),
            ("half a", 50),
            ("halvannet", 150),
            ("ett og et halvt", 150),
            ("one and a half", 150),
            ("fyrre", 4000),
            ("fyra", 400),
        ] {
            let words = words(text);
            let found = number(&words, 0).map(|(number, end)| (number.hundredths, end));
            assert_eq!(found, Some((expected, words.len())), "{text}");
        }
    }
}
