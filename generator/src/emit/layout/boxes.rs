//! Boxes of text that break into lines where they do not fit: Oppen's algorithm, as rustc and prettyplease have it.

/// Columns of a line.
const MARGIN: i64 = 89;
/// Columns that a line has left however deep it starts.
const LEAST: i64 = 60;
/// The size of what fits into no line.
const ENDLESS: i64 = 0xffff;
/// Columns of one step to the right.
pub(super) const INDENT: i64 = 4;

/// Where a line may end.
#[derive(Clone, Copy, Default)]
pub(super) struct Break {
    /// Columns by which the next line starts further to the right than the box.
    pub(super) offset: i64,
    /// Spaces in place of the line's end.
    pub(super) blank: i64,
    /// What stands before the end of the line, and only there.
    pub(super) before: Option<char>,
    /// What starts the next line, and only that.
    pub(super) after: &'static str,
    /// What stands there if the line goes on.
    pub(super) otherwise: Option<char>,
    /// Whether there is no break at the end of a box.
    pub(super) if_nonempty: bool,
    /// Whether the line goes on in any case.
    pub(super) never: bool,
}

#[derive(Clone, Copy)]
enum Part {
    /// A piece of the text, by its start and its end.
    Text(usize, usize),
    /// What fits into no line, and is not seen.
    Endless,
    Break(Break),
    Begin {
        offset: i64,
        all: bool,
    },
    End,
}

/// Text, breaks and boxes in the order in which they are printed, each with its size. A negative size is not settled
/// yet: it is what stood before, counted down.
#[derive(Default)]
pub(super) struct Boxes {
    text: String,
    parts: Vec<(Part, i64)>,
    /// The places of the boxes and breaks whose size is not settled.
    open: Vec<usize>,
    total: i64,
}

#[derive(Clone, Copy)]
enum Frame {
    Fits,
    /// All breaks of the box are taken, or only those that have to be.
    Broken {
        indent: i64,
        all: bool,
    },
}

impl Boxes {
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.parts.clear();
        self.open.clear();
        self.total = 1;
    }

    pub(super) fn word(&mut self, word: &str) {
        let start = self.text.len();
        self.text.push_str(word);
        let length = i64::try_from(word.len()).unwrap_or(ENDLESS);
        self.total += length;
        if let Some((Part::Text(_, end), size)) = self.parts.last_mut() {
            *end = self.text.len();
            *size += length;
        } else {
            self.parts.push((Part::Text(start, self.text.len()), length));
        }
    }

    /// A box of which all breaks are taken if it does not fit.
    pub(super) fn all(&mut self, offset: i64) {
        self.begin(offset, true);
    }

    /// A box of which only those breaks are taken that have to be.
    pub(super) fn some(&mut self, offset: i64) {
        self.begin(offset, false);
    }

    fn begin(&mut self, offset: i64, all: bool) {
        self.open.push(self.parts.len());
        self.parts.push((Part::Begin { offset, all }, -self.total));
    }

    pub(super) fn end(&mut self) {
        if let [.., (before, _), (Part::Break(last), _)] = self.parts.as_slice() {
            let (blank, if_nonempty) = (last.blank, last.if_nonempty);
            let is_empty = matches!(before, Part::Begin { .. });
            if is_empty || if_nonempty {
                self.parts.pop();
                self.open.pop();
                self.total -= blank;
            }
            if is_empty {
                self.parts.pop();
                self.open.pop();
                return;
            }
        }
        self.open.push(self.parts.len());
        self.parts.push((Part::End, -1));
    }

    /// Ends a box that is broken if it is wider than this, whatever room there is.
    pub(super) fn end_within(&mut self, most: i64) {
        let mut depth = 1;
        for &place in self.open.iter().rev() {
            match self.parts.get(place) {
                Some((Part::Begin { .. }, size)) => {
                    depth -= 1;
                    if depth == 0 {
                        if *size < 0 && size + self.total > most {
                            self.parts.push((Part::Endless, ENDLESS));
                            self.total += ENDLESS;
                        }
                        break;
                    }
                }
                Some((Part::End, _)) => depth += 1,
                _ => {}
            }
        }
        self.end();
    }

    pub(super) fn r#break(&mut self, of: Break) {
        self.settle();
        self.open.push(self.parts.len());
        self.parts.push((Part::Break(of), -self.total));
        self.total += of.blank;
    }

    /// A break of no width.
    pub(super) fn zero(&mut self) {
        self.r#break(Break::default());
    }

    pub(super) fn space(&mut self) {
        self.r#break(Break { blank: 1, ..Break::default() });
    }

    pub(super) fn line(&mut self) {
        self.r#break(Break { blank: ENDLESS, ..Break::default() });
    }

    pub(super) fn line_if_nonempty(&mut self) {
        self.r#break(Break { blank: ENDLESS, if_nonempty: true, ..Break::default() });
    }

    pub(super) fn space_if_nonempty(&mut self) {
        self.r#break(Break { blank: 1, if_nonempty: true, ..Break::default() });
    }

    pub(super) fn never(&mut self) {
        self.r#break(Break { never: true, ..Break::default() });
    }

    /// Behind an element of a list: the last one has a comma only where the list is broken.
    pub(super) fn comma(&mut self, is_last: bool, blank: i64) {
        if is_last {
            self.r#break(Break { blank, before: Some(','), ..Break::default() });
        } else {
            self.word(",");
            self.space();
        }
    }

    /// Moves the line behind the last break.
    pub(super) fn offset(&mut self, offset: i64) {
        if let Some((Part::Break(last), _)) = self.parts.last_mut() {
            last.offset += offset;
        }
    }

    /// Settles the sizes of what ends here: up to a box that is still open, or the last break in it.
    fn settle(&mut self) {
        let mut depth = 0;
        while let Some(&place) = self.open.last() {
            let Some((part, size)) = self.parts.get_mut(place) else { return };
            match part {
                Part::Begin { .. } if depth == 0 => return,
                Part::Begin { .. } => {
                    *size += self.total;
                    depth -= 1;
                }
                Part::End => {
                    *size = 1;
                    depth += 1;
                }
                _ => {
                    *size += self.total;
                    if depth == 0 {
                        self.open.pop();
                        return;
                    }
                }
            }
            self.open.pop();
        }
    }

    /// Prints everything.
    pub(super) fn print(&mut self, out: &mut String) {
        self.settle();
        let mut frames: Vec<Frame> = Vec::new();
        let (mut indent, mut space, mut pending) = (0, MARGIN, 0);
        let blanks = |out: &mut String, pending: &mut i64| {
            out.extend(std::iter::repeat_n(' ', usize::try_from(*pending).unwrap_or_default()));
            *pending = 0;
        };
        for (part, size) in &self.parts {
            match *part {
                Part::Text(start, end) => {
                    blanks(out, &mut pending);
                    out.push_str(self.text.get(start..end).unwrap_or_default());
                    space -= size;
                }
                Part::Endless => space -= size,
                Part::Begin { offset, all } => {
                    if *size > space {
                        frames.push(Frame::Broken { indent, all });
                        indent += offset;
                    } else {
                        frames.push(Frame::Fits);
                    }
                }
                Part::End => {
                    if let Some(Frame::Broken { indent: outer, .. }) = frames.pop() {
                        indent = outer;
                    }
                }
                Part::Break(of) => {
                    let goes_on = of.never
                        || match frames.last() {
                            Some(Frame::Fits) => true,
                            Some(Frame::Broken { all: true, .. }) => false,
                            Some(Frame::Broken { all: false, .. }) | None => *size <= space,
                        };
                    if goes_on {
                        pending += of.blank;
                        space -= of.blank;
                        if let Some(otherwise) = of.otherwise {
                            out.push(otherwise);
                            space -= 1;
                        }
                        continue;
                    }
                    if let Some(before) = of.before {
                        blanks(out, &mut pending);
                        out.push(before);
                    }
                    out.push('\n');
                    pending = indent + of.offset;
                    space = (MARGIN - pending).max(LEAST);
                    if !of.after.is_empty() {
                        blanks(out, &mut pending);
                        out.push_str(of.after);
                        space -= i64::try_from(of.after.len()).unwrap_or_default();
                    }
                }
            }
        }
    }
}
