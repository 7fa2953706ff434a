//! Open enums: the documented values, and room for those that come tomorrow.

use proc_macro2::{Literal as Number, TokenStream};
use quote::{format_ident, quote};
use tencentcloud_schema::Literal;

use super::{Emitted, docs, print, table};
use crate::{
    model::{Enum, Service},
    spec::EnumBase,
};

/// A variant of an open enum over strings.
pub(crate) struct Variant<'v> {
    pub(crate) rust: &'v str,
    pub(crate) wire: &'v str,
    pub(crate) docs: docs::Docs,
}

/// An enum over strings; the types and the error codes have the same shape.
pub(crate) fn open_string(name: &str, docs: &docs::Docs, variants: &[Variant<'_>]) -> Vec<TokenStream> {
    let name = format_ident!("{name}");
    let docs = docs.outer();
    let idents: Vec<_> = variants.iter().map(|variant| format_ident!("{}", variant.rust)).collect();
    let wires: Vec<&str> = variants.iter().map(|variant| variant.wire).collect();
    let variant_docs = variants.iter().map(|variant| variant.docs.outer());
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #idents,)*
                /// What the spec does not list. Compare with [`as_str`](Self::as_str).
                Unknown(rt::UnknownString),
            }
        },
        quote! {
            impl #name {
                /// The text on the wire.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#idents => #wires,)*
                        Self::Unknown(value) => value.as_str(),
                    }
                }
            }
        },
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    match value {
                        #(#wires => Self::#idents,)*
                        other => Self::Unknown(rt::UnknownString::new(other)),
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(self.as_str())
                }
            }
        },
    ]
}

/// The file of one enum.
pub(crate) fn file(service: &Service<'_>, of: &Enum<'_>) -> Result<Emitted, String> {
    let docs = docs::of_enum(of);
    let name = format_ident!("{}", of.name.rust);
    let mut items = vec![quote!(
        use tencentcloud_runtime::codegen as rt;
    )];
    match of.spec.of {
        EnumBase::String => {
            let variants = of.values.iter().filter_map(|value| {
                let Literal::String(wire) = value.literal else { return None };
                let docs = value_docs(value.about, &value.literal);
                Some(Variant { rust: &value.rust, wire, docs })
            });
            items.extend(open_string(&of.name.rust, &docs, &variants.collect::<Vec<_>>()));
        }
        EnumBase::Integer => items.extend(open_integer(of, &docs)),
    }
    let (value, empty, read) = match of.spec.of {
        EnumBase::String => (quote!(String(self.as_str())), quote!(""), quote!(read_string_enum)),
        EnumBase::Integer => (quote!(Integer(i128::from(self.get()))), quote!(0), quote!(read_integer_enum)),
    };
    let decodes = super::structs::decodes(of.travels);
    items.extend([
        quote! {
            impl rt::AsValue for #name {
                fn value(&self) -> rt::Value<'_> {
                    rt::Value::#value
                }
            }
        },
        quote! {
            #decodes
            impl rt::Decode for #name {
                fn empty() -> Self {
                    Self::from(#empty)
                }

                fn read<'de, D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    rt::#read(deserializer)
                }
            }
        },
    ]);
    let (wire, values) = (of.name.wire, table::literals(of.schema.values));
    items.push(quote! {
        pub(crate) static SCHEMA: rt::EnumSchema<'static> = rt::EnumSchema { name: #wire, values: #values };
    });
    let path = super::service::path(service, &format!("src/types/{}.rs", super::service::module(&of.name)));
    print::rust(path, &of.at.file, "", items)
}

fn value_docs(about: Option<&str>, value: &Literal<'_>) -> docs::Docs {
    let shown = match value {
        Literal::String(text) if !text.is_empty() => super::text::code(text),
        value => value.to_string(),
    };
    let about = about.map(super::text::markdown);
    docs::Docs::of(&about.map_or_else(|| format!("The value {shown}."), |about| format!("{shown}: {about}")))
}

fn open_integer(of: &Enum<'_>, docs: &docs::Docs) -> Vec<TokenStream> {
    let name = format_ident!("{}", of.name.rust);
    let docs = docs.outer();
    let values: Vec<_> = of
        .values
        .iter()
        .filter_map(|value| match value.literal {
            Literal::Integer(number) => Some((value, Number::i64_unsuffixed(number))),
            _ => None,
        })
        .collect();
    let idents: Vec<_> = values.iter().map(|(value, _)| format_ident!("{}", value.rust)).collect();
    let numbers: Vec<_> = values.iter().map(|(_, number)| number).collect();
    let value_docs = values.iter().map(|(value, _)| value_docs(value.about, &value.literal).outer());
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#value_docs #idents,)*
                /// What the spec does not list. Compare with [`get`](Self::get).
                Unknown(rt::UnknownInteger),
            }
        },
        quote! {
            impl #name {
                /// The number on the wire.
                #[must_use]
                pub fn get(&self) -> i64 {
                    match self {
                        #(Self::#idents => #numbers,)*
                        Self::Unknown(value) => value.get(),
                    }
                }
            }
        },
        quote! {
            impl From<i64> for #name {
                fn from(value: i64) -> Self {
                    match value {
                        #(#numbers => Self::#idents,)*
                        other => Self::Unknown(rt::UnknownInteger::new(other)),
                    }
                }
            }
        },
        quote! {
            impl std::fmt::Display for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    std::fmt::Display::fmt(&self.get(), f)
                }
            }
        },
    ]
}
