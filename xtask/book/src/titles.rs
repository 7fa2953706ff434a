//! The titles of pages, as tabs and bookmarks show them.

use mdbook_preprocessor::{Preprocessor, PreprocessorContext, book::Book, errors::Result};

/// Names the service as well, for every service has a page "Types", and several may have an action of one name.
pub(crate) struct Titles;

impl Preprocessor for Titles {
    fn name(&self) -> &'static str {
        "titles"
    }

    fn run(&self, context: &PreprocessorContext, book: Book) -> Result<Book> {
        let title = context.config.book.title.as_deref().unwrap_or_default();
        let mut titles = context.chapter_titles.borrow_mut();
        for chapter in book.chapters() {
            if let (Some(path), Some(service)) = (&chapter.path, chapter.parent_names.first()) {
                titles.insert(path.clone(), format!("{} - {service} - {title}", chapter.name));
            }
        }
        drop(titles);
        Ok(book)
    }
}
