//! The real records, for the tests of this room: every rule is tried on what
//! sources really say.

use std::sync::LazyLock;

use crate::catalogue::{Catalogue, built_in_vocabularies};
use crate::notation::read;
use crate::record::{Programme, Vocabularies};

static VOCABULARIES: LazyLock<Vocabularies> = LazyLock::new(built_in_vocabularies);

macro_rules! texts {
    ($($id:literal)+) => {
        &[$(($id, include_str!(concat!("../../programmes/", $id, ".toml"))),)+]
    };
}

/// The records that the tests of this room try its rules on.
const TEXTS: &[(&str, &str)] = texts! {
    "alla-barn-i-centrum" "barn-i-rusfamilier" "barnas-stasjon" "barnets-bla-hus" "bti" "cos-p"
    "familiestue-nyborg" "holf" "home-start-familiekontakten" "icdp" "kjaerlighet-og-grenser" "nye-monstre"
    "pip-klubben" "pmto" "sammen-pa-vei" "skilsmissegrupper" "smil" "stine-sofie-hverdagspakke" "tidlig-inn"
    "voimaperheet" "zippys-venner"
};

/// The programme with this id.
#[track_caller]
pub(super) fn real(id: &str) -> Programme {
    changed(id, str::to_owned)
}

/// The programme with this id, after a change to its text that must change it.
#[track_caller]
pub(super) fn changed(id: &str, change: impl Fn(&str) -> String) -> Programme {
    let (_, text) = TEXTS.iter().find(|(it, _)| *it == id).unwrap();
    let changed = change(text);
    read(&id.parse().unwrap(), &changed, &VOCABULARIES).programme.unwrap()
}

/// All of them, read once.
pub(super) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> =
        LazyLock::new(|| Catalogue::of(TEXTS.iter().map(|(id, _)| real(id))));
    &CATALOGUE
}
