//! Texts that are there to say something: titles, reasons, notes. Each may be left out, but not left blank.

use crate::{
    diagnostic::{At, Code, Diagnostic},
    model::{Action, Enum, Service, Struct},
    parse::COMMON,
    spec::{CommonFile, Member, Note, Rename, Rule},
};

pub(crate) fn check(service: &Service<'_>, findings: &mut Vec<Diagnostic>) {
    let mut reasons = Reasons { findings };
    let (file, at) = (&service.spec.file, At::file(&service.spec.path("service.yaml")));
    reasons.text(&file.title, &at.key("title"));
    reasons.notes(&file.notes, &at);
    for (place, accepted) in file.drift.iter().enumerate() {
        reasons.text(&accepted.why, &at.key("drift").index(place).key("why"));
    }
    for (place, allowance) in file.allow.iter().enumerate() {
        reasons.text(&allowance.why, &at.key("allow").index(place).key("why"));
    }
    for (place, release) in file.releases.iter().enumerate() {
        reasons.note(release.note.as_ref(), &at.key("releases").index(place));
    }
    for (name, waiter) in &file.waiters {
        reasons.note(waiter.note.as_ref(), &at.key("waiters").key(name));
    }
    service.structs.iter().for_each(|of| reasons.of_struct(of, service));
    service.enums.iter().for_each(|of| reasons.of_enum(of));
    service.actions.iter().for_each(|of| reasons.of_action(of));
}

pub(crate) fn common(common: &CommonFile, findings: &mut Vec<Diagnostic>) {
    let mut reasons = Reasons { findings };
    for (place, level) in common.lints.iter().enumerate() {
        reasons.text(&level.why, &At::file(COMMON).key("lints").index(place).key("why"));
    }
}

struct Reasons<'f> {
    findings: &'f mut Vec<Diagnostic>,
}

impl Reasons<'_> {
    fn text(&mut self, text: &str, at: &At) {
        if text.trim().is_empty() {
            let finding = Diagnostic::error(Code::MissingAbout, at.clone(), "the text is blank");
            self.findings.push(finding.help("write it, or leave it out where the format lets you"));
        }
    }

    fn notes(&mut self, notes: &[Note], at: &At) {
        for (place, note) in notes.iter().enumerate() {
            self.note_at(note, &at.key("notes").index(place));
        }
    }

    fn note(&mut self, note: Option<&Note>, at: &At) {
        if let Some(note) = note {
            self.note_at(note, &at.key("note"));
        }
    }

    fn note_at(&mut self, note: &Note, at: &At) {
        for (key, text) in [("shows", &note.shows), ("chosen", &note.chosen), ("why", &note.why)] {
            self.text(text, &at.key(key));
        }
    }

    fn rename(&mut self, rename: Option<&Rename>, at: &At) {
        if let Some(rename) = rename {
            self.text(&rename.why, &at.key("rust_name").key("why"));
        }
    }

    fn rules(&mut self, rules: &[Rule], at: &At) {
        for (place, rule) in rules.iter().enumerate() {
            self.note(rule.note.as_ref(), &at.key("rules").index(place));
        }
    }

    fn member(&mut self, member: &Member, at: &At) {
        for (key, text) in [("unit", &member.unit), ("deprecated", &member.deprecated)] {
            if let Some(text) = text {
                self.text(text, &at.key(key));
            }
        }
        self.rename(member.rust_name.as_ref(), at);
        self.note(member.note.as_ref(), at);
    }

    fn of_struct(&mut self, of: &Struct<'_>, service: &Service<'_>) {
        of.members.iter().for_each(|member| self.member(member.spec, &member.at));
        self.note(of.note, &of.at);
        if let Some(def) = service.spec.types.structs.get(of.name.wire) {
            self.rename(def.rust_name.as_ref(), &of.at);
            self.rules(&def.rules, &of.at);
        }
    }

    fn of_enum(&mut self, of: &Enum<'_>) {
        self.note(of.spec.note.as_ref(), &of.at);
        for (value, rename) in &of.spec.rust_names {
            self.text(&rename.why, &of.at.key("rust_names").key(value).key("why"));
        }
    }

    fn of_action(&mut self, action: &Action<'_>) {
        let (spec, at) = (action.spec, &action.at);
        let members = action.input.members.iter().chain(&action.output.members);
        members.for_each(|member| self.member(member.spec, &member.at));
        self.text(&spec.source.page, &at.key("source").key("page"));
        if let Some(why) = &spec.deprecated {
            self.text(why, &at.key("deprecated"));
        }
        self.notes(&spec.notes, at);
        self.rules(&spec.rules, at);
        for (place, example) in spec.examples.iter().enumerate() {
            let at = at.key("examples").index(place);
            self.text(&example.about, &at.key("about"));
            self.note(example.note.as_ref(), &at);
            for (place, waiver) in example.breaks.iter().enumerate() {
                self.text(&waiver.why, &at.key("breaks").index(place).key("why"));
            }
        }
    }
}
