//! The draft as DOCX and Markdown: the same document, and one that opens.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Request;

use super::TWO;
use crate::support::{Docx, Page, Site, misplaced, pages, printed, real_ids};

fn query() -> &'static str {
    TWO.split_once('?').unwrap().1
}

async fn file(prefix: &str, sort: &str) -> Page {
    Site::real().get(&format!("{prefix}/saksframlegg/{sort}?{}", query())).await.ok()
}

/// Text as the three can be held together: single spaces, no marks.
fn bare(text: &str) -> String {
    text.replace("<br>", " ").replace(['\\', '*'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell of Markdown, or any line, without what makes a link of a text.
fn unlinked(text: &str) -> String {
    let mut text = text.replace("<br>", " ").replace("<http", "http").replace('>', "");
    while let Some(at) = text.find("](http") {
        let (start, end) = (text[..at].rfind('[').unwrap(), at + text[at..].find(')').unwrap());
        text = format!("{}{}{}", &text[..start], &text[start + 1..at], &text[end + 1..]);
    }
    bare(&text)
}

#[tokio::test]
async fn the_page_the_text_document_and_the_markdown_are_one_document() {
    for prefix in ["", "/nn"] {
        let page = Site::real().get(&format!("{prefix}{TWO}")).await.ok();
        let docx = Docx::open(&file(prefix, "docx").await.bytes);
        let markdown = file(prefix, "markdown").await;
        let markdown = markdown.text();

        for (html, style, mark) in [
            ("h1", "Title", "# "),
            ("h2", "Heading1", "## "),
            ("h3", "Heading2", "### "),
            ("h4", "Heading3", "#### "),
        ] {
            let shown: Vec<String> =
                page.texts(&format!("article.paper {html}")).iter().map(|it| bare(it)).collect();
            assert!(!shown.is_empty(), "{html}");
            let written: Vec<String> = docx.in_style(style).into_iter().map(bare).collect();
            assert_eq!(shown, written);
            let marked: Vec<String> =
                markdown.lines().filter_map(|line| line.strip_prefix(mark)).map(bare).collect();
            assert_eq!(shown, marked);
        }

        let captions: Vec<String> = page.texts("article.paper caption").iter().map(|it| bare(it)).collect();
        assert!(captions.len() > 5);
        assert_eq!(captions, docx.in_style("Caption").into_iter().map(bare).collect::<Vec<_>>());
        let bold = |line: &str| (line.starts_with("**") && line.ends_with("**")).then(|| bare(line));
        assert_eq!(captions, markdown.lines().filter_map(bold).collect::<Vec<_>>());

        // Lines of a cell stand under each other, in each format in its own way.
        let close = |text: &String| text.replace(' ', "");
        let cells: Vec<String> =
            page.texts("article.paper :is(th, td)").iter().map(|it| close(&bare(it))).collect();
        let in_docx: Vec<String> =
            docx.tables.iter().flatten().flatten().map(|it| close(&bare(it))).collect();
        assert_eq!(cells, in_docx);
        let rows = markdown.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
        let in_markdown: Vec<String> = rows
            .flat_map(|line| {
                line.trim_matches('|').split(" | ").map(|it| close(&unlinked(it))).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(cells, in_markdown);

        let n_sources = page.texts("ol.paper-sources > li").len();
        let numbers: Vec<String> = (1..=n_sources).map(|number| format!("[{number}]")).collect();
        let sources: Vec<String> =
            docx.in_style("Source").iter().map(|it| it.split(' ').next().unwrap().to_owned()).collect();
        assert_eq!(sources, numbers);
        let listed = markdown.rsplit("## ").next().unwrap();
        let listed = listed.lines().filter(|line| line.starts_with(|it: char| it.is_ascii_digit()));
        assert_eq!(listed.count(), n_sources);
        // Each stands by itself or between the ends of a row.
        let in_docx = docx.paragraphs.iter().filter(|(style, _)| style != "Source");
        let in_docx: Vec<&str> = in_docx.map(|(_, text)| text.as_str()).collect();
        for text in [page.only("article.paper"), in_docx.join("\n"), bare(markdown)] {
            let named = covered(&text);
            assert!((1..=n_sources).all(|it| named.contains(&it)), "{n_sources}: {named:?}");
        }
    }
}

/// The sources that a text names, those between the ends of a row as well.
fn covered(text: &str) -> BTreeSet<usize> {
    let (mut named, mut last) = (BTreeSet::new(), None);
    for piece in text.split('[').skip(1) {
        let Some((number, after)) = piece.split_once(']') else { continue };
        let Ok(number) = number.parse::<usize>() else { continue };
        named.extend(last.unwrap_or(number)..=number);
        last = after.starts_with('–').then_some(number);
    }
    named
}

/// Papers that lead to different sources, written again and again at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_paper_is_the_same_file_whoever_else_downloads_one() {
    let addresses: Vec<String> = ["p=pip-klubben", "p=familiestue-nyborg", query()]
        .iter()
        .flat_map(|query| ["", "/nn"].map(|prefix| format!("{prefix}/saksframlegg/docx?{query}")))
        .collect();
    let mut first = Vec::new();
    for address in &addresses {
        first.push(Site::real().get(address).await.ok().bytes);
    }
    let visits = (0..24).map(|at| {
        let address = addresses[at % addresses.len()].clone();
        tokio::spawn(async move { Site::real().get(&address).await.ok().bytes })
    });
    for (at, again) in futures::future::join_all(visits).await.into_iter().enumerate() {
        let address = &addresses[at % addresses.len()];
        assert!(again.unwrap() == first[at % addresses.len()], "{address} gave another file");
    }
    for (address, file) in addresses.iter().zip(&first) {
        let head = Site::real().send(Request::head(address).body(Body::empty()).unwrap()).await;
        assert_eq!(head.header("content-length"), file.len().to_string(), "{address}");
    }
}

#[tokio::test]
async fn every_link_of_a_text_document_leads_somewhere_of_its_own() {
    let docx = Docx::open(&file("", "docx").await.bytes);
    let named = |text: &str, before: &str| -> Vec<String> {
        text.split(before).skip(1).map(|it| it.split('"').next().unwrap().to_owned()).collect()
    };
    let links = docx.part("word/_rels/document.xml.rels");
    let names = named(links, " Id=\"");
    let targets = named(links, "Target=\"https://");
    assert!(targets.len() > 5);
    let distinct = |of: &[String]| of.iter().collect::<BTreeSet<_>>().len();
    assert_eq!((distinct(&names), distinct(&targets)), (names.len(), targets.len()), "{links}");
    for asked in named(docx.part("word/document.xml"), "<w:hyperlink r:id=\"") {
        assert!(names.contains(&asked), "{asked}");
    }
}

#[tokio::test]
async fn a_text_document_has_real_styles_and_says_its_language() {
    for (prefix, language) in [("", "nb-NO"), ("/nn", "nn-NO")] {
        let docx = Docx::open(&file(prefix, "docx").await.bytes);
        let styles = docx.part("word/styles.xml");
        assert!(styles.contains(&format!("<w:lang w:val=\"{language}\"")), "{styles}");
        for (id, level) in [("Heading1", 0), ("Heading2", 1), ("Heading3", 2)] {
            let style = styles.split(&format!("w:styleId=\"{id}\"")).nth(1).unwrap();
            let style = style.split("</w:style>").next().unwrap();
            assert!(style.contains(&format!("w:name w:val=\"heading {}\"", level + 1)), "{style}");
            assert!(style.contains(&format!("<w:outlineLvl w:val=\"{level}\"/>")), "{style}");
        }
        // Every style that the body names is there.
        let body = docx.part("word/document.xml");
        for name in body.split("Style w:val=\"").skip(1).map(|it| it.split('"').next().unwrap()) {
            assert!(styles.contains(&format!("w:styleId=\"{name}\"")), "{name}");
        }
        let core = docx.part("docProps/core.xml");
        assert!(
            core.contains(&format!("<dc:language>{language}</dc:language>")) && core.contains("<dc:title>Ti"),
            "{core}"
        );
        assert!(!core.contains("creator") && !core.contains("lastModifiedBy"), "{core}");
    }
}

#[tokio::test]
async fn every_table_repeats_its_heading_row_and_no_other_and_no_row_is_split() {
    let docx = Docx::open(&file("", "docx").await.bytes);
    let body = docx.part("word/document.xml");
    let tables: Vec<&str> = body.split("<w:tbl>").skip(1).collect();
    assert!(tables.len() > 5);
    for table in tables {
        let table = table.split("</w:tbl>").next().unwrap();
        assert!(table.contains("<w:tblDescription w:val=\"") && table.contains("<w:tblCaption w:val=\""));
        let rows: Vec<&str> = table.split("<w:tr>").skip(1).collect();
        assert!(rows[0].contains("<w:tblHeader/>"), "{}", rows[0]);
        assert!(rows[1..].iter().all(|row| !row.contains("tblHeader")));
        assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")));
    }
}

/// The paper about these, as DOCX.
async fn about(ids: &[&str], more: &str) -> Page {
    let query: String = ids.iter().map(|id| format!("p={id}&")).collect();
    Site::whole().get(&format!("/saksframlegg/docx?{query}{more}")).await.ok()
}

/// What Word would repair in the paper about these; nothing when it opens as it is.
async fn repaired(few: &[&str], more: &str) -> Vec<String> {
    let docx = Docx::open(&about(few, more).await.bytes);
    let mut wrong = misplaced(&docx);
    // Only a cell may be empty: nothing else makes room that way.
    let is_empty = |(style, text): &&(String, String)| text.is_empty() && !style.starts_with("Table");
    wrong.extend(docx.paragraphs.iter().filter(is_empty).map(|(style, _)| format!("an empty {style}")));
    wrong.iter().map(|it| format!("{few:?} {more}: {it}")).collect()
}

#[tokio::test]
async fn word_opens_every_record_alone_and_chosen_pairs_and_triples_without_repair() {
    let ids = real_ids();
    let alone = ids.iter().map(|it| vec![it.as_str()]);
    let together = [2, 3].map(|few| {
        ids.chunks(few).map(|it| it.iter().map(String::as_str).collect()).collect::<Vec<Vec<&str>>>()
    });
    for few in alone.chain(together.concat()) {
        for more in ["", "reach=20&proposal=try-out&decides=yes&age-from=3"] {
            assert_eq!(repaired(&few, more).await, Vec::<String>::new());
        }
    }
}

/// Triples are taken so far from one another that they are made in minutes.
const EVERY_TRIPLE: usize = 41;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "slow: .ci/full"]
async fn word_opens_all_pairs_and_a_spread_of_triples_without_repair() {
    let ids: Vec<String> = real_ids();
    let n = ids.len();
    let pairs = (0..n).flat_map(|one| (one + 1..n).map(move |two| vec![one, two]));
    let triples = (0..n).flat_map(|one| {
        (one + 1..n).flat_map(move |two| (two + 1..n).map(move |three| vec![one, two, three]))
    });
    let few: Vec<Vec<usize>> = pairs.chain(triples.step_by(EVERY_TRIPLE)).collect();
    assert!(few.len() > n * (n - 1) / 2 + 100);
    let mut wrong = Vec::new();
    for some in few.chunks(64) {
        let each = some.iter().map(|few| {
            let few: Vec<String> = few.iter().map(|&at| ids[at].clone()).collect();
            tokio::spawn(async move {
                let few: Vec<&str> = few.iter().map(String::as_str).collect();
                repaired(&few, "").await
            })
        });
        for found in futures::future::join_all(each).await {
            wrong.extend(found.unwrap());
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn what_takes_more_than_six_pages_has_contents_that_lead_to_each_attachment() {
    for ids in [vec!["pip-klubben"], vec!["icdp", "cos-p"]] {
        let bytes = about(&ids, "").await.bytes;
        let n_pages = pages("saksframlegg.docx", &bytes).len();
        let docx = Docx::open(&bytes);
        assert!(n_pages > 6, "{ids:?}: a paper of {n_pages} pages tells nothing here");
        assert_eq!(docx.in_style("TOC2"), docx.in_style("Heading2"));
        let body = docx.part("word/document.xml");
        for at in 1..=docx.in_style("TOC2").len() {
            assert!(body.contains(&format!("w:anchor=\"vedlegg_{at}\"")));
            assert_eq!(body.matches(&format!("w:name=\"vedlegg_{at}\"")).count(), 1);
        }
        // The field is whole: begun, parted and ended once.
        for sort in ["begin", "separate", "end"] {
            assert_eq!(body.matches(&format!("fldCharType=\"{sort}\"")).count(), 1);
        }
    }
    let sheet = Site::real().get("/ett-ark/docx?p=pip-klubben").await.ok();
    assert!(Docx::open(&sheet.bytes).in_style("TOC2").is_empty());
}

#[tokio::test]
async fn the_core_of_a_paper_on_two_is_four_pages_at_the_most() {
    for pair in [["pip-klubben", "familiestue-nyborg"], ["de-utrolige-arene", "pmto"], ["icdp", "cos-p"]] {
        let pages = pages("saksframlegg.docx", &about(&pair, "").await.bytes);
        let core = pages.iter().position(|it| it.contains("Vedlegg 1:")).unwrap();
        assert!(core <= 4, "{pair:?} take {core} pages:\n{}", pages[..core].join("\n----\n"));
    }
}

#[tokio::test]
async fn a_text_document_is_a4_with_page_numbers_and_without_macros() {
    let docx = Docx::open(&file("", "docx").await.bytes);
    let body = docx.part("word/document.xml");
    assert!(body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\""), "{}", &body[body.len() - 800..]);
    let footer = docx.part("word/footer1.xml");
    assert!(footer.contains("PAGE") && footer.contains("NUMPAGES"), "{footer}");
    assert!(docx.parts.keys().all(|name| !name.contains("vba") && !name.ends_with(".bin")));
    assert!(!docx.part("[Content_Types].xml").contains("macro"));
    // Links lead out as they stand in the record, and in to the sources.
    let links = docx.part("word/_rels/document.xml.rels");
    assert!(links.contains("Target=\"https://") && !links.contains("&amp;amp;"), "{links}");
    for anchor in body.split("w:anchor=\"").skip(1).map(|it| it.split('"').next().unwrap()) {
        assert!(body.contains(&format!("w:name=\"{anchor}\"")), "{anchor}");
    }
}

#[tokio::test]
async fn an_office_program_opens_the_draft_and_prints_all_of_it() {
    for (prefix, sign) in [("", "Det som ikke er avklart"), ("/nn", "Det som ikkje er avklart")] {
        let answer = file(prefix, "docx").await;
        let docx = Docx::open(&answer.bytes);
        let printed = bare(&printed("saksframlegg.docx", &answer.bytes)).replace("- ", "-");
        let stands = |text: &str| printed.contains(&bare(text).replace("- ", "-"));
        for style in ["Title", "Heading1", "Heading2", "Heading3"] {
            for heading in docx.in_style(style) {
                assert!(stands(heading), "`{heading}` is not printed");
            }
        }
        assert!(stands(sign) && stands("8–10 barn"), "{printed}");
        assert!(stands("Voksne for Barn") && stands("[1]"));
        assert!(printed.contains('æ') && printed.contains('ø') && printed.contains('å'));
        // The pages are numbered, and a long table says again what its columns are.
        assert!(printed.contains("Side 1 av "), "{printed}");
    }
}

#[tokio::test]
async fn a_file_says_what_it_is() {
    let docx = file("/nn", "docx").await;
    assert_eq!(
        docx.header("content-type"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    );
    assert_eq!(docx.header("content-language"), "nn");
    assert!(
        docx.header("content-disposition")
            .contains("filename=\"saksframlegg-pip-klubben-familiestue-nyborg.docx\"")
    );
    let markdown = file("/en", "markdown").await;
    assert_eq!(markdown.header("content-language"), "nb");
    assert!(markdown.header("content-type").starts_with("text/markdown"));
}
