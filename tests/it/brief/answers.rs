//! Whether it can be had, what binds, what it takes and what it costs: no more and no less than the sources say.

use tiltak::brief::BriefQuestion::{Available, Commitments, Cost, Effort};

use tiltak::brief::Brief;
use tiltak::record::{Country, Programme};
use tiltak::words::{Language, Words};

use super::answer;
use crate::support::{programme_text, sound, today};

const SOURCE: &str = "source = { id = \"nettside\", at = \"Om\" }\n";

/// What is said in bokmål about a programme with this in its record.
fn said(question: tiltak::brief::BriefQuestion, text: &str) -> String {
    // A number and its unit stand together on a line.
    answer(text, question).1.replace('\u{a0}', " ")
}

fn available(programme: &Programme) -> String {
    let brief = Brief::of(programme, today(), Country::Norway);
    brief.answer(Available).whole(Words::of(Language::Bokmal)).join(" ")
}

fn available_in(country: &str, text: &str) -> String {
    format!("\n[[lifecycle.available-in]]\ncountry = \"{country}\"\n{text}{SOURCE}")
}

fn status(status: &str, as_of: &str) -> String {
    format!("\n[[lifecycle.statuses]]\nstatus = \"{status}\"\nas-of = \"{as_of}\"\n{SOURCE}")
}

#[test]
fn yes_needs_a_source_that_says_it_is_open() {
    let open = |value: &str| format!("\n[lifecycle.open-to-new]\nvalue = \"{value}\"\n{SOURCE}");
    let here = available_in("NO", "text = \"Et senter driver det.\"\n");
    assert!(
        said(Available, &(here.clone() + &open("yes"))).starts_with("Ja, det er åpent for norske kommuner.")
    );
    let terms = "Det finnes i Norge. Om nye kommuner kan få det, er ikke oppgitt. Et senter driver det.";
    for unsaid in [String::new(), open("unknown")] {
        let told = said(Available, &(here.clone() + &unsaid));
        assert!(told.starts_with(terms), "{told}");
    }
}

#[test]
fn a_status_older_than_three_years_is_past() {
    for (kind, as_of, expected) in [
        ("pilot", "2025-12", "Det prøves ut (desember 2025)."),
        ("offered", "2025-04", "Det er et tilbud i drift"),
    ] {
        assert!(said(Available, &status(kind, as_of)).contains(expected), "{kind} {as_of}");
    }
    let old = |kind: &str, as_of: &str| {
        let text = programme_text("Alfa").replace("as-of = \"2025-03\"", &format!("as-of = \"{as_of}\""));
        available(&sound("alfa", &text.replace("\"offered\"", &format!("\"{kind}\""))))
    };
    for (kind, expected) in [
        ("pilot", "Det ble prøvd ut i 2021. Om det går videre, vet vi ikke."),
        ("offered", "Sist vi vet at det var i drift, er 2021."),
        ("limited", "I 2021 var tilbudet begrenset."),
        ("local-practice", "I 2021 var det én kommunes egen praksis."),
        ("in-development", "I 2021 var det under utvikling."),
    ] {
        assert!(
            !old(kind, "2024-01").contains("Om det går videre") && !old(kind, "2024-01").contains("I 2024")
        );
        assert!(old(kind, "2021-05").contains(expected), "{}", old(kind, "2021-05"));
    }
}

#[test]
fn the_newest_source_is_never_older_than_the_status() {
    // The only source with a date is of 2025; a status of the same year has told it.
    let undated = format!("\n[[lifecycle.statuses]]\nstatus = \"pilot\"\n{SOURCE}");
    let text = programme_text("Alfa").replace("as-of = \"2025-03\"", "as-of = \"2024\"");
    let programme = sound("alfa", &(text + &undated));
    assert!(available(&programme).contains("Nyeste daterte kilde er fra 2025."));
    for as_of in ["2025-03", "2026-02"] {
        assert!(!said(Available, &status("pilot", as_of)).contains("Nyeste daterte kilde"));
    }
}

#[test]
fn a_status_of_another_country_is_not_told_as_this_ones() {
    let elsewhere = said(Available, &available_in("SE", ""));
    assert!(!elsewhere.contains("i drift"), "{elsewhere}");
    let other = "\n[[sources]]\nid = \"annen\"\ntitle = \"Annen\"\npublisher = \"Annen\"\nkind = \"owner-page\"\ninterest = \"owner\"\nread-on = 2026-11-22\n";
    let here = "\n[[lifecycle.available-in]]\ncountry = \"NO\"\nsource = { id = \"annen\", at = \"Om\" }\n";
    let both = said(Available, &(other.to_owned() + here + &available_in("DK", "")));
    assert!(!both.contains("i drift"), "{both}");
    assert!(said(Available, &(available_in("NO", "") + &available_in("DK", ""))).contains("i drift"));
}

#[test]
fn the_newest_dated_source_is_not_told_where_a_status_of_another_country_is_newer() {
    // The record's own source is from 2025.
    for (as_of, expected) in [("2026-01", false), ("2025-06", true), ("2024", true)] {
        let text = programme_text("Alfa").replace("as-of = \"2025-03\"", &format!("as-of = \"{as_of}\""));
        let told = available(&sound("alfa", &(text + &available_in("FI", ""))));
        assert!(!told.contains("i drift"), "{told}");
        assert_eq!(told.contains("Nyeste daterte kilde er fra 2025."), expected, "{as_of}: {told}");
    }
}

#[test]
fn where_it_could_once_be_had_is_not_told_as_where_it_can() {
    let told = |as_of: &str| said(Available, &available_in("SE", &format!("as-of = \"{as_of}\"\n")));
    assert!(told("2019-03").contains("I 2019 kunne det tas i bruk i Sverige."), "{}", told("2019-03"));
    assert!(told("2025").contains("Det kan tas i bruk i Sverige."));
}

#[test]
fn a_status_of_a_variant_says_so() {
    let of = |kind: &str| {
        let status = format!("status = \"{kind}\"\nvariant = \"Nettkurset\"");
        available(&sound("alfa", &programme_text("Alfa").replace("status = \"offered\"", &status)))
    };
    assert!(of("pilot").contains("Det prøves ut (mars 2025). Gjelder bare: Nettkurset."), "{}", of("pilot"));
    assert!(!of("discontinued").starts_with("Nei"), "{}", of("discontinued"));
}

fn commitment(kind: &str, level: &str, more: &str) -> String {
    format!(
        "\n[[commitments]]\ntype = \"{kind}\"\nlevel = \"{level}\"\ntext = \"Kommunen gjør det.\"\n{more}{SOURCE}"
    )
}

#[test]
fn a_demand_keeps_its_condition_its_numbers_and_who_answers_for_it() {
    let number = |n: u8, unit: &str| format!("quantity = {{ at-least = {n}, unit = \"{unit}\" }}\n");
    let variant = "variant = \"Den korte\"\n";
    let of_variants = format!(
        "\n[[delivery.variants]]\nkind = \"local-variant\"\nname = \"Den korte\"\ntext = \"Kort.\"\n{SOURCE}"
    );
    for (text, expected) in [
        (commitment("meals", "must", variant), "Ett krav: måltider (bare for Den korte)."),
        (commitment("meals", "must", variant) + &commitment("meals", "must", ""), "Ett krav: måltider."),
        (
            commitment("branch-coordinator", "must", &number(1, "coordinators"))
                + &commitment("branch-coordinator", "must", &number(50, "percent")),
            "Ett krav: koordinator i hver avdeling (minst 1 koordinator, minst 50 %).",
        ),
        (
            commitment("take-part-in-training", "must", "responsible = \"Lærerne\"\n"),
            "Ingen krav til kommunen selv er oppgitt. Krav til dem som skal gjøre det: opplæring (lærerne).",
        ),
        (
            commitment("agreement", "must", "")
                + &commitment("follow-manual", "must", "responsible = \"Skolen\"\n"),
            "Ett krav: avtale. Krav til dem som skal gjøre det: manualen følges (skolen).",
        ),
        (
            commitment("staff", "must", "") + &commitment("staff", "should", &number(4, "group-leaders")),
            "Ett krav: bemanning. Bør: bemanning (minst 4 gruppeledere).",
        ),
    ] {
        let told = said(Commitments, &(text + &of_variants));
        assert!(told.starts_with(expected), "{told}");
    }
}

fn training(combination: &str, days: u8, who: &str) -> String {
    let combination =
        if combination.is_empty() { String::new() } else { format!("combination = \"{combination}\"\n") };
    format!(
        "\n[[staffing.training]]\n{combination}quantity = {{ exactly = {days}, unit = \"days\" }}\ntext = \"Kurs.\"\nwho = \"{who}\"\n{SOURCE}"
    )
}

#[test]
fn training_is_told_with_who_takes_it_and_no_part_beside_its_whole() {
    for (text, expected) in [
        (
            training("part", 2, "Ledere") + &training("part", 4, "Ansatte"),
            "2 dager (ledere) og 4 dager (ansatte).",
        ),
        (
            training("alternative", 5, "Nye")
                + &training("alternative", 3, "Nye")
                + &training("part", 1, "Nye"),
            "5 dager (nye) eller 3 dager (nye).",
        ),
        (training("", 2, "Alle") + &training("for-others", 9, "Lærere"), "2 dager (alle)."),
        (training("optional", 2, "Alle"), "2 dager (alle)."),
    ] {
        let told = said(Effort, &text);
        assert!(told.contains(&format!("Opplæring: {expected}")), "{told}");
    }
}

fn series(name: &str, count: &str, length: &str) -> String {
    let fact = |key: &str, amount: &str, unit: &str| match amount {
        "" => String::new(),
        _ => format!(
            "{key} = {{ value = {{ {amount}, unit = \"{unit}\" }}, source = {{ id = \"nettside\", at = \"Møter\" }} }}\n"
        ),
    };
    let (count, length) = (fact("count", count, "sessions"), fact("length", length, "hours"));
    format!("\n[[delivery.sessions]]\nname = \"{name}\"\nparticipants = [\"child\"]\n{count}{length}{SOURCE}")
}

#[test]
fn hours_of_meetings_are_told_series_by_series_and_what_is_not_known_with_them() {
    let (ten, two) = ("exactly = 10", "exactly = 2");
    let known = series("Barna", ten, two);
    let one = said(Effort, &known);
    assert!(one.contains("Møter: 20 timer (regnet ut). Arbeidstiden er ikke kjent."), "{one}");
    let both = said(Effort, &(known.clone() + &series("Foreldrene", "at-least = 3", two)));
    assert!(both.contains("Møter: 20 timer (barna) og minst 6 timer (foreldrene) (regnet ut)."), "{both}");
    let more = said(Effort, &(known + &series("Kveldene", ten, "") + &series("Samtalene", "", two)));
    assert!(
        more.contains("Møter: 20 timer (barna) (regnet ut), og 2 rekker møter uten oppgitt lengde."),
        "{more}"
    );
    assert!(![one, both, more].iter().any(|it| it.contains("til sammen")));
}

fn price(phase: &str, amount: u32, kind: &str, more: &str) -> String {
    let kind = if kind.is_empty() { String::new() } else { format!(", kind = \"{kind}\"") };
    format!(
        "\n[[costs.lines]]\ntype = \"total\"\nphase = \"{phase}\"\namount = {{ exactly = {amount}, currency = \"NOK\"{kind} }}\nper = \"municipality\"\nbasis = \"stated\"\n{more}{SOURCE}"
    )
}

#[test]
fn a_grant_is_a_grant_parts_stand_with_their_whole_and_what_is_unlike_is_said() {
    let grant = said(Cost, &price("running", 500, "grant-received", "payer = \"Staten\"\n"));
    assert!(grant.starts_with("Tilskudd fra Staten: 500 kr per kommune."), "{grant}");
    let parts = price("start-up", 100, "", "") + &price("running", 400, "", "");
    let whole = said(Cost, &(price("start-up-and-running", 500, "", "") + &parts));
    let expected = "Samlet kostnad: 500 kr per kommune. Av dette: 100 kr (oppstart) og 400 kr (drift).";
    assert!(whole.starts_with(expected) && whole.matches("Samlet kostnad").count() == 1, "{whole}");
    let unlike = "not-comparable-with = \"Det kommunen betaler. Tallet gjelder brukeren.\"\n";
    let alone = said(Cost, &price("running", 90, "", unlike));
    assert!(
        alone.contains("Det kan ikke sammenlignes med det kommunen betaler. Tallet gjelder brukeren."),
        "{alone}"
    );
    let two =
        price("running", 7, "", "text = \"I gruppe.\"\n") + &price("running", 9, "", "text = \"Hjemme.\"\n");
    let told = said(Cost, &two);
    assert!(
        told.contains("7 kr per kommune. Gjelder: i gruppe.") && told.contains("Gjelder: hjemme."),
        "{told}"
    );
    let travel = said(Cost, &commitment("travel", "must", ""));
    assert!(travel.contains("Kommunen betaler reiser."), "{travel}");
}

#[test]
fn one_of_several_amounts_says_so_and_what_it_is_of_and_what_is_free_is_no_amount() {
    let line = |item: &str, amount: &str, text: &str| {
        format!(
            "\n[[costs.lines]]\ntype = \"{item}\"\nphase = \"running\"\namount = {{ {amount}, currency = \"DKK\", kind = \"price\" }}\nper = \"municipality\"\nbasis = \"stated\"\ntext = \"{text}\"\nnot-comparable-with = \"Norske priser. Det gjelder Danmark.\"\n{SOURCE}"
        )
    };
    let seen = |text: &str| {
        let programme = sound("alfa", &(programme_text("Alfa") + text));
        Brief::of(&programme, today(), Country::Norway).answer(Cost).short(Words::of(Language::Bokmal))
    };
    let cheap = line(
        "total",
        "from = 11000, to = 18000",
        "Tiltaket i gruppe i Danmark, for hver familie som fullfører hele løpet uten avbrudd.",
    );
    let dear = line("total", "exactly = 90000", "Tiltaket for én familie.");
    let free = line(
        "licence",
        "exactly = 0",
        "I prinsippet er det gratis for norske kommuner, som staten betaler for.",
    );
    assert!(!seen(&cheap).contains("beløp"), "{}", seen(&cheap));
    let two = seen(&(cheap.clone() + &dear));
    assert!(
        two.contains("Gjelder: tiltaket i gruppe i Danmark.") && two.contains("Ett av 2 beløp."),
        "{two}"
    );
    let all = seen(&(free.clone() + &cheap + &dear));
    assert!(all.starts_with("Lisens: gratis"), "{all}");
    assert!(
        all.contains("i prinsippet er det gratis") && all.contains("Andre beløp er også oppgitt."),
        "{all}"
    );
    assert!(!all.contains("av 2 beløp") && !all.contains("danske kroner"), "{all}");
    assert!(!seen(&free).contains("eløp"), "{}", seen(&free));
}

#[test]
fn where_it_was_provided_years_ago_is_not_told_as_where_it_is() {
    // The record's own status is from 2025: a newer one says that it is still there.
    let text = |as_of: &str, status: &str| {
        programme_text("Alfa").replace("as-of = \"2025-03\"", &format!("as-of = \"{status}\""))
            + &available_in("NO", &format!("as-of = \"{as_of}\"\n"))
    };
    let told = |as_of: &str, status: &str| available(&sound("alfa", &text(as_of, status)));
    assert!(
        told("2019", "2019").starts_with("I 2019 fantes det i Norge. Om nye kommuner"),
        "{}",
        told("2019", "2019")
    );
    assert!(told("2019", "2025-03").starts_with("Det finnes i Norge."));
    assert!(told("2025", "2019").starts_with("Det finnes i Norge."));
}
