//! What code each feature of the spec's format becomes: a fixture a feature, and a snapshot of only what it touches.
//! What the code says about constraints, rules and notes is in `fixtures_said.rs`.

use std::fs;

use insta::assert_snapshot;
use tencentcloud_tests::{
    files_of, fixture, fixture_names,
    pieces::{cut, header, items},
    root,
};

/// A required member is a plain field and a step of the builder's type; an optional one is an `Option`, lists too.
/// In a response lists are plain.
#[test]
fn required_members() {
    assert_snapshot!(cut(
        "required_members",
        &[
            "src/actions/create.rs: pub struct CreateRequest",
            "src/actions/create.rs: pub struct CreateBuilder",
            "src/actions/create.rs: CreateBuilder<C, NameState, TagsState> / pub fn name(",
            "src/actions/create.rs: CreateBuilder<C, NameState, TagsState> / pub fn comment(",
            "src/actions/create.rs: CreateBuilder<C, NameState, TagsState> / pub fn labels(",
            "src/actions/create.rs: CreateBuilder<C, NameState, TagsState> / pub fn build(",
            "src/actions/create.rs: pub struct CreateResponse",
            "src/missing.rs: pub enum Name",
        ],
    ));
}

/// A list of structs takes finished structs, and a list of lists takes lists.
#[test]
fn struct_lists() {
    assert_snapshot!(cut(
        "struct_lists",
        &[
            "src/actions/create.rs: CreateBuilder<C, DisksState> / pub fn disks(",
            "src/actions/create.rs: CreateBuilder<C, DisksState> / pub fn grid(",
            "src/actions/create.rs: static INPUT",
            "src/types/mod.rs: pub(crate) mod disk",
        ],
    ));
}

/// A struct that contains itself, at once or by way of another, is boxed where no list stands between.
#[test]
fn nested_structs() {
    assert_snapshot!(cut(
        "nested_structs",
        &[
            "src/types/node.rs: pub struct Node ",
            "src/types/node.rs: NodeBuilder<ValueState> / pub fn next(",
            "src/types/person.rs: pub struct Person",
            "src/types/house.rs: pub struct House",
        ],
    ));
}

/// Every documented value is a variant, whatever it looks like, and what is not documented has one, too.
#[test]
fn string_enum() {
    assert_snapshot!(cut(
        "string_enum",
        &[
            "src/types/mode.rs: pub enum Mode",
            "src/types/mode.rs: impl From<&str> for Mode",
            "src/types/mode.rs: static SCHEMA",
            "src/actions/set.rs: SetBuilder<C, ModeState> / pub fn mode(",
            "src/actions/set.rs: pub struct SetResponse / pub mode",
        ],
    ));
}

/// An enum over integers, with a negative one and a variant that the spec named itself.
#[test]
fn integer_enum() {
    assert_snapshot!(cut(
        "integer_enum",
        &[
            "src/types/length.rs: pub enum Length",
            "src/types/length.rs: impl From<i64> for Length",
            "src/types/length.rs: static SCHEMA",
        ],
    ));
}

/// What is never negative is a `u64`, in lists too.
#[test]
fn unsigned() {
    assert_snapshot!(cut(
        "unsigned",
        &[
            "src/actions/get.rs: pub struct GetRequest / pub size",
            "src/actions/get.rs: pub struct GetResponse / pub sizes"
        ],
    ));
}

/// A number with a fraction, with a bound that is one and a bound that is none.
#[test]
fn float() {
    assert_snapshot!(cut(
        "float",
        &["src/actions/get.rs: pub struct GetRequest / pub ratio", "src/actions/get.rs: static INPUT"],
    ));
}

/// A Boolean is taken as it is.
#[test]
fn boolean() {
    assert_snapshot!(cut(
        "boolean",
        &["src/actions/get.rs: GetBuilder<C, DryState> / pub fn dry(", "src/actions/get.rs: static INPUT"],
    ));
}

/// Days and times keep their text.
#[test]
fn dates() {
    assert_snapshot!(cut(
        "dates",
        &[
            "src/actions/get.rs: GetBuilder<C, DayState> / pub fn day(",
            "src/actions/get.rs: GetBuilder<C, DayState> / pub fn times(",
            "src/actions/get.rs: pub struct GetResponse / pub time",
            "src/actions/get.rs: impl GetRequest / pub(crate) fn blank(",
        ],
    ));
}

/// In a response a scalar that may be null is an `Option`; a list is empty instead, and a struct is an `Option` anyway.
#[test]
fn nullable() {
    assert_snapshot!(cut(
        "nullable",
        &["src/actions/get.rs: pub struct GetResponse", "src/types/box_.rs: pub struct Box_"],
    ));
}

/// An override gives a member, a struct or a value its Rust name; the wire keeps the vendor's.
#[test]
fn rust_names() {
    assert_snapshot!(cut(
        "rust_names",
        &[
            "src/actions/get.rs: pub struct GetRequest / pub ipv4s",
            "src/actions/get.rs: static INPUT",
            "src/types/stream_info.rs: pub struct StreamInfo",
            "src/types/stream_info.rs: static SCHEMA",
            "src/types/state.rs: pub enum State",
        ],
    ));
}

/// Each form of paging says where its facts stand, and turns to a page by one member. The builder has a method for it,
/// and the client one for requests that were built before.
#[test]
fn pages() {
    assert_snapshot!(cut(
        "pages",
        &[
            "src/actions/list_by_number.rs: impl rt::Paged for",
            "src/actions/list_by_offset.rs: impl rt::Paged for",
            "src/actions/list_by_token.rs: impl rt::Paged for",
            "src/actions/list_by_token.rs: impl ListByTokenBuilder<crate::Client> / pub fn pages(",
            "src/client.rs: impl Client / pub fn pages<R>(",
        ],
    ));
}

/// A member or an action that is called like what pages has a `_` behind it, and a required member that is turned is
/// plain.
#[test]
fn pages_of_strange_names() {
    assert_snapshot!(cut(
        "pages",
        &[
            "src/actions/pages_.rs: impl rt::Paged for",
            "src/actions/pages_.rs: PagesBuilder<crate::Client, PagesState> / pub fn pages(",
            "src/actions/pages_.rs: PagesBuilder<C, PagesState> / pub fn pages_(",
            "src/client.rs: impl Client / pub fn pages_(",
        ],
    ));
}

/// A waiter is a table and a method of the client, which takes the key where there is one. The builder that it gives
/// waits in place of sending.
#[test]
fn waiters() {
    assert_snapshot!(cut(
        "waiters",
        &[
            "src/waiters.rs: static FLOW_RUNNING",
            "src/waiters.rs: static VERSION_CREATED",
            "src/client.rs: impl Client / pub fn wait_until_flow_running(",
            "src/client.rs: impl Client / pub fn wait_until_version_created(",
            "src/client.rs: impl Client / pub fn wait_until_copy_made(",
            "src/actions/describe_flow.rs: DescribeFlowBuilder<rt::Waiter, FlowIdState>",
            "src/actions/list_versions.rs: ListVersionsBuilder<rt::Waiter>",
        ],
    ));
}

/// Two versions of one API are two crates, modules and features, each with its own shape.
#[test]
fn versions() {
    let files = files_of(&fixture("versions")).unwrap_or_else(|findings| panic!("{findings}"));
    let of = |path: &str| files.get(path).unwrap_or_else(|| panic!("there is no `{path}`")).as_str();
    let features = of("generated/api/Cargo.toml").split("# The services.").nth(1).unwrap_or_default();
    let modules = items(of("generated/api/src/lib.rs"));
    let modules: Vec<_> =
        modules.into_iter().filter(|item| item.contains("pub use tencentcloud_versions")).collect();
    let field = |version: &str| {
        let text = of(&format!("generated/versions_{version}/src/actions/get.rs"));
        items(text).into_iter().find(|item| header(item).contains("pub struct GetRequest"))
    };
    let fields: Vec<_> = ["v20170312", "v20240101"].into_iter().filter_map(field).collect();
    assert_snapshot!([features.trim().to_owned(), modules.join("\n\n"), fields.join("\n\n")].join("\n\n"));
}

/// An action without members has a builder all the same, which can be sent at once.
#[test]
fn no_members() {
    assert_snapshot!(cut(
        "no_members",
        &[
            "src/actions/ping.rs: pub struct PingRequest",
            "src/actions/ping.rs: pub struct PingBuilder",
            "src/actions/ping.rs: impl PingBuilder<crate::Client>",
            "src/actions/ping.rs: static INPUT",
        ],
    ));
}

/// A struct may have no members yet, in a request and in a response.
#[test]
fn empty_struct() {
    assert_snapshot!(cut(
        "empty_struct",
        &[
            "src/types/flags.rs: pub struct Flags ",
            "src/types/flags.rs: impl FlagsBuilder / pub fn build(",
            "src/types/nothing.rs: pub struct Nothing",
        ],
    ));
}

/// A member's name becomes snake case, and has a `_` behind it where it is a keyword or a method of the builder.
#[test]
fn strange_member_names() {
    let files = files_of(&fixture("strange_names")).unwrap_or_else(|findings| panic!("{findings}"));
    let fields = |file: &str, of: &str| {
        let items = items(&files[&format!("generated/strangenames/src/{file}.rs")]);
        let item = items.into_iter().find(|item| header(item).contains(of)).expect("the struct is there");
        let fields = item.lines().filter(|line| line.starts_with("    pub "));
        fields.map(str::trim).collect::<Vec<_>>().join("\n")
    };
    let shown = [
        fields("actions/un_tag_resources", "pub struct UnTagResourcesRequest"),
        fields("actions/un_tag_resources", "pub struct UnTagResourcesResponse"),
        fields("actions/new_", "pub struct NewRequest"),
        fields("types/srt_statistics", "pub struct SrtStatistics"),
    ];
    assert_snapshot!(shown.join("\n\n"));
}

/// A type's name becomes camel case, and has a `_` behind it where generated code means something else by it. Its
/// builder has none.
#[test]
fn strange_type_names() {
    assert_snapshot!(cut("strange_names", &["src/types/mod.rs: pub(crate) mod d;"]));
}

/// An action's module and method have a `_` behind them where they are a keyword or the client's own method.
#[test]
fn strange_action_names() {
    let files = files_of(&fixture("strange_names")).unwrap_or_else(|findings| panic!("{findings}"));
    let methods = files["generated/strangenames/src/client.rs"].lines();
    let methods = methods.filter(|line| line.trim_start().starts_with("pub "));
    assert_snapshot!(methods.map(str::trim).collect::<Vec<_>>().join("\n"));
}

/// A builder's parameters, markers and functions don't clash with members and structs that are called like them.
#[test]
fn strange_builder_names() {
    assert_snapshot!(cut(
        "strange_names",
        &[
            "src/actions/un_tag_resources.rs: pub struct UnTagResourcesBuilder",
            "src/types/task_state.rs: pub struct TaskStateBuilder",
            "src/types/option.rs: pub struct OptionBuilder",
        ],
    ));
}

/// A service that is called like a part of the facade has a `_` behind its module, and a `-` behind its crate.
#[test]
fn strange_service_names() {
    let files = files_of(&fixture("strange_services")).unwrap_or_else(|findings| panic!("{findings}"));
    let features = files["generated/api/Cargo.toml"].split("# The services.").nth(1).unwrap_or_default();
    let modules = files["generated/api/src/lib.rs"].lines().filter(|line| line.starts_with("pub use"));
    let modules = modules.collect::<Vec<_>>().join("\n");
    let features = features.split("[lints").next().unwrap_or_default().trim();
    assert_snapshot!(format!("{features}\n\n{modules}"));
}

/// Some test names each fixture, so that none is forgotten.
#[test]
fn every_fixture_has_a_test() {
    let folder = root().join("tests/tests");
    let files = fs::read_dir(folder).expect("the tests can be listed").filter_map(Result::ok);
    let tests: String = files.filter_map(|file| fs::read_to_string(file.path()).ok()).collect();
    for name in fixture_names() {
        assert!(tests.contains(&format!("\"{name}\"")), "no test names the fixture `{name}`");
    }
}
