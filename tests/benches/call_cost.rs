//! What a call costs the caller's process: CPU time of a typed call beside bare HTTP clients that send a body signed
//! beforehand, all to the same server in a process of its own.
//!
//! `cargo bench -p tencentcloud-tests --bench call_cost`. Rounds of the contenders take turns, and of each the quickest
//! round counts. Times differ from machine to machine; the ratios to reqwest are what to look at.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
};

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::{
    client::legacy::Client,
    rt::{TokioExecutor, TokioIo},
};
use rustix::time::{ClockId, clock_gettime};
use serde_json::json;
use tencentcloud_api::{
    Config, Credentials,
    runtime::{
        RateLimit,
        transport::{HyperTransport, Transport as _},
    },
    tag,
};

const ROUNDS: usize = 9;
const CALLS: usize = 2_000;

/// The variable that turns this program into the server: how many tags its answer holds.
const SERVE: &str = "CALL_COST_SERVE";

fn main() {
    match std::env::var(SERVE) {
        Ok(tags) => serve(tags.parse().expect("a number of tags")),
        Err(_) => compare(),
    }
}

fn compare() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    println!(
        "{:<34} {:>12} {:>10} {:>12} {:>10}",
        "µs of CPU per call", "small", "/ reqwest", "4 kB", "/ reqwest"
    );
    let columns: Vec<Vec<(&str, f64)>> =
        [1, 60].iter().map(|tags| runtime.block_on(measure(*tags))).collect();
    for place in 0..columns[0].len() {
        let (name, _) = columns[0][place];
        print!("{name:<34}");
        for column in &columns {
            let reqwest =
                column.iter().find(|(name, _)| name.starts_with("reqwest, bytes")).map_or(1.0, |of| of.1);
            print!(" {:>12.1} {:>10.2}", column[place].1, column[place].1 / reqwest);
        }
        println!();
    }
}

/// Every contender's quickest round, in microseconds a call.
async fn measure(tags: usize) -> Vec<(&'static str, f64)> {
    let server = Server::start(tags);
    let mut least = [f64::INFINITY; 6];
    let mut contenders = Contenders::new(&server).await;
    for _ in 0..ROUNDS {
        for (place, least) in least.iter_mut().enumerate() {
            let before = cpu_seconds();
            for _ in 0..CALLS {
                contenders.call(place).await;
            }
            *least = least.min((cpu_seconds() - before) * 1e6 / CALLS as f64);
        }
    }
    let names = [
        "hyper, one connection, bytes",
        "hyper-util's pool, bytes",
        "this crate's transport, bytes",
        "reqwest, bytes",
        "reqwest, typed by serde",
        "this crate: validated, signed, typed",
    ];
    names.into_iter().zip(least).collect()
}

struct Contenders {
    url: String,
    hyper: hyper::client::conn::http1::SendRequest<Full<Bytes>>,
    pool: Client<hyper_util::client::legacy::connect::HttpConnector, Full<Bytes>>,
    transport: HyperTransport,
    reqwest: reqwest::Client,
    own: tag::Client,
}

impl Contenders {
    async fn new(server: &Server) -> Self {
        let stream = tokio::net::TcpStream::connect(&server.address).await.expect("the server listens");
        let (hyper, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.expect("a connection");
        tokio::spawn(connection);
        let config = Config::builder()
            .credentials(Credentials::new("AKIDEXAMPLE", "EXAMPLE"))
            .endpoint(format!("http://{}", server.address))
            // On, and never reached.
            .rate_limit(RateLimit::documented().factor(1e6))
            .build()
            .expect("a configuration");
        Self {
            url: format!("http://{}/", server.address),
            hyper,
            pool: Client::builder(TokioExecutor::new()).build_http(),
            transport: HyperTransport::new().expect("a transport"),
            reqwest: reqwest::Client::builder().no_proxy().build().expect("a client"),
            own: tag::Client::new(&config),
        }
    }

    async fn call(&mut self, place: usize) {
        match place {
            0 => {
                let answer = self.hyper.send_request(signed(&self.url)).await.expect("an answer");
                answer.into_body().collect().await.expect("a body");
            }
            1 => {
                let answer = self.pool.request(signed(&self.url)).await.expect("an answer");
                answer.into_body().collect().await.expect("a body");
            }
            2 => {
                let request = signed(&self.url).map(|_| Bytes::from_static(BODY.as_bytes()));
                self.transport.send(request).await.expect("an answer");
            }
            3 => {
                self.reqwest().await.bytes().await.expect("a body");
            }
            4 => {
                let body = self.reqwest().await.bytes().await.expect("a body");
                let answer: typed::Envelope = serde_json::from_slice(&body).expect("JSON");
                std::hint::black_box(answer);
            }
            _ => {
                let answer = self.own.get_tags().max_results(100).tag_keys(["team"]).send().await;
                std::hint::black_box(answer.expect("an answer"));
            }
        }
    }

    async fn reqwest(&self) -> reqwest::Response {
        let (parts, body) = signed(&self.url).into_parts();
        let request = self.reqwest.post(&self.url).headers(parts.headers).body(BODY);
        drop(body);
        request.send().await.expect("an answer")
    }
}

const BODY: &str = r#"{"MaxResults":100,"TagKeys":["team"]}"#;

/// A request as it would be signed: the same headers with the same lengths.
fn signed(url: &str) -> http::Request<Full<Bytes>> {
    http::Request::post(url)
        .header("host", "tag.intl.tencentcloudapi.com")
        .header("content-type", "application/json")
        .header("x-tc-action", "GetTags")
        .header("x-tc-version", "2018-08-13")
        .header("x-tc-timestamp", "1551113065")
        .header("x-tc-requestclient", "tencentcloud-rust/0.1.0")
        .header(
            "authorization",
            "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/tag/tc3_request, SignedHeaders=content-type;host, \
             Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168",
        )
        .body(Full::new(Bytes::from_static(BODY.as_bytes())))
        .expect("a request")
}

/// What a caller would derive by hand.
mod typed {
    #![allow(dead_code, reason = "decoded to be thrown away")]

    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    pub struct Envelope {
        response: Response,
    }

    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Response {
        pagination_token: String,
        tags: Vec<Tag>,
        request_id: String,
    }

    #[derive(serde::Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Tag {
        tag_key: String,
        tag_value: String,
        category: Option<String>,
    }
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// The server in a process of its own, so that its work is nobody's.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(tags: usize) -> Self {
        let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
        let mut child =
            command.env(SERVE, tags.to_string()).stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut address = String::new();
        BufReader::new(child.stdout.take().expect("its output"))
            .read_line(&mut address)
            .expect("its address");
        Self { child, address: address.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(tags: usize) {
    let tags: Vec<_> = (0..tags)
        .map(|tag| json!({"TagKey": format!("key-{tag:04}"), "TagValue": "rendering", "Category": "Custom"}))
        .collect();
    let body = json!({"Response": {
        "PaginationToken": "", "Tags": tags, "RequestId": "0ba573a8-0fdc-44eb-96d7-8f7f1f1f1f1f",
    }})
    .to_string();
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("{}", listener.local_addr().expect("an address"));
    for stream in listener.incoming() {
        let (stream, answer) = (stream.expect("a connection"), answer.clone());
        std::thread::spawn(move || converse(stream, answer.as_bytes()));
    }
}

/// Answers each request of a connection once it is there as a whole.
fn converse(mut stream: TcpStream, answer: &[u8]) {
    stream.set_nodelay(true).expect("an option");
    let mut received = Vec::new();
    let mut chunk = [0; 8_192];
    while let Ok(read @ 1..) = stream.read(&mut chunk) {
        received.extend_from_slice(&chunk[..read]);
        while let Some(length) = whole(&received) {
            received.drain(..length);
            if stream.write_all(answer).is_err() {
                return;
            }
        }
    }
}

/// The length of the first request, once all of it is there.
fn whole(received: &[u8]) -> Option<usize> {
    let head = received.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&received[..head]).to_lowercase();
    let body =
        text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    let length = head + body.unwrap_or(0);
    (received.len() >= length).then_some(length)
}
