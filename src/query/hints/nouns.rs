//! Nouns that several tables lean on, as one place in a phrase.

/// Words that say no more than that it is a programme, which everything here
/// is: they go with the hint, because nothing is left to search for.
pub(super) const PROGRAMME: &str = "program/programmet/programmer/programmene/programma/programme/programmes/programs/\
     programmerne/tiltak/tiltaket/tiltaka/tiltakene/tilbud/tilbod/indsats/indsatser";

/// Words for what runs its course. They say something about the form, so they
/// stay to be searched for.
pub(super) const COURSE: &str = "*kurs/*kurset/*kursus/kurser/kursene/*program/*programmer/*tiltak/*forløp/*forløpet/*forløb/\
     *forløbet/*gruppe/*grupper/*gruppetilbud/*opplegg/course/courses/programme/programmes/programs/\
     intervention/interventions/intervensjon/intervensjoner/intervention/interventioner/metode/metoder/\
     *behandling/treatment/therapy/terapi/*oppfølging/*opfølgning/*oppfølgjing/*veiledning/*rettleiing/\
     *vejledning/training/indsats/indsatser/tilbud/tilbod/group/groups/session/sessions/samtaler/samtalar";

/// Children, as the word right before or after an age: `barn under 3`.
pub(super) const CHILD: &str = "barn/barna/barnet/barnene/børn/børnene/baby/babyer/babyen/jente/jenter/gutt/gutter/gut/gutar/\
     pige/piger/dreng/drenge/unge/unger/ungdom/spedbarn/spædbørn/småbarn/småbørn/child/children/kid/kids/\
     boy/boys/girl/girls/infant/infants/toddler/toddlers/babies";

/// Who can be in a group.
pub(super) const MEMBER: &str = "barn/børn/deltakere/deltakarar/deltagere/deltagare/foreldre/forældre/familier/familiar/\
     personer/personar/medlemmer/medlemer/elever/elevar/ungdommer/ungdommar/unge/voksne/vaksne/mødre/fedre/\
     children/participants/parents/families/people/members/adults/persons";

/// What a parent is called.
pub(super) const KIN: &str = "foreldre/forelder/foreldrene/forældre/forældrene/foresatte/føresette/mor/mødre/far/fedre/fædre/\
     pårørende/søsken/søskende/parent/parents/mother/mothers/father/fathers";

/// Parents, and nobody else: their own age is not a child's.
pub(super) const PARENT: &str = "mor/mora/mødre/mødrer/mamma/mammaer/alenemor/alenemødre/far/faren/fedre/fædre/pappa/pappaer/forelder/foreldre/\
     forældre/forælder/mother/mothers/mum/mums/father/fathers/dad/dads/parent/parents";
/// Small words that may come after a number that is complete.
pub(super) const GOES_ON: &str =
    "for/med/som/i/på/og/eller/til/hos/over/under/der/with/who/in/and/or/at/living";
