//! The schema's tables as Rust: the ones that checked the spec's examples, printed.

use proc_macro2::{Literal as Number, TokenStream};
use quote::{ToTokens, format_ident, quote};
use tencentcloud_schema::{
    Bound, CharSet, Check, Condition, Effect, Expected, Format, Kind, Law, Literal, Member, Path, Region,
    Requirement, Rule, StructSchema, TypeId, WaiterSchema,
};

use super::text::clean;
use crate::model::{Action, Service};

/// The tables of one service.
pub(crate) struct Tables<'s, 'a> {
    service: &'s Service<'a>,
}

impl<'s, 'a> Tables<'s, 'a> {
    pub(crate) fn new(service: &'s Service<'a>) -> Self {
        Self { service }
    }

    pub(crate) fn action(action: &Action<'_>) -> TokenStream {
        let schema = action.schema;
        let (name, rate_limit) = (schema.name, Number::u32_unsuffixed(schema.rate_limit));
        let effect = match schema.effect {
            Effect::Read => quote!(Read),
            Effect::Idempotent => quote!(Idempotent),
            Effect::Write => quote!(Write),
        };
        let region = match schema.region {
            Region::None => quote!(None),
            Region::Optional => quote!(Optional),
            Region::Required => quote!(Required),
        };
        let timeout =
            option(schema.timeout_seconds.map(|seconds| Number::u32_unsuffixed(seconds).into_token_stream()));
        quote! {
            rt::ActionSchema {
                name: #name,
                input: &INPUT,
                output: &OUTPUT,
                effect: rt::Effect::#effect,
                rate_limit: #rate_limit,
                region: rt::Region::#region,
                timeout_seconds: #timeout,
            }
        }
    }

    pub(crate) fn waiter(waiter: &WaiterSchema<'_>) -> TokenStream {
        let (name, state, key) = (waiter.name, path(&waiter.state), option(waiter.key.as_ref().map(path)));
        let (success, failure) = (literals(waiter.success), literals(waiter.failure));
        quote! {
            rt::WaiterSchema { name: #name, state: #state, key: #key, success: #success, failure: #failure }
        }
    }

    pub(crate) fn of_struct(&self, of: &StructSchema<'_>) -> TokenStream {
        let name = of.name;
        let members = of.members.iter().map(|member| self.member(member));
        let rules = of.rules.iter().map(rule);
        quote! {
            rt::StructSchema { name: #name, members: &[#(#members),*], rules: &[#(#rules),*] }
        }
    }

    fn member(&self, member: &Member<'_>) -> TokenStream {
        let (name, kind) = (member.name, self.kind(member.kind));
        let required = member.required.then(|| quote!(.required()));
        let sensitive = member.sensitive.then(|| quote!(.sensitive()));
        let checks = (!member.checks.is_empty()).then(|| {
            let checks = member.checks.iter().map(check);
            quote!(.checks(&[#(#checks),*]))
        });
        let or = (!member.or.is_empty()).then(|| {
            let or = literals(member.or);
            quote!(.or(#or))
        });
        quote!(rt::Member::new(#name, #kind)#required #sensitive #checks #or)
    }

    fn kind(&self, kind: Kind<'_>) -> TokenStream {
        match kind {
            Kind::String => quote!(rt::Kind::String),
            Kind::Integer => quote!(rt::Kind::Integer),
            Kind::Unsigned => quote!(rt::Kind::Unsigned),
            Kind::Float => quote!(rt::Kind::Float),
            Kind::Boolean => quote!(rt::Kind::Boolean),
            Kind::Date => quote!(rt::Kind::Date),
            Kind::Timestamp => quote!(rt::Kind::Timestamp),
            Kind::List(of) => {
                let of = self.kind(*of);
                quote!(rt::Kind::List(&#of))
            }
            Kind::Enum(schema) => {
                let of = self.service.enum_of(schema).map(|of| super::service::module(&of.name));
                quote!(rt::Kind::Enum(&crate::types::#of::SCHEMA))
            }
            Kind::Struct(id) => {
                let id = self.type_id(id);
                quote!(rt::Kind::Struct(crate::schema::#id))
            }
        }
    }

    fn type_id(&self, id: TypeId) -> Option<proc_macro2::Ident> {
        self.service.struct_of(id).map(|of| super::service::type_id(&of.name))
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn bound(bound: Option<Bound>) -> TokenStream {
    option(bound.map(|bound| match bound {
        Bound::Integer(value) => {
            let value = Number::i64_unsuffixed(value);
            quote!(rt::Bound::Integer(#value))
        }
        Bound::Float(value) => {
            let value = Number::f64_unsuffixed(value);
            quote!(rt::Bound::Float(#value))
        }
    }))
}

fn size(size: Option<u64>) -> TokenStream {
    option(size.map(|size| Number::u64_unsuffixed(size).into_token_stream()))
}

fn check(check: &Check<'_>) -> TokenStream {
    match *check {
        Check::Range { min, max } => {
            let (min, max) = (bound(min), bound(max));
            quote!(rt::Check::Range { min: #min, max: #max })
        }
        Check::Length { min, max } => {
            let (min, max) = (size(min), size(max));
            quote!(rt::Check::Length { min: #min, max: #max })
        }
        Check::Count { min, max } => {
            let (min, max) = (size(min), size(max));
            quote!(rt::Check::Count { min: #min, max: #max })
        }
        Check::Charset(sets) => {
            let sets = sets.iter().map(charset);
            quote!(rt::Check::Charset(&[#(#sets),*]))
        }
        Check::Format(of) => {
            let of = format(of);
            quote!(rt::Check::Format(#of))
        }
        Check::Fixed(value) => {
            let value = literal(&value);
            quote!(rt::Check::Fixed(#value))
        }
        Check::OneOf(values) => {
            let values = literals(values);
            quote!(rt::Check::OneOf(#values))
        }
        Check::NotIn(values) => {
            let values = literals(values);
            quote!(rt::Check::NotIn(#values))
        }
    }
}

fn charset(set: &CharSet<'_>) -> TokenStream {
    match set {
        CharSet::Of(characters) => quote!(rt::CharSet::Of(#characters)),
        named => {
            let variant = format_ident!("{}", format!("{named:?}"));
            quote!(rt::CharSet::#variant)
        }
    }
}

fn format(of: Format<'_>) -> TokenStream {
    match of {
        Format::Url(schemes) => quote!(rt::Format::Url(&[#(#schemes),*])),
        named => {
            let variant = format_ident!("{}", format!("{named:?}"));
            quote!(rt::Format::#variant)
        }
    }
}

pub(crate) fn literals(values: &[Literal<'_>]) -> TokenStream {
    let values = values.iter().map(literal);
    quote!(&[#(#values),*])
}

fn literal(value: &Literal<'_>) -> TokenStream {
    match value {
        Literal::Boolean(value) => quote!(rt::Literal::Boolean(#value)),
        Literal::Integer(value) => {
            let value = Number::i64_unsuffixed(*value);
            quote!(rt::Literal::Integer(#value))
        }
        Literal::Float(value) => {
            let value = Number::f64_unsuffixed(*value);
            quote!(rt::Literal::Float(#value))
        }
        Literal::String(value) => quote!(rt::Literal::String(#value)),
    }
}

fn path(of: &Path<'_>) -> TokenStream {
    let steps = of.0.iter().map(|step| {
        let (index, name) = (Number::usize_unsuffixed(step.index), step.name);
        if step.each { quote!(rt::Step::each(#index, #name)) } else { quote!(rt::Step::to(#index, #name)) }
    });
    quote!(rt::Path(&[#(#steps),*]))
}

fn rule(rule: &Rule<'_>) -> TokenStream {
    let id = option(rule.id.map(clean).map(|id| quote!(#id)));
    let (when, unless) = (rule.when.iter().map(condition), rule.unless.iter().map(condition));
    let (law, sensitive) = (law(&rule.law), rule.sensitive);
    quote! {
        rt::Rule { id: #id, when: &[#(#when),*], unless: &[#(#unless),*], law: #law, sensitive: #sensitive }
    }
}

fn condition(of: &Condition<'_>) -> TokenStream {
    let path = path(&of.path);
    let expected = match of.expected {
        Expected::Present => quote!(Present),
        Expected::Absent => quote!(Absent),
        Expected::Values { values, absent } => {
            let values = literals(values);
            quote!(Values { values: #values, absent: #absent })
        }
    };
    quote!(rt::Condition { path: #path, expected: rt::Expected::#expected })
}

fn law(law: &Law<'_>) -> TokenStream {
    let several = |paths: &[Path<'_>]| {
        let paths = paths.iter().map(path);
        quote!(&[#(#paths),*])
    };
    match *law {
        Law::Then { path: of, requirement } => {
            let path = path(&of);
            let requirement = match requirement {
                Requirement::Required => quote!(Required),
                Requirement::Ignored => quote!(Ignored),
                Requirement::Check { check: of, or } => {
                    let (check, or) = (check(&of), literals(or));
                    quote!(Check { check: #check, or: #or })
                }
            };
            quote!(rt::Law::Then { path: #path, requirement: rt::Requirement::#requirement })
        }
        Law::AtLeastOne(paths) => {
            let paths = several(paths);
            quote!(rt::Law::AtLeastOne(#paths))
        }
        Law::Exclusive(paths) => {
            let paths = several(paths);
            quote!(rt::Law::Exclusive(#paths))
        }
        Law::Disjoint(one, other) => {
            let (one, other) = (path(&one), path(&other));
            quote!(rt::Law::Disjoint(#one, #other))
        }
        Law::Unique(of) => {
            let path = path(&of);
            quote!(rt::Law::Unique(#path))
        }
        Law::Equal(one, other) => {
            let (one, other) = (path(&one), path(&other));
            quote!(rt::Law::Equal(#one, #other))
        }
        Law::Span { from, to, max_seconds } => {
            let (from, to, max) = (
                path(&from),
                path(&to),
                option(max_seconds.map(|max| Number::i64_unsuffixed(max).into_token_stream())),
            );
            quote!(rt::Law::Span { from: #from, to: #to, max_seconds: #max })
        }
        Law::Lookback { of, max_seconds } => {
            let (of, max_seconds) = (path(&of), Number::i64_unsuffixed(max_seconds));
            quote!(rt::Law::Lookback { of: #of, max_seconds: #max_seconds })
        }
    }
}
