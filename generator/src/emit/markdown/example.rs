//! An example's request as Rust that compiles: the calls that build it, nested builders and variants included.

use proc_macro2::{Literal as Number, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value as Json};
use tencentcloud_schema::{Kind, Literal};

use super::json;
use crate::{
    model::{Action, Member, Service, Struct},
    spec::Example,
};

/// The Rust of an example; nothing where it can't be built, as the vendor's example leaves out a member that its own
/// table requires, or has one that no table has.
pub(crate) fn rust(service: &Service<'_>, action: &Action<'_>, example: &Example) -> Option<String> {
    let mut writer = Writer { service, uses_types: false, uses_deprecated: action.spec.deprecated.is_some() };
    let setters = writer.setters(&action.input, example.request.0.as_object()?)?;
    let (function, service_name) = (format_ident!("{}", action.module), format_ident!("{}", service.module));
    let rules = example.breaks.iter().map(|waiver| &waiver.rule);
    let skipped: TokenStream = rules.map(|rule| quote!(.skip_rule(#rule))).collect();
    let options = (!skipped.is_empty()).then(|| quote!(.options(CallOptions::default() #skipped)));
    let allow = writer.uses_deprecated.then(|| quote!(#[allow(deprecated)]));
    let body = quote! {
        #allow
        async fn #function(client: &#service_name::Client) -> Result<(), Error> {
            let response = client.#function() #setters #options.send().await?;
            println!("{response:#?}");
            Ok(())
        }
    };
    let file = syn::parse2(body).ok()?;
    let import = import(&service.module, options.is_some(), writer.uses_types);
    Some(format!("{import}\n\n{}", prettyplease::unparse(&file)))
}

/// The import, as rustfmt would have it.
fn import(module: &str, uses_options: bool, uses_types: bool) -> String {
    let shared = if uses_options { "CallOptions, Error" } else { "Error" };
    if uses_types {
        format!("use tencentcloud_api::{{\n    {shared},\n    {module}::{{self, types}},\n}};")
    } else {
        format!("use tencentcloud_api::{{{shared}, {module}}};")
    }
}

struct Writer<'s, 'a> {
    service: &'s Service<'a>,
    uses_types: bool,
    uses_deprecated: bool,
}

/// Where a value goes: a setter of the same type converts what it is given, an element of a list within a list not.
#[derive(Clone, Copy, PartialEq)]
enum Into {
    Setter,
    Exact,
}

impl Writer<'_, '_> {
    /// The calls that set the members of an object.
    fn setters(&mut self, of: &Struct<'_>, object: &Map<String, Json>) -> Option<TokenStream> {
        let given = |member: &Member<'_>| object.get(member.name.wire).is_some_and(|value| !value.is_null());
        let is_known = |name: &String| of.members.iter().any(|member| member.name.wire == name);
        let lacks_one = of.members.iter().any(|member| member.spec.required && !given(member));
        if lacks_one || !object.keys().all(is_known) {
            return None;
        }
        let mut calls = TokenStream::new();
        for (member, value) in json::members(of, object).filter(|(_, value)| !value.is_null()) {
            self.uses_deprecated |= member.spec.deprecated.is_some();
            let (setter, value) =
                (format_ident!("{}", member.name.rust), self.value(member.schema.kind, value, Into::Setter)?);
            calls.extend(quote!(.#setter(#value)));
        }
        Some(calls)
    }

    fn value(&mut self, kind: Kind<'_>, value: &Json, into: Into) -> Option<TokenStream> {
        let value = json::typed(kind, value);
        Some(match (kind, &*value) {
            (Kind::Struct(id), Json::Object(object)) => {
                let of = self.service.struct_of(id)?;
                let (name, setters) = (format_ident!("{}", of.name.rust), self.setters(of, object)?);
                self.uses_types = true;
                quote!(types::#name::builder() #setters.build())
            }
            (Kind::List(of), Json::Array(items)) => self.list(*of, items, into)?,
            (Kind::Enum(_), value) => self.enum_value(kind, value)?,
            (Kind::Boolean, Json::Bool(value)) => quote!(#value),
            (Kind::Float, value) => number(&Number::f64_unsuffixed(value.as_f64()?.abs()), value),
            (Kind::Integer | Kind::Unsigned, value) => integer(value)?,
            (Kind::String, Json::String(text)) if into == Into::Exact => quote!(#text.to_owned()),
            (Kind::Date | Kind::Timestamp, Json::String(text)) if into == Into::Exact => {
                let of = self.type_of(kind)?;
                quote!(#of::from(#text))
            }
            (_, Json::String(text)) => quote!(#text),
            _ => return None,
        })
    }

    fn list(&mut self, of: Kind<'_>, items: &[Json], into: Into) -> Option<TokenStream> {
        // Nothing would say what an empty array is an array of.
        if items.is_empty() {
            let of = self.type_of(of)?;
            return Some(quote!(Vec::<#of>::new()));
        }
        let values: Option<Vec<TokenStream>> = match of {
            Kind::List(_) => items.iter().map(|item| self.value(of, item, Into::Exact)).collect(),
            of => items.iter().map(|item| self.value(of, item, into)).collect(),
        };
        let values = values?;
        Some(if into == Into::Exact { quote!(vec![#(#values),*]) } else { quote!([#(#values),*]) })
    }

    /// The type of a value, in full.
    fn type_of(&mut self, kind: Kind<'_>) -> Option<TokenStream> {
        Some(match kind {
            Kind::String => quote!(String),
            Kind::Integer => quote!(i64),
            Kind::Unsigned => quote!(u64),
            Kind::Float => quote!(f64),
            Kind::Boolean => quote!(bool),
            Kind::Date => quote!(tencentcloud_api::Date),
            Kind::Timestamp => quote!(tencentcloud_api::Timestamp),
            Kind::List(of) => {
                let of = self.type_of(*of)?;
                quote!(Vec<#of>)
            }
            Kind::Enum(schema) => self.named(&self.service.enum_of(schema)?.name.rust),
            Kind::Struct(id) => self.named(&self.service.struct_of(id)?.name.rust),
        })
    }

    fn named(&mut self, name: &str) -> TokenStream {
        self.uses_types = true;
        let name = format_ident!("{name}");
        quote!(types::#name)
    }

    /// A variant, or a conversion where the example has a value that the spec does not list.
    fn enum_value(&mut self, kind: Kind<'_>, value: &Json) -> Option<TokenStream> {
        let Kind::Enum(schema) = kind else { return None };
        let of = self.service.enum_of(schema)?;
        let is_this = |literal: &Literal<'_>| match literal {
            Literal::String(text) => value.as_str() == Some(text),
            Literal::Integer(number) => value.as_i64() == Some(*number),
            _ => false,
        };
        let name = self.named(&of.name.rust);
        if let Some(found) = of.values.iter().find(|value| is_this(&value.literal)) {
            let variant = format_ident!("{}", found.rust);
            return Some(quote!(#name::#variant));
        }
        let value = match value {
            Json::String(text) => quote!(#text),
            value => integer(value)?,
        };
        Some(quote!(#name::from(#value)))
    }
}

fn integer(value: &Json) -> Option<TokenStream> {
    let size = value.as_u64().or_else(|| value.as_i64().map(i64::unsigned_abs))?;
    Some(number(&Number::u64_unsuffixed(size), value))
}

/// A number with its sign, which is no part of a literal.
fn number(size: &Number, value: &Json) -> TokenStream {
    if value.as_f64().is_some_and(f64::is_sign_negative) { quote!(-#size) } else { quote!(#size) }
}
