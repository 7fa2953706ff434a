//! What the format says about members and actions, and where the generated code says it: constraints, rules, notes and
//! the like, in its docs and in its tables. A fixture a feature, and a snapshot of only what it touches.

use insta::assert_snapshot;
use tencentcloud_tests::pieces::cut;

/// Every kind of constraint stands in the docs in words and in the table as data.
#[test]
fn constraints() {
    assert_snapshot!(cut(
        "constraints",
        &["src/actions/set.rs: pub struct SetRequest", "src/actions/set.rs: static INPUT"],
    ));
}

/// Every set of characters that has a name.
#[test]
fn charsets() {
    assert_snapshot!(cut(
        "charsets",
        &["src/actions/set.rs: pub struct SetRequest", "src/actions/set.rs: static INPUT"]
    ));
}

/// Every format.
#[test]
fn formats() {
    assert_snapshot!(cut(
        "formats",
        &["src/actions/set.rs: pub struct SetRequest", "src/actions/set.rs: static INPUT"]
    ));
}

/// A default is said and never sent: it leaves no trace in the code.
#[test]
fn defaults() {
    assert_snapshot!(cut("defaults", &["src/actions/get.rs: pub struct GetRequest"]));
}

/// A unit is said.
#[test]
fn units() {
    assert_snapshot!(cut("units", &["src/actions/set.rs: pub struct SetRequest"]));
}

/// The table says what is a secret, so that nothing prints it, and a rule over a secret says so as well.
#[test]
fn sensitive() {
    assert_snapshot!(cut(
        "sensitive",
        &[
            "src/actions/set_key.rs: pub struct SetKeyRequest / pub key",
            "src/actions/set_key.rs: static INPUT",
            "src/actions/set_key.rs: static OUTPUT",
            "src/types/login.rs: static SCHEMA",
        ],
    ));
}

/// The setter of a deprecated member warns; its field, and an action, say so.
#[test]
fn deprecated() {
    assert_snapshot!(cut(
        "deprecated",
        &[
            "src/actions/old.rs: OldBuilder<C, OlderState> / pub fn old(",
            "src/actions/old.rs: OldBuilder<C, OlderState> / pub fn older(",
            "src/actions/old.rs: pub struct OldResponse / pub old",
            "src/client.rs: impl Client / pub fn old(",
        ],
    ));
}

/// A doubt that was settled is said where the reader meets it.
#[test]
fn notes() {
    assert_snapshot!(cut(
        "notes",
        &[
            "src/actions/get.rs: pub struct GetRequest",
            "src/types/item.rs: pub struct Item",
            "src/types/state.rs: pub enum State",
        ],
    ));
}

/// What a member must meet in one action: one of the spec's rules is a law for each thing that it asks.
#[test]
fn rules_then() {
    assert_snapshot!(cut(
        "rules_then",
        &["src/actions/create.rs: pub struct CreateRequest / # Rules", "src/actions/create.rs: static INPUT"],
    ));
}

/// When a rule holds, in words; the tables are as those of the other rules.
#[test]
fn rules_conditions() {
    assert_snapshot!(cut("rules_conditions", &["src/actions/create.rs: pub struct CreateRequest / # Rules"]));
}

/// Rules over several members at once.
#[test]
fn rules_groups() {
    assert_snapshot!(cut(
        "rules_groups",
        &["src/actions/find.rs: pub struct FindRequest / # Rules", "src/actions/find.rs: static INPUT"],
    ));
}

/// Rules over the values of lists, and over two members that have the same value.
#[test]
fn rules_lists() {
    assert_snapshot!(cut(
        "rules_lists",
        &["src/actions/change.rs: pub struct ChangeRequest / # Rules", "src/actions/change.rs: static INPUT"],
    ));
}

/// Rules over times.
#[test]
fn rules_times() {
    assert_snapshot!(cut(
        "rules_times",
        &["src/actions/count.rs: pub struct CountRequest / # Rules", "src/actions/count.rs: static INPUT"],
    ));
}

/// Two rules of one kind over one member are told apart by ids of their own.
#[test]
fn rule_ids() {
    assert_snapshot!(cut("rule_ids", &["src/actions/create.rs: pub struct CreateRequest / # Rules"]));
}

/// Rules that reach into structs, and one that a struct carries wherever it is used.
#[test]
fn rule_paths() {
    assert_snapshot!(cut(
        "rule_paths",
        &[
            "src/actions/create.rs: static INPUT",
            "src/types/group.rs: pub struct Group / # Rules",
            "src/types/group.rs: static SCHEMA",
        ],
    ));
}

/// What came with which release; a struct that went and came back counts from its return.
#[test]
fn releases() {
    assert_snapshot!(cut(
        "releases",
        &[
            "src/actions/create.rs: pub struct CreateRequest",
            "src/actions/create.rs: pub struct CreateResponse",
            "src/client.rs: impl Client / pub fn delete(",
            "src/types/thing.rs: pub struct Thing ",
        ],
    ));
}

/// A documented time limit is said and stands in the table.
#[test]
fn timeout() {
    assert_snapshot!(cut(
        "timeout",
        &["src/client.rs: impl Client / pub fn wait(", "src/actions/wait.rs: static ACTION"],
    ));
}

/// Whether a call takes a region is said and stands in the table.
#[test]
fn region() {
    assert_snapshot!(cut(
        "region",
        &[
            "src/client.rs: impl Client / pub fn here(",
            "src/actions/here.rs: static ACTION",
            "src/actions/anywhere.rs: static ACTION",
        ],
    ));
}

/// Where the vendor says nothing, the docs say that.
#[test]
fn undescribed() {
    assert_snapshot!(cut(
        "undescribed",
        &[
            "src/actions/get.rs: pub struct GetResponse / pub name",
            "src/types/item.rs: pub struct Item ",
            "src/types/state.rs: pub enum State",
            "src/errors.rs: pub enum ErrorCode",
        ],
    ));
}
