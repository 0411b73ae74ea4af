//! Wrong records: what an editor is told of each, and that nothing written in
//! a file can bring the reader down.

mod cases;
mod copies;
mod hostile;
mod mistakes;
mod odd_files;
mod together;
