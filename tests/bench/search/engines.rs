//! What the search is compared with: SQLite's FTS5, and tantivy as it comes.

use std::path::Path;

use rusqlite::Connection;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::schema::{Schema, TEXT};
use tantivy::{IndexReader, TantivyDocument};

/// How many of the best are asked for.
const BEST: usize = 100;

/// Memory for tantivy's writing: as much as the site's own index takes.
const WRITER_MEMORY: usize = 256 * 1024 * 1024;

/// An FTS5 table in a file.
pub(crate) struct Fts {
    connection: Connection,
    is_trigram: bool,
}

impl Fts {
    pub(crate) fn new(path: &Path, tokenizer: &str, texts: &[(String, String)]) -> Self {
        let mut connection = Connection::open(path).unwrap();
        connection
            .execute_batch(&format!(
                "CREATE VIRTUAL TABLE programmes USING fts5(name, body, content='', tokenize='{tokenizer}')"
            ))
            .unwrap();
        let transaction = connection.transaction().unwrap();
        let mut insert =
            transaction.prepare("INSERT INTO programmes(rowid, name, body) VALUES (?, ?, ?)").unwrap();
        for (number, (name, body)) in (1_i64..).zip(texts) {
            insert.execute((number, name, body)).unwrap();
        }
        drop(insert);
        transaction.commit().unwrap();
        connection.execute_batch("INSERT INTO programmes(programmes) VALUES ('optimize')").unwrap();
        Self { connection, is_trigram: tokenizer == "trigram" }
    }

    /// How many of the best any of the words finds.
    pub(crate) fn search(&mut self, text: &str) -> usize {
        let words = text.split_whitespace().filter(|word| !self.is_trigram || word.chars().count() >= 3);
        let words: Vec<String> = words.map(|word| format!("\"{}\"", word.replace('"', ""))).collect();
        if words.is_empty() {
            return 0;
        }
        let sql = format!(
            "SELECT rowid FROM programmes WHERE programmes MATCH ? ORDER BY bm25(programmes, 4.0, 1.0) LIMIT {BEST}"
        );
        let mut select = self.connection.prepare(&sql).unwrap();
        let rows = select.query_map([words.join(" OR ")], |row| row.get::<_, i64>(0)).unwrap();
        rows.map(Result::unwrap).count()
    }
}

/// Tantivy with its own analysis: lower case and nothing else.
pub(crate) struct Reference {
    reader: IndexReader,
    parser: QueryParser,
}

impl Reference {
    pub(crate) fn new(folder: &Path, texts: &[(String, String)]) -> Self {
        let mut schema = Schema::builder();
        let (name, body) = (schema.add_text_field("name", TEXT), schema.add_text_field("body", TEXT));
        std::fs::create_dir(folder).unwrap();
        let index = tantivy::Index::create_in_dir(folder, schema.build()).unwrap();
        let mut writer = index.writer_with_num_threads::<TantivyDocument>(2, WRITER_MEMORY).unwrap();
        for (its_name, its_body) in texts {
            let mut document = TantivyDocument::default();
            document.add_text(name, its_name);
            document.add_text(body, its_body);
            writer.add_document(document).unwrap();
        }
        writer.commit().unwrap();
        writer.wait_merging_threads().unwrap();
        let mut parser = QueryParser::for_index(&index, vec![name, body]);
        parser.set_field_boost(name, 4.0);
        Self { reader: index.reader().unwrap(), parser }
    }

    /// How many of the best any of the words finds.
    pub(crate) fn search(&self, text: &str) -> usize {
        let (query, _) = self.parser.parse_query_lenient(text);
        let best = TopDocs::with_limit(BEST).order_by_score();
        self.reader.searcher().search(&query, &best).unwrap().len()
    }
}
