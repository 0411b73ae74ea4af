//! Times of single questions, and what is said of them.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// An engine by name: answers a text, and says how many it found.
pub(crate) type Engine<'e> = (&'e str, Box<dyn FnMut(&str) -> usize + 'e>);

/// How long each of many questions took.
#[derive(Debug, Clone, Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// The time that this part of the questions stays below, in milliseconds.
    pub(crate) fn at(&self, part: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let place = ((sorted.len().saturating_sub(1)) as f64 * part).round() as usize;
        sorted.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    }

    pub(crate) fn print_heading() {
        println!(
            "{:<30}{:>10}{:>10}{:>10}{:>10}{:>12}",
            "", "p50 ms", "p90 ms", "p99 ms", "max ms", "mean found"
        );
    }

    pub(crate) fn print(&self, name: &str, n_found: usize) {
        let mean = n_found as f64 / self.0.len().max(1) as f64;
        println!(
            "{name:<30}{:>10.3}{:>10.3}{:>10.3}{:>10.3}{mean:>12.1}",
            self.at(0.5),
            self.at(0.9),
            self.at(0.99),
            self.at(1.0)
        );
    }
}

/// Asks every engine every query in turn, several rounds, after a round that
/// only warms up. Gives for each engine its times and how many it found in all.
pub(crate) fn each_in_turn<'e>(
    queries: &[String],
    engines: &mut [Engine<'e>],
    n_rounds: usize,
) -> Vec<(&'e str, Times, usize)> {
    let mut measured: Vec<_> = engines.iter().map(|(name, _)| (*name, Times::default(), 0)).collect();
    // Not all queries to warm up: a slow engine takes a minute for them.
    for query in queries.iter().take(40) {
        for (_, ask) in engines.iter_mut() {
            black_box(ask(query));
        }
    }
    for _ in 0..n_rounds {
        for query in queries {
            for ((_, ask), (_, times, n_found)) in engines.iter_mut().zip(&mut measured) {
                let started = Instant::now();
                let found = black_box(ask(black_box(query)));
                times.0.push(started.elapsed());
                *n_found += found;
            }
        }
    }
    measured
}
