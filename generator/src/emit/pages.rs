//! What makes an action's request one that pages.

use proc_macro2::{Literal as Number, TokenStream};
use quote::{format_ident, quote};
use tencentcloud_schema::Kind;

use super::structs::Field;
use crate::{
    model::{Action, Service, Struct},
    spec::Pages,
};

/// How the request of an action turns to a page and what is in one; nothing of an action that does not page.
pub(crate) fn of_action(service: &Service<'_>, action: &Action<'_>) -> Option<TokenStream> {
    let facts = action.spec.pages.as_ref()?;
    let (request, response) =
        (format_ident!("{}", action.input.name.rust), format_ident!("{}", action.output.name.rust));
    let (place, turned) = field(service, &action.input, place(facts)?)?;
    let (list, entries) = field(service, &action.output, &facts.list)?;
    let Kind::List(entry) = entries.member.schema.kind else { return None };
    let (item, items) = (entries.plain_type(*entry), entries.ident());
    let way = match &facts.next {
        Some(next) => {
            let (next, _) = field(service, &action.output, next)?;
            quote!(Token { next: #next })
        }
        None if facts.offset.is_some() => quote!(Offset),
        None => quote!(Number),
    };
    let total = if let Some(total) = &facts.total {
        let (total, _) = field(service, &action.output, total)?;
        quote!(Some(#total))
    } else {
        quote!(None)
    };
    let value = match turned.member.schema.kind {
        Kind::String => quote!(to.token()),
        Kind::Unsigned => quote!(to.unsigned()),
        _ => quote!(to.signed()),
    };
    let value = if turned.is_option() { quote!(Some(#value)) } else { value };
    let member = turned.ident();
    Some(quote! {
        impl rt::Paged for #request {
            type Item = #item;

            const PAGING: rt::Paging =
                rt::Paging { way: rt::Way::#way, place: #place, total: #total, list: #list };

            fn turn(&mut self, to: &rt::Position) {
                self.#member = #value;
            }

            fn items(page: #response) -> Vec<Self::Item> {
                page.#items
            }
        }
    })
}

/// The member of the request that says which page is asked for.
fn place(facts: &Pages) -> Option<&str> {
    [&facts.token, &facts.offset, &facts.number].into_iter().flatten().next().map(String::as_str)
}

/// A member by its name on the wire, with its place in the table.
fn field<'f, 'a>(
    service: &'f Service<'a>,
    of: &'f Struct<'a>,
    wire: &str,
) -> Option<(Number, Field<'f, 'a>)> {
    let place = of.members.iter().position(|member| member.name.wire == wire)?;
    let member = of.members.get(place)?;
    Some((Number::usize_unsuffixed(place), Field { service, of, member }))
}

/// The method of a builder that pages.
pub(crate) fn of_builder(action: &Action<'_>, complete: &TokenStream) -> Option<TokenStream> {
    action.spec.pages.as_ref()?;
    let request = format_ident!("{}", action.input.name.rust);
    Some(quote! {
        /// The list page by page, or by its entries behind [`items`](crate::runtime::Pages::items). A page is asked for
        /// when it is due and never before. Does not compile while a required member is missing.
        ///
        /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
        pub fn pages(self) -> rt::Pages<#request> #complete {
            self.client.pages(self.made).options(self.options)
        }
    })
}

/// The method of a client whose service has lists in pages.
pub(crate) fn of_client(service: &Service<'_>) -> Option<TokenStream> {
    service.actions.iter().find(|action| action.spec.pages.is_some())?;
    Some(quote! {
        /// The pages of a list, by a request that was built before.
        ///
        /// See [`Pages`](crate::runtime::Pages) for where the list ends and how to resume it.
        pub fn pages<R>(&self, request: R) -> rt::Pages<R>
        where
            R: rt::Paged<Service = crate::Service>,
        {
            rt::Pages::new(&self.inner, request)
        }
    })
}
