//! Lists that the service hands out in pages.
//!
//! A paginator asks for a page when it is polled for one and never before. [`Pages`] gives the responses as they are,
//! and [`Items`] the entries in them. Both are streams, and have a `try_next` that needs no other crate.

use std::{
    fmt, mem,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;
use tencentcloud_schema::{Typed, Value};

use crate::{Action, CallOptions, Error, ServiceClient, transport::BoxFuture};

#[cfg(test)]
mod fixture;
mod position;
mod walk;

pub use position::{NoPosition, Position};
use walk::{Page, Walk};

/// The request of an action that pages.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request of an action that pages",
    note = "only actions whose responses come in pages have `pages`; send the others"
)]
pub trait Paged: Action + Clone + 'static {
    /// An entry of the list.
    type Item: Send + 'static;

    /// How the action pages. For the paginator.
    #[doc(hidden)]
    const PAGING: Paging;

    /// Asks for the page at a position of the action's own form. For the paginator.
    #[doc(hidden)]
    fn turn(&mut self, to: &Position);

    /// The entries of a page.
    fn items(page: Self::Response) -> Vec<Self::Item>;
}

/// How an action pages, with members by their places in the tables.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// The form.
    pub way: Way,
    /// The member of the request that says which page is asked for.
    pub place: usize,
    /// The member of the response with the number of all entries, where there is one.
    pub total: Option<usize>,
    /// The member of the response with the entries.
    pub list: usize,
}

/// The forms of paging.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Way {
    /// By token.
    Token {
        /// The member of the response with the token of the next page.
        next: usize,
    },
    /// By the number of entries to skip.
    Offset,
    /// By the number of the page.
    Number,
}

impl Paging {
    /// Where a request starts: at the page that it asks for by itself, or else at the first.
    fn start(&self, request: &impl Typed) -> Position {
        let own = request.get(self.place);
        let number = if let Value::Integer(number) = own { u64::try_from(number).ok() } else { None };
        match self.way {
            Way::Token { .. } => {
                Position::Token(if let Value::String(token) = own { token.to_owned() } else { String::new() })
            }
            Way::Offset => Position::Offset(number.unwrap_or(0)),
            Way::Number => Position::Number(number.unwrap_or(1)),
        }
    }

    /// What a response says of the pages behind it.
    fn read<'r>(&self, response: &'r impl Typed) -> Page<'r> {
        let next = match self.way {
            Way::Token { next } => response.get(next),
            Way::Offset | Way::Number => Value::Absent,
        };
        let total = match self.total.map(|total| response.get(total)) {
            Some(Value::Integer(total)) => u64::try_from(total).ok(),
            _ => None,
        };
        Page {
            next: if let Value::String(token) = next { Some(token) } else { None },
            total,
            list: response.get(self.list),
        }
    }
}

/// The pages of a list, each the response of a call with its own `request_id()`.
///
/// - **Nothing is sent ahead.** A page is asked for when this is polled for it, and checked, signed and limited in
///   time as any other call. Dropping the paginator drops the call that it waits for; dropping a future of
///   [`try_next`](Self::try_next) alone loses nothing, for the next one goes on with the same call.
/// - **It ends** behind the last page, and behind an error. [`position`](Self::position) then says where.
/// - **By token**, the last page is the one whose next token is empty or absent, and an empty page is no end. A token
///   that was there before leads round in a circle.
/// - **By offset or page number**, the list ends at an empty page, or where as many entries came as the total says. A
///   total that says less than what came is not believed, and one that says more changes nothing: an empty page ends
///   the list then. A short page is no end. While no total is to be believed, a page that is the one before once more
///   leads round in a circle: the service seems to pay no heed to the position.
/// - **A circle is an error**, of the kind [`Pages`](crate::ErrorKind::Pages), behind the page that closes it.
/// - **A list that changes meanwhile** is read as it is. The offset of the next page counts the entries that were
///   received, so short pages cost no entry. But where entries vanish before that offset, as many others slide past it
///   unread, and where entries come, some are read twice; page numbers do likewise. Only tokens can be proof against
///   that.
#[must_use = "a paginator does nothing until it is polled"]
pub struct Pages<R: Paged> {
    client: ServiceClient,
    request: R,
    options: CallOptions,
    walk: Walk,
    state: State<R::Response>,
}

/// What the next poll does.
enum State<P> {
    /// It asks for a page.
    Ready,
    /// It waits for the page.
    Waiting(BoxFuture<'static, Result<P, Error>>),
    /// It tells what keeps the paginator from going on.
    Stuck(Error),
    /// It ends the stream.
    Over,
}

impl<R: Paged> Pages<R> {
    /// The pages of a list, from the one on that the request asks for.
    pub fn new(client: &ServiceClient, request: R) -> Self {
        let walk = Walk::from(R::PAGING.start(&request));
        Self { client: client.clone(), request, options: CallOptions::default(), walk, state: State::Ready }
    }

    /// Sets what holds for each call, such as its region or a rule to skip.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Goes on at a position that a paginator over the same list has had, in this process or another one. The rest of
    /// the request is to be the same.
    ///
    /// A position of another form of paging is an [error](crate::ErrorKind::Configuration) in place of the first page.
    pub fn resume(mut self, position: Position) -> Self {
        let start = R::PAGING.start(&self.request);
        if mem::discriminant(&start) != mem::discriminant(&position) {
            let message =
                format!("the position `{position}` is of no use here: the action pages as in `{start}`");
            self.state = State::Stuck(Error::configuration(message).of_action(R::action().name));
            return self;
        }
        // An empty token is no token: the request as it is asks for the first page.
        if position != Position::Token(String::new()) {
            self.request.turn(&position);
        }
        self.walk = Walk::from(position);
        self
    }

    /// Where the next page starts: what to [resume](Self::resume) at once this page is done with. `None` behind the last
    /// page. After an error it is the page that could not be had.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.walk.position()
    }

    /// The next page; `None` behind the last one.
    ///
    /// # Errors
    ///
    /// As `send`; and a list that leads round in a circle. The paginator is at its end then.
    pub async fn try_next(&mut self) -> Result<Option<R::Response>, Error> {
        std::future::poll_fn(|context| self.poll(context)).await.transpose()
    }

    /// The entries of the pages, one by one.
    pub fn items(self) -> Items<R> {
        Items { pages: self, page: Vec::new().into_iter() }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Response, Error>>> {
        loop {
            match &mut self.state {
                State::Ready => self.state = State::Waiting(self.call()),
                State::Waiting(call) => {
                    let outcome = ready!(call.as_mut().poll(context));
                    self.state = match &outcome {
                        Ok(page) => self.go_on(page),
                        Err(_) => State::Over,
                    };
                    return Poll::Ready(Some(outcome));
                }
                State::Stuck(_) => {
                    let stuck = mem::replace(&mut self.state, State::Over);
                    return Poll::Ready(if let State::Stuck(error) = stuck {
                        Some(Err(error))
                    } else {
                        None
                    });
                }
                State::Over => return Poll::Ready(None),
            }
        }
    }

    fn call(&self) -> BoxFuture<'static, Result<R::Response, Error>> {
        let (client, request, options) = (self.client.clone(), self.request.clone(), self.options.clone());
        Box::pin(async move { client.send(&request, &options).await })
    }

    /// Turns to the page behind this one.
    fn go_on(&mut self, page: &R::Response) -> State<R::Response> {
        match self.walk.pass(&R::PAGING.read(page)) {
            Ok(Some(next)) => {
                self.request.turn(next);
                State::Ready
            }
            Ok(None) => State::Over,
            Err(problem) => {
                let error = Error::pages(problem).of_action(R::action().name);
                State::Stuck(error.with_request_id(Some(crate::Response::request_id(page).to_owned())))
            }
        }
    }
}

impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

// Neither the request nor a token is shown: they may be long, and nobody asks a paginator for them.
impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("action", &R::action().name).finish_non_exhaustive()
    }
}

/// The entries of a list, over all its [`Pages`].
///
/// A page is asked for once the entries of the one before it have been taken. All that is said of the pages holds.
#[must_use = "a paginator does nothing until it is polled"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    page: vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    /// The next entry; `None` behind the last one.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        std::future::poll_fn(|context| self.poll(context)).await.transpose()
    }

    /// The next entries: as many as this, or fewer at the end of the list. No page is asked for beyond those that it
    /// takes, and what is left of the last one comes next.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`]. The entries before the error are lost; [`try_next`](Self::try_next) keeps them.
    pub async fn collect_up_to(&mut self, most: usize) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while items.len() < most {
            match self.try_next().await? {
                Some(item) => items.push(item),
                None => break,
            }
        }
        Ok(items)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.page = R::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("action", &R::action().name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
