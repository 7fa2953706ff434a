//! What differs between a service's model and its metadata.

use std::collections::{BTreeMap, BTreeSet};

use tencentcloud_schema::Kind as Shape;

use super::{Kind, Place, Row, RowId, prose};
use crate::{
    metadata::{Member, Metadata, Object, Type},
    model::{self, Action, Service, Struct, Travels},
    resolve::REQUEST_ID,
    spec::EnumBase,
};

/// Every row and every hint of the prose, the actions by name, then the structs by name.
pub(super) fn rows(service: &Service<'_>, metadata: &Metadata) -> (Vec<Row>, Vec<Row>) {
    let asked = prose::Asked::of(service);
    let mut comparison = Comparison { service, asked, rows: Vec::new(), hints: Vec::new() };
    comparison.actions(metadata);
    comparison.structs(metadata);
    (comparison.rows, comparison.hints)
}

struct Comparison<'m> {
    service: &'m Service<'m>,
    asked: prose::Asked<'m>,
    rows: Vec<Row>,
    hints: Vec<Row>,
}

impl Comparison<'_> {
    fn actions(&mut self, metadata: &Metadata) {
        let own: BTreeMap<&str, &Action<'_>> =
            self.service.actions.iter().map(|action| (action.name.wire, action)).collect();
        let theirs = metadata.actions.keys().map(String::as_str);
        let names: BTreeSet<&str> = own.keys().copied().chain(theirs).collect();
        for name in names {
            let place = Place::Action(name.to_owned());
            match (own.get(name), metadata.actions.get(name)) {
                (Some(own), Some(theirs)) => {
                    let (request, response) =
                        (metadata.objects.get(&theirs.input), metadata.objects.get(&theirs.output));
                    self.members(&own.input, request, |member| Place::input(name, member));
                    self.members(&own.output, response, |member| Place::output(name, member));
                }
                (Some(_), None) => self.extra(place, "an action".to_owned()),
                (None, _) => self.missing(place, "an action".to_owned()),
            }
        }
    }

    fn structs(&mut self, metadata: &Metadata) {
        let own: BTreeMap<&str, &Struct<'_>> =
            self.service.structs.iter().map(|of| (of.name.wire, of)).collect();
        let theirs: BTreeMap<&str, &Object> = metadata.structs().collect();
        let names: BTreeSet<&str> = own.keys().chain(theirs.keys()).copied().collect();
        for name in names {
            let place = Place::Struct(name.to_owned());
            match (own.get(name), theirs.get(name)) {
                (Some(own), Some(theirs)) => {
                    self.members(own, Some(theirs), |member| Place::field(name, member));
                }
                (Some(_), None) => self.extra(place, "a struct".to_owned()),
                (None, _) => self.missing(place, "a struct".to_owned()),
            }
        }
    }

    /// Compares members: those of the metadata in its order, then what only the spec has.
    fn members(&mut self, own: &Struct<'_>, theirs: Option<&Object>, place: impl Fn(&str) -> Place) {
        let theirs = theirs.map(|object| object.members.as_slice()).unwrap_or_default();
        // Every response has one without the spec saying so.
        let is_implied = |name: &str| name == REQUEST_ID && matches!(place(name), Place::Output { .. });
        for member in theirs.iter().filter(|member| !is_implied(&member.name)) {
            if let Some(own_member) = own.members.iter().find(|own| own.name.wire == member.name) {
                self.member(own_member, member, own.travels, &place(&member.name));
            } else {
                let disabled = if member.disabled { "a disabled " } else { "" };
                self.missing(place(&member.name), format!("{disabled}{member}"));
            }
        }
        let is_known = |name: &str| theirs.iter().any(|member| member.name == name);
        for member in &own.members {
            let name = member.name.wire;
            if !is_implied(name) && !is_known(name) {
                self.extra(place(name), member.spec_type());
            }
        }
    }

    fn member(&mut self, own: &model::Member<'_>, theirs: &Member, travels: Travels, place: &Place) {
        if !self.is_same(own.schema.kind, theirs) {
            self.row(place.clone(), Kind::Type, Some(own.spec_type()), Some(theirs.to_string()));
        }
        // What only responses carry is asked of nobody, and what only requests carry is nobody's answer.
        if travels.request {
            self.fact(place, Kind::Required, own.spec.required, theirs.required, ["required", "optional"]);
        }
        if travels.response {
            self.fact(place, Kind::Nullable, own.spec.nullable, theirs.nullable, ["nullable", "never null"]);
        }
        self.hints.extend(prose::hints(self.service, &self.asked, own, theirs, travels, place));
    }

    /// Compares what is so or not, with the words for both.
    fn fact(&mut self, place: &Place, kind: Kind, own: bool, theirs: Option<bool>, [yes, no]: [&str; 2]) {
        let words = |is: bool| Some(if is { yes } else { no }.to_owned());
        if let Some(theirs) = theirs.filter(|theirs| *theirs != own) {
            self.row(place.clone(), kind, words(own), words(theirs));
        }
    }

    fn is_same(&self, own: Shape<'_>, theirs: &Member) -> bool {
        let own = match own {
            Shape::List(of) if theirs.is_list => *of,
            own if !theirs.is_list => own,
            _ => return false,
        };
        match &theirs.r#type {
            Type::String => matches!(own, Shape::String) || self.is_enum(own, EnumBase::String),
            // The documents say of no integer that it may be negative, so nothing is said by leaving `unsigned` out.
            Type::Unsigned => {
                matches!(own, Shape::Integer | Shape::Unsigned) || self.is_enum(own, EnumBase::Integer)
            }
            Type::Integer => matches!(own, Shape::Integer) || self.is_enum(own, EnumBase::Integer),
            Type::Float => matches!(own, Shape::Float),
            Type::Boolean => matches!(own, Shape::Boolean),
            Type::Date => matches!(own, Shape::Date),
            Type::Timestamp => matches!(own, Shape::Timestamp),
            Type::Struct(name) => match own {
                Shape::Struct(id) => self.service.struct_of(id).is_some_and(|of| of.name.wire == name),
                _ => false,
            },
        }
    }

    fn is_enum(&self, own: Shape<'_>, base: EnumBase) -> bool {
        match own {
            Shape::Enum(schema) => self.service.enum_of(schema).is_some_and(|of| of.spec.of == base),
            _ => false,
        }
    }

    fn missing(&mut self, place: Place, what: String) {
        self.row(place, Kind::Missing, None, Some(what));
    }

    fn extra(&mut self, place: Place, what: String) {
        self.row(place, Kind::Extra, Some(what), None);
    }

    fn row(&mut self, place: Place, kind: Kind, spec: Option<String>, metadata: Option<String>) {
        self.rows.push(Row { id: RowId { place, kind }, spec, metadata, accepted: None });
    }
}
