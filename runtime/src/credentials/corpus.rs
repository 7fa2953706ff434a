//! Documents that are no such documents: each is refused with an error that says where and what, and shows no secret.
//!
//! `hunter2` stands in the place of every secret below `runtime/tests/corpus/`. The fuzz targets start from there.

use std::{fs, path::Path};

use super::{fuzzing::PARSERS, testing::SECRET};

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder for each parser and verdict")
        .map(|entry| {
            let entry = entry.expect("an entry");
            let content = fs::read(entry.path()).expect("a file");
            (entry.file_name().into_string().expect("text"), content)
        })
        .collect();
    files.sort();
    files
}

fn corpus(verdict: &str, target: &str) -> Vec<(String, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    files(&root.join(target).join(verdict))
}

#[test]
fn malformed_documents_are_refused_in_words() {
    let mut listing = String::new();
    for (target, parser) in PARSERS {
        for (name, content) in corpus("malformed", target) {
            let said = parser(&content);
            assert!(said.is_some(), "{target}/{name} was read");
            let said = said.unwrap_or_default();
            assert!(!said.contains(SECRET), "{target}/{name}: {said}");
            listing.push_str(&format!("{target}/{name}: {said}\n"));
        }
    }
    insta::assert_snapshot!(listing);
}

#[test]
fn no_cut_and_no_broken_byte_of_a_sound_document_panics_or_shows_a_secret() {
    for (target, parser) in PARSERS {
        let sound = corpus("sound", target);
        assert!(!sound.is_empty(), "{target} has no sound document");
        for (name, content) in sound {
            assert_eq!(parser(&content), None, "{target}/{name}");
            for place in 0..content.len() {
                let cut = content.get(..place).unwrap_or_default();
                let broken = [0, b'"', b'\n', b'{', b'[', 0xFF].map(|byte| {
                    let mut broken = content.clone();
                    broken[place] = byte;
                    broken
                });
                for bytes in broken.iter().map(Vec::as_slice).chain([cut]) {
                    let said = parser(bytes).unwrap_or_default();
                    assert!(!said.contains("hunter"), "{target}/{name} at {place}: {said}");
                }
            }
        }
    }
}
