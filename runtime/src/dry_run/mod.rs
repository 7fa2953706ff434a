//! A call that stops short of sending.

use std::fmt;

use bytes::Bytes;

use crate::{
    Action, CallOptions, Error, ServiceClient,
    authenticate::Attempt,
    client::{Asked, Prepared},
    encode::encode,
    sign::SigningKeys,
    signed::Signed,
};

mod curl;
pub(crate) mod redact;

/// All that a call would send, and what its signature was made from.
///
/// `Debug` shows the [`curl`](Self::curl) command alone, which has no secrets.
#[derive(Clone)]
#[must_use = "nothing was sent"]
pub struct DryRun {
    signed: Signed,
    request: http::Request<Bytes>,
    curl: String,
}

impl DryRun {
    /// The canonical request, whose hash is signed. None for the older signatures, and where nothing is signed.
    ///
    /// A `GET` request has its members in it, the sensitive ones, too.
    #[must_use]
    pub fn canonical_request(&self) -> Option<&str> {
        self.signed.canonical_request.as_deref()
    }

    /// The text that is signed. None where nothing is.
    ///
    /// Under the older signatures it has all parameters in it: the sensitive ones and the token, too.
    #[must_use]
    pub fn string_to_sign(&self) -> Option<&str> {
        self.signed.string_to_sign.as_deref()
    }

    /// The request with its signature, which the service accepts for five minutes.
    #[must_use]
    pub fn request(&self) -> &http::Request<Bytes> {
        &self.request
    }

    /// The request with its signature, to be sent by other means.
    #[must_use]
    pub fn into_request(self) -> http::Request<Bytes> {
        self.request
    }

    /// The request as a command line of `curl` for a POSIX shell, to be shown to others: `REDACTED` stands in place of
    /// the secret id, the token, the signature, files, sensitive members, and members that the spec does not know.
    /// Everything else is as it would be sent.
    #[must_use]
    pub fn curl(&self) -> &str {
        &self.curl
    }
}

impl fmt::Debug for DryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DryRun").field("curl", &self.curl).finish_non_exhaustive()
    }
}

impl ServiceClient {
    /// Checks, encodes and signs a request, and sends nothing. Credentials may have to be fetched for it.
    pub async fn dry_run<A: Action>(&self, request: &A, options: &CallOptions) -> Result<DryRun, Error> {
        let outcome = self.rehearse(Asked::typed(request), options).await;
        outcome.map_err(|error| error.of_action(A::action().name))
    }

    async fn rehearse(&self, asked: Asked<'_>, options: &CallOptions) -> Result<DryRun, Error> {
        let prepared = self.prepare(asked, options)?;
        let (request, attempt) = self.authenticate(&prepared, 1).await?;
        let shown = self.without_secrets(&prepared, options, &attempt).await?;
        let signed = Signed::of(&request, self.schema().name, attempt.now);
        Ok(DryRun { signed, curl: curl::command(&shown), request })
    }

    /// The request of an attempt as it may be shown. Its signature is worth nothing.
    pub(crate) async fn without_secrets(
        &self,
        prepared: &Prepared<'_>,
        options: &CallOptions,
        attempt: &Attempt,
    ) -> Result<http::Request<Bytes>, Error> {
        let Prepared { asked, call, .. } = prepared;
        let shown = redact::request(self.schema(), asked.action.input, asked.request);
        let encoded = encode(&shown, self.form(options)?, &redact::files(&options.files))?;
        let credentials = self.config().credentials().await?;
        let credentials = redact::credentials(credentials.as_deref());
        call.authenticate(&encoded, attempt, Some(&credentials), &SigningKeys::default())
    }
}

#[cfg(test)]
mod tests;
