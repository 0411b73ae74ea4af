//! `/healthz`: whether the site is well. What is wrong with which file is tested
//! over real files, in `live`.

use serde_json::json;

use crate::support::Site;

#[tokio::test]
async fn a_site_whose_files_are_all_sound_is_well() {
    let page = Site::real().get("/healthz").await.ok();
    assert_eq!(page.json(), json!({ "status": "ok", "programmes": 4, "sees_saves": true, "files": [] }));
    assert_eq!((page.header("content-type"), page.header("cache-control")), ("application/json", "no-store"));
}

#[tokio::test]
async fn a_site_without_programmes_is_well() {
    let page = Site::showing([]).get("/healthz").await.ok();
    assert_eq!(page.json(), json!({ "status": "ok", "programmes": 0, "sees_saves": true, "files": [] }));
}
