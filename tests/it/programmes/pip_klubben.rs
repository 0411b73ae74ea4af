//! Pip-klubben: two pages by the same owner that disagree, two numbers of
//! leaders, five sessions of which one is a meeting, two different 49s.

use super::*;
use crate::support::real;

fn pip_klubben() -> Programme {
    real("pip-klubben")
}

#[test]
fn the_two_pages_disagree_on_the_status_and_both_are_kept() {
    let pip = pip_klubben();
    let status = pip.lifecycle.status().unwrap();
    assert!(status.is_disputed());
    let said: Vec<_> =
        status.versions().map(|it| (it.value.status, it.value.as_of.clone(), sources(it)[0])).collect();
    assert_eq!(said, [(Status::Offered, None, "rapport"), (Status::Pilot, None, "nettside")]);
}

#[test]
fn six_municipalities_and_ninety_one_children_since_2022() {
    let pip = pip_klubben();
    let places: Vec<_> =
        pip.lifecycle.places.all().iter().map(|it| super::text(&it.value.place.label)).collect();
    assert_eq!(places, ["Sarpsborg", "Narvik", "Larvik", "Nesodden", "Rakkestad", "Tromsø"]);
    let reach: Vec<_> = pip.lifecycle.reach.all().iter().map(|it| it.value.quantity).collect();
    assert_eq!(reach, [exactly(91.0, Unit::Children)]);
    let sites: Vec<_> = pip.lifecycle.sites.all().iter().map(|it| it.value.quantity).collect();
    assert_eq!(sites, [exactly(6.0, Unit::Municipalities)]);
    assert!(text(&pip.lifecycle.reach.all()[0].value.text).contains("siden 2022"));
}

#[test]
fn two_lead_a_group_and_a_municipality_needs_at_least_four() {
    let pip = pip_klubben();
    let roles = pip.staffing.roles.all();
    let leaders = &roles.iter().find(|it| text(&it.value.role) == "Gruppeledere").unwrap().value;
    assert_eq!(leaders.per_group.as_ref().unwrap().value, exactly(2.0, Unit::GroupLeaders));
    let per_municipality = leaders.per_municipality.as_ref().unwrap();
    assert_eq!(per_municipality.value.amount, Amount::AtLeast(4.0));
    assert_eq!(sources(per_municipality), ["rapport"]);
    assert_eq!(sources(leaders.per_group.as_ref().unwrap()), ["nettside"]);

    let staff: Vec<_> =
        commitments(&pip, CommitmentType::Staff).iter().map(|it| it.quantity.unwrap()).collect();
    assert_eq!(staff[0].amount, Amount::AtLeast(4.0));
    assert_eq!((staff[0].unit, staff[0].per), (Unit::GroupLeaders, Some(Per::Municipality)));
    assert_eq!((staff[1].amount, staff[1].per), (Amount::Exactly(2.0), Some(Per::Group)));
}

#[test]
fn a_coordinator_and_a_family_contact_among_the_leaders() {
    let pip = pip_klubben();
    let one_of = |kind, unit| {
        let [commitment] = commitments(&pip, kind)[..] else { panic!("{kind:?}") };
        assert_eq!(commitment.level, Some(Level::Must));
        assert_eq!(
            commitment.quantity,
            Some(Quantity { per: Some(Per::Municipality), ..exactly(1.0, unit) })
        );
    };
    one_of(CommitmentType::Coordinator, Unit::Coordinators);
    one_of(CommitmentType::FamilyContact, Unit::FamilyContacts);
}

#[test]
fn the_municipality_signs_anchors_learns_follows_and_pays() {
    let pip = pip_klubben();
    for kind in [
        CommitmentType::Agreement,
        CommitmentType::LeadershipAnchoring,
        CommitmentType::TakePartInTraining,
        CommitmentType::TakePartInSupervision,
        CommitmentType::FollowManual,
        CommitmentType::OwnCosts,
    ] {
        assert_eq!(levels(&pip, kind), [Some(Level::Must)], "{kind:?}");
        // How many days and how often: the report does not say.
        assert_eq!(commitments(&pip, kind)[0].quantity, None, "{kind:?}");
    }
    assert!(text(&commitments(&pip, CommitmentType::Agreement)[0].text).contains("Voksne for Barn"));
    for kind in [ProvisionType::Training, ProvisionType::Material, ProvisionType::ProfessionalSupport] {
        assert_eq!(what_the_provider_gives(&pip, kind).len(), 1, "{kind:?}");
    }
}

#[test]
fn the_children_meet_fourteen_times_once_a_week_eight_to_ten_in_a_group() {
    let pip = pip_klubben();
    assert_eq!(pip.delivery.course_length.stated().unwrap().value, exactly(14.0, Unit::Weeks));
    assert_eq!(pip.delivery.group_size.stated().unwrap().value.amount, Amount::Between(8.0, 10.0));
    let children = &pip.delivery.sessions.all()[0].value;
    assert_eq!(children.participants, [Participant::Child]);
    assert_eq!(children.count.as_ref().unwrap().value, exactly(14.0, Unit::Sessions));
    let weekly = Quantity { per: Some(Per::Week), ..exactly(1.0, Unit::Sessions) };
    assert_eq!(children.frequency.as_ref().unwrap().value, weekly);
    assert_eq!(children.themes.as_ref().unwrap().value.len(), 14);
    let length = children.length.as_ref().unwrap().value;
    assert_eq!((length.amount, length.unit), (Amount::Between(90.0, 120.0), Unit::Minutes));
}

#[test]
fn five_for_parents_are_one_meeting_and_four_sessions_with_themes() {
    let pip = pip_klubben();
    let parents = &pip.delivery.sessions.all()[1].value;
    assert_eq!(parents.participants, [Participant::Parent]);
    assert_eq!(parents.count.as_ref().unwrap().value, exactly(5.0, Unit::Sessions));
    assert_eq!(
        texts(&parents.themes.as_ref().unwrap().value),
        [
            "Informasjonsmøte",
            "Spenning og stress i hverdagen",
            "Hvordan påvirkes barna?",
            "Gi støtte til barnet ditt",
            "Ta godt vare på deg selv",
        ]
    );
    assert!(parents.parallel_with.is_some());
}

#[test]
fn forty_nine_parents_are_not_forty_nine_sessions() {
    let pip = pip_klubben();
    let study = &pip.evaluation.studies.all()[0].value;
    let respondents: Vec<_> = study.respondents.iter().map(|it| it.value.quantity).collect();
    assert_eq!(
        respondents,
        [
            exactly(49.0, Unit::Parents),
            exactly(288.0, Unit::Responses),
            exactly(198.0, Unit::Evaluations),
            exactly(49.0, Unit::Evaluations),
        ]
    );
    let about = |number: usize| text(&study.respondents[number].value.text).to_owned();
    assert!(about(0).contains("til slutt") && about(2).contains("barnesamlinger"));
    assert!(about(3).contains("foreldresamlinger"));
}

#[test]
fn the_owners_own_evaluation_shows_benefit_and_not_effect() {
    let pip = pip_klubben();
    let own: Vec<_> =
        pip.evaluation.studies.all().iter().filter(|it| it.value.of == StudyOf::Programme).collect();
    let [study] = own[..] else { panic!("{} studies", own.len()) };
    assert_eq!(study.value.independence, Independence::Owner);
    assert_eq!(study.value.has_comparison_group, Some(false));
    assert!(!study.value.limits.is_empty() && !study.value.does_not_show.is_empty());
    assert!(study.value.outcomes.len() > 10);
    for outcome in &study.value.outcomes {
        assert_ne!(outcome.value.kind, FindingKind::MeasuredChange, "{}", text(&outcome.value.text));
    }
}

#[test]
fn the_dutch_original_and_its_studies_stand_apart() {
    let pip = pip_klubben();
    let origin = &pip.identity.origin.stated().unwrap().value;
    assert_eq!((origin.country, origin.year.unwrap().year()), (Country::Netherlands, 2003));
    let original: Vec<_> = pip.identity.aliases.all().iter().filter(|it| it.value.is_original).collect();
    assert_eq!(original[0].value.name, "Piep zei de muis");
    assert_eq!(original[0].value.language.code(), "nl");

    let studies: Vec<_> =
        pip.evaluation.studies.all().iter().filter(|it| it.value.of == StudyOf::Original).collect();
    assert!(!studies.is_empty());
    for study in &studies {
        // The owner's report does not say how the studies it retells were done.
        assert!(matches!(study.value.design, Design::PrePost | Design::Unknown));
        assert_eq!(study.value.country, Some(Country::Netherlands));
    }
    let authors: Vec<_> = studies.iter().flat_map(|it| &it.value.authors).map(String::as_str).collect();
    assert_eq!(authors, ["Abspoel mfl. (2011)", "Berkvens (2020)"]);
    let changes = studies.iter().flat_map(|it| &it.value.outcomes);
    let mut sizes = changes.filter_map(|it| it.value.size.as_ref()).map(text);
    assert!(sizes.any(|size| size.starts_with("Liten")), "the changes were small");
    assert!(pip.evaluation.ratings.all().iter().all(|it| it.value.of == StudyOf::Original));
}

#[test]
fn what_the_two_pages_do_not_say_is_not_stated() {
    let pip = pip_klubben();
    for key in
        ["commitments.meals", "commitments.premises-equipment", "costs.licence", "delivery.project-period"]
    {
        assert_eq!(silence(&pip, key), "not-stated", "{key}");
    }
}
