//! Suggestions while somebody types: the combobox that the script makes of the
//! search box. Other tests hold that the site is whole without.

use tiltak::words::{Language, Message, Words};

use super::accessible::violations;
use super::chromium::in_browser;
use super::site::Site;
use super::tab::{Scheme, Tab};

/// Whether the list of suggestions can be seen.
pub(super) const LIST_IS_OPEN: &str = "document.querySelector('[role=listbox]')?.checkVisibility() === true";
pub(super) const LIST_IS_CLOSED: &str = "!document.querySelector('[role=listbox]')?.checkVisibility()
    && document.querySelector('#q').getAttribute('aria-expanded') === 'false'
    && !document.querySelector('#q').hasAttribute('aria-activedescendant')";

/// The option that the arrows have come to, as it is read.
const ACTIVE: &str = "(() => {
    const field = document.activeElement;
    const option = document.getElementById(field.getAttribute('aria-activedescendant'));
    return field.id === 'q' && option?.ariaSelected === 'true' && option.role === 'option'
        && option.parentElement.id === field.getAttribute('aria-controls') ? option.textContent : null;
})()";

/// What is heard of the suggestions.
const HEARD: &str = "document.querySelector('.search-box [role=status]').textContent";

/// Opens a page and goes to its search box as one does with a keyboard.
pub(super) async fn goes_to_the_search_box(tab: &Tab, address: &str) {
    tab.open(address).await;
    tab.does("document.querySelector('main').focus()").await;
    for _ in 0..5 {
        tab.press("Tab").await;
        if tab.see("document.activeElement.id === 'q'").await {
            return;
        }
    }
    panic!("the search box is not among the first stops of {address}");
}

fn suggestions_found(language: Language, count: usize) -> String {
    Words::of(language).say(&Message::new("suggestions-found").counting(count))
}

#[tokio::test]
async fn a_suggestion_is_chosen_with_the_keyboard_alone() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for (page, prefix) in [("/", ""), ("/tiltak", ""), ("/en", "/en")] {
            goes_to_the_search_box(tab, &site.at(page)).await;
            let says = "(() => { const q = document.activeElement;
                return [q.role, q.ariaAutoComplete, q.ariaExpanded, q.autocomplete] })()";
            assert_eq!(tab.see::<[String; 4]>(says).await, ["combobox", "list", "false", "off"]);
            tab.write("pip").await;
            tab.until(LIST_IS_OPEN).await;
            assert_eq!(tab.see::<String>("document.activeElement.ariaExpanded").await, "true");
            // Nothing is chosen for anyone.
            assert_eq!(tab.see::<Option<String>>(ACTIVE).await, None);
            tab.press("ArrowDown").await;
            let active = tab.see::<Option<String>>(ACTIVE).await.unwrap();
            assert!(active.starts_with("Pip-klubben "), "{active}");
            tab.press("Enter").await;
            tab.is_there(&site.at(&format!("{prefix}/tiltak/pip-klubben"))).await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_arrows_go_round_and_escape_keeps_the_text() {
    in_browser(async |tab| {
        let site = Site::real().await;
        goes_to_the_search_box(tab, &site.at("/")).await;
        tab.write("fam").await;
        tab.until(LIST_IS_OPEN).await;
        let all: Vec<String> =
            tab.see("[...document.querySelectorAll('[role=option]')].map(it => it.textContent)").await;
        assert!(all.len() > 2, "{all:?}");
        tab.press("ArrowUp").await;
        assert_eq!(tab.see::<Option<String>>(ACTIVE).await.as_ref(), all.last());
        tab.press("ArrowDown").await;
        assert_eq!(tab.see::<Option<String>>(ACTIVE).await.as_ref(), all.first());
        tab.press("Home").await;
        assert_eq!(tab.see::<Option<String>>(ACTIVE).await, None, "back in the text");
        tab.press("ArrowDown").await;
        tab.press("Escape").await;
        tab.until(LIST_IS_CLOSED).await;
        assert_eq!(tab.see::<String>("document.activeElement.value").await, "fam");
        // An arrow opens it again, and going on closes it.
        tab.press("ArrowDown").await;
        tab.until(LIST_IS_OPEN).await;
        tab.press("Tab").await;
        tab.until(LIST_IS_CLOSED).await;
        assert_eq!(tab.see::<String>("document.querySelector('#q').value").await, "fam");
        // With nothing chosen it is a form as ever.
        tab.press_shift("Tab").await;
        tab.press("ArrowDown").await;
        tab.until(LIST_IS_OPEN).await;
        tab.press("Enter").await;
        tab.is_there(&site.at("/tiltak?q=fam")).await;
    })
    .await;
}

#[tokio::test]
async fn a_suggestion_can_be_pressed() {
    in_browser(async |tab| {
        let site = Site::real().await;
        goes_to_the_search_box(tab, &site.at("/")).await;
        tab.write("tromso").await;
        tab.until(LIST_IS_OPEN).await;
        let small: Vec<f64> = tab
            .see(
                "[...document.querySelectorAll('[role=option]')].map(it => it.getBoundingClientRect().height)
                    .filter(it => it < 44)",
            )
            .await;
        assert_eq!(small, Vec::<f64>::new(), "as large as a thumb");
        let middle: [f64; 2] = tab
            .see(
                "(() => { const box = document.querySelector('[role=option]').getBoundingClientRect();
                    return [box.x + 20, box.y + 20] })()",
            )
            .await;
        tab.click(middle).await;
        tab.is_there(&site.at("/tiltak?place=tromso")).await;
    })
    .await;
}

#[tokio::test]
async fn how_many_suggestions_there_are_is_heard() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for (language, path) in [
            (Language::Bokmal, "/"),
            (Language::Nynorsk, "/nn/tiltak"),
            (Language::Danish, "/da"),
            (Language::English, "/en/tiltak"),
        ] {
            goes_to_the_search_box(tab, &site.at(path)).await;
            // What is to be heard must be there before there is anything to hear.
            assert_eq!(tab.see::<String>(HEARD).await, "");
            tab.write("p").await;
            assert!(!tab.soon(LIST_IS_OPEN).await, "one letter begins nearly everything");
            tab.write("ip").await;
            tab.until(LIST_IS_OPEN).await;
            assert_eq!(tab.see::<String>(HEARD).await, suggestions_found(language, 1));
            tab.write("qx").await;
            tab.until(LIST_IS_CLOSED).await;
            tab.until(&format!("{HEARD} === '{}'", suggestions_found(language, 0))).await;
        }
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_an_open_list_and_it_is_not_cut_off() {
    in_browser(async |tab| {
        let site = Site::real().await;
        for page in ["/", "/tiltak"] {
            for (width, scheme) in
                [(1280, Scheme::Light), (1280, Scheme::Dark), (320, Scheme::Light), (320, Scheme::Dark)]
            {
                tab.is_wide(width, 900).await;
                tab.wants(scheme).await;
                goes_to_the_search_box(tab, &site.at(page)).await;
                tab.write("foreld").await;
                tab.until(LIST_IS_OPEN).await;
                tab.press("ArrowDown").await;
                let place = format!("{page} ({width} px, {})", scheme.key());
                assert_eq!(violations(tab).await, Vec::<String>::new(), "{place}");
                let is_whole: bool = tab
                    .see(
                        "(() => {
                            const list = document.querySelector('[role=listbox]');
                            const box = list.getBoundingClientRect();
                            const page = document.documentElement;
                            return box.left >= 0 && box.right <= page.clientWidth
                                && page.scrollWidth <= page.clientWidth && list.scrollWidth <= list.clientWidth;
                        })()",
                    )
                    .await;
                assert!(is_whole, "{place}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn suggestions_are_not_printed() {
    in_browser(async |tab| {
        let site = Site::real().await;
        goes_to_the_search_box(tab, &site.at("/")).await;
        tab.write("pip").await;
        tab.until(LIST_IS_OPEN).await;
        tab.is_for_paper().await;
        assert!(!tab.see::<bool>(LIST_IS_OPEN).await);
    })
    .await;
}
