//! What a search understands, and what it says when it does not.

use tiltak::query::{Hits, Query, Without};
use tiltak::record::Country;
use tiltak::words::{Language, Words};

use crate::support::{query_of, real_collection};

#[track_caller]
fn answer(query: &Query) -> Hits {
    real_collection().answer(query, Words::of(Language::Bokmal), Country::Norway).unwrap()
}

#[track_caller]
fn search(text: &str) -> Hits {
    answer(&Query::of_text(text))
}

fn ids(hits: &Hits) -> Vec<String> {
    hits.hits.iter().map(|hit| hit.programme.id.to_string()).collect()
}

#[test]
fn a_hint_is_a_filter_until_it_is_taken_away() {
    let query = Query::of_text("5-åringer som er redde");
    let hits = answer(&query);
    assert_eq!(hits.hints[0].words, "5-åringer");
    assert!(hits.hits.iter().all(|hit| {
        hit.programme.target_group.child_age.stated().is_some_and(|age| age.value.holds_years(5))
    }));
    let literal = answer(&query.with_literal(&hits.hints[0].words));
    assert!(literal.hints.is_empty());
    assert!(search("redde").total > hits.total);
}

#[test]
fn a_chosen_range_says_more_than_a_hint() {
    let query = query_of("q=5-åringer+foreldre&age=10");
    assert!(answer(&query).hints.is_empty());
}

#[test]
fn quotes_ask_for_words_side_by_side() {
    let exact = search("\"barn som pårørende\"");
    assert!(exact.total > 0);
    assert!(search("\"pårørende som barn\"").total < exact.total);
}

#[test]
fn a_minus_leaves_out() {
    let without = search("foreldre -rus");
    assert!(without.total > 0);
    assert!(without.total < search("foreldre").total);
    assert!(ids(&without).iter().all(|id| !ids(&search("\"rus\"")).contains(id)));
}

#[test]
fn a_field_can_be_named() {
    assert_eq!(ids(&search("navn:pip")), ["pip-klubben"]);
    assert!(search("pip").total >= 1);
    let places = search("steder:tromsø");
    assert!(places.total > 0 && places.total <= search("tromsø").total);
}

/// What is only near is shown apart, and no number counts it.
#[test]
fn nothing_is_counted_that_lacks_a_word() {
    for text in
        ["foreldre romfart", "barn og trampolineparker", "hva finnes for foreldre med kjemikalieallergi"]
    {
        let hits = search(text);
        assert_eq!((hits.total, hits.hits.len()), (0, 0), "{text}");
        assert!(hits.facets.iter().flat_map(|it| &it.choices).all(|it| it.count == 0), "{text}");
    }
    for text in ["vold og skilsmisse", "barn som er redde hjemme", "angst hos skolebarn"] {
        let (hits, passing) = (search(text), collected(text));
        assert!(hits.near.iter().all(|hit| !passing.contains(&hit.programme.id.to_string())), "{text}");
    }
}

/// Every programme that passes.
fn collected(text: &str) -> Vec<String> {
    let first = search(text);
    let pages = 1..=first.n_pages;
    let page = |page| answer(&Query { page: tiltak::query::Page(page), ..Query::of_text(text) });
    let found: Vec<String> = pages.flat_map(|number| ids(&page(number))).collect();
    assert_eq!(found.len(), first.total, "{text}");
    found
}

#[test]
fn a_name_that_resembles_our_words_is_no_match() {
    for text in ["Vågan", "Kvam", "Oppland", "demens", "hanker", "maks", "ufør"] {
        assert_eq!(search(text).total, 0, "{text}");
    }
}

#[test]
fn a_long_question_that_nobody_has_whole_is_still_answered() {
    for text in [
        "hvordan hjelper vi femteklassinger som gruer seg til svømming og triller av gråt hver kveld",
        "foreldre som bygger om huset så naboene klager på støyen hver lørdag",
    ] {
        let hits = search(text);
        assert_eq!(hits.total, 0, "{text}");
        assert!(hits.has_only_some_words && !hits.near.is_empty(), "{text}");
    }
}

#[test]
fn words_that_tell_nothing_find_count_and_order_nothing() {
    for (plain, full) in [
        ("vold", "finnes det noe om vold"),
        ("angst", "hvilke tiltak og tilbud har dere mot angst"),
        ("skilsmisse", "krav til programmer om skilsmisse"),
        ("violence", "is there anything about violence"),
    ] {
        assert_eq!(ids(&search(full)), ids(&search(plain)), "{full}");
        assert_eq!(search(full).total, search(plain).total, "{full}");
    }
    for text in ["p = 0,001", "7", "5000", "x"] {
        assert_eq!(search(text).total, 0, "{text}");
    }
    let everything = search("hvilke tiltak finnes");
    assert!(everything.asks_nothing && everything.total == real_collection().catalogue().len());
}

#[test]
fn a_phrase_in_quotes_may_hold_any_word() {
    let exact = search("\"barn som pårørende\"");
    assert!(exact.total > 0 && exact.total < search("barn").total);
    assert!(!search("\"som\"").asks_nothing || search("\"som\"").total > 0);
}

#[test]
fn a_programmes_own_name_comes_first() {
    for programme in real_collection().catalogue().programmes() {
        let names = programme.name.versions().map(|(_, name)| name.to_owned());
        let aliases = programme.identity.aliases.all().iter().map(|alias| alias.value.name.clone());
        let short = programme.identity.short_name.stated().map(|it| it.value.clone());
        for name in names.chain(aliases).chain(short).filter(|name| name.chars().count() <= 60) {
            let first = &search(&name).hits[0].programme;
            let is_called = first.id == programme.id
                || first.identity.aliases.all().iter().any(|it| it.value.name == name);
            assert!(is_called, "{name}: {}", first.id);
        }
    }
}

#[test]
fn a_slip_is_guessed_at_only_when_it_is_one() {
    for text in ["gutt", "5000", "Hamarøy", "tiltok"] {
        for unknown in search(text).unknown {
            for (meant, _) in unknown.meant {
                assert!(!["gitt", "«000", "tiltak"].contains(&meant.as_str()), "{text}: {meant}");
            }
        }
    }
    let hits = search("familistue");
    assert_eq!((hits.total, hits.near[0].programme.id.as_str()), (0, "familiestue-nyborg"));
}

#[test]
fn an_unknown_word_has_a_suggestion_and_is_not_replaced() {
    let hits = search("familistue");
    let unknown = &hits.unknown[0];
    assert_eq!(unknown.word, "familistue");
    assert_eq!(unknown.meant[0].0, "familiestue");
    assert_eq!(unknown.meant[0].1.text, "familiestue");
    assert!(unknown.is_found);
    assert_eq!(hits.near[0].stand_ins[0].found, "familiestue");
    assert!(search("familiestue").unknown.is_empty());
}

#[test]
fn a_synonym_is_named() {
    let hits = search("fyll");
    assert!(hits.total > 0);
    assert!(
        hits.hits[0].stand_ins.iter().all(|it| it.is_synonym && it.asked == "fyll"),
        "{:?}",
        hits.hits[0].stand_ins
    );
}

#[test]
fn nonsense_finds_nothing_and_says_so() {
    let hits = search("qzxwv");
    assert_eq!(hits.total, 0);
    let nothing = hits.nothing.unwrap();
    assert!(nothing.ways_on.is_empty() && nothing.nearest.is_empty());
    assert!(!hits.unknown[0].is_found);
}

#[test]
fn what_emptied_the_result_is_named() {
    let query = query_of("q=pip-klubben&country=FI");
    let hits = answer(&query);
    assert_eq!(hits.total, 0);
    let nothing = hits.nothing.unwrap();
    assert_eq!(nothing.ways_on[0].without, Without::Filter("Finland".to_owned()));
    assert_eq!(answer(&nothing.ways_on[0].query).total, nothing.ways_on[0].count);
    assert_eq!(nothing.nearest[0].programme.id.as_str(), "pip-klubben");
}

#[test]
fn a_name_is_not_read_as_a_hint() {
    assert!(search("voksne for barn").hints.is_empty());
    assert_eq!(search("gruppe for barn").hints.len(), 2);
}

#[test]
fn english_prose_is_found_in_english() {
    let english = |text: &str| {
        real_collection()
            .answer(&Query::of_text(text), Words::of(Language::English), Country::Norway)
            .unwrap()
    };
    for (asked, found) in [("groups", "group"), ("weekly", "week"), ("studies", "study"), ("visits", "visit")]
    {
        let hits = english(asked);
        assert!(hits.total > 0, "{asked}");
        let marked = |hit: &tiltak::query::Hit| {
            let pieces = hit.matches.iter().flat_map(|it| &it.pieces);
            pieces.filter(|it| it.is_match).any(|it| it.text.to_lowercase().starts_with(&found[..4]))
        };
        assert!(hits.hits.iter().any(marked), "{asked}");
    }
}

#[test]
fn the_reason_shown_has_what_was_asked_for() {
    let hits = search("alkohol");
    for hit in &hits.hits {
        assert!(!hit.matches.is_empty(), "{}", hit.programme.id);
        let best = &hit.matches[0];
        assert!(best.pieces.iter().any(|it| it.is_match) || best.synonym.is_some(), "{}", hit.programme.id);
    }
}

#[test]
fn every_order_holds_the_same_programmes() {
    let order = |sort: &str| {
        let on_page = |page: usize| answer(&query_of(&format!("q=foreldre&sort={sort}&page={page}")));
        let pages = (1..=on_page(1).n_pages).map(on_page);
        pages.flat_map(|it| it.hits).map(|hit| hit.programme.id.to_string()).collect::<Vec<_>>()
    };
    let by_relevance = order("relevance");
    for sort in ["name", "reviewed", "shortest"] {
        let mut sorted = order(sort);
        assert_ne!(sorted, by_relevance, "{sort}");
        let mut all = by_relevance.clone();
        sorted.sort();
        all.sort();
        assert_eq!(sorted, all, "{sort}");
    }
}

#[test]
fn the_score_can_be_explained() {
    let query = Query::of_text("familistue gruppe");
    let hits = answer(&query);
    let steps = real_collection().explained(&query, &hits.near[0].programme.id).unwrap();
    assert!(steps.iter().any(|step| step.words == "familistue"));
    for text in ["familistue gruppe", "5-åringer som er redde hjemme", "voksne for barn", "5-åringer"] {
        let query = Query::of_text(text);
        let hits = answer(&query);
        for hit in hits.hits.iter().chain(&hits.near) {
            let steps = real_collection().explained(&query, &hit.programme.id).unwrap();
            let sum = steps.iter().map(|step| step.adds).sum::<f32>();
            assert!((sum - hit.score).abs() < 0.01, "{text}: {} is not {}: {steps:?}", sum, hit.score);
        }
    }
}

#[test]
fn a_programme_that_is_not_there_has_no_score_to_explain() {
    let stranger = "finnes-ikke".parse().unwrap();
    assert!(real_collection().explained(&Query::of_text("rus"), &stranger).unwrap().is_empty());
}

#[test]
fn what_comes_nearest_reads_no_filter_that_was_taken_away() {
    let query = Query::of_text("5-åringer pip-klubben").with_literal("5-åringer");
    let empty = query_of(&format!("{}&country=FI", query.to_address()));
    let hits = answer(&empty);
    assert_eq!((hits.total, hits.hints.len()), (0, 0));
    assert_eq!(hits.nothing.unwrap().nearest[0].programme.id.as_str(), "pip-klubben");
}

/// What a number beside a choice promises is what choosing it gives, also when
/// the words are read as a filter on the same thing.
#[test]
fn every_count_is_what_choosing_it_finds() {
    for text in [
        "",
        "5-åringer",
        "5-åringer som er redde",
        "gruppe for foreldre under 3 måneder",
        "barn 4–6 år maks 10 uker",
    ] {
        let query = Query::of_text(text);
        let hits = answer(&query);
        for counts in &hits.measures {
            for &(bounds, count) in &counts.ranges {
                let chosen = answer(&query.with_range(counts.measure, Some(bounds)));
                assert_eq!(chosen.total, count, "{text}: {:?} {bounds}", counts.measure);
            }
        }
        for counts in &hits.facets {
            for choice in counts.choices.iter().take(6) {
                let chosen = answer(&query.with(counts.facet, &choice.key));
                assert_eq!(chosen.total, choice.count, "{text}: {:?} {}", counts.facet, choice.key);
            }
        }
    }
}

fn passing(text: &str) -> Vec<String> {
    ids(&search(text))
}

#[test]
fn what_is_somebodys_is_not_looked_for_among_the_others() {
    let of_child = passing("angst hos en tiåring");
    assert!(["cool-kids", "emotion", "mestringskatten"].contains(&of_child[0].as_str()), "{of_child:?}");
    assert!(!of_child.contains(&"beardslees-familjeintervention".to_owned()), "{of_child:?}");
    let of_parent = passing("mamma har angst");
    assert!(of_parent.contains(&"beardslees-familjeintervention".to_owned()), "{of_parent:?}");
    assert!(!of_parent.contains(&"cool-kids".to_owned()), "{of_parent:?}");
    // Nobody says whose it is.
    assert!(search("angst").hints.is_empty());
    // What was read can be taken away.
    let as_a_word = answer(&Query::of_text("mamma har angst").with_literal("angst"));
    assert!(as_a_word.hints.is_empty() && as_a_word.total >= of_parent.len());
}

#[test]
fn what_one_fears_is_not_what_one_has() {
    let parted = passing("separasjon");
    assert!(parted.contains(&"skilsmissegrupper".to_owned()), "{parted:?}");
    assert!(!parted.contains(&"cool-kids".to_owned()), "{parted:?}");
}

#[test]
fn in_day_care_nothing_is_for_pupils_alone() {
    let found = passing("utagering i barnehagen");
    assert!(!found.is_empty() && !found.contains(&"pals".to_owned()), "{found:?}");
}

#[test]
fn whom_it_is_not_for_is_not_found_by_them() {
    let found = passing("gjennomgripende utviklingsforstyrrelse");
    assert!(!found.contains(&"mestringskatten".to_owned()), "{found:?}");
}
