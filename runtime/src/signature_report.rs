//! Why the service did not accept a signature, told from what was signed.

use std::fmt;

use http::{HeaderMap, header};
use jiff::SignedDuration;

use crate::{
    CallOptions, Error, ServiceClient,
    authenticate::Attempt,
    client::Prepared,
    dry_run::redact,
    encode::Encoded,
    sign::SigningKeys,
    signed::{Signed, header},
    skew::served_at,
};

/// What the codes of refused signatures start with.
const REFUSED: &str = "AuthFailure.Signature";

/// How far the clocks may be apart before that is worth a word. The service accepts five minutes.
const NOTABLE: SignedDuration = SignedDuration::from_secs(60);

/// What was signed of a request whose signature the service refused, and the likely causes.
///
/// It holds no secret: a body stands in it as its hash, and under the older signatures and `GET` the word `REDACTED`
/// stands for the secret id, the token and the values of sensitive members.
#[derive(Clone, Debug)]
pub struct SignatureReport {
    canonical_request: Option<String>,
    string_to_sign: String,
    clock_offset: Option<SignedDuration>,
    likely_causes: Vec<String>,
}

impl SignatureReport {
    /// The canonical request, whose hash was signed. None under the older signatures.
    #[must_use]
    pub fn canonical_request(&self) -> Option<&str> {
        self.canonical_request.as_deref()
    }

    /// The text that was signed.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// By how much the time that was sent is ahead of the `Date` of the response; negative if it is behind, and none
    /// if the response has no such header. It includes the way there, and counts whole seconds.
    #[must_use]
    pub fn clock_offset(&self) -> Option<SignedDuration> {
        self.clock_offset
    }

    /// What may be wrong and what to do, the likeliest first.
    #[must_use]
    pub fn likely_causes(&self) -> &[String] {
        &self.likely_causes
    }

    /// The difference of the clocks, if it is worth a word.
    pub(crate) fn clock_in_words(&self) -> Option<String> {
        let offset = self.clock_offset.filter(|offset| offset.abs() >= NOTABLE)?;
        let (seconds, side) =
            (offset.abs().as_secs(), if offset.is_positive() { "ahead of" } else { "behind" });
        Some(format!("the time that was sent is {seconds} s {side} the service's"))
    }
}

impl fmt::Display for SignatureReport {
    /// The whole report in several lines.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Likely causes:")?;
        for cause in &self.likely_causes {
            writeln!(f, "- {cause}")?;
        }
        if let Some(text) = &self.canonical_request {
            writeln!(f, "\nCanonical request:\n{text}")?;
        }
        write!(f, "\nString to sign:\n{}", self.string_to_sign)
    }
}

impl ServiceClient {
    /// The error of an attempt, with a report if it is about the signature. Nothing is kept for it while all is well:
    /// what was signed is put together again.
    pub(crate) async fn explain(
        &self,
        error: Error,
        prepared: &Prepared<'_>,
        options: &CallOptions,
        attempt: &Attempt,
        response: &HeaderMap,
    ) -> Error {
        if !error.code().is_some_and(|code| code.starts_with(REFUSED)) {
            return error;
        }
        match self.report(prepared, options, attempt, response).await {
            Ok(Some(report)) => error.with_signature_report(report),
            // The service's own words matter more than that nothing can be added to them.
            Ok(None) | Err(_) => error,
        }
    }

    async fn report(
        &self,
        prepared: &Prepared<'_>,
        options: &CallOptions,
        attempt: &Attempt,
        response: &HeaderMap,
    ) -> Result<Option<SignatureReport>, Error> {
        let Prepared { call, encoded, .. } = prepared;
        let service = self.schema().name;
        let shown = self.without_secrets(prepared, options, attempt).await?;
        let redacted = Signed::of(&shown, service, attempt.now);
        let signed = match encoded {
            // Secret are its values alone, which is why their texts come from the one that may be shown.
            Encoded::Parameters(_) => redacted,
            Encoded::Body { .. } | Encoded::Query(_) => {
                let credentials = redact::credentials(None);
                let sent =
                    call.authenticate(encoded, attempt, Some(&credentials), &SigningKeys::default())?;
                let sent = Signed::of(&sent, service, attempt.now);
                match encoded {
                    Encoded::Query(_) => Signed { canonical_request: redacted.canonical_request, ..sent },
                    _ => sent,
                }
            }
        };
        let Some(string_to_sign) = signed.string_to_sign else { return Ok(None) };
        let mut report = SignatureReport {
            canonical_request: signed.canonical_request,
            string_to_sign,
            clock_offset: served_at(response).map(|served_at| attempt.now.duration_since(served_at)),
            likely_causes: Vec::new(),
        };
        report.likely_causes = causes(&report, &shown, self.config().has_layers());
        Ok(Some(report))
    }
}

fn causes(report: &SignatureReport, sent: &http::Request<bytes::Bytes>, layers: bool) -> Vec<String> {
    let mut causes = Vec::new();
    if let Some(words) = report.clock_in_words() {
        causes.push(format!("{words}: set this machine's clock"));
    }
    causes.push(
        "the secret key is not the one of the secret id: compare both with the console, blanks at their ends \
         included"
            .to_owned(),
    );
    if layers {
        causes.push("a layer changed the request after it was signed: it may only add headers".to_owned());
    }
    causes.push(format!(
        "a proxy or gateway put another host in place of `{}`: let it hand on the header `Host` as it is",
        header(sent, header::HOST.as_str())
    ));
    causes.push(format!(
        "a proxy changed the content type `{}`, such as by adding a charset, or the body: let it hand on both as \
         they are",
        header(sent, header::CONTENT_TYPE.as_str())
    ));
    causes
}

#[cfg(test)]
mod tests;
