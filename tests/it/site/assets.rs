//! `/assets/…`: what pages need besides themselves.

use crate::support::Site;

/// The addresses of the assets that the front page asks for.
async fn asked_for(site: &Site) -> Vec<String> {
    let page = site.get("/").await.ok();
    let mut hrefs = page.attributes("link[rel=stylesheet], link[rel=preload], link[rel=icon]", "href");
    hrefs.extend(page.attributes("img", "src"));
    hrefs.extend(page.attributes("script", "src"));
    hrefs.sort();
    hrefs.dedup();
    hrefs
}

#[tokio::test]
async fn everything_that_a_page_asks_for_is_there_and_may_be_kept_for_ever() {
    let site = Site::real();
    let hrefs = asked_for(&site).await;
    assert!(hrefs.len() >= 3, "{hrefs:?}");
    for href in hrefs {
        let (name, _) = href.strip_prefix("/assets/").unwrap().rsplit_once('.').unwrap();
        let hash = name.rsplit('-').next().unwrap();
        assert!(
            hash.len() == 12 && hash.chars().all(|it| it.is_ascii_hexdigit()),
            "{href} has no hash in its name"
        );
        let asset = site.get(&href).await.ok();
        assert_eq!(asset.header("cache-control"), "public, max-age=31536000, immutable", "{href}");
        assert_eq!(asset.header("x-content-type-options"), "nosniff", "{href}");
        assert_eq!(asset.header("vary"), "accept-encoding", "{href}");
        assert!(!asset.header("content-type").is_empty() && !asset.bytes.is_empty(), "{href}");
    }
}

#[tokio::test]
async fn stylesheet_and_script_are_sent_as_small_as_the_browser_can_take_them() {
    let site = Site::real();
    for (ending, content_type) in
        [(".css", "text/css; charset=utf-8"), (".js", "text/javascript; charset=utf-8")]
    {
        let href = asked_for(&site).await.into_iter().find(|it| it.ends_with(ending)).unwrap();
        let plain = site.get(&href).await.ok();
        assert_eq!((plain.header("content-encoding"), plain.header("content-type")), ("", content_type));
        for (accepted, encoding) in [
            ("gzip, deflate, br, zstd", "br"),
            ("gzip", "gzip"),
            ("br;q=0, gzip", "gzip"),
            ("br;q=0", ""),
            ("identity", ""),
            ("", ""),
        ] {
            let sent = site.get_with(&href, &[("accept-encoding", accepted)]).await.ok();
            assert_eq!(sent.header("content-encoding"), encoding, "{href}: {accepted}");
            assert_eq!(sent.bytes.len() < plain.bytes.len(), !encoding.is_empty(), "{href}: {accepted}");
        }
    }
}

#[tokio::test]
async fn the_script_is_small_and_asks_for_nothing_from_elsewhere() {
    let site = Site::real();
    let href = asked_for(&site).await.into_iter().find(|it| it.ends_with(".js")).unwrap();
    let sent = site.get_with(&href, &[("accept-encoding", "br")]).await.ok();
    assert!(sent.bytes.len() < 5000, "{} bytes", sent.bytes.len());
    let text = site.get(&href).await.ok().text().to_owned();
    // It fetches what pages lead to, keeps nothing, and writes no markup.
    for wrong in ["http:", "https:", "import ", "Storage", "cookie", "innerHTML", "eval("] {
        assert!(!text.contains(wrong), "{wrong}");
    }
}

#[tokio::test]
async fn a_stylesheet_asks_for_nothing_from_elsewhere() {
    let site = Site::real();
    for href in asked_for(&site).await.into_iter().filter(|it| it.ends_with(".css")) {
        let text = site.get(&href).await.ok().text().to_owned();
        let urls = text.split("url(").skip(1).map(|rest| rest.trim_start_matches(['"', '\'']));
        for url in urls {
            assert!(url.starts_with("data:") || url.starts_with("/assets/"), "{}", &url[..60.min(url.len())]);
        }
        assert!(!text.contains("@import"));
        // The font that it asks for is the one that the page has asked for already.
        let font = text.split("url(/assets/").nth(1).or_else(|| text.split("url(\"/assets/").nth(1)).unwrap();
        let name = font.split(['"', ')']).next().unwrap();
        site.get(&format!("/assets/{name}")).await.ok();
    }
}

#[tokio::test]
async fn an_asset_that_is_not_there_is_not_found() {
    let site = Site::real();
    for address in ["/assets/site.css", "/assets", "/assets/..%2f..%2fCargo.toml", "/assets/../Cargo.toml"] {
        assert_eq!(site.get(address).await.status, 404, "{address}");
    }
}
