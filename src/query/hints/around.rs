//! What stands before and after a stretch of time, and tells what it is of.

use std::sync::LazyLock;

use super::nouns::{CHILD, COURSE, GOES_ON, PARENT};
use super::phrase::Table;

/// What stands before a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// `for`, `på`, `of`: goes with anything.
    Any,
    /// `til en`, `hos`: goes with a child.
    ToChild,
    /// `om`: goes with a child; `om 2 år` is in the future.
    About,
    /// `i`: in an age, or for a time; `i 2 år` is how long somebody did something.
    In,
    /// `gjennom`: goes with a length.
    Through,
    /// `som varer`: makes it a length.
    Lasts,
    /// `i alderen`: makes it an age.
    Aged,
    /// `de siste`, `etter`: makes it neither.
    Never,
}

/// Before a stretch of time.
pub(super) static LEADS: LazyLock<Table<Lead>> = LazyLock::new(|| {
    const A: &str = "[en/ei/et/ein/eit/a/an/min/mi/mitt/vår/my/our/the/din/your]";
    let to_child = format!("til/hos/blant/blandt/med/with/among {A}");
    let any = format!("for/på/av/af/of {A}");
    let about = format!("om/about {A}");
    Table::new([
        (any.as_str(), Lead::Any),
        ("er/is/blir/bliver/fyller/fylder", Lead::Any),
        (to_child.as_str(), Lead::ToChild),
        ("en/ei/et/ein/eit/a/an/min/mitt/my/our/the/din/your", Lead::ToChild),
        (about.as_str(), Lead::About),
        ("i/in", Lead::In),
        ("gjennom/gennem/through/throughout/during", Lead::Through),
        ("i løpet/løbet av/af", Lead::Through),
        ("over the course of", Lead::Through),
        ("[som/der/which/that] varer/varar/vare/varte/lasts/last/lasting/lasted [i/på/for]", Lead::Lasts),
        (
            "[med/with] [en/ei/ein/a] varighet/varigheit/varighed/lengde/længde/duration/length [på/av/of]",
            Lead::Lasts,
        ),
        (
            "[i/for/fra/med/på] [en/ein] alder/alderen/aldersgruppen/aldersgruppe/aldersgruppa/aldersspennet [på/av]",
            Lead::Aged,
        ),
        ("[from/for/at/of/in/with] [the] age/ages/aged [of/group/range]", Lead::Aged),
        ("[de/dei/i/the] siste/sist/last/past/neste/next/første/first/nærmeste", Lead::Never),
        ("hver/hvert/kvar/kvart/annethvert/every/each/innen/innan/inden/within", Lead::Never),
        ("etter/efter/after/før/before/since/by", Lead::Never),
        (
            "ventetid/ventetida/ventetiden/venteliste/ventelista/ventelisten/venting/ventet/venta/venter/kø/frist/fristen/permisjon/orlov/barsel/sykmeldt/sjukmeld/\
             waiting/waited/wait [list/time] [på/i/av/of/for]",
            Lead::Never,
        ),
        ("(waiting) time of", Lead::Never),
    ])
});

/// After it, and says that it is an age.
pub(super) static OLD: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        ("gammel/gammelt/gamle/gamal/gamalt/gammal/old/olds/alder", ()),
        ("of age", ()),
        ("i alder", ()),
    ])
});

/// What comes after a time that something took, or that has passed.
pub(super) static PASSED: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        (
            "siden/sidan/ago/later/senere/seinere/seinare/etter/efter/after/før/before/tidligere/tidlegare/earlier",
            (),
        ),
        ("follow up", ()),
        (
            "erfaring/erfaringer/erfaringar/experience/prosjekt/prosjektet/prosjektperiode/projekt/project/periode",
            (),
        ),
        ("studie/studien/studium/study/utdanning/utdannelse/uddannelse/avtale/aftale/plan/tiltaksplan", ()),
    ])
});

/// After it, and says that it is a length.
pub(super) static LONG: LazyLock<Table<()>> =
    LazyLock::new(|| Table::new([("[i] varighet/varigheit/varighed/duration/long", ())]));

/// What runs its course, right after it.
pub(super) static OF_COURSE: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(COURSE, ())]));
/// Children, before or after it.
pub(super) static OF_CHILD: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(CHILD, ())]));
/// Parents, before or after it.
pub(super) static OF_PARENT: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(PARENT, ())]));
/// After a number of years that nobody says are years.
pub(super) static AFTER_NUMBER: LazyLock<Table<()>> = LazyLock::new(|| Table::new([(GOES_ON, ())]));
