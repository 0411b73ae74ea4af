//! Reads a folder of records into a catalogue: the only reader of `programmes/`.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use crate::notation::{self, Itself, Reading};
use crate::problem::{Code, Problem, Severity, is_sound};
use crate::record::{Programme, ProgrammeId, Vocabularies};
use crate::rules;

use super::copies;
use super::folders::Folders;
use super::gone::{Gone, known_ids, same_name};
use super::record_file::{LoadError, RecordFile, nearly_record_files, read_record, record_files};
use super::retired::read_retired_in;
use super::sound::SoundTexts;
use super::vocabularies::vocabularies;
use super::{Catalogue, Entry, FileReport, Fingerprint, Served, Version};

/// Reads every record in the folder, as it is judged today. A record that is
/// wrong keeps its last sound version: the one in `previous`, or the one kept on
/// disk.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn load(folders: &Folders, previous: Option<&Catalogue>, today: Date) -> Result<Catalogue, LoadError> {
    let sound = SoundTexts::of(folders);
    let (vocabularies, vocabularies_fingerprint, mut reports) = vocabularies(&folders.words, previous);
    let earlier = Earlier { previous, sound, vocabularies: &vocabularies, today };
    // The same text, read with the same words on the same day, gives the same programme.
    let unchanged = previous
        .filter(|it| it.vocabularies_fingerprint == vocabularies_fingerprint && it.judged_on == Some(today));
    let mut entries = BTreeMap::new();
    let mut drafts = BTreeMap::new();
    let mut ids = Vec::new();
    for path in record_files(&folders.programmes)? {
        // Removed since it was listed.
        let Some(file) = read_record(&path) else { continue };
        let fingerprint = Fingerprint::of([file.text.as_bytes()]);
        let before = file.id.as_ref().and_then(|id| unchanged?.entry(id));
        if let (Some(id), Some(before)) = (&file.id, before)
            && file.problems.is_empty()
            && before.fingerprint == fingerprint
            && before.version == Version::Current
        {
            entries.insert(id.clone(), before.clone());
            let known = unchanged.into_iter().flat_map(Catalogue::reports).find(|report| report.path == path);
            reports.extend(known.cloned());
            ids.push(id.clone());
            continue;
        }
        let mut reading = judge(&path, &file, &vocabularies, today);
        let mut problems = std::mem::take(&mut reading.problems);
        let mut served = if reading.is_draft { Served::Draft } else { Served::Nothing };
        if let (Some(id), true) = (&file.id, reading.is_draft) {
            let draft = reading.programme.take().map(|programme| (id.clone(), Arc::new(programme)));
            drafts.extend(draft);
        } else if let Some(id) = file.id {
            if let Some(programme) = reading.programme.filter(|_| is_sound(&problems)) {
                // Before it is written over.
                if !sound.has(&id, &file.text) {
                    let lost = earlier.facts_lost(&programme);
                    if lost.is_some() {
                        sound.keep_as_fuller(&id)
                    } else {
                        sound.forget_fuller(&id)
                    }
                    problems.extend(lost);
                }
                sound.keep(&id, &file.text);
                let (programme, version) = (Arc::new(programme), Version::Current);
                let entry = Entry { programme, fingerprint, version };
                entries.insert(id.clone(), entry);
                served = Served::ThisVersion;
            } else if let Some(entry) = earlier.last_sound(&id) {
                entries.insert(id.clone(), entry);
                served = Served::LastSoundVersion;
            }
            ids.push(id);
        }
        // Notes are for whoever asks for them.
        problems.retain(|problem| problem.severity() > Severity::Note);
        if !problems.is_empty() {
            reports.push(FileReport { path, text: file.text, problems, served });
        }
    }
    reports.extend(nearly_record_files(&folders.programmes)?);
    let (retired, told) = read_retired_in(&folders.programmes, |id| entries.contains_key(id));
    reports.extend(told);
    // What was published, and has neither a file nor a word of where it went.
    let known = known_ids(previous, sound);
    let gone = known.into_iter().filter(|id| !ids.contains(id) && !retired.contains_key(id));
    for id in gone.collect::<Vec<_>>() {
        let entry = earlier.last_sound(&id);
        let entry = entry.map(|entry| Entry { version: Version::BeforeItWent, ..entry });
        let served = if entry.is_some() { Served::LastSoundVersion } else { Served::Nothing };
        let names = sound.text(&id).map(|text| Itself::of(&text)).unwrap_or_default();
        let now = same_name(&names, entries.values().map(|entry| &*entry.programme));
        Gone { id: &id, now, programmes: &folders.programmes, served }.report(&mut reports);
        entries.extend(entry.map(|entry| (id.clone(), entry)));
        ids.push(id);
    }
    sound.keep_only(&ids);
    let judged_on = Some(today);
    Ok(Catalogue {
        entries,
        drafts,
        retired,
        reports,
        vocabularies,
        vocabularies_fingerprint,
        judged_on,
        ..Catalogue::default()
    })
}

/// Reads one file by itself: the programme as far as it could be read, and what
/// there is to say of the file; nothing when there is no such file.
pub fn check_file(
    path: &Path,
    vocabularies: &Vocabularies,
    today: Date,
) -> Option<(Option<Programme>, FileReport)> {
    let file = read_record(path)?;
    let Reading { programme, problems, is_draft } = judge(path, &file, vocabularies, today);
    let served = match (is_draft, is_sound(&problems)) {
        (true, _) => Served::Draft,
        (false, true) => Served::ThisVersion,
        (false, false) => Served::Nothing,
    };
    Some((programme, FileReport { path: path.to_owned(), text: file.text, problems, served }))
}

/// What a file says, and all that is wrong with it today.
fn judge(path: &Path, file: &RecordFile, vocabularies: &Vocabularies, today: Date) -> Reading {
    match &file.id {
        Some(id) if file.problems.is_empty() => {
            let mut reading = rules::judged(notation::read(id, &file.text, vocabularies), today);
            let is_of_another = |it: &Problem| it.code == Code::IdDiffersFromFileName;
            if reading.problems.iter().any(is_of_another)
                && let Some(original) = copies::original_of(path, &file.text)
            {
                reading.problems = vec![copies::copied(&original)];
            }
            reading
        }
        _ => Reading { programme: None, problems: file.problems.clone(), is_draft: false },
    }
}

/// What records said before they were read now.
struct Earlier<'e> {
    /// The catalogue before this one.
    previous: Option<&'e Catalogue>,
    /// The copies on disk.
    sound: SoundTexts<'e>,
    vocabularies: &'e Vocabularies,
    today: Date,
}

impl Earlier<'_> {
    /// The last version of a record that could be shown.
    fn last_sound(&self, id: &ProgrammeId) -> Option<Entry> {
        if let Some(before) = self.previous.and_then(|catalogue| catalogue.entry(id)) {
            return Some(Entry { version: Version::BeforeMistake, ..before.clone() });
        }
        let text = self.sound.text(id)?;
        let reading = notation::read(id, &text, self.vocabularies);
        let programme = Arc::new(rules::judged(reading, self.today).sound()?);
        let fingerprint = Fingerprint::of([text.as_bytes()]);
        Some(Entry { programme, fingerprint, version: Version::BeforeMistake })
    }

    /// What a record has lost since it said most: the version that had more is compared with
    /// until somebody has seen the loss.
    fn facts_lost(&self, now: &Programme) -> Option<Problem> {
        let fuller = self.sound.fuller_text(&now.id);
        let fuller = fuller.and_then(|text| notation::read(&now.id, &text, self.vocabularies).sound());
        let before = fuller.map(Arc::new).or_else(|| Some(self.last_sound(&now.id)?.programme))?;
        rules::facts_lost(&before, now)
    }
}
/// The text that a record had when it was last sound, when the site has kept it.
pub fn last_sound_text(folders: &Folders, id: &ProgrammeId) -> Option<String> {
    let sound = SoundTexts::of(folders);
    if sound.ids().contains(id) { sound.text(id) } else { None }
}

/// The text that a record had before it lost facts, when the site has kept it because nobody
/// has seen the loss yet.
pub fn fuller_text(folders: &Folders, id: &ProgrammeId) -> Option<String> {
    let sound = SoundTexts::of(folders);
    if sound.ids().contains(id) { sound.fuller_text(id) } else { None }
}

/// Notes that somebody has seen what a record lost, and meant it so: this text is compared
/// with from now on.
pub fn loss_seen(folders: &Folders, id: &ProgrammeId, text: &str) {
    let sound = SoundTexts::of(folders);
    if sound.ids().contains(id) {
        sound.keep(id, text);
        sound.forget_fuller(id);
    }
}
