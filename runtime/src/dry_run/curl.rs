//! A request as a command line of `curl`.

use bytes::Bytes;
use http::header;

use super::redact::REDACTED;

/// What the signature stands behind, in the header of TC3 and among the parameters of the older signatures.
const SIGNATURE: &str = "Signature=";

/// The command that sends a request, for a POSIX shell, without its signature.
pub(super) fn command(request: &http::Request<Bytes>) -> String {
    let mut command = format!("curl -X {}", request.method());
    for (name, value) in request.headers() {
        // The host follows from the URL.
        if name != header::HOST {
            let value = String::from_utf8_lossy(value.as_bytes());
            push(&mut command, "-H ", &format!("{name}: {}", unsigned(&value)));
        }
    }
    let body = String::from_utf8_lossy(request.body());
    if !body.is_empty() {
        // Unlike `--data`, it takes an `@` at the start for what it is.
        let by_header = request.headers().contains_key(header::AUTHORIZATION);
        push(&mut command, "--data-raw ", &if by_header { body.into_owned() } else { unsigned(&body) });
    }
    push(&mut command, "", &unsigned(&request.uri().to_string()));
    command
}

/// The text without the signature at its end.
fn unsigned(text: &str) -> String {
    match text.rfind(SIGNATURE) {
        // A parameter of another name may end in the same word.
        Some(place) if text[..place].ends_with(['&', ' ']) => {
            format!("{}{SIGNATURE}{REDACTED}", &text[..place])
        }
        _ => text.to_owned(),
    }
}

/// Appends a word to the command, on a line of its own, quoted so that the shell takes it as it is.
fn push(command: &mut String, option: &str, word: &str) {
    command.push_str(&format!(" \\\n  {option}'{}'", word.replace('\'', r"'\''")));
}
