//! What was aimed at, and whether it was met.

use std::time::Duration;

use super::collection::Size;
use super::load::Throughput;
use super::times::Times;

/// What was measured of everything that has a goal.
#[derive(Debug, Default)]
pub(crate) struct Goals(Vec<(String, String, bool)>);

impl Goals {
    pub(crate) fn built(&mut self, size: Size, took: Duration) {
        if size.n() == 100_000 {
            let seconds = took.as_secs_f64();
            self.add(
                format!("{size}: index built in at most 60 s"),
                format!("{seconds:.1} s"),
                seconds <= 60.0,
            );
        }
    }

    pub(crate) fn searched(&mut self, size: Size, alone: &Times, with_all: &Times) {
        for (name, times) in [("search alone", alone), ("search, facets, snippets", with_all)] {
            if size == Size::Small(3000) {
                let p50 = times.at(0.5);
                self.add(format!("{size}: {name} p50 at most 0.5 ms"), format!("{p50:.3} ms"), p50 <= 0.5);
            }
            if size.n() == 100_000 {
                let p99 = times.at(0.99);
                self.add(format!("{size}: {name} p99 at most 20 ms"), format!("{p99:.1} ms"), p99 <= 20.0);
            }
        }
    }

    pub(crate) fn loaded(&mut self, size: Size, throughput: &[Throughput]) {
        for it in throughput {
            let ratio = it.ratio();
            let goal = format!("{size}: {} at least half of a fixed page", it.name);
            self.add(goal, format!("{ratio:.2}"), ratio >= 0.5);
        }
    }

    fn add(&mut self, goal: String, measured: String, is_met: bool) {
        self.0.push((goal, measured, is_met));
    }

    pub(crate) fn print(&self) {
        println!("\n{:<92}{:>12}", "goal", "measured");
        for (goal, measured, is_met) in &self.0 {
            println!("{goal:<92}{measured:>12}  {}", if *is_met { "met" } else { "not met" });
        }
    }
}
