use tiltak::catalogue::built_in_vocabularies;
#[test]
fn probe() {
    let v = built_in_vocabularies();
    for entry in std::fs::read_dir("programmes").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let id = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        let r = tiltak::notation::read(&id, &text, &v);
        for p in &r.problems {
            let place = tiltak::span::Place::of(&text, p.bytes.start);
            println!(
                "{}:{}:{} {:?} {:?}",
                path.display(),
                place.line,
                place.column,
                p.code,
                p.headline.arguments()
            );
        }
        println!("{} {} problems", path.display(), r.problems.len());
    }
    let readme = std::fs::read_to_string("programmes/README.md").unwrap();
    let ex = readme.split("```toml\nid = ").nth(1).unwrap().split("```").next().unwrap();
    let r = tiltak::notation::read(&"eksempel-tiltak".parse().unwrap(), &format!("id = {ex}"), &v);
    println!("{:?}", r.problems);
}
