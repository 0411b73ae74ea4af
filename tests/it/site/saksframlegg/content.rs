//! What stands in the draft: facts with numbers, prompts apart, and nothing that
//! the sources do not say.

use std::sync::Arc;
use tiltak::address::Address;
use tiltak::paper::{Block, Case, Document, Form, Line, Run, paper};
use tiltak::plan::{PlanInputs, plan};
use tiltak::record::{Group, Question, SilenceKind};
use tiltak::statement::answer;

use crate::support::{FIRST_FOUR, programme, programme_text, real, real_ids, real_text, sound, today};

fn draft(ids: &[&str], form: Form) -> Document {
    let programmes: Vec<_> = ids.iter().map(|id| Arc::new(real(id))).collect();
    paper(&Case::of(&programmes, today()), form)
}

fn headings(document: &Document) -> Vec<&str> {
    let found = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(level, text) if level.number() == 1 => Some(text.as_str()),
        _ => None,
    });
    found.collect()
}

fn lines(document: &Document) -> Vec<&Line> {
    let mut lines = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(line) | Block::Notice(line) => lines.push(line),
            Block::List(items) => lines.extend(items),
            Block::Table(table) => lines.extend(table.rows.iter().flatten().flatten()),
            Block::Heading(..) | Block::Prompt(_) | Block::Fields(_) | Block::Sources(_) => {}
        }
    }
    lines
}

fn n_sources(document: &Document) -> usize {
    document.blocks.iter().map(|it| if let Block::Sources(lines) = it { lines.len() } else { 0 }).sum()
}

#[test]
fn the_sections_are_those_of_a_council_paper() {
    assert_eq!(
        headings(&draft(FIRST_FOUR, Form::Bokmal)),
        [
            "Forslag til vedtak",
            "Sammendrag",
            "Bakgrunn for saken",
            "Saksopplysninger",
            "Rettslig grunnlag og føringer",
            "Barn og unges interesser",
            "Økonomiske og administrative konsekvenser",
            "Andre konsekvenser",
            "Alternativer som er vurdert",
            "Vurdering",
            "Konklusjon",
            "Oppfølging, evaluering og kommunikasjon",
            "Spørsmål som står åpne",
            "Vedlegg og kilder",
        ]
    );
}

#[test]
fn a_heading_never_skips_a_level() {
    for form in Form::ALL {
        let mut above = 0;
        for block in draft(FIRST_FOUR, *form).blocks {
            if let Block::Heading(level, text) = block {
                assert!(level.number() <= above + 1, "{text}");
                above = level.number();
            }
        }
    }
}

#[test]
fn every_number_leads_to_a_source_and_every_source_is_cited() {
    for id in real_ids() {
        let document = draft(&[&id], Form::Bokmal);
        let mut cited = vec![false; n_sources(&document)];
        for line in lines(&document) {
            for run in &line.0 {
                if let Run::Cited(numbers) = run {
                    numbers.iter().for_each(|number| cited[number - 1] = true);
                }
            }
        }
        assert!(!cited.is_empty() && cited.iter().all(|it| *it), "{id}: {cited:?}");
    }
}

#[test]
fn the_summary_is_five_lines_at_the_most_and_each_is_a_fact() {
    for few in real_ids().chunks(6) {
        let ids: Vec<&str> = few.iter().map(String::as_str).collect();
        let document = draft(&ids, Form::Bokmal);
        let at = document
            .blocks
            .iter()
            .position(|it| matches!(it, Block::Heading(_, text) if text == "Sammendrag"));
        let Some(Block::List(summary)) = document.blocks.get(at.unwrap() + 1) else { panic!("no summary") };
        assert!(summary.len() <= 5);
        for line in summary {
            assert!(line.0.iter().any(|run| matches!(run, Run::Cited(_))), "{}", line.plain());
        }
    }
}

#[test]
fn what_is_the_writers_to_judge_is_a_prompt_and_nothing_else() {
    let document = draft(FIRST_FOUR, Form::Nynorsk);
    for title in ["Framlegg til vedtak", "Interessene til barn og unge", "Vurdering", "Konklusjon"] {
        let at = document
            .blocks
            .iter()
            .position(|it| matches!(it, Block::Heading(_, text) if text == title))
            .unwrap();
        let until_next = document.blocks[at + 1..].iter().take_while(|it| !matches!(it, Block::Heading(..)));
        let blocks: Vec<_> = until_next.collect();
        assert!(matches!(blocks.as_slice(), [Block::Prompt(_)]), "{title}: {blocks:?}");
    }
}

#[test]
fn doing_nothing_new_is_an_alternative() {
    let document = draft(FIRST_FOUR, Form::Bokmal);
    let options: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|it| match it {
            Block::Heading(_, text) if text.starts_with("Alternativ ") => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(options.len(), FIRST_FOUR.len() + 1);
    assert_eq!(options[0], "Alternativ 0: ikke innføre noe nytt");
}

#[test]
fn what_nobody_states_is_a_question_and_never_a_no_or_a_zero() {
    let document = draft(&["pip-klubben"], Form::Bokmal);
    let pip = real("pip-klubben");
    let said: Vec<String> = lines(&document).iter().map(|line| line.plain()).collect();
    let words = Form::Bokmal.words();
    let mut n_asked = 0;
    for group in [Group::Commitments, Group::Costs, Group::Staffing] {
        for question in Question::in_group(group) {
            let asked = words.say(&question.to_ask());
            let is_silent = answer(&pip, question).known.silence_kind() == Some(SilenceKind::NotStated);
            assert_eq!(said.contains(&asked), is_silent, "{asked}");
            n_asked += usize::from(is_silent);
        }
    }
    assert!(n_asked > 10, "{n_asked}");
}

#[test]
fn what_is_told_in_full_is_attached_and_the_paper_says_where() {
    let inputs = PlanInputs::from_address(&Address::read("reach=20&rate-pedagoger=400"));
    for id in real_ids() {
        let programmes = [Arc::new(real(&id))];
        let plans = [plan(&programmes[0], &inputs)];
        let case = Case { plans: &plans, ..Case::of(&programmes, today()) };
        let document = paper(&case, Form::Bokmal);
        let attached: Vec<String> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(_, text) if text.starts_with("Vedlegg ") && text.contains(':') => {
                    Some(text.to_lowercase())
                }
                _ => None,
            })
            .collect();
        let mut told: Vec<String> = lines(&document)
            .iter()
            .filter_map(|line| {
                line.plain().strip_prefix("Mer står i ").map(|it| it.trim_end_matches('.').to_lowercase())
            })
            .collect();
        told.sort();
        assert_eq!(told, attached, "{id}");
        assert!(attached.iter().any(|it| it.ends_with("slik er tallene regnet ut")), "{id}: {attached:?}");
    }
}

#[test]
fn tables_that_go_on_ask_everybody_the_same() {
    // Four do not fit across a page, so each of these tables comes twice.
    let document = draft(FIRST_FOUR, Form::Bokmal);
    for caption in ["Kommunens forpliktelser", "Hva leverandøren gir", "Alternativene"] {
        let asked: Vec<Vec<String>> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Table(table) if table.caption.contains(caption) => {
                    Some(table.rows.iter().map(|row| row[0].iter().map(Line::plain).collect()).collect())
                }
                _ => None,
            })
            .collect();
        assert_eq!(asked.len(), 2, "{caption}");
        assert_eq!(asked[0], asked[1], "{caption}");
    }
}

#[test]
fn sources_that_disagree_are_asked_about_with_both_sides() {
    let document = draft(&["pip-klubben"], Form::Bokmal);
    let said: Vec<String> = lines(&document).iter().map(|line| line.plain()).collect();
    let asked = said.iter().find(|line| line.starts_with("Status: Kildene er uenige.")).unwrap();
    assert!(
        asked.contains("Tilbys") && asked.contains("Prøves ut") && asked.ends_with("Hva gjelder?"),
        "{asked}"
    );
}

#[test]
fn sources_that_disagree_on_a_commitment_both_stand_in_the_matrix() {
    let one = r#"quantity = { exactly = 1, unit = "coordinators", per = "municipality" }"#;
    let other = r#"conflict = [{ type = "coordinator", level = "should", quantity = { exactly = 2, unit = "coordinators", per = "municipality" }, text = "To koordinatorer.", source = { id = "nettside", at = "Innhold" } }]"#;
    let text = real_text("pip-klubben").replacen(one, &format!("{one}\n{other}"), 1);
    let programmes = [Arc::new(sound("pip-klubben", &text))];
    let document = paper(&Case::of(&programmes, today()), Form::Bokmal);
    let row = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) => table.rows.iter().find(|row| row[0][0].plain() == "Koordinator"),
        _ => None,
    });
    let said: Vec<String> = row.unwrap()[1].iter().map(Line::plain).collect();
    assert!(said[0].starts_with("Kildene er uenige"), "{said:?}");
    assert!(said[1].contains("Må: 1 koordinator") && said[2].contains("Bør: 2 koordinatorer"), "{said:?}");
}

#[test]
fn what_people_say_of_their_own_benefit_is_never_called_effect() {
    let document = draft(&["pip-klubben"], Form::Bokmal);
    for line in lines(&document).iter().filter(|line| line.plain().starts_with("Opplevd nytte:")) {
        assert!(!line.plain().to_lowercase().contains("effekt av"), "{}", line.plain());
    }
    let told: Vec<String> = lines(&document).iter().map(|it| it.plain()).collect();
    assert!(told.iter().any(|it| it.starts_with("Virker det? Pip-klubben: Vi vet ikke")), "{told:?}");
}

#[test]
fn prose_that_exists_in_another_form_only_says_so() {
    let text = programme_text("Alfa").replace("nn = \"Alfa er ei gruppe for barn.\"\n", "");
    let alfa = [Arc::new(super::super::super::support::read_as("alfa", &text).programme.unwrap())];
    let document = paper(&Case::of(&alfa, today()), Form::Nynorsk);
    let foreign = lines(&document).into_iter().flat_map(|line| &line.0).filter_map(|run| match run {
        Run::Foreign(text, code) => Some((text.as_str(), code.as_str())),
        _ => None,
    });
    assert!(
        foreign.clone().any(|it| it == ("Alfa er en gruppe for barn.", "nb")),
        "{:?}",
        foreign.collect::<Vec<_>>()
    );
}

#[test]
fn the_record_is_a_source_with_its_day_and_its_address() {
    let alfa = [Arc::new(programme("Alfa"))];
    let site = "https://tiltak.example.org/".parse().unwrap();
    let document = paper(&Case { site: Some(&site), ..Case::of(&alfa, today()) }, Form::Nynorsk);
    let Some(Block::Sources(sources)) = document.blocks.last() else { panic!("the sources come last") };
    let record = sources[0].plain();
    assert!(record.contains("22. november 2026"), "{record}");
    assert!(record.ends_with("https://tiltak.example.org/nn/tiltak/alfa"), "{record}");
}

#[test]
fn a_price_says_what_it_rests_on_and_what_is_not_priced_is_not_free() {
    let line = "\n[[costs.lines]]\ntype = \"licence\"\nphase = \"start-up\"\namount = { exactly = 45000, currency = \"NOK\" }\nper = \"municipality\"\nbasis = \"stated\"\nsource = { id = \"nettside\", at = \"Pris\" }\n\n[editorial]";
    let text = programme_text("Alfa").replace("\n[editorial]", line);
    let alfa = [Arc::new(sound("alfa", &text))];
    let document = paper(&Case::of(&alfa, today()), Form::Bokmal);
    let said: Vec<String> = lines(&document).iter().map(|line| line.plain()).collect();
    assert!(said.contains(&"45\u{a0}000\u{a0}kr [2]".to_owned()), "{said:#?}");
    // Nobody has looked into the others: that is neither free nor unstated.
    assert!(
        said.iter().any(|it| it.starts_with("Det er ikke undersøkt om kildene oppgir beløp for opplæring"))
    );
    let pip = draft(&["pip-klubben"], Form::Bokmal);
    let said: Vec<String> = lines(&pip).iter().map(|line| line.plain()).collect();
    assert!(said.iter().any(|it| it.contains("Det betyr ikke at det er gratis")));
}
