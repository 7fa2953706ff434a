//! The file of one action: its request, its builder and its response.

use quote::{format_ident, quote};

use super::{Emitted, builder, docs, pages, print, service, structs, table::Tables};
use crate::model::{Action, Service};

/// The file of one action.
pub(crate) fn file(service: &Service<'_>, action: &Action<'_>) -> Result<Emitted, String> {
    let (request, response) =
        (format_ident!("{}", action.input.name.rust), format_ident!("{}", action.output.name.rust));
    let mut items = vec![quote!(
        use tencentcloud_runtime::codegen as rt;
    )];
    items.extend(structs::items(
        service,
        &action.input,
        &docs::request(action, service),
        &quote!(INPUT),
        true,
    ));
    items.push(quote! {
        impl rt::Action for #request {
            type Service = crate::Service;
            type Response = #response;

            fn action() -> &'static rt::ActionSchema<'static> {
                &ACTION
            }
        }
    });
    items.extend(pages::of_action(service, action));
    items.extend(builder::of_action(service, action));
    let answer = docs::Docs::of(&format!("The answer to a [`{}`].", action.input.name.rust));
    items.extend(structs::items(service, &action.output, &answer, &quote!(OUTPUT), false));
    items.push(quote! {
        impl #response {
            /// The id of the request, which the vendor's support asks for.
            #[must_use]
            pub fn request_id(&self) -> &str {
                &self.request_id
            }
        }
    });
    items.push(quote! {
        impl rt::Response for #response {
            fn request_id(&self) -> &str {
                &self.request_id
            }

            fn set_request_id(&mut self, id: String) {
                self.request_id = id;
            }
        }
    });
    let tables = Tables::new(service);
    let (schema, input, output) = (
        Tables::action(action),
        tables.of_struct(action.input.schema),
        tables.of_struct(action.output.schema),
    );
    items.extend([
        quote!(pub(crate) static ACTION: rt::ActionSchema<'static> = #schema;),
        quote!(static INPUT: rt::StructSchema<'static> = #input;),
        quote!(static OUTPUT: rt::StructSchema<'static> = #output;),
    ]);
    print::rust(
        service::path(service, &format!("src/actions/{}.rs", action.module)),
        &action.at.file,
        "",
        items,
    )
}
