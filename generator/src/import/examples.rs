//! The vendor's examples, which are texts, as the requests and responses that they show.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value as Json};

use crate::metadata::{Action, Example, Member, Metadata, Object, Type};

/// No request nests deeper; what seems to is no request.
const DEEPEST: usize = 32;

/// What a query carries beside the members of the request.
const COMMON: [&str; 9] =
    ["Action", "Language", "Nonce", "Region", "SecretId", "Signature", "Timestamp", "Token", "Version"];

/// Reads an example: its `request` and `response`, and `form` and `loose` where the format asks for them.
pub(super) fn read(
    metadata: &Metadata,
    action: &Action,
    example: &Example,
) -> Result<Map<String, Json>, String> {
    let reader = Reader { metadata };
    let input = metadata.objects.get(&action.input);
    let mut entries = Map::new();
    let text = example.input.trim();
    let request = if text.starts_with("https://") || text.starts_with("http://") || text.starts_with("GET ") {
        entries.insert("form".to_owned(), "query".into());
        reader.query(text, input)?
    } else {
        let request = body(text)?;
        let mut loose = Vec::new();
        reader.loose(&request, input, "", &mut loose);
        if !loose.is_empty() {
            entries.insert("loose".to_owned(), loose.into());
        }
        request
    };
    entries.insert("request".to_owned(), Json::Object(request));
    entries.insert("response".to_owned(), Json::Object(response(&example.output)?));
    Ok(entries)
}

/// The body of a request that is written as a whole message or as the body alone.
fn body(text: &str) -> Result<Map<String, Json>, String> {
    let text = text.replace("\r\n", "\n");
    let body = if text.starts_with('{') {
        text.as_str()
    } else {
        text.split_once("\n\n").map_or("", |(_, body)| body)
    };
    let body = if body.trim().is_empty() { "{}" } else { body };
    serde_json::from_str(body).map_err(|error| format!("its request is no map of JSON: {error}"))
}

fn response(text: &str) -> Result<Map<String, Json>, String> {
    let mut message: Map<String, Json> =
        serde_json::from_str(text).map_err(|error| format!("its response is no map of JSON: {error}"))?;
    match message.remove("Response") {
        Some(Json::Object(response)) => Ok(response),
        _ => Err("its response has no map `Response`".to_owned()),
    }
}

struct Reader<'m> {
    metadata: &'m Metadata,
}

impl Reader<'_> {
    /// Reads a query, whose names have dots and places in them: `Tags.0.TagKey=team`.
    fn query(&self, text: &str, input: Option<&Object>) -> Result<Map<String, Json>, String> {
        let query = text.split_once('?').map_or("", |(_, query)| query);
        let mut tree = Tree::default();
        for pair in query.split('&').map(str::trim).filter(|pair| !pair.is_empty() && !pair.starts_with('<'))
        {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let is_member = input.is_some_and(|input| input.member(name).is_some());
            if COMMON.contains(&name) && !is_member {
                continue;
            }
            let value = percent_decode_str(value.trim()).decode_utf8();
            let value = value.map_err(|_| format!("its query has a `{name}` that is not UTF-8"))?;
            let steps: Vec<&str> = name.trim().split('.').collect();
            if steps.len() > DEEPEST {
                return Err("its query has a name with more dots than any member".to_owned());
            }
            tree.put(&steps, &value);
        }
        if tree.below.is_empty() {
            return Ok(Map::new());
        }
        let Json::Object(mut request) = tree.json() else {
            return Err("its query has places in a list, and no list".to_owned());
        };
        self.give_types(&mut request, input);
        Ok(request)
    }

    /// Reads the texts of a query as what their members are.
    fn give_types(&self, object: &mut Map<String, Json>, of: Option<&Object>) {
        for (name, value) in object {
            let Some(member) = of.and_then(|of| of.member(name)) else { continue };
            match value {
                Json::Array(items) => items.iter_mut().for_each(|item| self.give_type(item, member)),
                value => self.give_type(value, member),
            }
        }
    }

    fn give_type(&self, value: &mut Json, member: &Member) {
        match (value, &member.r#type) {
            (Json::Object(object), Type::Struct(name)) => {
                self.give_types(object, self.metadata.objects.get(name));
            }
            (value, _) => {
                if let Some(meant) = meant(value, member) {
                    *value = meant;
                }
            }
        }
    }

    /// The paths of texts that stand for other values, as the format writes them.
    fn loose(&self, object: &Map<String, Json>, of: Option<&Object>, above: &str, paths: &mut Vec<String>) {
        for (name, value) in object {
            let Some(member) = of.and_then(|of| of.member(name)) else { continue };
            let (path, values) = match value {
                Json::Array(items) => (format!("{above}{name}[]"), items.as_slice()),
                value => (format!("{above}{name}"), std::slice::from_ref(value)),
            };
            for value in values {
                match (value, &member.r#type) {
                    (Json::Object(object), Type::Struct(of)) => {
                        self.loose(object, self.metadata.objects.get(of), &format!("{path}."), paths);
                    }
                    (value, _) if meant(value, member).is_some() && !paths.contains(&path) => {
                        paths.push(path.clone());
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The value that a text stands for where the member is no text.
fn meant(value: &Json, member: &Member) -> Option<Json> {
    let text = value.as_str()?;
    match member.r#type {
        Type::Integer | Type::Unsigned | Type::Float | Type::Boolean => {
            serde_json::from_str(text).ok().filter(|meant: &Json| meant.is_number() || meant.is_boolean())
        }
        Type::String | Type::Date | Type::Timestamp | Type::Struct(_) => None,
    }
}

/// What the names of a query nest to.
#[derive(Default)]
struct Tree {
    text: String,
    below: BTreeMap<Step, Tree>,
}

/// Places sort by their numbers.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Place(u32),
    Name(String),
}

impl Tree {
    fn put(&mut self, steps: &[&str], text: &str) {
        let Some((step, rest)) = steps.split_first() else {
            text.clone_into(&mut self.text);
            return;
        };
        let step = step.parse().map_or_else(|_| Step::Name((*step).to_owned()), Step::Place);
        self.below.entry(step).or_default().put(rest, text);
    }

    fn json(self) -> Json {
        if self.below.is_empty() {
            return Json::String(self.text);
        }
        if self.below.keys().all(|step| matches!(step, Step::Place(_))) {
            return Json::Array(self.below.into_values().map(Self::json).collect());
        }
        let name = |step| match step {
            Step::Place(place) => place.to_string(),
            Step::Name(name) => name,
        };
        Json::Object(self.below.into_iter().map(|(step, tree)| (name(step), tree.json())).collect())
    }
}
