//! What a municipality wants and can give, against each programme: met, not
//! met, not known.
