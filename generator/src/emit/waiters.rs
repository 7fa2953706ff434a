//! Waiters: their tables, the client's methods that start them, and the builders' that wait.

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use tencentcloud_schema::{Kind, Literal};

use super::{
    Emitted,
    docs::Docs,
    print, service,
    table::Tables,
    text::{code, markdown},
};
use crate::model::{Action, Key, Service, Waiter};

/// The file with the tables of a service's waiters.
pub(crate) fn file(service: &Service<'_>) -> Result<Emitted, String> {
    let mut items = vec![quote!(
        use tencentcloud_runtime::codegen as rt;
    )];
    items.extend(service.waiters.iter().map(|waiter| {
        let (name, table) = (constant(waiter), Tables::waiter(&waiter.schema));
        quote!(pub(crate) static #name: rt::WaiterSchema<'static> = #table;)
    }));
    let docs = Docs::of("The states that callers wait for.");
    let source = service.spec.path("service.yaml");
    print::rust(service::path(service, "src/waiters.rs"), &source, &docs.inner(), items)
}

fn constant(waiter: &Waiter<'_>) -> Ident {
    format_ident!("{}", waiter.name.wire.to_shouty_snake_case())
}

/// The methods of a client, one for each waiter.
pub(crate) fn of_client(service: &Service<'_>) -> Vec<TokenStream> {
    let action = |waiter: &Waiter<'_>| service.actions.iter().find(|of| of.name.wire == waiter.action);
    service.waiters.iter().filter_map(|waiter| Some(method(waiter, action(waiter)?))).collect()
}

fn method(waiter: &Waiter<'_>, action: &Action<'_>) -> TokenStream {
    let (method, table, module) =
        (format_ident!("{}", waiter.name.rust), constant(waiter), format_ident!("{}", action.module));
    let builder = format_ident!("{}Builder", action.name.rust);
    let docs = docs(waiter, action).outer();
    let (argument, key) = waiter.key.as_ref().map(argument).unzip();
    quote! {
        #docs
        pub fn #method(&self, #argument) -> crate::actions::#module::#builder<rt::Waiter> {
            let waiter = rt::Waiter::new(&self.inner, &crate::waiters::#table) #key;
            crate::actions::#module::#builder::new(waiter)
        }
    }
}

/// The argument that names one element of a list, and how the waiter is told of it.
fn argument(key: &Key<'_>) -> (TokenStream, TokenStream) {
    let name = format_ident!("{}", key.name.rust);
    match key.kind {
        Kind::Integer => (quote!(#name: i64), quote!(.of(#name))),
        Kind::Unsigned => (quote!(#name: u64), quote!(.of(#name))),
        _ => (quote!(#name: impl Into<String>), quote!(.of::<String>(#name.into()))),
    }
}

fn docs(waiter: &Waiter<'_>, action: &Action<'_>) -> Docs {
    let schema = &waiter.schema;
    let mut docs = Docs::about(Some(&waiter.spec.about), "");
    docs.paragraph(&format!(
        "Takes what the action `{}` takes; `.wait().await` calls it until the state is reached.",
        action.name.wire
    ));
    docs.item(&match &schema.key {
        Some(key) => {
            format!(
                "Looks at {} of the one with this {}.",
                code(&schema.state.to_string()),
                code(&key.to_string())
            )
        }
        None => format!("Looks at {}.", code(&schema.state.to_string())),
    });
    docs.item(&format!("Reached at {}.", values(schema.success)));
    if !schema.failure.is_empty() {
        docs.item(&format!("Out of reach at {}, which is an error.", values(schema.failure)));
    }
    if let Some(note) = &waiter.spec.note {
        docs.note(note);
    }
    docs.paragraph(
        "See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.",
    );
    docs
}

fn values(values: &[Literal<'_>]) -> String {
    markdown(&values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}

/// The part of a builder that waits, of an action that waiters call.
pub(crate) fn of_builder(
    service: &Service<'_>,
    action: &Action<'_>,
    states: &[Ident],
    complete: &TokenStream,
) -> Option<TokenStream> {
    service.waiters.iter().find(|waiter| waiter.action == action.name.wire)?;
    let (request, builder) =
        (format_ident!("{}", action.input.name.rust), format_ident!("{}Builder", action.name.rust));
    let generics = (!states.is_empty()).then(|| quote!(<#(#states),*>));
    Some(quote! {
        impl #generics #builder<rt::Waiter #(, #states)*> {
            /// Calls the action until it answers with the state that is waited for. Does not compile while a required
            /// member is missing.
            ///
            /// See [`Wait`](crate::runtime::Wait) for the pauses between the calls, the longest wait and the errors.
            pub fn wait(self) -> rt::Wait<#request> #complete {
                self.client.wait(self.made)
            }
        }
    })
}
