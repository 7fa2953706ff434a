#!/usr/bin/env python3
"""Makes the vectors under `sdk/` with the vendor's own SDK for Python.

    pip install tencentcloud-sdk-python-common
    python3 tests/vectors/make.py

Time, nonce and multipart boundary are fixed; nothing else of the SDK is changed. What it makes is committed, so that
the comparison needs no Python. The SDK departs from the protocol in ways that are kept out of here and have tests by
name instead: it writes a space as `+`, `True` for `true`, leaves indices out for nulls, and sends a form unsorted.
"""

import hashlib
import json
import pathlib
import random
import time
import uuid
from types import SimpleNamespace
from urllib.parse import parse_qsl

from tencentcloud.common import abstract_client
from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.http.request import RequestInternal
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.common.sign import Sign

FOLDER = pathlib.Path(__file__).parent / "sdk"
SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
BOUNDARY = "58731222010402"

# What every vector says unless it says otherwise. The members of `params` stand sorted by name.
DEFAULTS = {
    "signature": "TC3-HMAC-SHA256",
    "method": "POST",
    "service": "cvm",
    "version": "2017-03-12",
    "action": "DescribeInstances",
    "host": "cvm.tencentcloudapi.com",
    "timestamp": 1551113065,
    "nonce": 11886,
    "region": "ap-guangzhou",
    "language": "en-US",
    "request_client": "SDK_PYTHON",
}

FILTERS = {"Filters": [{"Name": "zone", "Values": ["a", "b"]}], "Limit": 20}
TEXTS = {"Empty": "", "Name": "渲染-._~", "Odd": "a+b/c=d&e?f!*'()\"", "Text": "a\nb"}

VECTORS = {
    "tc3-post": {"params": FILTERS},
    "tc3-post-no-members": {"params": {}},
    "tc3-post-texts": {"params": TEXTS},
    "tc3-post-token": {"params": FILTERS, "token": "t0ken/+=", "language": "zh-CN"},
    "tc3-post-unsigned-payload": {"params": FILTERS, "unsigned_payload": True},
    "tc3-post-skip": {"params": FILTERS, "skip": True},
    "tc3-post-day-ends": {"params": {"Limit": 1}, "timestamp": 1577836799},
    "tc3-post-day-begins": {"params": {"Limit": 1}, "timestamp": 1577836800},
    "tc3-post-leap-day": {"params": {"Limit": 1}, "timestamp": 1582934400},
    "tc3-get": {"params": FILTERS, "method": "GET"},
    "tc3-get-no-members": {"params": {}, "method": "GET"},
    "tc3-get-texts": {"params": TEXTS, "method": "GET"},
    "tc3-get-numbers": {
        "params": {"Float": 0.5, "Large": 18446744073709551615, "Negative": -1, "Zero": 0},
        "method": "GET",
    },
    "tc3-get-unsigned-payload": {"params": FILTERS, "method": "GET", "unsigned_payload": True},
    "tc3-multipart": {"params": {"Limit": "10", "Names": ["a"], "Offset": "0"}, "multipart": True},
    "tc3-multipart-file": {
        "params": {"Name": "渲染"},
        "file": {"name": "Picture", "hex": "89504e470d0a1a0a00ff"},
        "multipart": True,
    },
    "hmac-sha1-get": {"params": FILTERS, "signature": "HmacSHA1", "method": "GET"},
    "hmac-sha1-post": {"params": FILTERS, "signature": "HmacSHA1"},
    "hmac-sha1-post-token": {"params": TEXTS, "signature": "HmacSHA1", "token": "t0ken/+="},
    "hmac-sha256-get": {"params": TEXTS, "signature": "HmacSHA256", "method": "GET"},
    "hmac-sha256-post": {"params": FILTERS, "signature": "HmacSHA256"},
    "hmac-sha256-post-twelve": {
        "params": {"InstanceIds": [f"ins-{number}" for number in range(12)]},
        "signature": "HmacSHA256",
    },
}


def client_of(vector):
    profile = ClientProfile(
        signMethod=vector["signature"],
        httpProfile=HttpProfile(endpoint=vector["host"], reqMethod=vector["method"]),
        language=vector["language"],
    )
    profile.unsignedPayload = vector.get("unsigned_payload", False)
    credential = Credential(SECRET_ID, SECRET_KEY, vector.get("token"))
    client = CommonClient(vector["service"], vector["version"], credential, vector["region"], profile)
    client.request_client = vector["request_client"]
    return client


def make(vector):
    """Gives the texts of a vector by the names of their files."""
    made = {}
    sign_tc3, sign = Sign.sign_tc3, Sign.sign

    def record_hash(text):
        # The payload is hashed first, and the canonical request after it.
        made["canonical_request.txt"] = text
        return hashlib.sha256(text)

    def record_tc3(key, date, service, text):
        made["string_to_sign.txt"] = text
        return sign_tc3(key, date, service, text)

    def record(key, text, method):
        made["string_to_sign.txt"] = text
        made["signature.txt"] = sign(key, text, method)
        return made["signature.txt"]

    Sign.sign_tc3, Sign.sign = staticmethod(record_tc3), staticmethod(record)
    abstract_client.hashlib = SimpleNamespace(sha256=record_hash)
    time.time = lambda: vector["timestamp"]
    random.randint = lambda low, high: vector["nonce"]
    uuid.uuid4 = lambda: SimpleNamespace(hex=BOUNDARY)

    params = dict(vector["params"])
    options = {"IsMultipart": vector.get("multipart", False), "SkipSign": vector.get("skip", False)}
    if "file" in vector:
        params[vector["file"]["name"]] = bytes.fromhex(vector["file"]["hex"])
        options["BinaryParams"] = [vector["file"]["name"]]
    request = RequestInternal(vector["host"], vector["method"], "/", header={})
    client_of(vector)._build_req_inter(vector["action"], params, request, options)
    Sign.sign_tc3, Sign.sign = staticmethod(sign_tc3), staticmethod(sign)

    headers = {name.lower(): value for name, value in request.header.items()}
    made["headers.txt"] = "".join(f"{name}: {headers[name]}\n" for name in sorted(headers))
    if vector["signature"] != "TC3-HMAC-SHA256":
        # The order of a form means nothing, and the SDK's is by chance.
        pairs = sorted(request.data.split("&"))
        made["payload.txt"] = "\n".join(pairs) + "\n"
        assert len(pairs) == len(parse_qsl(request.data, keep_blank_values=True))
    else:
        made["payload.bin"] = request.data
    return made


def main():
    for name, vector in VECTORS.items():
        vector = DEFAULTS | vector
        folder = FOLDER / name
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        made = make(vector)
        vector |= {"secret_id": SECRET_ID, "secret_key": SECRET_KEY, "boundary": BOUNDARY}
        made["request.json"] = json.dumps(vector, indent=2, ensure_ascii=False) + "\n"
        for file, content in made.items():
            content = content if isinstance(content, bytes) else content.encode()
            (folder / file).write_bytes(content)


if __name__ == "__main__":
    main()
