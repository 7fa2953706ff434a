//! The parsers of what others write, as fuzz targets and the corpus call them.

use super::{cli, cli_settings, ini, instance_role, sts, web_identity};

/// A parser by the name of its target, and what it says of some bytes: nothing if it read them.
pub(crate) type Parser = fn(&[u8]) -> Option<String>;

/// All parsers of credentials.
pub(crate) const PARSERS: [(&str, Parser); 7] = [
    ("credentials_file", |bytes| said(ini::parse(bytes, "default"))),
    ("cli_profile", |bytes| said(cli::parse(bytes))),
    ("cli_settings", |bytes| said(cli_settings::parse(bytes))),
    ("metadata_answer", |bytes| said(instance_role::parse(bytes))),
    ("metadata_role", |bytes| said(instance_role::role_name(bytes))),
    ("sts_answer", |bytes| said(sts::parse(bytes))),
    ("token_file", |bytes| said(web_identity::token(bytes))),
];

fn said<T>(read: Result<T, super::failure::Malformed>) -> Option<String> {
    let problem = read.err()?;
    Some(super::CredentialsError::in_answer("it", problem).to_string())
}
