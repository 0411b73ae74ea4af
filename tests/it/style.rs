//! What is left out of the stylesheet is used nowhere.

use crate::support::{files_under, text_of};

#[test]
fn no_page_uses_a_component_that_is_left_out_of_the_stylesheet() {
    let unused = include_str!("../../assets/style/designsystemet.unused");
    for path in files_under("src", ".rs") {
        let text = text_of(&path);
        for class in text.split("ds-").skip(1) {
            let name: String = class.chars().take_while(|it| it.is_ascii_lowercase() || *it == '-').collect();
            let is_unused = unused.lines().any(|it| it == name.trim_end_matches('-'));
            assert!(!is_unused, "{path}: `ds-{name}` is in `assets/style/designsystemet.unused`");
        }
    }
}
