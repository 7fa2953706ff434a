//! What it costs to sign a request of 200 bytes with the key of the day at hand, beside the bare hashes.

use std::hint::black_box;

use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tencentcloud_runtime::{Credentials, bench::Authenticate, sign};

/// The length of what is hashed: a body, and the texts that the vendor's scheme makes of a request to Tag.
const BODY: [u8; 200] = [b'a'; 200];

fn signing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("sign");
    let now = Timestamp::from_second(1_551_113_065).expect("a time");
    let request = sign::Request {
        method: "POST",
        query: "",
        content_type: "application/json",
        host: "tag.intl.tencentcloudapi.com",
        payload: sign::Payload::Signed(&BODY),
    };
    let credentials =
        Credentials::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE");

    // The floor: the same hashes over the same texts, which are there already.
    let canonical = sign::CanonicalRequest::new(&request);
    let scope = sign::CredentialScope::new("tag", now);
    let to_sign = sign::StringToSign::new(&canonical, &scope, now);
    let key = [7; 32];
    group.bench_function("bare RustCrypto", |bencher| {
        bencher.iter(|| {
            let body: [u8; 32] = Sha256::digest(black_box(&BODY)).into();
            let request: [u8; 32] = Sha256::digest(black_box(canonical.text().as_bytes())).into();
            let mut mac =
                <Hmac<Sha256> as KeyInit>::new_from_slice(black_box(&key)).expect("any key will do");
            mac.update(black_box(to_sign.text().as_bytes()));
            let signature: [u8; 32] = mac.finalize().into_bytes().into();
            (body, request, signature)
        });
    });

    // What no HTTP request can do without, on top of it: the same headers, of texts that are there already.
    let stage = Authenticate::new(Bytes::from_static(&BODY)).expect("a request");
    let signed = stage.run(now).expect("a request");
    group.bench_function("bare headers", |bencher| {
        bencher.iter(|| {
            let mut headers = HeaderMap::with_capacity(signed.headers().len());
            for (name, value) in black_box(signed.headers()) {
                headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).expect("a value"));
            }
            let mut request = http::Request::new(signed.body().clone());
            *request.uri_mut() = signed.uri().clone();
            *request.headers_mut() = headers;
            request
        });
    });

    let keys = sign::SigningKeys::default();
    group.bench_function("the Authorization header", |bencher| {
        bencher.iter(|| {
            let key = keys.get(black_box(&credentials), "tag", now);
            key.authorize(black_box(&request), credentials.secret_id(), now)
        });
    });

    group.bench_function("the whole request, headers included", |bencher| {
        bencher.iter(|| stage.run(black_box(now)));
    });

    group.bench_function("the Authorization header, key derived anew", |bencher| {
        bencher.iter(|| sign::sign(black_box(&request), &credentials, "tag", now));
    });
    group.finish();
}

criterion_group!(benches, signing);
criterion_main!(benches);
