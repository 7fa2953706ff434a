//! Builders whose type says which required members are still missing.

use heck::ToUpperCamelCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use tencentcloud_schema::Kind;

use super::{
    docs, pages,
    structs::{self, Field},
    text::clean,
    waiters,
};
use crate::model::{Action, Member, Service, Struct};

/// The name of the marker of a missing member, in the module `missing`.
pub(crate) fn marker(member: &Member<'_>) -> String {
    let name = member.name.rust.to_upper_camel_case();
    if name == "Self" { format!("{name}_") } else { name }
}

/// The parameter of a builder that says whether a member has been given. A struct may be called like it.
fn state(member: &Member<'_>, of: &Struct<'_>) -> Ident {
    let name = format!("{}State", marker(member).trim_end_matches('_'));
    if name == of.name.rust { format_ident!("{name}_") } else { format_ident!("{name}") }
}

/// The builder of a struct. The `_` of a name that is taken falls away, for the builder's name is not.
pub(crate) fn name(of: &Struct<'_>) -> Ident {
    format_ident!("{}Builder", of.name.rust.trim_end_matches('_'))
}

/// The parameters of a builder's type: one for each required member, behind those that it has anyway.
struct States {
    /// `TagKeyState`
    names: Vec<Ident>,
    /// `crate::missing::TagKey`
    markers: Vec<TokenStream>,
}

impl States {
    fn of(of: &Struct<'_>) -> Self {
        let required = || of.members.iter().filter(|member| member.spec.required);
        Self {
            names: required().map(|member| state(member, of)).collect(),
            markers: required()
                .map(|member| {
                    let name = format_ident!("{}", marker(member));
                    quote!(crate::missing::#name)
                })
                .collect(),
        }
    }

    /// The parameters after the setter of one of them has been called.
    fn given(&self, which: &Ident) -> Vec<TokenStream> {
        let given =
            self.names.iter().map(|name| if name == which { quote!(rt::Given) } else { quote!(#name) });
        given.collect()
    }

    /// All of them have been given.
    fn complete(&self) -> TokenStream {
        let names = &self.names;
        if names.is_empty() { TokenStream::new() } else { quote!(where #(#names: rt::IsGiven,)*) }
    }
}

/// How the builder of a request differs from that of a struct.
struct Kit<'b, 'a> {
    service: &'b Service<'a>,
    of: &'b Struct<'a>,
    states: States,
    builder: Ident,
    target: Ident,
    /// `C`, of a request's builder: the client, or nothing.
    client: Option<Ident>,
}

impl<'b, 'a> Kit<'b, 'a> {
    fn new(service: &'b Service<'a>, of: &'b Struct<'a>, builder: Ident, client: Option<Ident>) -> Self {
        Self {
            service,
            of,
            states: States::of(of),
            builder,
            target: format_ident!("{}", of.name.rust),
            client,
        }
    }

    /// `<C, TagKeyState>`, or nothing where there are no parameters.
    fn parameters(&self, states: &[TokenStream]) -> TokenStream {
        let client = self.client.iter().map(|client| quote!(#client));
        let all: Vec<TokenStream> = client.chain(states.iter().cloned()).collect();
        angled(&all)
    }

    fn plain_states(&self) -> Vec<TokenStream> {
        self.states.names.iter().map(|name| quote!(#name)).collect()
    }

    fn definition(&self, docs: &docs::Docs) -> TokenStream {
        let Self { builder, target, states: States { names, markers }, .. } = self;
        let docs = docs.outer();
        let client = self.client.iter().map(|client| quote!(#client = ()));
        let states = names.iter().zip(markers).map(|(name, marker)| quote!(#name = #marker));
        let parameters = angled(&client.chain(states).collect::<Vec<_>>());
        let given = (!names.is_empty()).then(|| quote!(given: std::marker::PhantomData<(#(#names,)*)>,));
        let call = self.client.iter().map(|client| quote!(client: #client, options: rt::CallOptions,));
        quote! {
            #docs
            #[must_use = "a builder does nothing by itself"]
            pub struct #builder #parameters {
                #(#call)*
                made: #target,
                #given
            }
        }
    }

    /// The start: nothing given yet.
    fn start(&self) -> TokenStream {
        let (builder, target, blank) = (&self.builder, &self.target, structs::blank(self.of));
        let given = (!self.states.names.is_empty()).then(|| quote!(given: std::marker::PhantomData,));
        let parameters = self.parameters(&self.states.markers);
        let (generics, argument, call) = match &self.client {
            Some(client) => (
                quote!(<#client>),
                quote!(client: #client),
                quote!(client, options: rt::CallOptions::default(),),
            ),
            None => (TokenStream::new(), TokenStream::new(), TokenStream::new()),
        };
        quote! {
            impl #generics #builder #parameters {
                pub(crate) fn new(#argument) -> Self {
                    Self { #call made: #target::#blank(), #given }
                }
            }
        }
    }

    fn setters(&self) -> TokenStream {
        let builder = &self.builder;
        let parameters = self.parameters(&self.plain_states());
        let setters = self.of.members.iter().map(|member| self.setter(member));
        let turn = self.turn();
        let extra = self.client.is_some().then(|| {
            quote! {
                /// Sets a member that the vendor shipped after this crate was made. It is sent as it is, unchecked.
                pub fn extra(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
                    self.made.extra.insert(name, value.into());
                    self
                }
            }
        });
        let (target, complete) = (&self.target, self.states.complete());
        let done = docs::Docs::of(&format!(
            "The finished [`{target}`]. Does not compile while a required member is missing; what a member's value \
             must meet is checked when it is sent."
        ))
        .outer();
        quote! {
            impl #parameters #builder #parameters {
                #(#setters)*
                #extra

                #done
                #[must_use]
                pub fn build(self) -> #target #complete {
                    self.made
                }

                #turn
            }
        }
    }

    /// The step of a required setter from one state to the next.
    fn turn(&self) -> TokenStream {
        let names = &self.states.names;
        if names.is_empty() {
            return TokenStream::new();
        }
        let next: Vec<Ident> = (0..names.len()).map(|place| format_ident!("Next{place}")).collect();
        let states: Vec<TokenStream> = next.iter().map(|name| quote!(#name)).collect();
        let (builder, parameters) = (&self.builder, self.parameters(&states));
        let call = self.client.iter().map(|_| quote!(client: self.client, options: self.options,));
        quote! {
            fn turn<#(#next),*>(self) -> #builder #parameters {
                #builder { #(#call)* made: self.made, given: std::marker::PhantomData }
            }
        }
    }

    fn setter(&self, member: &Member<'_>) -> TokenStream {
        let field = Field { service: self.service, of: self.of, member };
        let docs = docs::member(member, self.of, self.service).outer();
        let ident = field.ident();
        let (argument, value) = argument(&field, member.schema.kind);
        let value = if member.boxed { quote!(Box::new(#value)) } else { value };
        let value = if field.is_option() { quote!(Some(#value)) } else { value };
        let deprecated = deprecated(member.spec.deprecated.as_deref());
        let state = state(member, self.of);
        let (returned, end) = if member.spec.required {
            let (builder, parameters) = (&self.builder, self.parameters(&self.states.given(&state)));
            (quote!(#builder #parameters), quote!(self.turn()))
        } else {
            (quote!(Self), quote!(self))
        };
        quote! {
            #docs
            #deprecated
            pub fn #ident(mut self, value: #argument) -> #returned {
                self.made.#ident = #value;
                #end
            }
        }
    }
}

/// What makes the compiler warn of a use.
pub(crate) fn deprecated(why: Option<&str>) -> Option<TokenStream> {
    let why = clean(why?);
    Some(quote!(#[deprecated(note = #why)]))
}

fn angled(parameters: &[TokenStream]) -> TokenStream {
    if parameters.is_empty() { TokenStream::new() } else { quote!(<#(#parameters),*>) }
}

/// What a setter takes, and how that becomes the field's value.
fn argument(field: &Field<'_, '_>, kind: Kind<'_>) -> (TokenStream, TokenStream) {
    let plain = field.plain_type(kind);
    match kind {
        Kind::List(of) => {
            let element = field.plain_type(*of);
            if converts(*of) {
                let argument = quote!(impl IntoIterator<Item = impl Into<#element>>);
                (argument, quote!(value.into_iter().map(Into::into).collect()))
            } else {
                (quote!(impl IntoIterator<Item = #element>), quote!(value.into_iter().collect()))
            }
        }
        kind if converts(kind) => (quote!(impl Into<#plain>), quote!(value.into())),
        _ => (plain, quote!(value)),
    }
}

/// Whether callers have the value in other forms as well, such as a `&str`.
fn converts(kind: Kind<'_>) -> bool {
    matches!(kind, Kind::String | Kind::Date | Kind::Timestamp | Kind::Enum(_))
}

/// The builder of a struct.
pub(crate) fn of_struct(service: &Service<'_>, of: &Struct<'_>) -> Vec<TokenStream> {
    let kit = Kit::new(service, of, name(of), None);
    let (name, builder) = (&kit.target, &kit.builder);
    let docs = docs::Docs::of(&format!("Builds a [`{name}`], member by member."));
    let start = format!(" Starts a [`{builder}`].");
    vec![
        quote! {
            impl #name {
                #[doc = #start]
                pub fn builder() -> #builder {
                    #builder::new()
                }
            }
        },
        kit.definition(&docs),
        kit.start(),
        kit.setters(),
    ]
}

/// The builder of a request.
pub(crate) fn of_action(service: &Service<'_>, action: &Action<'_>) -> Vec<TokenStream> {
    let kit = Kit::new(
        service,
        &action.input,
        format_ident!("{}Builder", action.name.rust),
        Some(format_ident!("C")),
    );
    let (name, builder) = (&kit.target, &kit.builder);
    let response = format_ident!("{}", action.output.name.rust);
    let docs = docs::Docs::of(&format!(
        "Builds a [`{name}`], member by member, and sends it if it came from a [`Client`](crate::Client)."
    ));
    let start = format!(" Starts a [`{builder}`] without a client; [`build`]({builder}::build) ends it.");
    let complete = kit.states.complete();
    let pages = pages::of_builder(action, &complete);
    let mut items = vec![
        quote! {
            impl #name {
                #[doc = #start]
                pub fn builder() -> #builder {
                    #builder::new(())
                }
            }
        },
        kit.definition(&docs),
        kit.start(),
        kit.setters(),
        ends(&kit, &response, &Client::Awaited { pages: pages.as_ref() }),
        ends(&kit, &response, &Client::Blocking),
    ];
    items.extend(waiters::of_builder(service, action, &kit.states.names, &complete));
    items
}

/// The client that a builder came from.
enum Client<'p> {
    /// One that is awaited, and the method that reads a list page by page.
    Awaited { pages: Option<&'p TokenStream> },
    /// One that blocks.
    Blocking,
}

/// What a request's builder does once it is complete.
fn ends(kit: &Kit<'_, '_>, response: &Ident, client: &Client<'_>) -> TokenStream {
    let (builder, complete) = (&kit.builder, kit.states.complete());
    let generics = angled(&kit.plain_states());
    let (feature, client, asynchronous, end, pages) = match client {
        Client::Awaited { pages } => {
            (None, quote!(crate::Client), Some(quote!(async)), Some(quote!(.await)), *pages)
        }
        Client::Blocking => {
            (Some(quote!(#[cfg(feature = "blocking")])), quote!(crate::blocking::Client), None, None, None)
        }
    };
    let with_client: Vec<TokenStream> = std::iter::once(client).chain(kit.plain_states()).collect();
    let with_client = angled(&with_client);
    quote! {
        #feature
        impl #generics #builder #with_client {
            /// Sets what holds for this call alone, such as its region or a rule to skip.
            pub fn options(mut self, options: rt::CallOptions) -> Self {
                self.options = options;
                self
            }

            /// Checks, signs and sends the request. Does not compile while a required member is missing.
            ///
            /// # Errors
            ///
            /// All broken rules at once, before anything is sent; or what went wrong on the way; or what the service
            /// answered.
            pub #asynchronous fn send(self) -> Result<#response, rt::Error> #complete {
                self.client.send_with(&self.made, &self.options)#end
            }

            /// Checks and signs the request as [`send`](Self::send) does, and sends nothing.
            ///
            /// # Errors
            ///
            /// All broken rules at once, or why the request can't be signed.
            pub #asynchronous fn dry_run(self) -> Result<rt::DryRun, rt::Error> #complete {
                self.client.dry_run_with(&self.made, &self.options)#end
            }

            #pages
        }
    }
}
