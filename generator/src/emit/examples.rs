//! The spec's examples as data, for scripts that answer by them.

use quote::quote;

use super::{Emitted, docs::Docs, print, service};
use crate::model::Service;

/// The table of all examples. It is compiled with the feature `testing` alone, and its JSON is text until it is needed.
pub(crate) fn file(service: &Service<'_>) -> Result<Emitted, String> {
    let examples = service.actions.iter().flat_map(|action| {
        action.spec.examples.iter().map(|example| {
            let (name, request, response) =
                (action.name.wire, example.request.0.to_string(), example.response.0.to_string());
            quote!(rt::Example { action: #name, request: #request, response: #response })
        })
    });
    let name = service.schema.name;
    let items = vec![
        quote!(
            use tencentcloud_runtime::codegen as rt;
        ),
        quote! {
            /// The vendor's examples of all actions, to answer by in tests.
            pub static EXAMPLES: rt::Examples = rt::Examples { service: #name, list: &[#(#examples),*] };
        },
    ];
    let docs = Docs::of("The vendor's examples.");
    print::rust(service::path(service, "src/examples.rs"), &service::source(service), &docs.inner(), items)
}
