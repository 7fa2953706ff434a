"""What a call costs the caller's process with the vendor's SDK for Python: CPU time of a typed, signed call.

The server, the action and the responses are those of `call_cost.rs`, which has the figures to compare with. Needs the
packages `tencentcloud-sdk-python-common` and `tencentcloud-sdk-python-intl-en`, and Cargo for the server.

usage: python3 tests/benches/call_cost_python.py [FOLDER_OF_UNPACKED_PACKAGES]
"""

import json
import os
import subprocess
import sys
import time

ROUNDS = 7
CALLS = 300

sys.path[:0] = sys.argv[1:2]
from tencentcloud.common import credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.tag.v20180813 import models, tag_client


def program():
    """The benchmark's own program, which is the server as well."""
    command = "cargo bench --quiet -p tencentcloud-tests --bench call_cost --no-run --message-format json"
    output = subprocess.run(command.split(), check=True, stdout=subprocess.PIPE, text=True).stdout
    messages = map(json.loads, output.splitlines())
    return next(of["executable"] for of in messages if of.get("target", {}).get("name") == "call_cost")


def microseconds_of_a_call(server, tags):
    environment = {**os.environ, "CALL_COST_SERVE": str(tags)}
    child = subprocess.Popen([server], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        profile = HttpProfile(protocol="http", endpoint=child.stdout.readline().strip(), keepAlive=True)
        key = credential.Credential("AKIDEXAMPLE", "EXAMPLE")
        client = tag_client.TagClient(key, "", ClientProfile(httpProfile=profile))

        def call():
            request = models.GetTagsRequest()
            request.MaxResults = 100
            request.TagKeys = ["team"]
            assert len(client.GetTags(request).Tags) == tags

        def a_round():
            start = time.process_time()
            for _ in range(CALLS):
                call()
            return (time.process_time() - start) * 1e6 / CALLS

        return min(a_round() for _ in range(ROUNDS))
    finally:
        child.kill()
        child.wait()


server = program()
for size, tags in [("small", 1), ("4 kB", 60)]:
    print(f"{size:<8} {microseconds_of_a_call(server, tags):8.0f} µs of CPU per call")
