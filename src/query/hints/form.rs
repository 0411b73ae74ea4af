//! The form of a programme: in a group, one at a time, or on a screen.

use std::sync::LazyLock;

use super::Meaning;
use super::found::{Found, Hints};
use super::nouns::PROGRAMME;
use super::phrase::Table;
use super::words::Word;

/// A word that says group, but not of a form, such as `målgruppe`, is another
/// word and is never found here.
const GROUPS: &[&str] = &[
    "[en/ei/ein/a] gruppe/grupper/gruppa/gruppar/group/groups (for)",
    "[en/ei/ein] gruppe/grupper (til) (barn/børn/foreldre/forældre/familier/mødre/fædre/fedre/unge)",
    "i [en/ei/ein] gruppe/grupper/gruppar",
    "in [a] group/groups",
    "gruppetilbud/gruppetilbudet/gruppetilbod/gruppetiltak/gruppetiltaket/gruppetiltaka",
    "gruppebasert/gruppebaserte/gruppebaseret/gruppebaserede",
    "gruppe/group basert/baserte/based/baseret",
    "gruppekurs/gruppekurset/gruppekursus/gruppeprogram/gruppeprogrammer",
    "gruppeforløp/gruppeforløpet/gruppeforløb/gruppeforløbet",
    "group programme/programmes/program/programs/course/courses/intervention/interventions/format/training",
];

/// A group whose members the word names. `foreldregruppe` is not among them: it is
/// also what a programme is about.
const OF_CHILDREN: &[&str] = &[
    "barnegruppe/barnegruppa/barnegruppen/barnegrupper/barnegruppar/børnegruppe/børnegruppen/børnegrupper",
    "childrens/children group/groups",
];

const INDIVIDUAL: &[&str] = &[
    "individuell/individuelt/individuelle",
    "individuell/individuelt/individuelle samtale/samtaler/samtalar/samtalene/forløp/forløb/time/timer/timar",
    "individual session/sessions/programme/programmes/program/programs",
    "individual (course/counselling/counseling/therapy/treatment/support/intervention/interventions/format)",
    "en/ein/ei/et/ett/one til/to/on en/ein/ei/et/ett/one",
];

const DIGITAL: &[&str] = &[
    "digital/digitalt/digitale",
    "på nett/nettet/internett/internettet/internet",
    "over/via/gjennom nett/nettet/internett/nettet",
    "nettbasert/nettbaserte/netbaseret/netbaserede/internettbasert/internetbaseret/webbasert/webbaseret",
    "web/internet/internett based/basert/baseret",
    "online",
];

/// What is about screens, groups or single people without being a form.
const SUBJECTS: &[&str] = &[
    "digital/digitalt/digitale mobbing/mobning/vold/overgrep/kompetanse/kompetence/ferdigheter/dannelse/danning/medier/medium/krenkelser/krænkelser/verden/liv/hverdag",
    "digital/online bullying/violence/abuse/literacy/grooming/safety/harassment/gaming/exploitation/media",
    "trygg/trygge/trygt/sikker/mobbing/mobba/mobbet/mobning/overgrep/vold/hets/krenkelser/krænkelser/sikkerhet/nettvett/grooming/safe/bullying/abuse/safety på/i/on nett/nettet/internett",
    "trygg/trygge/trygt/sikker/mobbing/mobning/overgrep/vold/safe/bullying/bullied/abuse/safety/grooming/gaming online",
    "individuell/individuelle plan/planer/planar/opplæringsplan/opplæringsplaner/rett/rettigheter/forskjeller/forskelle/forskjellar/behov/hensyn/tilpasning/tilpassing",
];

static TABLE: LazyLock<Hints> = LazyLock::new(|| {
    let rows = |rows: &'static [&str], meaning| rows.iter().map(move |row| (*row, meaning));
    Table::new(
        rows(GROUPS, Some(Meaning::Groups))
            .chain(rows(OF_CHILDREN, Some(Meaning::GroupsOfChildren)))
            .chain(rows(INDIVIDUAL, Some(Meaning::Individual)))
            .chain(rows(DIGITAL, Some(Meaning::Digital)))
            .chain(rows(SUBJECTS, None)),
    )
});

/// `digitale tiltak`: the noun goes along, as with `dansk program`.
static PROGRAMMES: LazyLock<Hints> = LazyLock::new(|| {
    Table::new([
        (
            format!("digital/digitalt/digitale/nettbasert/nettbaserte/online {PROGRAMME}"),
            Some(Meaning::Digital),
        ),
        (format!("individuell/individuelt/individuelle {PROGRAMME}"), Some(Meaning::Individual)),
    ])
});

/// The form at a word.
pub(super) fn read(words: &[Word], at: usize) -> Option<Found> {
    PROGRAMMES.found(words, at).or_else(|| TABLE.found(words, at))
}

#[cfg(test)]
mod tests {
    use super::Meaning::{Digital, ForParents, Groups, GroupsOfChildren, Individual};
    use crate::query::hints::tests::check;

    #[test]
    fn a_group_is_a_form_where_it_is_plainly_one() {
        for text in [
            "i gruppe",
            "i grupper",
            "gruppetilbud",
            "gruppetiltak",
            "gruppebasert",
            "gruppebaseret",
            "gruppekurs",
            "gruppeforløb",
            "gruppeforløp",
            "group programme",
            "in groups",
            "group-based",
        ] {
            check(text, &[(text, Groups)]);
        }
        check("gruppe for foreldre", &[("gruppe", Groups), ("for foreldre", ForParents)]);
        check("grupper til forældre", &[("grupper", Groups), ("til forældre", ForParents)]);
    }

    #[test]
    fn a_group_of_children_is_for_children() {
        for text in ["barnegruppe", "barnegrupper", "børnegruppe", "children's group"] {
            check(text, &[(text, GroupsOfChildren)]);
        }
        for text in ["aldersgruppe", "barnegruppeleder", "jentegruppe"] {
            check(text, &[]);
        }
    }

    #[test]
    fn other_groups_are_no_form() {
        for text in
            ["familiegruppe", "målgruppe", "ressursgruppe", "foreldregruppe", "gruppe", "family group"]
        {
            check(text, &[]);
        }
    }

    #[test]
    fn one_at_a_time() {
        for text in [
            "individuell",
            "individuelt",
            "individuelle samtaler",
            "individuelt forløb",
            "én til én",
            "en-til-en",
            "ein til ein",
            "one-to-one",
            "one on one",
            "individual sessions",
        ] {
            check(text, &[(text, Individual)]);
        }
        check("individuell plan", &[]);
        check("individual differences", &[]);
    }

    #[test]
    fn on_a_screen() {
        for text in [
            "digital",
            "digitalt",
            "på nett",
            "nettbasert",
            "online",
            "netbaseret",
            "web-based",
            "digitale tiltak",
        ] {
            check(text, &[(text, Digital)]);
        }
        for text in
            ["digital mobbing", "trygg på nett", "mobbing på nett", "online bullying", "digitalisering"]
        {
            check(text, &[]);
        }
    }
}
