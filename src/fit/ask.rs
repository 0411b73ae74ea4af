//! What every criterion can do: be read off an address and written into one, say
//! what it wants on the form, and judge a programme. Each has a file of its own.

use std::sync::Arc;

use super::input::{Input, Theme};
use super::judgement::Judgement;
use super::reading::Reading;
use crate::catalogue::Catalogue;
use crate::record::{OpenTerm, Programme};
use crate::statement::Part;
use crate::words::Words;

/// What is asked by one criterion.
pub(super) trait Ask: Sized {
    /// The key of the criterion. Where one field is enough, it is also the key of
    /// that.
    const KEY: &'static str;
    /// Where it stands on the form.
    const THEME: Theme;

    /// What an address asks; nothing when it says nothing of this, or nothing
    /// that can be asked.
    fn read(reading: &mut Reading<'_>) -> Option<Self>;

    /// The same for an address, each key with its value.
    fn write(&self) -> Vec<(&'static str, String)>;

    /// The terms that can be chosen, by label, when that depends on what there is.
    fn offered(_: Option<&Self>, _: &Catalogue, _: &Words) -> Vec<Arc<OpenTerm>> {
        Vec::new()
    }

    /// What one answers it with, of the terms offered.
    fn input<'c>(wish: Option<&Self>, offered: &'c [Arc<OpenTerm>]) -> Input<'c>;

    /// What was asked for, in short; terms by what they are called among those
    /// offered.
    fn said<'c>(&self, offered: &'c [Arc<OpenTerm>]) -> Vec<Part<'c>>;

    /// What comes of asking it of a programme.
    fn judge<'p>(&self, programme: &'p Programme) -> Judgement<'p>;

    /// Something that can be asked for, to try it on.
    #[cfg(test)]
    fn example() -> Self;
}
