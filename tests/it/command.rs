//! The command line: what is printed, and the code that a script sees.

mod check;
mod explain;
mod generate;
mod new;
mod search;
mod show;
mod surroundings;
mod terminal;
