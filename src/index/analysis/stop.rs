//! Small words.

/// Whether a word says nothing about what is sought: `for`, `og`, `med`. It
/// stays in the index as a stem, since an exact phrase may hold it, but not as
/// spelling, part or piece.
pub fn is_stop_word(word: &str) -> bool {
    SMALL_WORDS.binary_search(&word).is_ok()
}

/// Snowball's lists for Norwegian, Danish, Swedish and English (the last as
/// Lucene has it), words that only ask (`finnes`, `hvilket`), and what everything
/// here is (`tiltak`, `program`). In the order of
/// their letters' numbers, to be searched by halves.
#[rustfmt::skip]
const SMALL_WORDS: &[&str] = &[
    "a", "about", "ad", "af", "alla", "alle", "allt", "alt", "an", "and", "anden", "any", "are", "as", "at",
    "att", "av", "bare", "be", "begge", "betyr", "ble", "blei", "blev", "bli", "blir", "blitt", "blive",
    "bliver", "blivit", "but", "by", "både", "båe", "bør", "can", "da", "de", "deg", "dei", "deim", "deira",
    "deires", "dem", "den", "denna", "denne", "der", "deras", "dere", "deres", "dess", "dessa", "det",
    "detta", "dette", "di", "dig", "din", "dina", "disse", "ditt", "do", "does", "dog", "du", "dykk",
    "dykkar", "där", "då", "efter", "eg", "ei", "ein", "eit", "eitt", "ej", "eller", "elles", "en", "end",
    "enn", "er", "era", "ert", "et", "ett", "etter", "finder", "findes", "finnes", "finst", "for", "fordi",
    "fra", "from", "från", "få", "får", "för", "før", "gir", "give", "giver", "gjeld", "gjelder", "gjer",
    "gjere", "gjev", "gjør", "gjøre", "gå", "går", "gælder", "gør", "gøre", "ha", "had", "hadde", "hade",
    "ham", "han", "hans", "har", "has", "havde", "have", "hende", "hendes", "hennar", "henne", "hennes",
    "her", "hjå", "ho", "hoe", "hon", "honom", "hos", "hoss", "hossen", "how", "hun", "hur", "hva", "hvad",
    "hvem", "hver", "hvilke", "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "här", "i", "icke",
    "if", "ikke", "ikkje", "in", "included", "ind", "indsatser", "indsatserne", "ingen", "ingi", "inkje",
    "inkluderet", "inkludert", "inn", "inni", "inom", "inte", "into", "is", "it", "ja", "jag", "jeg", "jer",
    "jo", "ju", "kan", "kom", "kor", "korleis", "korso", "krever", "kreves", "krevst", "kræver", "kræves",
    "kun", "kunde", "kunne", "kva", "kvar", "kvarhelst", "kven", "kvi", "kvifor", "lang", "lenge", "looking",
    "man", "mange", "me", "med", "medan", "meg", "meget", "meir", "mellan", "mellom", "men", "mer", "mere",
    "mi", "mig", "min", "mina", "mine", "mit", "mitt", "mod", "mot", "my", "mycket", "mykje", "må", "ned",
    "need", "needs", "ni", "no", "noe", "noen", "nogen", "noget", "nogle", "noka", "noko", "nokon", "nokor",
    "nokre", "not", "nu", "när", "nå", "någon", "något", "några", "når", "och", "of", "og", "også", "om",
    "on", "op", "opp", "or", "os", "oss", "our", "over", "program", "programma", "programme", "programmene",
    "programmer", "programmerne", "programmes", "programmet", "på", "require", "required", "requires",
    "samma", "samme", "sedan", "seg", "selv", "si", "sia", "sidan", "siden", "sig", "sin", "sina", "sine",
    "sit", "sitt", "själv", "sjøl", "skal", "skulle", "slik", "so", "som", "somme", "somt", "such", "så",
    "sådan", "sådana", "sådant", "sånn", "that", "the", "their", "then", "there", "these", "they", "thi",
    "this", "til", "till", "tiltak", "tiltaka", "tiltakene", "tiltaket", "to", "treng", "trenger", "trengs",
    "ud", "um", "under", "upp", "ut", "utan", "uten", "vad", "var", "vara", "varför", "varit", "varje",
    "vars", "vart", "varte", "ved", "vem", "vera", "vere", "verte", "vi", "vid", "vil", "vilka", "vilkas",
    "vilken", "vilket", "ville", "vor", "vore", "vors", "vort", "vår", "våra", "vårt", "være", "været",
    "vært", "want", "was", "we", "what", "which", "who", "will", "with", "än", "är", "å", "åt", "över",
    "ønsker",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_searched_by_halves() {
        assert!(SMALL_WORDS.is_sorted());
    }

    #[test]
    fn small_words_are_known_in_four_languages() {
        for small in ["og", "for", "med", "af", "the", "finnes", "korleis", "och"] {
            assert!(is_stop_word(small), "{small}");
        }
        for telling in ["barn", "rus", "mor", "far", "gruppe"] {
            assert!(!is_stop_word(telling), "{telling}");
        }
    }
}
