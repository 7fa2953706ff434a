//! A small HTTP server on loopback that checks signatures by itself, as the service does.

use std::{
    collections::{BTreeMap, VecDeque},
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

/// The id of the key that the server knows.
pub const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// The key that the server knows.
pub const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Received {
    /// The first line.
    pub line: String,
    /// The headers by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
}

impl Received {
    /// The request as text, headers sorted by name.
    #[must_use]
    pub fn text(&self) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        format!("{}\n{headers}\n{}\n", self.line, self.body)
    }

    /// The method, the query and the body; the path must be `/`.
    fn parts(&self) -> Result<(&str, &str, &str), String> {
        let (method, target) = self.line.split_once(' ').ok_or("there is no first line")?;
        let target = target.strip_suffix(" HTTP/1.1").ok_or("the first line names no version")?;
        let query = target.strip_prefix('/').ok_or("the path is not `/`")?;
        Ok((method, query.strip_prefix('?').unwrap_or(query), &self.body))
    }

    fn header(&self, name: &str) -> Result<&str, String> {
        self.headers.get(name).map(String::as_str).ok_or_else(|| format!("the header `{name}` is missing"))
    }

    /// Whether the signature is what the server computes over what it received.
    pub fn verify(&self, service: &str) -> Result<(), String> {
        let (method, query, body) = self.parts()?;
        let timestamp = self.header("x-tc-timestamp")?;
        let seconds = timestamp.parse::<i64>().map_err(|error| error.to_string())?;
        let date = date_of(seconds);
        let payload = self.header("x-tc-content-sha256").unwrap_or(body);
        let canonical = format!(
            "{method}\n/\n{query}\ncontent-type:{}\nhost:{}\n\ncontent-type;host\n{}",
            self.header("content-type")?.to_lowercase(),
            self.header("host")?,
            hex(&Sha256::digest(payload.as_bytes())),
        );
        let scope = format!("{date}/{service}/tc3_request");
        let to_sign =
            format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}", hex(&Sha256::digest(canonical.as_bytes())));
        let mut key = hmac(format!("TC3{SECRET_KEY}").as_bytes(), date.as_bytes());
        key = hmac(&key, service.as_bytes());
        key = hmac(&key, b"tc3_request");
        let expected = format!(
            "TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, SignedHeaders=content-type;host, Signature={}",
            hex(&hmac(&key, to_sign.as_bytes())),
        );
        same(self.header("authorization")?, &expected)
    }

    /// Whether the `HmacSHA256` signature among the parameters is what the server computes over them.
    pub fn verify_parameters(&self) -> Result<(), String> {
        let (method, query, body) = self.parts()?;
        let mut parameters = BTreeMap::new();
        for pair in if method == "GET" { query } else { body }.split('&') {
            let (name, value) = pair.split_once('=').ok_or("a parameter has no value")?;
            if parameters.insert(name, percent_decoded(value)?).is_some() {
                return Err(format!("the parameter `{name}` came twice"));
            }
        }
        let found = parameters.remove("Signature").ok_or("there is no signature")?;
        let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let text = format!("{method}{}/?{}", self.header("host")?, pairs.join("&"));
        same(&found, &base64(&hmac(SECRET_KEY.as_bytes(), text.as_bytes())))
    }
}

fn same(found: &str, expected: &str) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("expected {expected}\nfound    {found}")) }
}

fn percent_decoded(text: &str) -> Result<String, String> {
    let (mut bytes, mut rest) = (Vec::new(), text.bytes());
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits: String = rest.by_ref().take(2).map(char::from).collect();
                u8::from_str_radix(&digits, 16).map_err(|error| format!("%{digits}: {error}"))?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().chain(&[0; 2]).take(3).fold(0, |bits, byte| bits << 8 | usize::from(*byte));
        for place in 0..4 {
            let digit = char::from(DIGITS[bits >> (18 - 6 * place) & 63]);
            text.push(if place <= chunk.len() { digit } else { '=' });
        }
    }
    text
}

fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text);
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The UTC date of a time, counted out by hand so that it owes nothing to the code under test.
fn date_of(seconds: i64) -> String {
    let (mut days, mut year) = (seconds.div_euclid(86_400), 1970);
    let is_leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let length = |year| if is_leap(year) { 366 } else { 365 };
    while days >= length(year) {
        days -= length(year);
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

/// What the server does with a request once it has read it.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Writes these bytes and closes the connection.
    Raw(String),
    /// Says 502 with the whole request on the page, as some gateways do.
    Echo,
    /// Closes the connection without a word.
    Close,
    /// Breaks the connection off, so that the client's next look at it is an error.
    Reset,
    /// Ends its own side of the connection without a word, and goes on listening.
    HalfClose,
    /// Writes these bytes and then no more, over a connection that stays.
    Stall(String),
}

impl Reply {
    /// A complete response.
    #[must_use]
    pub fn http(status: &str, content_type: &str, body: &str) -> Self {
        Self::Raw(response(status, content_type, body))
    }

    /// A response of the service.
    #[must_use]
    pub fn json(body: &str) -> Self {
        Self::http("200 OK", "application/json", body)
    }
}

fn response(status: &str, content_type: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    )
}

/// A server that answers every request in the same way.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    received: mpsc::UnboundedReceiver<Received>,
}

impl Server {
    /// Starts a server; it ends with the test's runtime.
    pub async fn start(reply: Reply) -> Self {
        Self::start_with([reply]).await
    }

    /// Starts a server that gives one answer after the other, and the last one again and again.
    pub async fn start_with(replies: impl IntoIterator<Item = Reply>) -> Self {
        let mut replies: VecDeque<Reply> = replies.into_iter().collect();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let (sender, received) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let reply = if replies.len() > 1 { replies.pop_front() } else { replies.front().cloned() };
                let (reply, sender) = (reply.expect("a server has a reply"), sender.clone());
                tokio::spawn(async move { serve(stream, reply, sender).await });
            }
        });
        Self { address, received }
    }

    /// The URL of the server.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The next request that came.
    pub async fn request(&mut self) -> Received {
        self.received.recv().await.expect("a request came")
    }

    /// The requests that have come by now.
    pub fn requests(&mut self) -> Vec<Received> {
        std::iter::from_fn(|| self.received.try_recv().ok()).collect()
    }

    /// Whether no request has come.
    #[must_use]
    pub fn is_untouched(&mut self) -> bool {
        self.received.try_recv().is_err()
    }
}

async fn serve(mut stream: TcpStream, reply: Reply, sender: mpsc::UnboundedSender<Received>) {
    let Some(received) = read(&mut stream).await else { return };
    let _ = sender.send(received.clone());
    let bytes = match reply {
        Reply::Raw(bytes) => bytes,
        Reply::Echo => response("502 Bad Gateway", "text/html", &format!("<pre>{}</pre>", received.text())),
        Reply::Close => return,
        Reply::Reset => {
            let _ = stream.set_zero_linger();
            return;
        }
        Reply::HalfClose => {
            let _ = stream.shutdown().await;
            return hold(stream).await;
        }
        Reply::Stall(bytes) => {
            let _ = stream.write_all(bytes.as_bytes()).await;
            return hold(stream).await;
        }
    };
    let _ = stream.write_all(bytes.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// Reads on until the client is gone.
async fn hold(mut stream: TcpStream) {
    let mut ignored = [0; 4096];
    while stream.read(&mut ignored).await.is_ok_and(|read| read > 0) {}
}

/// Answers every request over connections that stay open, and counts them.
pub async fn keep_alive(body: &'static str) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("loopback has a free port");
    let url = format!("http://{}", listener.local_addr().expect("a listener has an address"));
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::Relaxed);
            let answer = answer.clone();
            tokio::spawn(async move {
                while read(&mut stream).await.is_some() {
                    if stream.write_all(answer.as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (url, connections)
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.lines();
            let line = lines.next()?.to_owned();
            let headers: BTreeMap<String, String> = lines
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
                .collect();
            let length: usize =
                headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            if body.len() >= length {
                return Some(Received { line, headers, body: body.to_owned() });
            }
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(read) if read > 0 => bytes.extend_from_slice(&chunk[..read]),
            _ => return None,
        }
    }
}
