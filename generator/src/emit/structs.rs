//! Structs, requests and responses: their fields, and how they are read and written.

use proc_macro2::{Ident, Literal as Number, TokenStream};
use quote::{format_ident, quote};
use tencentcloud_schema::Kind;

use super::{Emitted, builder, docs, print, service, table::Tables};
use crate::model::{Member, Service, Struct, Travels};

/// The file of one struct.
pub(crate) fn file(service: &Service<'_>, of: &Struct<'_>) -> Result<Emitted, String> {
    let docs = docs::of_struct(of);
    let mut items = vec![quote!(
        use tencentcloud_runtime::codegen as rt;
    )];
    items.extend(self::items(service, of, &docs, &quote!(SCHEMA), false));
    if of.travels.request {
        items.extend(builder::of_struct(service, of));
    }
    let table = Tables::new(service).of_struct(of.schema);
    items.push(quote!(pub(crate) static SCHEMA: rt::StructSchema<'static> = #table;));
    let path = service::path(service, &format!("src/types/{}.rs", service::module(&of.name)));
    print::rust(path, &of.at.file, "", items)
}

/// The struct itself and what is implemented for it.
pub(crate) fn items(
    service: &Service<'_>,
    of: &Struct<'_>,
    docs: &docs::Docs,
    table: &TokenStream,
    is_request: bool,
) -> Vec<TokenStream> {
    let name = format_ident!("{}", of.name.rust);
    let docs = docs.outer();
    let fields: Vec<Field<'_, '_>> = of.members.iter().map(|member| Field { service, of, member }).collect();
    let idents: Vec<Ident> = fields.iter().map(Field::ident).collect();
    let types = fields.iter().map(Field::ty);
    let field_docs = fields.iter().map(|field| docs::member(field.member, of, service).outer());
    let blanks = fields.iter().map(Field::blank);
    let places: Vec<Number> = (0..fields.len()).map(Number::usize_unsuffixed).collect();
    let extra_field = is_request.then(|| quote!(pub(crate) extra: rt::Extra,));
    let extra_blank = is_request.then(|| quote!(extra: rt::Extra::default(),));
    let extra_get = is_request.then(|| {
        quote! {
            fn extra(&self) -> Option<&rt::Extra> {
                Some(&self.extra)
            }
        }
    });
    let decodes = decodes(of.travels);
    let is_derivable = has_default(of) && fields.iter().all(Field::blank_is_default);
    let derived = is_derivable.then(|| quote!(Default,));
    let empty = if is_derivable {
        TokenStream::new()
    } else {
        empty(&name, of, &quote!(Self { #(#idents: #blanks,)* #extra_blank }))
    };
    let (index, get) = by_place(&quote!(#(#places => rt::view(&self.#idents),)*), &quote!(rt::Value::Absent));
    let mut items = vec![
        quote! {
            #docs
            #[derive(Clone, #derived PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #(#field_docs pub #idents: #types,)*
                #extra_field
            }
        },
        empty,
        quote! {
            impl rt::Typed for #name {
                fn schema() -> &'static rt::StructSchema<'static> {
                    &#table
                }

                fn get(&self, #index: usize) -> rt::Value<'_> {
                    #get
                }

                #extra_get
            }
        },
    ];
    items.extend(traits(&name, &blank(of), &decodes, &idents, &places, is_request));
    items
}

/// Whether a struct can be started from nothing: it asks for nothing, or only the service makes it.
fn has_default(of: &Struct<'_>) -> bool {
    !of.travels.request || of.members.iter().all(|member| !member.spec.required)
}

/// How a struct with every member empty is called for. Of a struct with required members that is nobody's business
/// but the builder's and the decoder's.
pub(crate) fn blank(of: &Struct<'_>) -> Ident {
    format_ident!("{}", if has_default(of) { "default" } else { "blank" })
}

fn empty(name: &Ident, of: &Struct<'_>, value: &TokenStream) -> TokenStream {
    if has_default(of) {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    #value
                }
            }
        }
    } else {
        quote! {
            impl #name {
                /// Every member empty, also the required ones.
                pub(crate) fn blank() -> Self {
                    #value
                }
            }
        }
    }
}

/// A match over the members' places as a block's content, and the parameter that it asks for. Without members there
/// is nothing to match.
fn by_place(arms: &TokenStream, otherwise: &TokenStream) -> (TokenStream, TokenStream) {
    if arms.is_empty() {
        (quote!(_), otherwise.clone())
    } else {
        (quote!(index), quote!(match index { #arms _ => #otherwise, }))
    }
}

/// What every struct has in common: it prints without secrets, and serde writes and reads it.
fn traits(
    name: &Ident,
    blank: &Ident,
    decodes: &TokenStream,
    idents: &[Ident],
    places: &[Number],
    is_request: bool,
) -> Vec<TokenStream> {
    let extra = is_request.then(|| {
        quote! {
            fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
                Some(&mut self.extra)
            }
        }
    });
    let (index, set) =
        by_place(&quote!(#(#places => self.#idents = rt::next(map)?,)*), &quote!(rt::skip(map)?));
    let end = places.is_empty().then(|| quote!(;));
    vec![
        quote! {
            impl std::fmt::Debug for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    rt::debug(self, f)
                }
            }
        },
        quote! {
            impl rt::Serialize for #name {
                fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    rt::serialize(self, serializer)
                }
            }
        },
        quote! {
            #decodes
            impl rt::Members for #name {
                fn blank() -> Self {
                    Self::#blank()
                }

                fn set<'de, A: rt::MapAccess<'de>>(&mut self, #index: usize, map: &mut A) -> Result<(), A::Error> {
                    #set #end
                    Ok(())
                }

                #extra
            }
        },
        quote! {
            #decodes
            impl<'de> rt::Deserialize<'de> for #name {
                fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    <Self as rt::Decode>::read(deserializer)
                }
            }
        },
    ]
}

/// What only requests carry is decoded in tests and tools alone.
pub(crate) fn decodes(travels: Travels) -> TokenStream {
    if travels.response { TokenStream::new() } else { quote!(#[cfg(feature = "decode-requests")]) }
}

/// A member as a field.
pub(crate) struct Field<'f, 'a> {
    pub(crate) service: &'f Service<'a>,
    pub(crate) of: &'f Struct<'a>,
    pub(crate) member: &'f Member<'a>,
}

impl Field<'_, '_> {
    pub(crate) fn ident(&self) -> Ident {
        format_ident!("{}", self.member.name.rust)
    }

    /// Whether the field is an `Option`. In what requests carry, all that is not required; in what only responses
    /// carry, structs that may be missing and scalars that may be null.
    pub(crate) fn is_option(&self) -> bool {
        let spec = self.member.spec;
        if self.of.travels.request {
            return !spec.required;
        }
        match self.member.schema.kind {
            Kind::List(_) => false,
            Kind::Struct(_) => !spec.required,
            _ => spec.nullable,
        }
    }

    /// Whether the empty value is the one that Rust would derive.
    fn blank_is_default(&self) -> bool {
        self.is_option()
            || match self.member.schema.kind {
                Kind::Enum(_) | Kind::Date | Kind::Timestamp => false,
                Kind::Struct(id) => self.service.struct_of(id).is_some_and(has_default),
                _ => true,
            }
    }

    pub(crate) fn ty(&self) -> TokenStream {
        let plain = self.plain_type(self.member.schema.kind);
        let plain = if self.member.boxed { quote!(Box<#plain>) } else { plain };
        if self.is_option() { quote!(Option<#plain>) } else { plain }
    }

    pub(crate) fn plain_type(&self, kind: Kind<'_>) -> TokenStream {
        match kind {
            Kind::String => quote!(String),
            Kind::Integer => quote!(i64),
            Kind::Unsigned => quote!(u64),
            Kind::Float => quote!(f64),
            Kind::Boolean => quote!(bool),
            Kind::Date => quote!(rt::Date),
            Kind::Timestamp => quote!(rt::Timestamp),
            Kind::List(of) => {
                let of = self.plain_type(*of);
                quote!(Vec<#of>)
            }
            Kind::Enum(schema) => {
                Self::type_path(self.service.enum_of(schema).map(|of| of.name.rust.as_str()))
            }
            Kind::Struct(id) => Self::type_path(self.service.struct_of(id).map(|of| of.name.rust.as_str())),
        }
    }

    fn type_path(name: Option<&str>) -> TokenStream {
        let name = name.map(|name| format_ident!("{name}"));
        quote!(crate::types::#name)
    }

    fn blank(&self) -> TokenStream {
        if self.is_option() {
            return quote!(None);
        }
        let blank = match self.member.schema.kind {
            Kind::String => quote!(String::new()),
            Kind::Integer | Kind::Unsigned => quote!(0),
            Kind::Float => quote!(0.0),
            Kind::Boolean => quote!(false),
            Kind::Date => quote!(rt::Date::from("")),
            Kind::Timestamp => quote!(rt::Timestamp::from("")),
            Kind::List(_) => quote!(Vec::new()),
            Kind::Struct(id) => {
                let of = self.plain_type(self.member.schema.kind);
                let blank = self.service.struct_of(id).map(blank);
                quote!(#of::#blank())
            }
            Kind::Enum(schema) => {
                let of = self.plain_type(self.member.schema.kind);
                let is_integer =
                    matches!(schema.values.first(), Some(tencentcloud_schema::Literal::Integer(_)));
                if is_integer { quote!(#of::from(0)) } else { quote!(#of::from("")) }
            }
        };
        if self.member.boxed { quote!(Box::new(#blank)) } else { blank }
    }
}
