//! Types by name, and which way they travel.

use std::collections::{HashMap, HashSet};

use tencentcloud_schema::{EnumSchema, Kind, Literal, TypeId};

use super::{
    Context,
    names::{Role, Scope},
};
use crate::{
    diagnostic::{At, Code, Diagnostic},
    fix::Fix,
    model::{Action, Enum, EnumValue, Name, Struct, Travels},
    spec::{self, EnumBase, EnumDef, StructDef, TypeRef},
};

/// The types that are part of the format.
const BUILT_IN: [(&str, Kind<'static>); 6] = [
    ("String", Kind::String),
    ("Integer", Kind::Integer),
    ("Float", Kind::Float),
    ("Boolean", Kind::Boolean),
    ("Date", Kind::Date),
    ("Timestamp", Kind::Timestamp),
];

/// The types of a service by name.
pub(crate) struct Types<'a> {
    pub(crate) struct_names: Vec<Name<'a>>,
    pub(crate) enums: Vec<Enum<'a>>,
    pub(crate) structs: &'a spec::Map<StructDef>,
    kinds: HashMap<&'a str, Kind<'a>>,
}

impl<'a> Types<'a> {
    pub(crate) fn collect(spec: &'a spec::Service, context: &mut Context<'a, '_>) -> Self {
        let file = At::file(&spec.path("types.yaml"));
        let mut scope = Scope::new(Role::Type, "type");
        let mut kinds: HashMap<&'a str, Kind<'a>> = BUILT_IN.into_iter().collect();
        let mut struct_names = Vec::new();
        for (place, (wire, def)) in spec.types.structs.iter().enumerate() {
            let at = file.key("structs").key(wire);
            let rename = def.rust_name.as_ref().map(|rename| (rename, at.key("rust_name")));
            let name = scope.add(wire, rename, &at, context.findings);
            struct_names.push(name);
            // A service with 65,536 structs is caught by the size of its file.
            let id = TypeId(u16::try_from(place).unwrap_or(u16::MAX));
            define(&mut kinds, wire, Kind::Struct(id), &at, context);
        }
        let mut enums = Vec::new();
        for (wire, def) in &spec.types.enums {
            let at = file.key("enums").key(wire);
            let name = scope.add(wire, None, &at, context.findings);
            let of = read_enum(name, def, at, context);
            define(&mut kinds, wire, Kind::Enum(of.schema), &of.at, context);
            enums.push(of);
        }
        Self { struct_names, enums, structs: &spec.types.structs, kinds }
    }

    /// The type of a member. One that nothing defines is reported.
    pub(crate) fn kind(
        &self,
        member: &spec::Member,
        at: &At,
        context: &mut Context<'a, '_>,
    ) -> Option<Kind<'a>> {
        let (kind, name) = self.find(&member.r#type, member.unsigned, &at.key("type"), context)?;
        if member.unsigned && !matches!(innermost(kind), Kind::Unsigned) {
            let message = format!("`unsigned` says something of an Integer, and this is `{name}`");
            let finding = Diagnostic::error(Code::MisplacedConstraint, at.key("unsigned"), message);
            context.report(finding.help("delete `unsigned`"));
        }
        Some(kind)
    }

    /// The type behind a reference, with the name that is innermost in it.
    fn find<'n>(
        &self,
        of: &'n TypeRef,
        unsigned: bool,
        at: &At,
        context: &mut Context<'a, '_>,
    ) -> Option<(Kind<'a>, &'n str)> {
        match of {
            TypeRef::List(of) => {
                let (of, name) = self.find(of, unsigned, &at.index(0), context)?;
                Some((Kind::List(context.arena.alloc(of)), name))
            }
            TypeRef::Name(name) => match self.kinds.get(name.as_str()) {
                Some(Kind::Integer) if unsigned => Some((Kind::Unsigned, name)),
                Some(kind) => Some((*kind, name)),
                None => {
                    let message = format!("no type is called `{name}`");
                    let finding = Diagnostic::error(Code::UnknownType, at.clone(), message);
                    let known = self.kinds.keys().copied();
                    let help = "define it in `types.yaml`, under `structs` or `enums`";
                    context.report(finding.near(name, known).help(help));
                    None
                }
            },
        }
    }

    /// The members of a struct, as the spec has them.
    pub(crate) fn fields(&self, id: TypeId) -> Option<&'a spec::Map<spec::Member>> {
        self.structs.get_index(usize::from(id.0)).map(|(_, def)| &def.fields)
    }
}

fn define<'a>(
    kinds: &mut HashMap<&'a str, Kind<'a>>,
    wire: &'a str,
    kind: Kind<'a>,
    at: &At,
    context: &mut Context<'a, '_>,
) {
    if kinds.contains_key(wire) {
        let finding = Diagnostic::error(
            Code::DuplicateName,
            at.clone().at_key(),
            format!("`{wire}` is already the name of another type"),
        );
        context.report(
            finding.help("structs, enums and the format's own types share their names; choose another"),
        );
    } else {
        kinds.insert(wire, kind);
    }
}

fn read_enum<'a>(name: Name<'a>, def: &'a EnumDef, at: At, context: &mut Context<'a, '_>) -> Enum<'a> {
    let mut scope = Scope::new(Role::Variant, "value");
    let mut values: Vec<EnumValue<'a>> = Vec::new();
    if def.values.is_empty() {
        let finding = Diagnostic::error(
            Code::EmptyConstraint,
            at.key("values"),
            format!("the enum `{}` has no values", name.wire),
        );
        context.report(finding.help("list the documented values, or use String"));
    }
    for (text, about) in &def.values {
        let value_at = at.key("values").key(text);
        let literal = match (def.of, text.parse()) {
            (EnumBase::String, _) => Literal::String(text),
            (EnumBase::Integer, Ok(value)) => Literal::Integer(value),
            (EnumBase::Integer, Err(_)) => {
                let finding = Diagnostic::error(
                    Code::WrongLiteral,
                    value_at.at_key(),
                    format!("`{text}` is no integer"),
                );
                context.report(finding.expected("an integer, as the enum says `of: Integer`"));
                continue;
            }
        };
        if values.iter().any(|value| value.literal == literal) {
            let message = format!("`{text}` is the value {literal} a second time");
            let finding = Diagnostic::error(Code::DuplicateName, value_at.at_key(), message);
            context.report(finding.help("keep one of the two"));
            continue;
        }
        let rename = def.rust_names.get(text).map(|rename| (rename, at.key("rust_names").key(text)));
        let variant = scope.add(text, rename, &value_at, context.findings);
        values.push(EnumValue { literal, rust: variant.rust, about: about.as_deref() });
    }
    for text in def.rust_names.keys().filter(|text| !def.values.contains_key(*text)) {
        let place = at.key("rust_names").key(text).at_key();
        let finding = Diagnostic::error(Code::IdleOverride, place, format!("the enum has no value `{text}`"));
        let finding = finding.near(text, def.values.keys().map(String::as_str)).help("delete the override");
        // A value that is near may be the one that was meant.
        let fix = finding.candidates.is_empty().then(|| Fix::delete(&at.key("rust_names").key(text)));
        context.report(Diagnostic { fix, ..finding });
    }
    let arena = context.arena;
    let literals = arena.alloc_slice_fill_iter(values.iter().map(|value| value.literal));
    let schema = arena.alloc(EnumSchema { name: name.wire, values: literals });
    Enum { name, spec: def, values, schema, travels: Travels::default(), at }
}

/// Which way the types of a service travel.
pub(crate) struct TypeTravels<'a> {
    pub(crate) structs: Vec<Travels>,
    pub(crate) enums: HashMap<&'a str, Travels>,
}

/// Follows requests and responses to the types that they carry.
pub(crate) fn travels<'a>(structs: &[Struct<'a>], actions: &[Action<'a>]) -> TypeTravels<'a> {
    let mut travels = TypeTravels { structs: vec![Travels::default(); structs.len()], enums: HashMap::new() };
    for action in actions {
        travels.follow(&action.input, structs, Travels { request: true, response: false });
        travels.follow(&action.output, structs, Travels { request: false, response: true });
    }
    travels
}

impl<'a> TypeTravels<'a> {
    fn follow(&mut self, of: &Struct<'a>, structs: &[Struct<'a>], way: Travels) {
        for member in &of.members {
            match innermost(member.schema.kind) {
                Kind::Enum(schema) => {
                    let known = self.enums.entry(schema.name).or_default();
                    *known = known.and(way);
                }
                Kind::Struct(TypeId(place)) => {
                    let place = usize::from(place);
                    let Some(known) = self.structs.get_mut(place) else { continue };
                    if *known == known.and(way) {
                        continue;
                    }
                    *known = known.and(way);
                    if let Some(of) = structs.get(place) {
                        self.follow(of, structs, way);
                    }
                }
                _ => {}
            }
        }
    }
}

impl Travels {
    fn and(self, other: Self) -> Self {
        Self { request: self.request || other.request, response: self.response || other.response }
    }
}

/// The type inside of all lists.
pub(crate) fn innermost(kind: Kind<'_>) -> Kind<'_> {
    match kind {
        Kind::List(of) => innermost(*of),
        kind => kind,
    }
}

/// The members through which a struct contains itself without a list between, among those that are wanted.
pub(crate) fn cycles(spec: &spec::Service, wanted: fn(&spec::Member) -> bool) -> HashSet<(&str, &str)> {
    let structs = &spec.types.structs;
    let edges = |of: &str| {
        let fields = structs.get(of).into_iter().flat_map(|def| &def.fields);
        fields.filter(move |(_, member)| wanted(member)).filter_map(|(name, member)| match &member.r#type {
            TypeRef::Name(to) if structs.contains_key(to) => Some((name.as_str(), to.as_str())),
            _ => None,
        })
    };
    let reaches = |from: &str, goal: &str| {
        let (mut seen, mut open) = (HashSet::new(), vec![from.to_owned()]);
        while let Some(of) = open.pop() {
            if of == goal {
                return true;
            }
            if seen.insert(of.clone()) {
                open.extend(edges(&of).map(|(_, to)| to.to_owned()));
            }
        }
        false
    };
    let all = structs.keys().flat_map(|of| edges(of).map(move |(member, to)| (of.as_str(), member, to)));
    all.filter(|(of, _, to)| reaches(to, of)).map(|(of, member, _)| (of, member)).collect()
}
