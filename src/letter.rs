//! The letter to the owner of a programme: exactly what nobody says, asked
//! politely.
