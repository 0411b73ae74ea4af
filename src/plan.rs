//! What a programme would take in one municipality: groups, hours and kroner,
//! as ranges with their formulas.
