//! Each language is itself: words of a neighbour that slipped in are found.

use tiltak::words::Language;

use crate::support::messages;

/// No message of a language has one of these words.
#[track_caller]
fn assert_none_has(language: Language, words: &str) {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut found = Vec::new();
    for message in messages(language) {
        // The authority's own name is the same in every language.
        let prose = message.prose().replace("Tilsynet for universell utforming av ikt", "");
        for word in prose.to_lowercase().split(|it: char| !it.is_alphanumeric() && it != '-') {
            if words.contains(&word) {
                found.push(format!("{}/{} {}: {word}", language.code(), message.file, message.id));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn bokmal_is_bokmal() {
    assert_none_has(
        Language::Bokmal,
        "the of is ikkje kva korleis kvifor frå ein eit noko nokon berre meir vere gjere kjelde kjelder \
         af hvad nogen noget efter mellem spørgsmål sprog uddannelse forældre børn",
    );
}

#[test]
fn nynorsk_is_nynorsk() {
    assert_none_has(
        Language::Nynorsk,
        "the ikke hva hvem hvor hvordan hvorfor hvilke hvilken hvilket noen noe fra en et hver mer uke uker bare \
         være gjøre jeg kun siden tjeneste tjenester opplysninger opplysningen foreldrene flere selv kilde kilder \
         kildene sier spørsmålene eieren leverandørens ansatte veiledning",
    );
}

#[test]
fn danish_is_danish() {
    assert_none_has(
        Language::Danish,
        "the hva ikkje barnehage barnehager å av aldri noen noe uke uker blir etter mellom språk nettsted nettstedet \
         foreldre opplæring spørsmål veiledning kommunene vet lett uavhengig opplysning opplysninger ansatte \
         ansatt gjennomføre barna eieren eier kjønn forpliktelser oppgitt registrert",
    );
}

#[test]
fn english_is_english() {
    assert_none_has(Language::English, "og ikke hva av det som kommunen kilde kilder eller med uten");
    for message in messages(Language::English) {
        let prose = message.prose().replace("Diskrimineringsnemnda", "").replace("Bokmål", "");
        assert!(!prose.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']), "{}: {prose}", message.id);
    }
}
