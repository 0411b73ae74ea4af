//! A record that is gone while a file like it lies beside it: the file is named.

use std::fs;

use super::{save, start};
use crate::support::{Desk, programme_text};

fn one() -> Desk {
    let desk = Desk::empty();
    save(&desk, "to", &programme_text("To"));
    desk
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_most_likely_became_is_named() {
    let becomes: &[(&str, &str)] = &[
        ("to.toml.bak", "`to.toml.bak` ligger der"),
        ("to.toml~", "`to.toml~` ligger der"),
        ("to.toml.orig", "`to.toml.orig` ligger der"),
        ("to.tml", "`to.tml` ligger der"),
        ("to", "`to` ligger der"),
        ("to - Kopi.toml", "`to - Kopi.toml` ligger der"),
        ("gamle/to.toml", "`gamle/to.toml` ligger der"),
        ("nytt.toml", "`nytt.toml` har samme navn"),
        ("../to.toml", "kjører du `tiltak retire to`"),
    ];
    for (name, told) in becomes {
        let desk = one();
        // A site that has kept what was sound.
        drop(start(&desk));
        fs::create_dir_all(desk.path("programmes/gamle")).unwrap();
        fs::rename(desk.path("programmes/to.toml"), desk.path("programmes").join(name)).unwrap();
        let ran = desk.tiltak(&["check"]);
        assert!(ran.out.contains("record-gone") && ran.out.contains(told), "{name}: {}", ran.out);
    }
    // It says itself which it was, though its file says otherwise.
    let desk = one();
    save(&desk, "to", &format!("id = \"to\"\n{}", programme_text("To")));
    drop(start(&desk));
    fs::rename(desk.path("programmes/to.toml"), desk.path("programmes/tre.toml")).unwrap();
    let told = desk.tiltak(&["check"]).out;
    assert!(told.contains("`tre.toml` ligger der"), "{told}");
}
