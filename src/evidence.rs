//! What is known about effect, what is not, and what kind of study would
//! change that.
