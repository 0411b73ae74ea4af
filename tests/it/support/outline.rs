//! A page as a person sees or hears it, as plain text: one line a heading, a
//! paragraph, an item, a row. Links, fields and roles are kept, markup is not,
//! so a snapshot changes when the page does and not when its HTML does.

use scraper::{ElementRef, Node};

/// What a person sees of an element.
pub(super) fn outline(element: ElementRef<'_>) -> String {
    inside(element).join("\n")
}

/// The text of an element on one line, without what is not shown.
pub(super) fn said(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        let is_hidden = node.ancestors().filter_map(ElementRef::wrap).any(is_unseen);
        if let Node::Text(piece) = node.value()
            && !is_hidden
        {
            text.push_str(piece);
        }
    }
    on_one_line(&text)
}

fn is_unseen(element: ElementRef<'_>) -> bool {
    matches!(element.value().name(), "head" | "script" | "style" | "template")
        || element.attr("hidden").is_some()
        || element.attr("type") == Some("hidden")
}

/// Spaces as one space; a hard space looks like any other.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines, the last of which is still being written.
#[derive(Default)]
struct Lines {
    lines: Vec<String>,
    open: String,
}

impl Lines {
    /// Ends the line that is being written.
    fn end(&mut self) {
        let line = on_one_line(&std::mem::take(&mut self.open));
        if !line.is_empty() {
            self.lines.push(line);
        }
    }

    /// A line of its own.
    fn line(&mut self, line: String) {
        self.end();
        self.lines.push(line.trim_end().to_owned());
    }

    /// Lines with something before the first, the others under it.
    fn marked(&mut self, mark: &str, lines: Vec<String>) {
        let mut lines = lines.into_iter();
        self.line(format!("{mark}{}", lines.next().unwrap_or_default()));
        self.lines.extend(lines.map(|line| format!("  {line}")));
    }

    /// Lines under the last one.
    fn set_in(&mut self, lines: Vec<String>) {
        self.end();
        self.lines.extend(lines.into_iter().map(|line| format!("  {line}")));
    }
}

fn elements(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.children().filter_map(ElementRef::wrap)
}

fn inside(element: ElementRef<'_>) -> Vec<String> {
    let mut lines = Lines::default();
    children(element, &mut lines);
    lines.end();
    lines.lines
}

fn on_a_line(element: ElementRef<'_>) -> String {
    inside(element).join(" ")
}

fn children(element: ElementRef<'_>, lines: &mut Lines) {
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            lines.open.push_str(text);
        } else if let Some(child) = ElementRef::wrap(child) {
            one(child, lines);
        }
    }
}

fn one(element: ElementRef<'_>, lines: &mut Lines) {
    let name = element.value().name();
    match name {
        _ if is_unseen(element) => {}
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            let level = usize::from(name.as_bytes()[1] - b'0');
            lines.line(format!("{} {}{}", "#".repeat(level), marks(element), on_a_line(element)));
        }
        "a" => {
            let current = if element.attr("aria-current").is_some() { " (current)" } else { "" };
            let href = element.attr("href").unwrap_or_default();
            lines.open.push_str(&format!("[{}]({href}){current}", on_a_line(element)));
        }
        "mark" => lines.open.push_str(&format!("**{}**", on_a_line(element))),
        "img" => lines.open.push_str(element.attr("alt").unwrap_or_default()),
        "input" | "select" | "button" => lines.open.push_str(&field(element)),
        "span" | "strong" | "em" | "label" | "time" | "b" | "i" | "code" => {
            lines.open.push_str(&marks(element));
            children(element, lines);
        }
        "br" => lines.end(),
        _ => block(element, lines),
    }
}

fn block(element: ElementRef<'_>, lines: &mut Lines) {
    lines.end();
    match element.value().name() {
        "li" => lines.marked("- ", marked_inside(element)),
        "dt" => lines.line(format!("{}:", on_a_line(element))),
        "dd" => answer(marked_inside(element), lines),
        "ol" => {
            for (number, item) in elements(element).enumerate() {
                lines.marked(&format!("{}. ", number + 1), marked_inside(item));
            }
        }
        "tr" => row(element, lines),
        "details" => {
            let mark = if element.attr("open").is_some() { "▾ " } else { "▸ " };
            let (summary, rest): (Vec<_>, Vec<_>) =
                elements(element).partition(|it| it.value().name() == "summary");
            lines.line(format!("{mark}{}", summary.into_iter().map(on_a_line).collect::<String>()));
            for part in rest {
                lines.set_in(inside(part));
            }
        }
        name @ ("legend" | "caption") => lines.line(format!("{name}: {}", on_a_line(element))),
        name => match element.attr("aria-label") {
            Some(label) => {
                lines.line(format!("{} «{label}»", element.attr("role").unwrap_or(name)));
                lines.set_in(inside(element));
            }
            None => {
                lines.open.push_str(&marks(element));
                children(element, lines);
            }
        },
    }
    lines.end();
}

fn marked_inside(element: ElementRef<'_>) -> Vec<String> {
    let mut lines = Lines { lines: Vec::new(), open: marks(element) };
    children(element, &mut lines);
    lines.end();
    lines.lines
}

/// What an element says of itself: its role, and its language when it is not
/// the page's.
fn marks(element: ElementRef<'_>) -> String {
    let role = element.attr("role").filter(|role| matches!(*role, "status" | "alert"));
    let role = role.map(|role| format!("({role}) ")).unwrap_or_default();
    let lang = element.attr("lang").map(|lang| format!("{{{lang}}} ")).unwrap_or_default();
    role + &lang
}

/// A short answer stands on the line of its question, a long one under it.
fn answer(mut said: Vec<String>, lines: &mut Lines) {
    match (lines.lines.last_mut(), said.as_mut_slice()) {
        (Some(asked), [only]) if asked.ends_with(':') && !only.starts_with("- ") => {
            asked.push(' ');
            asked.push_str(only);
        }
        _ => lines.set_in(said),
    }
}

/// A row of short cells is one line; long cells stand one under the other.
fn row(element: ElementRef<'_>, lines: &mut Lines) {
    let cells: Vec<_> = elements(element).map(inside).collect();
    if cells.iter().all(|cell| cell.len() <= 1) {
        let cells: Vec<String> = cells.into_iter().map(|cell| cell.join(" ")).collect();
        lines.line(format!("| {} |", cells.join(" | ")));
        return;
    }
    for (number, cell) in cells.into_iter().enumerate() {
        let mut inner = Lines::default();
        inner.marked("| ", cell);
        match number {
            0 => lines.lines.extend(inner.lines),
            _ => lines.set_in(inner.lines),
        }
    }
}

/// A field as it can be filled in, or a button.
fn field(element: ElementRef<'_>) -> String {
    let attr = |name| element.attr(name).unwrap_or_default();
    let is_checked = element.attr("checked").is_some();
    match (element.value().name(), attr("type")) {
        ("button", _) => format!("<{}>", on_a_line(element)),
        ("select", _) => {
            let options: Vec<String> = elements(element).map(on_a_line).collect();
            format!(" <select {}: {}>", attr("name"), options.join(", "))
        }
        (_, "checkbox" | "radio") if is_checked => "[x] ".to_owned(),
        (_, "checkbox" | "radio") => "[ ] ".to_owned(),
        (_, kind) => format!("<{kind} {}: {}>", attr("name"), attr("value")),
    }
}

#[test]
fn an_outline_keeps_what_a_person_sees() {
    let html = "<main><h1>Finn</h1><p>Les <a href='/om' aria-current='page'>om</a> <span lang='da'>alle</span>.</p>\
                <ul aria-label='Valg'><li>En<p>mer</p></li></ul><dl><div><dt>Når</dt><dd>Nå</dd></div></dl>\
                <details><summary>Kilde</summary><p>Rapport</p></details><script>x</script>\
                <input type='hidden' value='y'><label><input type='checkbox' checked>Barn</label>\
                <table><tr><th>Rad</th><td>1</td></tr></table></main>";
    let expected = "# Finn\nLes [om](/om) (current) {da} alle.\nul «Valg»\n  - En\n    mer\nNår: Nå\n▸ Kilde\n  Rapport\n\
                    [x] Barn\n| Rad | 1 |";
    assert_eq!(outline(scraper::Html::parse_document(html).root_element()), expected);
}
