//! Hints from examples: values that the vendor shows and the spec would refuse.

use std::collections::HashSet;

use serde_json::{Map, Value as Json};
use tencentcloud_schema::{Kind as Shape, Options, Unknown, Violation, check_struct};

use super::{Kind, Place, Row, RowId};
use crate::{
    metadata::{Example, Examples, Metadata},
    model::{Action, Service, Struct},
    spec::EnumBase,
};

/// One hint for each place; the first example that shows it is named.
pub(super) fn hints(service: &Service<'_>, metadata: &Metadata, examples: &Examples) -> Vec<Row> {
    let mut seen = HashSet::new();
    let mut rows = Vec::new();
    for action in &service.actions {
        for (place, example) in examples.of(action.name.wire).iter().enumerate() {
            let reader = Reader { service, metadata, action };
            let found = reader.request(example).into_iter().chain(reader.response(example));
            for (at, violation) in found.filter(|(_, violation)| !is_placeholder(violation)) {
                let id = RowId { place: at, kind: Kind::Example };
                if seen.insert(id.clone()) {
                    let shown = match violation.value.as_deref() {
                        _ if violation.rule.ends_with("#unknown") => format!("`{}`", violation.path),
                        Some(value) => value.to_owned(),
                        None if violation.words == "is required" => "none".to_owned(),
                        None => "something else".to_owned(),
                    };
                    let which = format!("{shown} in example {} of {}", place + 1, action.name.wire);
                    rows.push(Row { id, spec: Some(violation.words), metadata: Some(which), accepted: None });
                }
            }
        }
    }
    rows
}

struct Reader<'m> {
    service: &'m Service<'m>,
    metadata: &'m Metadata,
    action: &'m Action<'m>,
}

impl Reader<'_> {
    fn request(&self, example: &Example) -> Vec<(Place, Violation)> {
        let Some(mut request) = request(&example.input) else { return Vec::new() };
        let input = &self.action.input;
        request.retain(|name, _| !is_common(name) || input.members.iter().any(|own| own.name.wire == name));
        self.loosen(input, &mut request);
        let waived: HashSet<&str> = self
            .action
            .spec
            .examples
            .iter()
            .flat_map(|example| example.breaks.iter().map(|waiver| waiver.rule.as_str()))
            .collect();
        let options = Options { unknown: Unknown::Refuse, skip: &[], now: 0 };
        let violations = check_struct(self.service.schema, input.schema, &request, &options);
        let news = violations.into_iter().filter(|violation| !waived.contains(violation.rule.as_str()));
        news.filter_map(|violation| Some((self.place(input, true, &violation)?, violation))).collect()
    }

    /// What a response shows of types and values. What else there is to a response is the service's own affair.
    fn response(&self, example: &Example) -> Vec<(Place, Violation)> {
        let body = serde_json::from_str::<Json>(&example.output).ok();
        let Some(Json::Object(mut response)) =
            body.and_then(|mut body| body.get_mut("Response").map(Json::take))
        else {
            return Vec::new();
        };
        let output = &self.action.output;
        self.loosen(output, &mut response);
        let options = Options { unknown: Unknown::Allow, skip: &[], now: 0 };
        let violations = check_struct(self.service.schema, output.schema, &response, &options);
        let is_seen = |violation: &Violation| {
            let is_null = violation.value.as_deref() == Some("null");
            !is_null && (violation.rule.ends_with("#type") || violation.rule.ends_with("#values"))
        };
        let seen = violations.into_iter().filter(is_seen);
        seen.filter_map(|violation| Some((self.place(output, false, &violation)?, violation))).collect()
    }

    /// Reads texts as the numbers and truths that the members hold: the service does so itself.
    fn loosen(&self, of: &Struct<'_>, object: &mut Map<String, Json>) {
        for member in &of.members {
            if let Some(value) = object.get_mut(member.name.wire) {
                self.loosen_value(&member.schema.kind, value);
            }
        }
    }

    fn loosen_value(&self, kind: &Shape<'_>, value: &mut Json) {
        let is_integer = |kind: &Shape<'_>| match kind {
            Shape::Integer | Shape::Unsigned | Shape::Float | Shape::Boolean => true,
            Shape::Enum(of) => self.service.enum_of(of).is_some_and(|of| of.spec.of == EnumBase::Integer),
            _ => false,
        };
        match (kind, value) {
            (Shape::List(of), Json::Array(items)) => {
                for item in items {
                    self.loosen_value(of, item);
                }
            }
            (Shape::Struct(id), Json::Object(object)) => {
                if let Some(of) = self.service.struct_of(*id) {
                    self.loosen(of, object);
                }
            }
            (kind, value) if is_integer(kind) => {
                let meant = value.as_str().and_then(|text| serde_json::from_str::<Json>(text).ok());
                if let Some(meant) = meant.filter(|meant| meant.is_number() || meant.is_boolean()) {
                    *value = meant;
                }
            }
            _ => {}
        }
    }

    /// The place of the member that a violation is about; of one that the spec does not have, the place of what it
    /// would be in. Nothing where a row says that already.
    fn place(&self, root: &Struct<'_>, is_request: bool, violation: &Violation) -> Option<Place> {
        let action = self.action.name.wire;
        let mut of = root;
        let mut whole = Place::Action(action.to_owned());
        let mut place = whole.clone();
        for step in violation.path.split('.').filter(|step| !step.is_empty()) {
            let name = step.split('[').next().unwrap_or(step);
            let Some(member) = of.members.iter().find(|member| member.name.wire == name) else {
                return (!self.is_published(of, &whole, is_request, name)).then_some(whole);
            };
            place = match &whole {
                Place::Struct(of) => Place::field(of, name),
                _ if is_request => Place::input(action, name),
                _ => Place::output(action, name),
            };
            let mut kind = member.schema.kind;
            while let Shape::List(of) = kind {
                kind = *of;
            }
            if let Shape::Struct(id) = kind {
                of = self.service.struct_of(id)?;
                whole = Place::Struct(of.name.wire.to_owned());
            }
        }
        Some(place)
    }

    /// Whether the metadata has a member that the spec does not: there is a row of it.
    fn is_published(&self, of: &Struct<'_>, whole: &Place, is_request: bool, name: &str) -> bool {
        let object = match whole {
            Place::Struct(_) => self.metadata.objects.get(of.name.wire),
            _ => self.metadata.actions.get(self.action.name.wire).and_then(|action| {
                self.metadata.objects.get(if is_request { &action.input } else { &action.output })
            }),
        };
        object.is_some_and(|object| object.member(name).is_some())
    }
}

/// Whether an example shows no value but the place of one, such as `xx` or `***`.
fn is_placeholder(violation: &Violation) -> bool {
    let shown = violation.value.as_deref().unwrap_or_default().trim_matches('"');
    !shown.is_empty() && shown.chars().all(|part| matches!(part, 'x' | 'X' | '*'))
}

/// The members of a request: its JSON body, or what stands behind the `?` of a GET.
fn request(input: &str) -> Option<Map<String, Json>> {
    if let Some(start) = input.find('{') {
        let body = serde_json::Deserializer::from_str(&input[start..]).into_iter::<Json>().next();
        return match body {
            Some(Ok(Json::Object(request))) => Some(request),
            _ => None,
        };
    }
    let (_, query) = input.split_once('?')?;
    let mut request = Json::Object(Map::new());
    for pair in query.split('&').map(str::trim).filter(|pair| !pair.is_empty() && !pair.starts_with('<')) {
        let (name, value) = pair.split_once('=')?;
        // What is encoded would have to be decoded by the rules of the place; there are few of these.
        if value.contains('%') {
            return None;
        }
        put(&mut request, &name.split('.').collect::<Vec<_>>(), value)?;
    }
    match request {
        Json::Object(request) => Some(request),
        _ => None,
    }
}

/// Puts a value at `TagFilters.0.TagKey`.
fn put(into: &mut Json, steps: &[&str], value: &str) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        *into = Json::from(value);
        return Some(());
    };
    let place = if step.parse::<usize>().is_ok() {
        if !into.is_array() {
            *into = Json::Array(Vec::new());
        }
        let items = into.as_array_mut()?;
        let index = step.parse::<usize>().ok().filter(|index| *index <= items.len())?;
        if index == items.len() {
            items.push(Json::Null);
        }
        items.get_mut(index)?
    } else {
        if !into.is_object() {
            *into = Json::Object(Map::new());
        }
        into.as_object_mut()?.entry((*step).to_owned()).or_insert(Json::Null)
    };
    put(place, rest, value)
}

/// Whether every request can carry a parameter of this name.
fn is_common(name: &str) -> bool {
    const COMMON: [&str; 10] = [
        "Action",
        "Version",
        "Region",
        "Timestamp",
        "Nonce",
        "SecretId",
        "Signature",
        "SignatureMethod",
        "Token",
        "Language",
    ];
    COMMON.contains(&name)
}
