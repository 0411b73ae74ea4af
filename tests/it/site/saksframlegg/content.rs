//! What stands in the draft: facts with numbers, prompts apart, and nothing that
//! the sources do not say.

use std::sync::Arc;
use tiltak::address::Address;
use tiltak::paper::{Block, Case, Document, Form, Level, Line, Proposal, Run, paper};
use tiltak::plan::{PlanInputs, plan};
use tiltak::record::{Group, Question, SilenceKind};
use tiltak::statement::answer;
use tiltak::term::Term as _;

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
    lines_of(&document.blocks)
}

fn lines_of(blocks: &[Block]) -> Vec<&Line> {
    let mut lines = Vec::new();
    for block in blocks {
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
            "Innstilling",
            "Sammendrag",
            "Bakgrunn for saken",
            "Tiltakene side om side",
            "Kunnskapsgrunnlag",
            "Økonomi",
            "Det som ikke er avklart",
            "Rettslig grunnlag",
            "Barn og unges interesser",
            "Andre konsekvenser",
            "Alternativer",
            "Vurdering",
            "Konklusjon",
            "Oppfølging",
            "Vedlegg",
        ]
    );
}

/// What stands before the attachments: what a meeting reads.
fn core(document: &Document) -> &[Block] {
    let ends = |it: &Block| matches!(it, Block::Heading(Level::NewPage, _));
    &document.blocks[..document.blocks.iter().position(ends).unwrap()]
}

#[test]
fn the_core_is_short_and_cites_one_group_of_sources_a_paragraph() {
    for form in Form::ALL {
        for pair in real_ids().chunks(2) {
            let ids: Vec<&str> = pair.iter().map(String::as_str).collect();
            let document = draft(&ids, *form);
            let mut n_words = 0;
            for block in core(&document) {
                let lines: Vec<&Line> = match block {
                    Block::Paragraph(line) => vec![line],
                    Block::List(items) => items.iter().collect(),
                    Block::Table(table) => table.rows.iter().flatten().flatten().collect(),
                    Block::Prompt(prompt) => {
                        n_words += prompt.items.iter().flat_map(|it| it.split_whitespace()).count();
                        Vec::new()
                    }
                    Block::Heading(_, text) => {
                        n_words += text.split_whitespace().count();
                        Vec::new()
                    }
                    Block::Notice(_) | Block::Fields(_) | Block::Sources(_) => Vec::new(),
                };
                for line in lines {
                    let groups = line.0.iter().filter(|run| matches!(run, Run::Cited(_))).count();
                    assert!(groups <= 1, "{ids:?}: {}", line.plain());
                    let said = line.0.iter().filter(|run| !matches!(run, Run::Cited(_)));
                    n_words += said.map(|run| run.plain().split_whitespace().count()).sum::<usize>();
                }
            }
            assert!(n_words <= 1900, "{ids:?} take {n_words} words");
        }
    }
}

#[test]
fn the_core_has_one_table_of_answers_with_eight_rows_at_most_and_ten_questions_at_most() {
    for few in real_ids().chunks(3) {
        let ids: Vec<&str> = few.iter().map(String::as_str).collect();
        let document = draft(&ids, Form::Bokmal);
        let tables: Vec<_> = core(&document)
            .iter()
            .filter_map(|it| if let Block::Table(table) = it { Some(table) } else { None })
            .filter(|it| it.caption.contains("åtte svar"))
            .collect();
        assert!(tables.len() == 1 && tables[0].rows.len() <= 8, "{ids:?}");
        let asked = core(&document)
            .iter()
            .position(|it| matches!(it, Block::Heading(_, text) if text == "Det som ikke er avklart"));
        if let Some(Block::List(asked)) = asked.and_then(|at| document.blocks.get(at + 1)) {
            assert!((1..=10).contains(&asked.len()), "{ids:?}");
        }
    }
}

#[test]
fn whoever_stands_behind_the_studies_is_named_each_time_they_are_told_of() {
    let document = draft(&["pip-klubben"], Form::Bokmal);
    let told: Vec<String> = lines_of(core(&document)).iter().map(|it| it.plain()).collect();
    let of_effect: Vec<_> =
        told.iter().filter(|it| it.contains("Ingen studie har en sammenligningsgruppe")).collect();
    assert_eq!(of_effect.len(), 3, "{told:#?}");
    assert!(of_effect.iter().all(|it| it.contains("eierens egen")), "{of_effect:#?}");
    let counted = told.iter().find(|it| it.contains(" funn)"));
    assert!(counted.is_none(), "findings are not counted: {counted:?}");
}

#[test]
fn a_title_tells_how_many_and_which_also_where_a_name_has_an_and_of_its_own() {
    let one = Arc::new(programme("Alfa og Beta"));
    let two = Arc::new(programme("Gamma"));
    let title = paper(&Case::of(&[one, two], today()), Form::Bokmal).title;
    assert!(title.ends_with("valg mellom to tiltak, «Alfa og Beta» og «Gamma»"), "{title}");
}

#[test]
fn what_the_council_is_asked_to_decide_is_the_writers_choice() {
    let programmes = [Arc::new(programme("Alfa"))];
    let proposed = |proposal: Option<Proposal>| {
        let case = Case { proposal, ..Case::of(&programmes, today()) };
        let document = paper(&case, Form::Bokmal);
        let found = document
            .blocks
            .into_iter()
            .find_map(|it| if let Block::Prompt(prompt) = it { Some(prompt.items) } else { None });
        found.unwrap()
    };
    assert_eq!(proposed(None).len(), 1 + Proposal::ALL.len(), "all of them to choose from");
    let said: Vec<_> = Proposal::ALL.iter().map(|it| proposed(Some(*it))).collect();
    assert!(said.iter().all(|it| it.len() == 1 && it[0].contains('[')), "{said:?}");
    assert!(said[0][0].starts_with("Kommunen tar i bruk «Alfa»"), "{said:?}");
    let decides = Case { decides: true, ..Case::of(&programmes, today()) };
    assert_eq!(headings(&paper(&decides, Form::Bokmal))[0], "Forslag til vedtak");
}

#[test]
fn what_is_no_longer_offered_is_no_alternative() {
    let document = draft(&["barn-i-rusfamilier", "pip-klubben"], Form::Bokmal);
    let said: Vec<String> = lines_of(core(&document)).iter().map(|it| it.plain()).collect();
    let options: Vec<_> = said.iter().filter(|it| it.starts_with("Alternativ ")).collect();
    assert_eq!(options, ["Alternativ 0: fortsette som i dag", "Alternativ 1: Pip-klubben"]);
    assert!(said.iter().any(|it| it.contains("er ikke et alternativ")), "{said:#?}");
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
    for title in
        ["Bakgrunn for saka", "Interessene til barn og unge", "Andre konsekvensar", "Vurdering", "Konklusjon"]
    {
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
                Block::Heading(Level::Two, text) => {
                    text.strip_prefix("Vedlegg ").map(|it| it.replacen(": ", " ", 1))
                }
                _ => None,
            })
            .collect();
        let listed =
            lines(&document).iter().find_map(|it| it.plain().strip_prefix("Vedlegg: ").map(str::to_owned));
        assert_eq!(listed, Some(format!("{}.", attached.join("; "))), "{id}");
        assert!(attached.iter().any(|it| it.ends_with("kommunens egne tall")), "{id}: {attached:?}");
        for see in lines(&document)
            .iter()
            .filter_map(|it| Some(it.plain().split_once("Mer står i vedlegg ")?.1.to_owned()))
        {
            let number: String = see.chars().take_while(char::is_ascii_digit).collect();
            assert!(attached.iter().any(|it| it.starts_with(&format!("{number} "))), "{id}: {see}");
        }
    }
}

#[test]
fn tables_that_go_on_ask_everybody_the_same() {
    // Four do not fit across a page, so each of these tables comes twice.
    let document = draft(FIRST_FOUR, Form::Bokmal);
    for caption in ["Kommunens forpliktelser", "Hva leverandøren gir", "Tiltakene i detalj", "åtte svar"] {
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
    assert!(told.iter().any(|it| it.starts_with("Virker det? Pip-klubben: Vi vet ikke")), "{told:#?}");
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
