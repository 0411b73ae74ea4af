//! The other way round: what is got for the money, the people and the rooms that
//! there are, and which of them is the limit.

use super::build::{Ask, Builder};
use super::expr::{Expr, FigureId, NeedId};
use super::hours::Totals;
use super::inputs::{MONEY, POST, POST_HOURS, POSTS, PlanInputs, ROOM_GROUPS, ROOMS};
use super::label::Label;
use super::leading::Led;
use super::money::Money;
use super::need::{Bounds, Counted, FieldGroup, Need};
use super::reach::Reached;
use super::shape::Way;
use super::{Figure, Plan, Range};
use crate::record::{Term as _, Unit};
use crate::term::vocabulary;
use crate::words::Message;

vocabulary! {
    /// What there is so much of, and no more.
    Limit "limit" {
        /// Kroner a year.
        Money = "money",
        /// Hours of those who are there.
        Hours = "hours",
        /// Enough of them to lead one group.
        People = "people",
        /// Rooms to be in.
        Rooms = "rooms",
    }
}

/// What is got for what there is.
#[derive(Debug, Clone)]
pub struct Got<'p> {
    /// How many groups, or families one at a time.
    pub groups: &'p Figure,
    /// How many are reached; nothing where that is the same.
    pub reached: Option<&'p Figure>,
    /// What each limit allows.
    pub limits: Vec<(Limit, &'p Figure)>,
    /// Which of them is the limit, or may be; none as long as one of them is unknown.
    pub binding: Vec<Limit>,
}

/// What there is, as far as it is typed.
struct Has {
    money: Option<NeedId>,
    /// How many, how much of a post each, hours in a whole post.
    posts: Option<[NeedId; 3]>,
    rooms: Option<[NeedId; 2]>,
}

/// A quantity of what there is: its field, and what it is counted in.
#[derive(Clone, Copy)]
struct There(&'static str, Counted, Bounds);

/// What can be typed of what there is.
const THERE: [There; 6] = [
    There(MONEY, Counted::Kroner, Bounds::MONEY),
    There(POSTS, Counted::In(Unit::Staff), Bounds::ANY),
    There(POST, Counted::Share, Bounds::PER_CENT),
    There(POST_HOURS, Counted::In(Unit::Hours), Bounds::ANY),
    There(ROOMS, Counted::Number, Bounds::ANY),
    There(ROOM_GROUPS, Counted::In(Unit::Groups), Bounds::ANY),
];

impl There {
    fn ask(self) -> Ask {
        let Self(field, counted, bounds) = self;
        let label = Label::new(Message::named("plan-there-", field));
        let help = Label::new(Message::named("plan-there-help-", field));
        Ask::shared(field, label, counted).at(FieldGroup::Backwards).within(bounds).helped(help)
    }
}

/// The fields of what there is, whatever the programme, with what is typed in them.
pub fn what_there_is(inputs: &PlanInputs) -> Vec<Need> {
    THERE.into_iter().map(|it| it.ask().or_nothing().typed(inputs)).collect()
}

impl Limit {
    /// The key of the figure that says what it allows.
    fn figure(self) -> String {
        format!("could-{}", self.key())
    }
}

impl Builder<'_> {
    /// What is got for what there is, where anything of it is typed.
    pub(super) fn backwards(&mut self, reach: &Reached, led: &Led<'_>, totals: &Totals, money: &Money) {
        let has = self.has();
        if reach.way == Way::Workplaces {
            return;
        }
        let unit = if reach.groups.is_some() { Unit::Groups } else { Unit::Families };
        let mut limits: Vec<Expr> = Vec::new();
        if let Some(budget) = has.money {
            // Who has people pays them already: what is left to pay is everything else.
            let (fixed, each) = if has.posts.is_some() {
                (Some(money.extras.year.into()), Some(money.extras.group.into()))
            } else {
                let with =
                    |wage: Option<Expr>, more: FigureId| Expr::sum(wage.into_iter().chain([more.into()]));
                (
                    with(money.wages.of(&totals.fixed), money.extras.year),
                    with(money.wages.of(&totals.group), money.extras.group),
                )
            };
            let there = self.in_kroner(budget);
            limits.extend(self.shared_out(Limit::Money, unit, there, fixed, each));
        }
        if let Some([posts, share, hours]) = has.posts {
            let there = Expr::Product(vec![posts.into(), share.into(), hours.into()]);
            let (fixed, each) = (self.paid_hours(&totals.fixed), self.paid_hours(&totals.group));
            limits.extend(self.shared_out(Limit::Hours, unit, there, fixed, each));
            if reach.groups.is_some() {
                limits.extend(self.too_few(led, unit, posts));
            }
        }
        if let Some([rooms, each]) = has.rooms {
            let expr = Expr::Product(vec![rooms.into(), each.into()]);
            limits.push(self.limit(Limit::Rooms, unit, Expr::Down(Box::new(expr))).into());
        }
        if limits.is_empty() {
            return;
        }
        let id = if reach.groups.is_some() { "plan-could-groups" } else { "plan-could-families" };
        let least = if limits.len() == 1 { limits.remove(0) } else { Expr::Min(limits) };
        let groups = self.figure("could-groups", Label::new(Message::new(id)), Counted::In(unit), least);
        if let Some(of) = &reach.groups {
            let label = Label::new(Message::named("plan-could-", reach.unit.key()));
            let expr = Expr::times([groups.into(), of.in_group.into()]);
            self.figure("could-reach", label, Counted::In(reach.unit), expr);
        }
    }

    /// How many groups something is enough for, when so much goes first whatever their number.
    /// What a group takes nothing of is no limit.
    fn shared_out(
        &mut self,
        limit: Limit,
        unit: Unit,
        there: Expr,
        fixed: Option<Expr>,
        each: Option<Expr>,
    ) -> Option<Expr> {
        let each = each.filter(|it| it.value(self).whole != Some(Range::ZERO))?;
        let left = match fixed {
            Some(fixed) => there.less(fixed),
            None => there,
        };
        Some(self.limit(limit, unit, Expr::Down(Box::new(left.over(each)))).into())
    }

    /// Too few to lead one group: then there is none, however many hours they have.
    fn too_few(&mut self, led: &Led<'_>, unit: Unit, posts: NeedId) -> Option<Expr> {
        let leads = *led.leaders.first()?;
        let leaders = self.leaders_of_group(led, leads);
        let at_once = Expr::Down(Box::new(Expr::from(posts).over(leaders.into())));
        let is_too_few = at_once.value(self).whole.is_some_and(|it| it.low() < 1.0);
        is_too_few.then(|| self.limit(Limit::People, unit, at_once).into())
    }

    fn limit(&mut self, limit: Limit, unit: Unit, expr: Expr) -> FigureId {
        let label = Label::new(Message::named("plan-could-of-", limit.key()));
        self.figure(limit.figure(), label, Counted::In(unit), expr)
    }

    /// The hours of those who are paid. Volunteers are not among the people there are.
    fn paid_hours(&self, hours: &[(usize, FigureId)]) -> Option<Expr> {
        let paid = hours.iter().filter(|(role, _)| !self.roles[*role].is_volunteer);
        Expr::sum(paid.map(|(_, hours)| (*hours).into()))
    }

    /// What is typed of what there is; what goes with it is asked for then.
    fn has(&mut self) -> Has {
        let [money, posts, share, hours, rooms, in_room] = THERE;
        let (money, posts) = (self.there(money, false), self.there(posts, false));
        let has_posts = self.is_typed(posts);
        let (share, hours) = (self.there(share, has_posts), self.there(hours, has_posts));
        let rooms = self.there(rooms, false);
        let has_rooms = self.is_typed(rooms);
        let in_room = self.there(in_room, has_rooms);
        Has {
            money: self.is_typed(money).then_some(money),
            posts: has_posts.then_some([posts, share, hours]),
            rooms: has_rooms.then_some([rooms, in_room]),
        }
    }

    fn there(&mut self, there: There, is_needed: bool) -> NeedId {
        let ask = there.ask();
        self.need(if is_needed { ask } else { ask.or_nothing() })
    }

    fn is_typed(&self, need: NeedId) -> bool {
        self.needs[need.index()].typed.is_some()
    }
}

impl Plan {
    /// What is got for what there is; nothing when nothing of it is typed.
    pub fn got(&self) -> Option<Got<'_>> {
        let groups = self.figure("could-groups")?;
        let limits: Vec<(Limit, &Figure)> =
            Limit::ALL.iter().filter_map(|it| Some((*it, self.figure(&it.figure())?))).collect();
        let known: Option<Vec<(Limit, Range)>> =
            limits.iter().map(|(limit, figure)| Some((*limit, figure.value.whole?))).collect();
        let known = known.unwrap_or_default();
        // Each may be the limit whose lowest is not above what another allows at most.
        let least = known.iter().filter_map(|(_, it)| it.high()).reduce(f64::min);
        let may_bind = |it: Range| least.is_none_or(|least| it.low() <= least);
        let is_surely = |limit: Limit| {
            let high = known.iter().find(|(it, _)| *it == limit).and_then(|(_, it)| it.high());
            high.is_some_and(|high| known.iter().all(|(it, other)| *it == limit || other.low() >= high))
        };
        let surely = known.iter().map(|(it, _)| *it).find(|it| is_surely(*it));
        let binding = match surely {
            Some(limit) => vec![limit],
            None => known.iter().filter(|(_, it)| may_bind(*it)).map(|(limit, _)| *limit).collect(),
        };
        Some(Got { groups, reached: self.figure("could-reach"), limits, binding })
    }
}
