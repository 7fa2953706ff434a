//! What the metadata has and the spec of a curated service lacks.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value as Json;

use super::{
    Words,
    curated::{Curated, rename_of},
    edit::Addition,
    members::{Drafting, Names, examples_of},
    text::{scalar, tidy},
};
use crate::{
    Sources,
    diagnostic::{did_you_mean, near},
    drift::{Kind, Place, RowId},
    metadata::{Action, Examples, Member, Metadata, Object, Type},
    model::Travels,
    resolve::{REQUEST_ID, Role},
    spec::{ActionFile, Rename, ServiceFile, StructDef, TypesFile},
    yaml::{self, keys_of},
};

/// What is wanted of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'w> {
    /// Only these actions, and the types that they reach; everything, if there are none.
    pub actions: &'w [String],
    /// Also what the vendor has switched off.
    pub disabled: bool,
    /// Also what is accepted as missing under `drift`.
    pub accepted: bool,
}

/// What is to be added to a service's files.
#[derive(Clone, Debug, Default)]
pub struct Additions {
    /// The files that change or come, as they will be, by path.
    pub files: BTreeMap<String, String>,
    /// What was added, with what the vendor says of it: for the curator to read, and for no file.
    pub added: Vec<(Place, String)>,
    /// The ids under `drift` that accepted it as missing and are to be deleted.
    pub no_longer_accepted: Vec<String>,
    /// The ids under `drift` that kept something from being added.
    pub accepted: Vec<String>,
    /// Examples that were left out, each with the reason.
    pub unread_examples: Vec<String>,
}

/// Adds what is missing to the files of a service in a folder below `spec`. What is there is not touched.
///
/// # Errors
///
/// What can't be read or added to, or an action that the metadata does not have.
pub fn additions(
    folder: &str,
    sources: &Sources,
    metadata: &Metadata,
    examples: &Examples,
    wanted: Wanted<'_>,
) -> Result<Additions, String> {
    let known = || metadata.actions.keys().map(String::as_str);
    if let Some(unknown) = wanted.actions.iter().find(|name| !metadata.actions.contains_key(*name)) {
        let offer = did_you_mean(&near(unknown, known()));
        let hint = offer.map(|offer| format!(" ({offer})")).unwrap_or_default();
        return Err(format!("the metadata has no action `{unknown}`{hint}"));
    }
    let curated = Curated::read(folder, sources)?;
    let drafting = Drafting::new(metadata, Words::Blank, wanted.disabled);
    let mut importer = Importer {
        drafting,
        examples,
        accepted: curated.accepted(),
        // Who names an action asks for it, whatever was accepted.
        takes_accepted: wanted.accepted || !wanted.actions.is_empty(),
        curated,
        open: Vec::new(),
        done: Additions::default(),
    };
    let names: Vec<&String> = metadata
        .actions
        .keys()
        .filter(|name| wanted.actions.is_empty() || wanted.actions.contains(name))
        .collect();
    for name in &names {
        importer.action(name, &metadata.actions[*name])?;
    }
    importer.structs(&names, wanted.actions.is_empty())?;
    Ok(importer.done)
}

struct Importer<'m> {
    drafting: Drafting<'m>,
    examples: &'m Examples,
    accepted: HashSet<String>,
    takes_accepted: bool,
    curated: Curated,
    /// Structs that something added has as its type.
    open: Vec<&'m str>,
    done: Additions,
}

impl<'m> Importer<'m> {
    /// Whether something missing is to be added, which is noted.
    fn takes(&mut self, place: &Place, document: &str, is_needed: bool) -> bool {
        let id = RowId { place: place.clone(), kind: Kind::Missing }.to_string();
        let is_accepted = self.accepted.contains(&id);
        if is_accepted && !self.takes_accepted && !is_needed {
            self.done.accepted.push(id);
            return false;
        }
        if is_accepted {
            self.done.no_longer_accepted.push(id);
        }
        self.done.added.push((place.clone(), tidy(document)));
        true
    }

    /// Notes the members of something that is added as a whole.
    fn note_members(&mut self, object: &'m Object, place: impl Fn(&str) -> Place) {
        for member in self.drafting.taken(object) {
            self.reach(member);
            let place = place(&member.name);
            if !is_implied(&place, &member.name) {
                self.done.added.push((place, tidy(&member.document)));
            }
        }
    }

    fn reach(&mut self, member: &'m Member) {
        if let Type::Struct(name) = &member.r#type {
            self.open.push(name);
        }
    }

    fn action(&mut self, name: &str, action: &'m Action) -> Result<(), String> {
        let metadata = self.drafting.metadata;
        let [input, output] = [&action.input, &action.output].map(|of| metadata.objects.get(of));
        let path = self.curated.action_path(name);
        if self.curated.trees.contains_key(&path) {
            let ways = [("input", input, true), ("output", output, false)];
            for (key, object, request) in ways {
                let Some(object) = object else { continue };
                let travels = Travels { request, response: !request };
                let place = |member: &str| {
                    if request { Place::input(name, member) } else { Place::output(name, member) }
                };
                self.members(&path, &[key], keys_of::<ActionFile>(), object, travels, place)?;
            }
            return Ok(());
        }
        let said = if tidy(&action.document).is_empty() { &action.title } else { &action.document };
        if !self.takes(&Place::Action(name.to_owned()), said, false) {
            return Ok(());
        }
        if let Some(input) = input {
            self.note_members(input, |member| Place::input(name, member));
        }
        if let Some(output) = output {
            self.note_members(output, |member| Place::output(name, member));
        }
        let (read, unread) = examples_of(&self.drafting, action, self.examples.of(name));
        self.done
            .unread_examples
            .extend(unread.into_iter().map(|why| format!("an example of `{name}`: {why}")));
        let schema = format!("{}schema/action.json", self.curated.up(1));
        let text = self.drafting.of_action(name, action, &read, Some(&schema));
        self.done.files.insert(path, text);
        self.category(name)
    }

    /// Lists a new action where it belongs, or under a category without a name where that is the curator's to say.
    fn category(&mut self, action: &str) -> Result<(), String> {
        let path = self.curated.path("service.yaml");
        let categories = self.curated.part(&path, "categories").and_then(Json::as_object);
        let names: Vec<String> = categories.into_iter().flat_map(|of| of.keys().cloned()).collect();
        let listed = categories.into_iter().flat_map(|of| of.values()).filter_map(Json::as_array).flatten();
        if listed.into_iter().any(|listed| listed == action) {
            return Ok(());
        }
        let category = match names.as_slice() {
            [only] => only.as_str(),
            _ => "",
        };
        let item = [format!("- {}", scalar(action))];
        let entry = ["\"\":".to_owned(), format!("  {}", item[0])];
        let is_there = names.iter().any(|name| name == category);
        let (place, whole) = (["categories", category], ["categories"]);
        let addition = if is_there {
            Addition { path: &place, order: &[], after: None, lines: &item }
        } else {
            Addition { path: &whole, order: keys_of::<ServiceFile>(), after: None, lines: &entry }
        };
        self.curated.add(&path, &addition)?;
        self.changed(&path);
        // The next one goes to where this one went.
        let text = &self.curated.texts[&path];
        let tree = yaml::to_json(text)?;
        self.curated.trees.insert(path, tree);
        Ok(())
    }

    /// Adds the members that a map lacks, each behind the one that the vendor has before it.
    fn members(
        &mut self,
        path: &str,
        keys: &[&str],
        order: &[&str],
        object: &'m Object,
        travels: Travels,
        place: impl Fn(&str) -> Place,
    ) -> Result<(), String> {
        let there = keys.iter().try_fold(self.curated.trees.get(path), |tree, key| Some(tree?.get(*key)));
        let there = there.flatten().and_then(Json::as_object).cloned().unwrap_or_default();
        let mut names = Names::new(Role::Member, "member");
        for (name, member) in &there {
            names.known(name, rename_of(member).as_ref());
        }
        let mut before = None;
        for member in self.drafting.taken(object) {
            let name = member.name.as_str();
            let place = place(name);
            if there.contains_key(name) {
                before = Some(name);
            } else if !is_implied(&place, name) && self.takes(&place, &member.document, false) {
                let rename = names.take(name);
                let line = [self.drafting.member(member, travels, rename.as_ref())];
                self.curated.add(path, &Addition { path: keys, order, after: before, lines: &line })?;
                self.changed(path);
                self.reach(member);
                before = Some(name);
            }
        }
        Ok(())
    }

    /// Adds to the structs that are there, and those that what was added takes.
    fn structs(&mut self, actions: &[&String], all: bool) -> Result<(), String> {
        let metadata = self.drafting.metadata;
        let path = self.curated.path("types.yaml");
        let scope = reached(&self.drafting, actions);
        let there: HashMap<String, Option<Rename>> = self
            .curated
            .structs()
            .into_iter()
            .flatten()
            .map(|(name, tree)| (name.clone(), rename_of(tree)))
            .collect();
        for (name, object) in metadata.structs().filter(|(name, _)| all || scope.contains(name)) {
            if there.contains_key(name) {
                let travels = self.drafting.travels.get(name).copied().unwrap_or_default();
                let place = |member: &str| Place::field(name, member);
                self.members(
                    &path,
                    &["structs", name, "fields"],
                    keys_of::<StructDef>(),
                    object,
                    travels,
                    place,
                )?;
            }
        }
        let mut new: HashSet<&str> = HashSet::new();
        while let Some(name) = self.open.pop() {
            let Some(object) = metadata.objects.get(name) else { continue };
            if !there.contains_key(name) && new.insert(name) {
                self.drafting.taken(object).into_iter().for_each(|member| self.reach(member));
            }
        }
        if !new.is_empty() && !self.curated.texts.contains_key(&path) {
            let head = format!(
                "# yaml-language-server: $schema={}schema/types.json\nstructs: {{}}\n",
                self.curated.up(0)
            );
            self.curated.texts.insert(path.clone(), head);
        }
        self.new_structs(&path, &there, &new)
    }

    fn new_structs(
        &mut self,
        path: &str,
        there: &HashMap<String, Option<Rename>>,
        new: &HashSet<&str>,
    ) -> Result<(), String> {
        let metadata = self.drafting.metadata;
        let mut names = Names::new(Role::Type, "type");
        for (name, rename) in there {
            names.known(name, rename.as_ref());
        }
        let enums = self.curated.part(path, "enums").and_then(Json::as_object).cloned().unwrap_or_default();
        enums.keys().for_each(|name| names.known(name, None));
        let mut before = None;
        for (name, object) in metadata.structs() {
            if there.contains_key(name) {
                before = Some(name);
            } else if new.contains(name) {
                // What is added can't do without it, so an acceptance does not keep it out.
                self.takes(&Place::Struct(name.to_owned()), &object.document, true);
                self.note_members(object, |member| Place::field(name, member));
                let rename = names.take(name);
                let lines = self.drafting.of_struct(name, object, rename.as_ref());
                let addition = Addition {
                    path: &["structs"],
                    order: keys_of::<TypesFile>(),
                    after: before,
                    lines: &lines,
                };
                self.curated.add(path, &addition)?;
                self.changed(path);
                before = Some(name);
            }
        }
        Ok(())
    }

    fn changed(&mut self, path: &str) {
        let text = self.curated.texts.get(path).cloned().unwrap_or_default();
        self.done.files.insert(path.to_owned(), text);
    }
}

/// Every response has one without the spec saying so.
fn is_implied(place: &Place, name: &str) -> bool {
    name == REQUEST_ID && matches!(place, Place::Output { .. })
}

/// The structs that actions carry.
fn reached<'m>(drafting: &Drafting<'m>, actions: &[&String]) -> HashSet<&'m str> {
    let metadata = drafting.metadata;
    let actions = actions.iter().filter_map(|name| metadata.actions.get(*name));
    let mut open: Vec<&'m str> =
        actions.flat_map(|action| [action.input.as_str(), action.output.as_str()]).collect();
    let mut reached = HashSet::new();
    while let Some(object) = open.pop().and_then(|name| metadata.objects.get(name)) {
        for member in drafting.taken(object) {
            if let Type::Struct(name) = &member.r#type
                && reached.insert(name.as_str())
            {
                open.push(name);
            }
        }
    }
    reached
}
