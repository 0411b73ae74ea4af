//! LibreOffice, to see that an office program opens what we make.

use std::process::Command;
use std::sync::Mutex;

/// One conversion at a time: LibreOffice wants a profile for itself, and memory.
static DESK: Mutex<()> = Mutex::new(());

/// The text of a document as a reader sees it printed: LibreOffice makes a PDF of
/// it, which is read back. `name` is the file's name with its ending.
///
/// It fails where LibreOffice complains, and where it is not installed.
#[track_caller]
pub(crate) fn printed(name: &str, bytes: &[u8]) -> String {
    pages(name, bytes).join("\n")
}

/// The same, page by page.
#[track_caller]
pub(crate) fn pages(name: &str, bytes: &[u8]) -> Vec<String> {
    let _mine = DESK.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), bytes).unwrap();
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let mut soffice = Command::new("soffice");
    soffice.args([&profile, "--headless", "--norestore", "--convert-to", "pdf", name]);
    let said = run(soffice.current_dir(folder.path()));
    // Debian's packages without Java say so each time; no document needs it.
    let complaints: Vec<&str> = said.lines().filter(|it| !it.is_empty() && !it.contains("javaldx")).collect();
    assert!(complaints.is_empty(), "LibreOffice complains of {name}: {complaints:?}");
    let pdf = std::path::Path::new(name).with_extension("pdf");
    let mut pdftotext = Command::new("pdftotext");
    pdftotext.args(["-layout".as_ref(), pdf.as_os_str(), "text".as_ref()]).current_dir(folder.path());
    assert_eq!(run(&mut pdftotext), "", "the PDF of {name}");
    let text = std::fs::read_to_string(folder.path().join("text")).unwrap();
    text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}

/// Runs a program that must succeed; what it says on standard error.
#[track_caller]
fn run(command: &mut Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().unwrap_or_else(|error| {
        panic!("`{program}` cannot be run ({error}): `tests/run` installs what the tests need")
    });
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "`{program}` failed: {said}");
    said
}
