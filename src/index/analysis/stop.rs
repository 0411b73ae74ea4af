//! Words that tell nothing.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::stem::nordic;

/// Whether a word says nothing about what is sought: `for`, `og`, `med`. It
/// stays in the index as a stem, since an exact phrase may hold it, but not as
/// spelling, part or piece.
pub fn is_stop_word(word: &str) -> bool {
    SMALL_WORDS.binary_search(&word).is_ok()
}

/// Whether nobody is found by a word: a small word, what everything here is
/// (`tiltak`, `program`), a single letter, a number. A phrase in quotes or a name
/// may hold it all the same.
pub fn tells_nothing(word: &str) -> bool {
    let is_number = || word.chars().all(char::is_numeric);
    let is_letter = || word.chars().nth(1).is_none();
    is_stop_word(word) || WHAT_EVERYTHING_IS.binary_search(&word).is_ok() || is_letter() || is_number()
}

/// Whether a stem is that of a small word: `demens` and `dem` have the same, and
/// nobody who asks for the one means the other.
pub(crate) fn is_stem_of_stop_word(stem: &str) -> bool {
    static STEMS: LazyLock<HashSet<String>> =
        LazyLock::new(|| SMALL_WORDS.iter().map(|word| nordic(word)).collect());
    STEMS.contains(stem)
}

/// What everything here is. It tells nothing, but makes compounds: a
/// `lavterskeltilbud` has a `lavterskel`. In the order of their letters' numbers,
/// to be searched by halves.
#[rustfmt::skip]
const WHAT_EVERYTHING_IS: &[&str] = &[
    "erbjudande", "forløb", "forløbene", "forløbet", "forløp", "forløpa", "forløpene", "forløpet",
    "indsatser", "indsatserne", "initiativ", "initiativet", "insats", "insatser", "krav", "krava",
    "kravene", "kravet", "offer", "offers", "program", "programma", "programme", "programmene",
    "programmer", "programmerne", "programmes", "programmet", "programs", "tilbod", "tilboda", "tilbodet",
    "tilbud", "tilbuda", "tilbuddene", "tilbuddet", "tilbudene", "tilbudet", "tilbudets", "tiltak",
    "tiltaka", "tiltakene", "tiltaket", "tiltakstype",
];

/// Snowball's lists for Norwegian, Danish, Swedish and English (the last as
/// Lucene has it), and more of their kind: words that only ask (`finnes`,
/// `hvilket`), that only join, that only say how much. In the order of their
/// letters' numbers, to be searched by halves.
#[rustfmt::skip]
const SMALL_WORDS: &[&str] = &[
    "a", "about", "ad", "af", "after", "again", "against", "aldri", "aldrig", "all", "alla", "alle",
    "allerede", "allt", "alltid", "already", "also", "alt", "altid", "alting", "altså", "always", "am",
    "among", "an", "and", "anden", "andet", "andra", "andre", "angår", "anna", "annan", "annat", "annen",
    "annet", "any", "anybody", "anyone", "anything", "are", "around", "as", "at", "att", "av", "available",
    "bare", "be", "because", "been", "before", "begge", "behöver", "behøver", "being", "below", "between",
    "betyr", "bland", "blandt", "blant", "ble", "blei", "blev", "blevet", "bli", "blir", "blitt", "blive",
    "bliver", "blivit", "borde", "both", "bruke", "brukes", "burde", "but", "by", "både", "båe", "bør",
    "can", "could", "da", "de", "deg", "dei", "deim", "deira", "deires", "dem", "den", "denna", "denne",
    "denslags", "der", "deras", "dere", "derefter", "deres", "deretter", "derfor", "derfra", "derifra",
    "derimot", "dermed", "dersom", "dess", "dessa", "dessuten", "desuden", "det", "detta", "dette", "di",
    "did", "dig", "din", "dina", "dine", "disse", "dit", "ditt", "do", "does", "doing", "done", "du",
    "during", "dykk", "dykkar", "där", "därför", "då", "each", "efter", "eftersom", "eg", "egen",
    "egentlig", "eget", "egne", "ei", "eige", "eigen", "eigne", "ein", "eit", "either", "eitt", "ej",
    "eller", "ellers", "elles", "else", "en", "end", "enda", "endnu", "endå", "eneste", "enligt", "enn",
    "ennå", "enten", "er", "era", "ert", "et", "etc", "ett", "etter", "eventuelt", "ever", "every",
    "everything", "fantes", "fekk", "few", "fick", "fik", "fikk", "find", "finder", "findes", "finding",
    "finn", "finnast", "finne", "finnes", "finns", "fins", "finst", "fleire", "fler", "flera", "flere",
    "flest", "fleste", "for", "fordi", "fra", "from", "från", "få", "fået", "får", "fått", "för", "før",
    "ga", "ganske", "gav", "gennem", "genom", "gerne", "get", "gets", "getting", "gi", "gik", "gikk",
    "gir", "gis", "gitt", "give", "given", "giver", "gjelder", "gjennom", "gjer", "gjere", "gjerne",
    "gjev", "gjorde", "gjort", "gjør", "gjøre", "go", "going", "got", "gärna", "gå", "går", "gått",
    "gælder", "gör", "göra", "gør", "gøre", "ha", "had", "hadde", "hade", "ham", "han", "handlar",
    "handler", "hans", "har", "has", "hasn", "havde", "have", "having", "he", "heile", "hela", "hele",
    "heller", "hellre", "hende", "hendes", "hennar", "henne", "hennes", "her", "here", "hers", "him",
    "his", "hitta", "hjå", "ho", "hoe", "hon", "honom", "hos", "hoss", "hossen", "how", "hun",
    "hur", "hva", "hvad", "hvem", "hver", "hverken", "hvert", "hvilke", "hvilken", "hvilket", "hvis",
    "hvor", "hvordan", "hvorfor", "hvorledes", "hvorvidt", "här", "i", "iblant", "icke", "if", "igen",
    "igennem", "igenom", "igjen", "igjennom", "ikke", "ikkje", "imellem", "imellom", "in", "included",
    "ind", "inden", "indenfor", "ingen", "ingenting", "ingi", "inkje", "inkluderet", "inkludert", "inn",
    "innan", "innanfor", "innen", "innenfor", "inni", "inom", "inte", "into", "is", "istedenfor", "it",
    "its", "itself", "ja", "jag", "jeg", "jer", "jo", "ju", "just", "kan", "kanske", "kanskje", "kind",
    "kjem", "know", "kom", "komme", "kommer", "kommet", "kor", "korleis", "korso", "krever", "kreves",
    "krevst", "kræver", "kræves", "kun", "kunde", "kunna", "kunne", "kva", "kvar", "kvarhelst", "kvart",
    "kven", "kvi", "kvifor", "lang", "leitar", "leiter", "lenge", "letar", "leter", "lige", "like",
    "likevel", "list", "litt", "look", "looking", "lot", "made", "make", "makes", "making", "man",
    "mange", "many", "may", "me", "med", "medan", "meg", "meget", "meir", "mellan", "mellom", "men",
    "mens", "mer", "mere", "mest", "mi", "mig", "might", "min", "mina", "mine", "mit", "mitt", "mod",
    "more", "most", "mot", "much", "must", "my", "mycket", "mye", "mykje", "må", "måske", "måtte", "near",
    "ned", "need", "needs", "neither", "neppe", "nesten", "nettopp", "never", "ni", "no", "nobody", "noe",
    "noen", "nogen", "noget", "nogle", "nok", "noka", "noko", "nokon", "nokor", "nokre", "noksinne",
    "none", "nor", "not", "nothing", "now", "nu", "när", "nå", "någon", "någonting", "något", "några",
    "når", "næsten", "och", "också", "of", "off", "ofta", "ofte", "often", "og", "også", "om", "omkring",
    "omtrent", "on", "once", "only", "op", "opp", "or", "os", "oss", "other", "others", "our", "ours",
    "out", "over", "overfor", "own", "per", "please", "på", "quite", "rather", "really", "require",
    "required", "requires", "rigtig", "rundt", "runt", "saman", "same", "samma", "samman", "samme",
    "sammen", "samt", "search", "sedan", "see", "seg", "seier", "selv", "selve", "several", "shall", "she",
    "should", "show", "si", "sia", "sidan", "siden", "sier", "sies", "sig", "sin", "sina", "since", "sine",
    "sit", "sitt", "själv", "sjøl", "sjølv", "ska", "skal", "skulle", "slags", "slik", "slike", "slikt",
    "snart", "so", "som", "some", "somebody", "someone", "something", "somme", "somt", "stadig", "straks",
    "such", "svært", "syner", "så", "sådan", "sådana", "sådanne", "sådant", "sånn", "sånne", "söker",
    "søger", "søke", "søker", "søkje", "søkjer", "ta", "tage", "tager", "taget", "tar", "tatt", "tek",
    "teke", "tell", "than", "that", "the", "their", "them", "themselves", "then", "there", "therefore",
    "these", "they", "thi", "thing", "things", "this", "those", "through", "thus", "til", "till",
    "tillsammans", "ting", "tit", "to", "tog", "together", "tok", "too", "treng", "trenger", "trengs",
    "trods", "trolig", "tross", "trots", "try", "uanset", "uansett", "ud", "uden", "udenfor", "udover",
    "um", "under", "until", "up", "upon", "upp", "us", "use", "used", "using", "ut", "utan", "utanför",
    "uten", "utenfor", "utenom", "utom", "vad", "var", "vara", "varför", "varit", "varje", "vars", "vart",
    "varte", "ved", "veit", "veldig", "vem", "vera", "vere", "verken", "verte", "very", "vet", "vi", "via",
    "vid", "vil", "vilka", "vilkas", "vilken", "vilket", "vill", "ville", "virkelig", "vis", "visa",
    "vise", "viser", "vor", "vore", "vores", "vors", "vort", "väldigt", "vår", "våra", "våre", "vårt",
    "være", "været", "vært", "want", "wants", "was", "we", "well", "were", "what", "whatever", "when",
    "where", "whether", "which", "while", "who", "whole", "whom", "whose", "why", "will", "with", "within",
    "without", "would", "yes", "yet", "you", "your", "yours", "än", "ännu", "är", "å", "åt", "över",
    "ønske", "ønsker", "ønskjer",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_can_be_searched_by_halves() {
        assert!(SMALL_WORDS.is_sorted() && WHAT_EVERYTHING_IS.is_sorted());
    }

    #[test]
    fn small_words_are_known_in_five_languages() {
        for small in ["og", "for", "med", "af", "the", "finnes", "korleis", "och", "something", "någonting"]
        {
            assert!(is_stop_word(small), "{small}");
        }
        for telling in ["barn", "rus", "mor", "far", "gruppe", "gjeld", "vg1", "råd"] {
            assert!(!tells_nothing(telling), "{telling}");
        }
    }

    #[test]
    fn what_everything_is_and_what_is_no_word_tell_nothing() {
        for empty in ["tiltak", "tilbudet", "programs", "forløb", "p", "0", "001", "5000"] {
            assert!(tells_nothing(empty) && !is_stop_word(empty), "{empty}");
        }
    }
}
