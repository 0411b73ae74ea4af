//! How a plan comes to be: quantities are asked for, figures are worked out of
//! them one after the other.

use super::choice::Choice;
use super::expr::{Expr, FigureId, Look, NeedId, Value};
use super::inputs::{PlanInputs, field_of};
use super::label::Label;
use super::need::{Bounds, Counted, Empty, FieldGroup, Need, Standing, Stated, Typed};
use super::shape::Way;
use super::{Abroad, Figure, Plan, PlanRole, Range, Work};
use crate::record::{Country, Programme, Unit};
use crate::words::Message;

/// A plan in the making.
pub(super) struct Builder<'p> {
    pub(super) programme: &'p Programme,
    inputs: &'p PlanInputs,
    pub(super) needs: Vec<Need>,
    figures: Vec<Figure>,
    pub(super) roles: Vec<PlanRole>,
    pub(super) lines: Vec<Line>,
    pub(super) abroad: Vec<Abroad>,
}

/// Hours that somebody works.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Who: a place in the plan's roles.
    pub(super) role: usize,
    pub(super) work: Work,
    pub(super) rhythm: Rhythm,
    pub(super) hours: FigureId,
}

/// How often the hours of a line are worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rhythm {
    /// Once for each group.
    PerGroup,
    /// Once for each of those who are reached.
    PerParticipant,
    /// Once a year.
    PerYear,
    /// Once in the project period, and not after it.
    PerProject,
    /// Once, to get going.
    Once,
}

/// A quantity, asked for.
pub(super) struct Ask {
    field: String,
    label: Label,
    counted: Counted,
    help: Option<Label>,
    stated: Option<Stated>,
    prefilled: Option<Range>,
    empty: Option<Empty>,
    group: FieldGroup,
    bounds: Bounds,
    choice: Option<Choice>,
}

impl Ask {
    /// A quantity of this programme, which the municipality must estimate when
    /// no source states it.
    pub(super) fn own(builder: &Builder<'_>, key: &str, label: Label, counted: Counted) -> Self {
        let field = field_of(&builder.programme.id, key);
        Self { group: FieldGroup::Estimate, ..Self::shared(&field, label, counted) }
    }

    /// A quantity that is the same for every programme.
    pub(super) fn shared(field: &str, label: Label, counted: Counted) -> Self {
        Self {
            field: field.to_owned(),
            label,
            counted,
            help: None,
            stated: None,
            prefilled: None,
            empty: None,
            group: FieldGroup::Question,
            bounds: Bounds::ANY,
            choice: None,
        }
    }

    /// One of several answers about this programme.
    pub(super) fn own_choice(builder: &Builder<'_>, key: &str, label: Label, choice: Choice) -> Self {
        Self { choice: Some(choice), ..Self::own(builder, key, label, Counted::Choice) }
    }

    pub(super) fn stated(self, stated: Option<Stated>) -> Self {
        Self { stated, ..self }
    }

    pub(super) fn helped(self, help: Label) -> Self {
        Self { help: Some(help), ..self }
    }

    pub(super) fn prefilled(self, value: f64) -> Self {
        Self { prefilled: Range::exactly(value), ..self }
    }

    /// Left empty, it is as another quantity.
    pub(super) fn or_as(self, other: NeedId, builder: &Builder<'_>) -> Self {
        Self { empty: Some(Empty::As(other, builder.needs[other.index()].value())), ..self }
    }

    /// Left empty, it is left out.
    pub(super) fn or_nothing(self) -> Self {
        Self { empty: Some(Empty::Nothing), ..self }
    }

    pub(super) fn at(self, group: FieldGroup) -> Self {
        Self { group, ..self }
    }

    pub(super) fn within(self, bounds: Bounds) -> Self {
        Self { bounds, ..self }
    }

    /// The quantity, with what was typed in this field.
    pub(super) fn typed_in(self, field: String, inputs: &PlanInputs) -> Need {
        let is_money = self.counted == Counted::Kroner && self.bounds == Bounds::MONEY;
        let mut counted = self.counted;
        let typed = inputs.text(&field).and_then(|text| match &self.choice {
            Some(choice) => Typed::chosen(text, choice),
            None if is_money => {
                let (money, typed) = Typed::read_money(text, inputs.country().currency());
                counted = money;
                Some(typed)
            }
            None => Some(Typed::read(text, self.counted, self.bounds)),
        });
        Need {
            field,
            label: self.label,
            help: self.help,
            counted,
            stated: self.stated,
            typed,
            prefilled: self.prefilled,
            empty: self.empty,
            group: self.group,
            bounds: self.bounds,
            choice: self.choice,
        }
    }

    /// The same, with what was typed in the field that all programmes share.
    pub(super) fn typed(self, inputs: &PlanInputs) -> Need {
        let field = self.field.clone();
        self.typed_in(field, inputs)
    }
}

/// The role that a record names first. Hours that are asked for as a whole, and that no
/// role is named for, stand beside it.
pub(super) const LEADING: usize = 0;

impl<'p> Builder<'p> {
    pub(super) const fn new(programme: &'p Programme, inputs: &'p PlanInputs) -> Self {
        Self {
            programme,
            inputs,
            needs: Vec::new(),
            figures: Vec::new(),
            roles: Vec::new(),
            lines: Vec::new(),
            abroad: Vec::new(),
        }
    }

    /// The country of the municipality.
    pub(super) fn country(&self) -> Country {
        self.inputs.country()
    }

    /// The quantity that is asked for; a field that has been asked for before
    /// is the same quantity. What every programme shares can be filled in for
    /// one alone: then that goes before.
    pub(super) fn need(&mut self, ask: Ask) -> NeedId {
        let own = field_of(&self.programme.id, &ask.field);
        let field = if self.inputs.text(&own).is_some() { own } else { ask.field.clone() };
        if let Some(at) = self.needs.iter().position(|it| it.field == field) {
            return NeedId(at);
        }
        self.needs.push(ask.typed_in(field, self.inputs));
        NeedId(self.needs.len() - 1)
    }

    /// Works a figure out.
    pub(super) fn figure(
        &mut self,
        key: impl Into<String>,
        label: Label,
        counted: Counted,
        expr: impl Into<Expr>,
    ) -> FigureId {
        let expr = expr.into();
        let value = expr.value(self);
        self.figures.push(Figure { key: key.into(), label, counted, expr, value });
        FigureId(self.figures.len() - 1)
    }

    /// The figure with this key, when it has been worked out.
    pub(super) fn figure_at(&self, key: &str) -> Option<FigureId> {
        self.figures.iter().position(|it| it.key == key).map(FigureId)
    }

    /// What has been worked out.
    pub(super) fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// Whoever does what nobody is said to do.
    pub(super) fn somebody(&mut self) -> usize {
        if let Some(at) = self.roles.iter().position(|it| it.is_unsaid) {
            return at;
        }
        self.roles.push(PlanRole {
            key: "ikke-valgt".to_owned(),
            label: Label::new(Message::new("plan-role-unsaid")),
            is_volunteer: false,
            is_trainee: false,
            is_unsaid: true,
        });
        self.roles.len() - 1
    }

    /// Adds hours that somebody works.
    pub(super) fn line(&mut self, role: usize, work: Work, rhythm: Rhythm, hours: FigureId) {
        self.lines.push(Line { role, work, rhythm, hours });
    }

    /// The hours of a role, by how often they are worked.
    pub(super) fn hours_of(&self, role: usize, rhythm: Rhythm) -> Vec<Expr> {
        let lines = self.lines.iter().filter(|it| it.role == role && it.rhythm == rhythm);
        lines.map(|it| it.hours.into()).collect()
    }

    /// The plan, of a programme that reaches those it is for in this way and counts
    /// them so.
    pub(super) fn finished(self, way: Way, reached: Unit) -> Plan {
        Plan {
            programme: self.programme.id.clone(),
            name: self.programme.name.clone(),
            way,
            reached,
            needs: self.needs,
            figures: self.figures,
            roles: self.roles,
            abroad: self.abroad,
        }
    }
}

impl Look for Builder<'_> {
    fn need(&self, need: NeedId) -> Option<Range> {
        self.needs[need.index()].value()
    }

    fn figure(&self, figure: FigureId) -> Value {
        self.figures[figure.index()].value.clone()
    }

    fn is_left_out(&self, need: NeedId) -> bool {
        self.needs[need.index()].standing() == Standing::LeftOut
    }

    fn asked(&self, need: NeedId) -> NeedId {
        self.needs[need.index()].follows().unwrap_or(need)
    }
}
