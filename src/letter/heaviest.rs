//! The ten questions that weigh most, whatever else is open: what a decision stands or
//! falls with.

use super::{Inquiry, inquiries};
use crate::record::{CommitmentType, CostItem, Field, Group, Programme, Question};

/// So many are asked first. An owner answers ten.
const MOST: usize = 10;

/// So many of them at the most are about what sources disagree on.
const DISPUTES: usize = 3;

/// The questions in the order of their weight: whether it can be had and on what terms,
/// what it costs, what must be learnt, who leads it and for how long, what is known of it.
const ORDER: &[Question] = &[
    Question::Field(Field::OpenToNew),
    Question::Commitment(CommitmentType::Agreement),
    Question::Cost(CostItem::Training),
    Question::Cost(CostItem::Licence),
    Question::Field(Field::Training),
    Question::Field(Field::Roles),
    Question::Commitment(CommitmentType::Staff),
    Question::Cost(CostItem::Total),
    Question::Field(Field::Studies),
    Question::Field(Field::Supervision),
    Question::Cost(CostItem::Supervision),
    Question::Commitment(CommitmentType::OwnCosts),
    Question::Commitment(CommitmentType::Coordinator),
    Question::Field(Field::Ongoing),
    Question::Cost(CostItem::StaffTime),
    Question::Commitment(CommitmentType::TakePartInTraining),
    Question::Cost(CostItem::Material),
    Question::Field(Field::Sessions),
    Question::Field(Field::GroupSize),
    Question::Commitment(CommitmentType::ContinueAfterProject),
    Question::Commitment(CommitmentType::FollowManual),
    Question::Commitment(CommitmentType::DataAndEvaluation),
    Question::Commitment(CommitmentType::TakePartInSupervision),
    Question::Commitment(CommitmentType::CrossServiceParticipation),
    Question::Commitment(CommitmentType::PrivacyConfidentiality),
    Question::Field(Field::Ratings),
    Question::Field(Field::Manual),
    Question::Field(Field::ChildAge),
];

/// The groups in which a dispute weighs enough to be among the ten.
const DISPUTED: &[Group] = &[Group::Lifecycle, Group::Commitments, Group::Costs, Group::Staffing];

/// What weighs most of all that is open about a programme, ten at the most: first where
/// sources disagree, then what they are silent on, whether somebody has looked or not.
pub fn heaviest(programme: &Programme) -> Vec<Inquiry<'_>> {
    let disputes = DISPUTED.iter().flat_map(|&group| inquiries(programme, group));
    let mut asked: Vec<Inquiry<'_>> = Vec::new();
    for inquiry in disputes.filter(|it| matches!(it, Inquiry::Disputed(_))) {
        // What is disputed twice over under one question is asked once.
        if !asked.iter().any(|it| it.question() == inquiry.question()) && asked.len() < DISPUTES {
            asked.push(inquiry);
        }
    }
    for question in ORDER {
        let open = inquiries(programme, question.group()).into_iter().find(|it| it.question() == *question);
        let is_asked = asked.iter().any(|it| it.question() == *question);
        asked.extend(open.filter(|it| !is_asked && !matches!(it, Inquiry::Disputed(_))));
    }
    asked.truncate(MOST);
    asked
}
