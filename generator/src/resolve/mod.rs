//! The spec into the model: every name looked up, every constraint read, the releases replayed.
//!
//! Names are collected before anything is looked up, so forward and cyclic references need no care. What can't be
//! resolved is reported and stands in the model as something harmless, so that the rest can be checked.

mod constraints;
mod names;
mod paths;
mod releases;
mod rules;
mod types;
mod waiters;

use std::collections::HashMap;

use bumpalo::Bump;
use tencentcloud_schema::{
    ActionSchema, Effect, Hosts, Kind, Member as MemberSchema, Region, Rule, ServiceSchema, StructSchema,
};

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Api, ErrorCode, Member, Name, Service, Struct, Travels},
    spec::{self, Spec},
};
use types::Types;

pub(crate) use names::{Role, Scope, is_ident, is_wire_name};
pub(crate) use types::innermost;

/// What a pass works with: where tables are built, and where findings go.
pub(crate) struct Context<'a, 'f> {
    pub(crate) arena: &'a Bump,
    pub(crate) findings: &'f mut Vec<Diagnostic>,
}

impl Context<'_, '_> {
    pub(crate) fn report(&mut self, finding: Diagnostic) {
        self.findings.push(finding);
    }
}

/// Resolves the whole spec.
pub(crate) fn resolve<'a>(spec: &'a Spec, arena: &'a Bump, findings: &mut Vec<Diagnostic>) -> Api<'a> {
    let modules = modules(spec.services.iter().map(|service| service.folder.as_str()), findings);
    let services = spec.services.iter().zip(modules).map(|(service, module)| {
        self::service(service, module, &spec.common, &mut Context { arena, findings })
    });
    Api { common: &spec.common, services: services.collect() }
}

/// The modules of services by their folders, which must not clash.
pub(crate) fn modules<'f>(
    folders: impl Iterator<Item = &'f str>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<String> {
    let wire: Vec<(&str, String)> = folders.map(|folder| (folder, folder.replace('/', "_"))).collect();
    let mut scope = Scope::new(Role::Service, "service");
    let names = wire.iter().map(|(folder, module)| {
        // The folder has the service's name, and `check` says what is wrong with that.
        if !is_wire_name(module) {
            return "bad_name".to_owned();
        }
        let at = At::file(&format!("spec/{folder}/service.yaml")).key("service");
        scope.add(module, None, &at, findings).rust
    });
    names.collect()
}

/// Resolves one service.
pub(crate) fn service<'a>(
    spec: &'a spec::Service,
    module: String,
    common: &'a spec::CommonFile,
    context: &mut Context<'a, '_>,
) -> Service<'a> {
    let types = Types::collect(spec, context);
    let mut structs = structs(spec, &types, context);
    let mut actions = actions(spec, &types, context);
    let waiters = waiters::read(spec, &actions, &types, context);
    let travels = types::travels(&structs, &actions);
    for (of, travels) in structs.iter_mut().zip(travels.structs) {
        of.travels = travels;
    }
    let mut enums = types.enums;
    for of in &mut enums {
        of.travels = travels.enums.get(of.name.wire).copied().unwrap_or_default();
    }
    releases::replay(spec, &mut structs, &mut actions, context);
    let schema = schema(spec, &structs, &actions, context.arena);
    let errors = errors(spec, common, context);
    Service { spec, module, structs, enums, actions, waiters, errors, schema }
}

fn structs<'a>(spec: &'a spec::Service, types: &Types<'a>, context: &mut Context<'a, '_>) -> Vec<Struct<'a>> {
    let file = At::file(&spec.path("types.yaml")).key("structs");
    let cycles = types::cycles(spec, |_| true);
    let endless = types::cycles(spec, |member| member.required);
    spec.types
        .structs
        .iter()
        .zip(&types.struct_names)
        .map(|((wire, def), name)| {
            let at = file.key(wire);
            let fields = Fields {
                of: name.clone(),
                members: &def.fields,
                key: "fields",
                rules: &def.rules,
                implied: None,
            };
            let mut made = fields.build(types, &at, context);
            made.about = def.about.as_deref();
            made.note = def.note.as_ref();
            for member in &mut made.members {
                // Rust needs a box where a struct contains itself.
                member.boxed = cycles.contains(&(wire.as_str(), member.name.wire));
                if endless.contains(&(wire.as_str(), member.name.wire)) {
                    let message = format!("no `{wire}` could ever end: it needs another one, by this member");
                    let finding =
                        Diagnostic::error(Code::EmptyConstraint, member.at.key("required"), message);
                    context.report(finding.help("one of the members on the way round can't be required"));
                }
            }
            made
        })
        .collect()
}

/// The members of a struct, a request or a response, on their way into the model.
struct Fields<'a> {
    of: Name<'a>,
    members: &'a spec::Map<spec::Member>,
    key: &'static str,
    rules: &'a [spec::Rule],
    implied: Option<&'static spec::Member>,
}

impl<'a> Fields<'a> {
    fn build(self, types: &Types<'a>, at: &At, context: &mut Context<'a, '_>) -> Struct<'a> {
        let mut scope = Scope::new(Role::Member, "member");
        let below = at.key(self.key);
        let mut members: Vec<Member<'a>> = Vec::with_capacity(self.members.len());
        for (wire, member) in self.members {
            let at = below.key(wire);
            if self.implied.is_some() && wire == REQUEST_ID {
                let finding = Diagnostic::error(
                    Code::DuplicateName,
                    at.clone().at_key(),
                    "every response has a `RequestId`; it is implied",
                );
                context.report(finding.help("delete it"));
                continue;
            }
            let rename = member.rust_name.as_ref().map(|rename| (rename, at.key("rust_name")));
            let name = scope.add(wire, rename, &at, context.findings);
            let kind = types.kind(member, &at, context);
            // What can't hold for an unknown type is anybody's guess.
            let (checks, or) = match kind {
                Some(kind) => constraints::read(&member.constraints(), &kind, &at, context),
                None => <(&[_], &[_])>::default(),
            };
            let kind = kind.unwrap_or(Kind::String);
            let schema = MemberSchema {
                name: wire,
                kind,
                required: member.required,
                sensitive: member.sensitive,
                checks,
                or,
            };
            members.push(Member { name, spec: member, schema, since: None, boxed: false, at });
        }
        if let Some(member) = self.implied {
            let name = scope.add(REQUEST_ID, None, &below, context.findings);
            let schema = MemberSchema::new(REQUEST_ID, Kind::String);
            members.push(Member { name, spec: member, schema, since: None, boxed: false, at: below });
        }
        let rules: &'a [Rule<'a>] = rules::read(self.rules, self.members, types, at, context);
        let arena = context.arena;
        let schema = arena.alloc(StructSchema {
            name: self.of.wire,
            members: arena.alloc_slice_fill_iter(members.iter().map(|member| member.schema)),
            rules,
        });
        Struct {
            name: self.of,
            about: None,
            note: None,
            members,
            rules,
            travels: Travels::default(),
            since: None,
            schema,
            at: at.clone(),
        }
    }
}

/// The member that every response carries without the spec saying so.
pub(crate) const REQUEST_ID: &str = "RequestId";

/// What the spec would say of it.
fn request_id() -> &'static spec::Member {
    static MEMBER: std::sync::OnceLock<spec::Member> = std::sync::OnceLock::new();
    MEMBER.get_or_init(|| spec::Member {
        about: Some("The id of the request, which the vendor's support asks for.".to_owned()),
        ..spec::Member::of(spec::TypeRef::Name("String".to_owned()))
    })
}

fn actions<'a>(spec: &'a spec::Service, types: &Types<'a>, context: &mut Context<'a, '_>) -> Vec<Action<'a>> {
    let mut names = Scope::new(Role::Stem, "action");
    let mut modules = Scope::new(Role::Method, "action");
    let listed = spec.file.categories.iter();
    let categories: HashMap<&str, &str> = listed
        .flat_map(|(category, actions)| actions.iter().map(|action| (action.as_str(), category.as_str())))
        .collect();
    let mut actions: Vec<Action<'a>> = spec
        .actions
        .iter()
        .map(|file| {
            let at = At::file(&spec.path(&format!("actions/{}.yaml", file.action)));
            let name = names.add(&file.action, None, &at.key("action"), context.findings);
            // The modules clash where the names do, and once is enough to say so.
            let module = modules.add(&file.action, None, &at.key("action"), &mut Vec::new()).rust;
            let stem = |suffix: &str| Name {
                wire: context.arena.alloc_str(&format!("{}{suffix}", file.action)),
                rust: format!("{}{suffix}", name.rust),
            };
            let (request, response) = (stem("Request"), stem("Response"));
            let input =
                Fields { of: request, members: &file.input, key: "input", rules: &file.rules, implied: None };
            let output = Fields {
                of: response,
                members: &file.output,
                key: "output",
                rules: &[],
                implied: Some(request_id()),
            };
            let mut input = input.build(types, &at, context);
            let mut output = output.build(types, &at, context);
            input.travels.request = true;
            output.travels.response = true;
            let schema = context.arena.alloc(ActionSchema {
                name: &file.action,
                input: input.schema,
                output: output.schema,
                effect: match file.effect {
                    spec::Effect::Read => Effect::Read,
                    spec::Effect::Idempotent => Effect::Idempotent,
                    spec::Effect::Write => Effect::Write,
                },
                rate_limit: file.rate_limit,
                region: match file.region {
                    spec::RegionUse::None => Region::None,
                    spec::RegionUse::Optional => Region::Optional,
                    spec::RegionUse::Required => Region::Required,
                },
                timeout_seconds: file.timeout,
            });
            let category = categories.get(file.action.as_str()).copied();
            Action { name, module, spec: file, category, input, output, since: None, schema, at }
        })
        .collect();
    actions.sort_by_key(|action| action.name.wire);
    actions
}

fn schema<'a>(
    spec: &'a spec::Service,
    structs: &[Struct<'a>],
    actions: &[Action<'a>],
    arena: &'a Bump,
) -> &'a ServiceSchema<'a> {
    let hosts = &spec.file.hosts;
    arena.alloc(ServiceSchema {
        name: &spec.file.service,
        version: &spec.file.version,
        hosts: Hosts { international: &hosts.international, mainland: hosts.mainland.as_deref() },
        types: arena.alloc_slice_fill_iter(structs.iter().map(|of| of.schema)),
        actions: arena.alloc_slice_fill_iter(actions.iter().map(|action| action.schema)),
    })
}

fn errors<'a>(
    spec: &'a spec::Service,
    common: &'a spec::CommonFile,
    context: &mut Context<'a, '_>,
) -> Vec<ErrorCode<'a>> {
    let place = |common: bool, code: &str| {
        let file = if common { crate::parse::COMMON.to_owned() } else { spec.path("service.yaml") };
        At::file(&file).key("errors").key(code)
    };
    let own = spec.file.errors.iter().map(|(code, about)| (code.as_str(), about.as_deref(), false));
    let own_codes = &spec.file.errors;
    let shared = common.errors.iter().filter(|(code, _)| !own_codes.contains_key(*code));
    let shared = shared.map(|(code, about)| (code.as_str(), Some(about.as_str()), true));
    let mut codes: Vec<_> = own.chain(shared).collect();
    codes.sort_by_key(|(code, ..)| *code);
    let mut scope = Scope::new(Role::Variant, "error code");
    let mut named = Vec::with_capacity(codes.len());
    for (code, about, common) in codes {
        let usable = code.split('.').all(is_wire_name);
        if !usable {
            let finding = Diagnostic::error(
                Code::BadName,
                place(common, code).at_key(),
                format!("`{code}` can't be an error code"),
            );
            context.report(finding.expected(
                "words of letters and digits with dots between, such as `FailedOperation.TagAttached`",
            ));
            continue;
        }
        let name = scope.add(code, None, &place(common, code), context.findings);
        named.push(ErrorCode { name, about, common });
    }
    named
}
