//! The files that a service's crate has once.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, Literal as Number, TokenStream};
use quote::{format_ident, quote};

use super::{
    Emitted, Job, OutputFile, action, builder, client,
    docs::Docs,
    enums, examples, print, structs,
    text::{clean, code, markdown},
    waiters,
};
use crate::model::{Name, Service};

/// Where a file of a service's crate goes.
pub(crate) fn path(service: &Service<'_>, file: &str) -> String {
    format!("generated/{}/{file}", service.module)
}

/// The module of a type.
pub(crate) fn module(name: &Name<'_>) -> Ident {
    let module = name.rust.to_snake_case();
    if crate::resolve::is_ident(&module) { format_ident!("{module}") } else { format_ident!("{module}_") }
}

/// The constant that holds a struct's id.
pub(crate) fn type_id(name: &Name<'_>) -> Ident {
    let id = name.rust.to_shouty_snake_case();
    // The table of the service stands beside the ids.
    if id == "SCHEMA" { format_ident!("{id}_") } else { format_ident!("{id}") }
}

pub(crate) fn source(service: &Service<'_>) -> String {
    service.spec.path("service.yaml")
}

/// What makes the Rust files, one job a file.
pub(crate) fn jobs<'j>(service: &'j Service<'_>) -> Vec<Job<'j>> {
    let mut jobs: Vec<Job<'j>> = vec![
        Box::new(|| library(service)),
        Box::new(|| client::file(service)),
        Box::new(|| client::blocking(service)),
        Box::new(|| examples::file(service)),
        Box::new(|| errors(service)),
        Box::new(|| schema(service)),
        Box::new(|| missing(service)),
        Box::new(|| action_modules(service)),
        Box::new(|| type_modules(service)),
    ];
    if !service.waiters.is_empty() {
        jobs.push(Box::new(|| waiters::file(service)));
    }
    jobs.extend(service.actions.iter().map(|of| Box::new(|| action::file(service, of)) as Job<'j>));
    jobs.extend(service.structs.iter().map(|of| Box::new(|| structs::file(service, of)) as Job<'j>));
    jobs.extend(service.enums.iter().map(|of| Box::new(|| enums::file(service, of)) as Job<'j>));
    jobs
}

/// `Cargo.toml`.
pub(crate) fn manifest(service: &Service<'_>) -> OutputFile {
    let (name, file) = (service.crate_name(), &service.spec.file);
    let header = print::header(&source(service));
    let description = toml_string(&format!(
        "Typed client of Tencent Cloud's {} API, version {}.",
        file.title, file.version
    ));
    let text = format!(
        r#"# {header}

[package]
name = "{name}"
version = "{version}"
description = {description}
edition.workspace = true
rust-version.workspace = true
license.workspace = true

[features]
default = ["rustls"]
# The transport that ships, with TLS by rustls.
rustls = ["tencentcloud-runtime/rustls"]
# A client that blocks the thread, for programs without an async runtime.
blocking = ["tencentcloud-runtime/blocking"]
# The spec's examples, and a transport that answers by them, for the tests of callers.
testing = ["tencentcloud-runtime/testing"]
# Requests can be read from JSON as well, for tests and tools.
decode-requests = []

[dependencies]
tencentcloud-runtime.workspace = true

[lints.rust]
missing_docs = "warn"
unsafe_code = "forbid"
"#,
        version = file.crate_version,
    );
    OutputFile { path: path(service, "Cargo.toml"), text }
}

/// A text as a string of TOML.
pub(crate) fn toml_string(text: &str) -> String {
    format!("\"{}\"", clean(text).replace('\\', "\\\\").replace('"', "\\\""))
}

fn library(service: &Service<'_>) -> Result<Emitted, String> {
    let file = &service.spec.file;
    let mut docs = Docs::of(&format!("{}: {}", markdown(&file.title), markdown(&file.about)));
    if file.draft {
        docs.paragraph(super::DRAFT);
    }
    docs.paragraph(&format!(
        "A client of the API's version {}. [`Client`] has a method for each action; [`types`] holds what requests and \
         responses are made of, and [`ErrorCode`] what the service can answer instead.",
        markdown(&file.version)
    ));
    let url = file.source.url.as_deref().map(|url| format!(" at {}", code(url))).unwrap_or_default();
    docs.paragraph(&format!(
        "Source: the vendor's \"{}\"{url}, as of {}.",
        markdown(&file.source.page),
        markdown(&file.source.updated)
    ));
    let about = format!(" The {} API, version {}.", markdown(&file.title), markdown(&file.version));
    let waiters = (!service.waiters.is_empty()).then(|| {
        quote!(
            mod waiters;
        )
    });
    let items = vec![
        quote! {
            pub mod actions;
            #[cfg(feature = "blocking")]
            pub mod blocking;
            mod client;
            mod errors;
            #[cfg(feature = "testing")]
            mod examples;
            pub mod missing;
            mod schema;
            pub mod types;
            #waiters
        },
        quote!(
            pub use client::Client;
        ),
        quote!(
            pub use errors::ErrorCode;
        ),
        quote!(
            #[cfg(feature = "testing")]
            pub use examples::EXAMPLES;
        ),
        quote!(
            pub use schema::SCHEMA;
        ),
        quote!(
            pub use tencentcloud_runtime as runtime;
        ),
        quote! {
            #[doc = #about]
            ///
            /// Never a value: it keeps the requests of one service from being sent to another.
            #[derive(Debug)]
            pub enum Service {}
        },
    ];
    print::rust(path(service, "src/lib.rs"), &source(service), &docs.inner(), items)
}

fn errors(service: &Service<'_>) -> Result<Emitted, String> {
    let variants: Vec<enums::Variant<'_>> = service
        .errors
        .iter()
        .map(|code| {
            let mut docs = Docs::of(&match code.about {
                Some(about) => format!("`{}`: {}", code.name.wire, markdown(about)),
                None => format!("`{}`; the vendor does not describe it.", code.name.wire),
            });
            if code.common {
                docs.item("Common to all services.");
            }
            enums::Variant { rust: &code.name.rust, wire: code.name.wire, docs }
        })
        .collect();
    let mut docs = Docs::of("The error codes of the service, its own and the common ones.");
    docs.paragraph(
        "Read it off an error with `error.code_as::<ErrorCode>()`. A code that the spec does not list is `Unknown`.",
    );
    let mut items = vec![quote!(
        use tencentcloud_runtime::codegen as rt;
    )];
    items.extend(enums::open_string("ErrorCode", &docs, &variants));
    items.push(quote! {
        impl ErrorCode {
            /// What stands before the first dot, such as `ResourceNotFound`.
            #[must_use]
            pub fn family(&self) -> &str {
                rt::family(self.as_str())
            }
        }
    });
    print::rust(path(service, "src/errors.rs"), &source(service), "", items)
}

fn schema(service: &Service<'_>) -> Result<Emitted, String> {
    let table = service.schema;
    let (name, version, international) = (table.name, table.version, table.hosts.international);
    let mainland = table.hosts.mainland.map_or_else(|| quote!(None), |host| quote!(Some(#host)));
    let types = service.structs.iter().map(|of| module(&of.name));
    let actions = service.actions.iter().map(|action| format_ident!("{}", action.module));
    let mut items = vec![
        quote!(
            use tencentcloud_runtime::codegen as rt;
        ),
        quote! {
            /// What the API is, as data: its actions, their members and the rules that requests meet.
            pub static SCHEMA: rt::ServiceSchema<'static> = rt::ServiceSchema {
                name: #name,
                version: #version,
                hosts: rt::Hosts { international: #international, mainland: #mainland },
                types: &[#(&crate::types::#types::SCHEMA),*],
                actions: &[#(&crate::actions::#actions::ACTION),*],
            };
        },
    ];
    items.extend(service.structs.iter().enumerate().filter(|(place, _)| is_referenced(service, *place)).map(
        |(place, of)| {
            let (id, place) = (type_id(&of.name), Number::usize_unsuffixed(place));
            quote!(pub(crate) const #id: rt::TypeId = rt::TypeId(#place);)
        },
    ));
    print::rust(path(service, "src/schema.rs"), &source(service), "", items)
}

/// Whether a table names a struct; one that is only reached by none has no constant, which rustc would call unused.
fn is_referenced(service: &Service<'_>, place: usize) -> bool {
    let actions = service.actions.iter().flat_map(|action| [&action.input, &action.output]);
    let mut members = service.structs.iter().chain(actions).flat_map(|of| &of.members);
    members.any(|member| {
        matches!(crate::resolve::innermost(member.schema.kind), tencentcloud_schema::Kind::Struct(id) if usize::from(id.0) == place)
    })
}

/// The markers of required members. One serves every builder whose member has that name.
fn missing(service: &Service<'_>) -> Result<Emitted, String> {
    let requests = service.actions.iter().map(|action| &action.input);
    let structs = service.structs.iter().filter(|of| of.travels.request).chain(requests);
    let required = structs.flat_map(|of| &of.members).filter(|member| member.spec.required);
    let markers: BTreeSet<String> = required.map(builder::marker).collect();
    let items = markers.iter().map(|marker| {
        let docs = format!(" `{marker}` has not been given yet.");
        let marker = format_ident!("{marker}");
        quote! {
            #[doc = #docs]
            #[derive(Debug)]
            pub enum #marker {}
        }
    });
    let docs = Docs::of("Required members that a builder still waits for, as the compiler names them.");
    print::rust(path(service, "src/missing.rs"), &source(service), &docs.inner(), items.collect())
}

fn action_modules(service: &Service<'_>) -> Result<Emitted, String> {
    let items = service.actions.iter().map(|action| {
        let (module, docs) =
            (format_ident!("{}", action.module), Docs::about(Some(&action.spec.about), "").outer());
        quote! {
            #docs
            pub mod #module;
        }
    });
    let docs = Docs::of("The actions: a module each, with the request, its builder and the response.");
    print::rust(path(service, "src/actions/mod.rs"), &source(service), &docs.inner(), items.collect())
}

fn type_modules(service: &Service<'_>) -> Result<Emitted, String> {
    let mut modules: Vec<(Ident, Vec<Ident>)> = Vec::new();
    for of in &service.structs {
        let mut names = vec![format_ident!("{}", of.name.rust)];
        if of.travels.request {
            names.push(builder::name(of));
        }
        modules.push((module(&of.name), names));
    }
    modules
        .extend(service.enums.iter().map(|of| (module(&of.name), vec![format_ident!("{}", of.name.rust)])));
    modules.sort();
    let declared = modules.iter().map(|(module, _)| quote!(pub(crate) mod #module;));
    let exported = modules.iter().map(|(module, names)| quote!(pub use #module::{#(#names),*};));
    let items: Vec<TokenStream> = declared.chain(exported).collect();
    let docs = Docs::of("What requests and responses are made of.");
    print::rust(path(service, "src/types/mod.rs"), &service.spec.path("types.yaml"), &docs.inner(), items)
}
