//! `tiltak check`: every problem of every record.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use annotate_snippets::Renderer;
use anyhow::Context as _;
use clap::Args;
use serde::Serialize;

use super::former::{Former, FormerVersions};
use super::report::{ProblemJson, render};
use super::{Format, Locations, explain, failure, today};
use crate::catalogue::{self, Catalogue, FileReport, Served, Tally};
use crate::notation;
use crate::problem::{Code, Problem, Severity};
use crate::record::{OpenVocabulary, Term as _};
use crate::rules::{self, SourceTexts};
use crate::words::{Message, Words};

/// What to check.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files or folders; the folder of records and the vocabularies when none is given.
    paths: Vec<PathBuf>,
    /// How the problems are written out.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write what is sure: the new names of keys that were renamed, and nothing else.
    #[arg(long)]
    fix: bool,
    /// Say that the facts that are told as lost were meant to go: they are told this once more.
    #[arg(long)]
    seen: bool,
    /// Show notes too: work for some day.
    #[arg(long)]
    notes: bool,
    /// A folder with the texts of the sources (`.txt`, `.md`): notes tell what is copied from them.
    #[arg(long, value_name = "DIR", requires = "notes")]
    sources: Option<PathBuf>,
    /// Explain a code instead.
    #[arg(long, value_name = "CODE", conflicts_with = "paths")]
    explain: Option<String>,
}

pub(super) fn run(check: &Check, locations: &Locations, words: &Words) -> anyhow::Result<ExitCode> {
    if let Some(code) = &check.explain {
        return explain::run(code, words);
    }
    let words_folder = locations.index.join("words");
    let (vocabularies, _, mut reports) = catalogue::vocabularies(&words_folder, None);
    let sources = check.sources.as_deref().map(|folder| source_texts(folder, words)).transpose()?;
    let is_whole_folder = check.paths.is_empty();
    let paths = if is_whole_folder { vec![locations.programmes.clone()] } else { check.paths.clone() };
    let today = today();
    let mut n_files = 0;
    let mut sound = Vec::new();
    let folders = locations.folders(true);
    let mut has_unknown_past = false;
    for path in paths {
        let folder = if path.is_dir() { path.as_path() } else { path.parent().unwrap_or(Path::new("")) };
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let former = FormerVersions::of(&folders, folder);
        if path.is_dir() {
            reports.extend(catalogue::nearly_record_files(&path)?);
        }
        let ids = ids_in(folder);
        for file in files(&path, words)? {
            let mut checked = catalogue::check_file(&file, &vocabularies, today);
            if let Some((_, report)) = &checked
                && check.fix
                && write_new_names(report, words)?
            {
                checked = catalogue::check_file(&file, &vocabularies, today);
            }
            // Removed since it was listed.
            let Some((programme, mut report)) = checked else { continue };
            if let Some(now) = programme.as_ref().filter(|_| report.served == Served::ThisVersion) {
                match former.of_record(&now.id, &report.text) {
                    Former::Text(text) => {
                        let before = notation::read(&now.id, &text, &vocabularies).sound();
                        let lost = before.and_then(|before| rules::facts_lost(&before, now));
                        if lost.is_some() && check.seen {
                            catalogue::loss_seen(&folders, &now.id, &report.text);
                        }
                        report.problems.extend(lost);
                    }
                    Former::Same => {}
                    Former::Unknown => has_unknown_past = true,
                }
            }
            if let (Some(now), Some(sources)) = (&programme, &sources) {
                report.problems.extend(rules::copied_runs(now, sources));
            }
            // Those that are published are seen together below.
            if let Some(now) =
                programme.as_ref().filter(|_| !is_whole_folder || report.served == Served::Draft)
            {
                let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
                report.problems.extend(rules::relations_to_nowhere(now, &ids));
            }
            n_files += usize::from(report.served != Served::Draft);
            // All are held in hand only where they are to be seen together.
            let kept = programme.filter(|_| is_whole_folder && report.served == Served::ThisVersion);
            sound.extend(kept.map(|programme| (programme, report.text.clone())));
            reports.push(report);
        }
    }
    if is_whole_folder {
        let published = FormerVersions::of(&folders, &locations.programmes).published(&vocabularies);
        let catalogue = Catalogue::of_read(sound).with_vocabularies(vocabularies);
        add_together(&mut reports, &catalogue);
        add_terms(&mut reports, &catalogue, &words_folder);
        catalogue::report_gone_since(&folders, &published, &catalogue, &mut reports);
    }
    let tally = Tally::of(&reports);
    if !check.notes {
        for report in &mut reports {
            report.problems.retain(|problem| problem.severity() > Severity::Note);
        }
    }
    match check.format {
        Format::Human => {
            print(&reports, n_files, tally, words);
            if check.notes && has_unknown_past {
                anstream::println!("{}", words.text("report-past-unknown"));
            }
        }
        Format::Json => {
            anstream::println!("{}", serde_json::to_string_pretty(&json(&reports, tally, words))?)
        }
    }
    Ok(if tally.errors == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Writes the new names of keys into the file, and says whether there were any. Which of
/// two names at once is meant, an editor must say first.
fn write_new_names(report: &FileReport, words: &Words) -> anyhow::Result<bool> {
    let has = |code| report.problems.iter().any(|problem| problem.code == code);
    if !has(Code::KeyRenamed) || has(Code::BothNames) {
        return Ok(false);
    }
    // Not the text that was checked, which has lost a mark in front.
    let text = fs::read_to_string(&report.path)
        .with_context(|| failure::about("failure-read", &report.path, words))?;
    fs::write(&report.path, notation::with_new_names(&text))
        .with_context(|| failure::about("failure-write", &report.path, words))?;
    Ok(true)
}

/// Adds what shows only when all records are seen together.
fn add_together(reports: &mut [FileReport], catalogue: &Catalogue) {
    for found in rules::check_together(catalogue.programmes()) {
        let file = format!("{}.toml", found.programme);
        let report =
            reports.iter_mut().find(|report| report.path.file_name().is_some_and(|name| *name == *file));
        if let Some(report) = report {
            report.problems.push(found.problem);
        }
    }
}

/// Adds what there is to say of the open vocabularies beside all records.
fn add_terms(reports: &mut Vec<FileReport>, catalogue: &Catalogue, folder: &Path) {
    let once = rules::terms_used_once(catalogue.programmes(), catalogue.vocabularies());
    for &vocabulary in OpenVocabulary::ALL {
        let (mut file, terms) = catalogue::vocabulary_file(folder, vocabulary);
        let terms = terms.iter().filter(|term| once.iter().any(|it| **it == term.value));
        file.problems = terms
            .map(|term| Problem::at(Code::TermUsedOnce, term).with("written", term.value.key.as_str()))
            .collect();
        match reports.iter_mut().find(|report| report.path == file.path) {
            Some(report) => report.problems.extend(file.problems),
            None if file.problems.is_empty() => {}
            None => reports.push(file),
        }
    }
}

/// The texts of the sources in a folder and the folders in it.
fn source_texts(folder: &Path, words: &Words) -> anyhow::Result<SourceTexts> {
    let about = |path: &Path| failure::about("failure-read", path, words);
    let mut texts = SourceTexts::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries: Vec<_> = fs::read_dir(&folder)
            .and_then(Iterator::collect::<std::io::Result<Vec<_>>>)
            .with_context(|| about(&folder))?;
        let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "txt" || it == "md") {
                let text = fs::read(&path).with_context(|| about(&path))?;
                texts = texts.with(path.display().to_string(), &String::from_utf8_lossy(&text));
            }
        }
    }
    Ok(texts)
}

/// The ids that the files of a folder have, drafts too: what a relation can lead to.
fn ids_in(folder: &Path) -> Vec<String> {
    let files = catalogue::record_files(folder).unwrap_or_default();
    files.iter().filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect()
}

/// The records that a path stands for.
fn files(path: &Path, words: &Words) -> anyhow::Result<Vec<PathBuf>> {
    if path.is_dir() {
        return Ok(catalogue::record_files(path)?);
    }
    // Also when it is a link that leads nowhere, which is told as any other problem.
    fs::symlink_metadata(path).with_context(|| failure::about("failure-read", path, words))?;
    Ok(vec![path.to_owned()])
}

fn print(reports: &[FileReport], n_files: usize, tally: Tally, words: &Words) {
    let renderer = Renderer::styled();
    let mut codes = Vec::new();
    for report in reports {
        for problem in &report.problems {
            anstream::println!("{}\n", render(problem, &report.path, &report.text, words, &renderer));
            if !codes.contains(&problem.code) {
                codes.push(problem.code);
            }
        }
    }
    for code in codes {
        anstream::println!("{}", words.say(&Message::new("report-why").with("code", code.key())));
    }
    let drafts: Vec<String> = reports.iter().filter(|it| it.served == Served::Draft).map(file_name).collect();
    if tally.errors + tally.warnings == 0 {
        // Of drafts alone, nothing is said of published ones.
        if n_files > 0 || drafts.is_empty() {
            anstream::println!("{}", words.say(&Message::new("report-sound").counting(n_files)));
        }
        if tally.notes > 0 {
            anstream::println!("{}", words.say(&Message::new("report-notes").counting(tally.notes)));
        }
    } else {
        let is_wrong = |it: &&FileReport| it.served != Served::Draft && !it.problems.is_empty();
        let n_wrong = reports.iter().filter(is_wrong).count();
        let files = Message::new("report-files").counting(n_wrong);
        let summary = counted("report-summary", tally).with("files", files);
        anstream::println!("{}", words.say(&summary));
    }
    if !drafts.is_empty() {
        let lacking = Tally::of_drafts(reports);
        let lacks = lacking.errors + lacking.warnings > 0;
        let said = Message::new(if lacks { "report-drafts" } else { "report-drafts-sound" });
        let said = said.counting(drafts.len()).with("files", words.list(&drafts));
        anstream::println!("{}", words.say(&said));
        if lacks {
            anstream::println!("{}", words.say(&counted("report-drafts-lack", lacking)));
        }
    }
}

/// So many errors and warnings.
fn counted(id: &'static str, tally: Tally) -> Message {
    Message::new(id)
        .with("errors", Message::new("report-errors").counting(tally.errors))
        .with("warnings", Message::new("report-warnings").counting(tally.warnings))
}

fn file_name(report: &FileReport) -> String {
    report.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[derive(Serialize)]
struct ReportJson {
    errors: usize,
    warnings: usize,
    files: Vec<FileJson>,
}

#[derive(Serialize)]
struct FileJson {
    path: String,
    /// Whether it says itself that it is a draft, which nobody publishes.
    #[serde(skip_serializing_if = "is_false")]
    draft: bool,
    problems: Vec<ProblemJson>,
}

/// What is said only when it is so.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_false(it: &bool) -> bool {
    !it
}

fn json(reports: &[FileReport], tally: Tally, words: &Words) -> ReportJson {
    let files = reports.iter().map(|report| FileJson {
        path: report.path.display().to_string(),
        draft: report.served == Served::Draft,
        problems: report.problems.iter().map(|it| ProblemJson::of(it, &report.text, words)).collect(),
    });
    ReportJson { errors: tally.errors, warnings: tally.warnings, files: files.collect() }
}
