"""Writes signatures of the vendor's own signer, one JSON object per line.

Usage: vectors.py FILE. The requests are random but the same each time;
crates/wire/tests/official_signer.rs checks that ours signs them alike.
"""

import hashlib
import json
import random
import sys
from urllib.parse import quote

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer

COUNT = 1000
SEED = 20250102
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
HOSTS = ["cts.eu-west-101.myhuaweicloud.eu", "127.0.0.1:8090", "cts.eu-de.otc.t-systems.com"]
JSON = ["application/json", "application/json;charset=UTF-8"]
OTHER_TYPES = ["text/plain", "application/octet-stream"]
WORDS = [
    "", "a", "A", "v3", "notifications", "smn", "~", "-_.~", "..", "a b", "a+b", "a,b", "100%",
    "%", "%zz", "%2F", "a/b", "a=b&c", "?", "#", ":@!$'()*;", "\"quoted\"", "\\", "|^`{}[]<>",
    "告警", "网络变更 告警", "é", "e\u0301", "😀", "\u2028", "\t", "ÄÖÜ", "٣",
]
# Parts of paths that are already encoded, in every spelling, and broken ones.
ENCODED = ["%41", "%7e", "%E5%91%8A", "%e5%91%8a", "%2f", "%25", "%252F", "%FF", "%E5%91", "%", "%4", "%zz"]


class RecordingSigner(Signer):
    """The official signer, remembering the hash of the canonical request."""

    canonical_sha256 = ""

    def _process_canonical_request(self, request, signed_headers):
        canonical = super()._process_canonical_request(request, signed_headers)
        self.canonical_sha256 = hashlib.sha256(canonical.encode()).hexdigest()
        return canonical


def text(rng):
    """A few words in a row; often odd, sometimes nothing."""
    return "".join(rng.choice(WORDS) for _ in range(rng.randint(0, 3)))


def path(rng):
    """A path as it could stand in a request line."""
    def segment():
        kind = rng.randrange(3)
        if kind == 0:
            return quote(text(rng), safe="")
        if kind == 1:
            return "".join(rng.choice(ENCODED) for _ in range(rng.randint(1, 3)))
        return text(rng)

    segments = [segment() for _ in range(rng.randint(0, 4))]
    return "/" + "/".join(segments) + rng.choice(["", "", "/"])


def query(rng):
    """Parameters, some of them repeated."""
    pairs = [(text(rng), text(rng)) for _ in range(rng.randint(0, 4))]
    for name, _ in list(pairs):
        if rng.random() < 0.3:
            pairs.append((name, text(rng)))
    rng.shuffle(pairs)
    return pairs


def body(rng):
    """A payload or none."""
    kind = rng.randrange(3)
    if kind == 0:
        return ""
    value = {text(rng): text(rng) for _ in range(rng.randint(0, 3))}
    return json.dumps(value, ensure_ascii=kind == 1)


def timestamp(rng):
    """A date of the calendar with any time."""
    day = f"{rng.randint(1970, 2099)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
    return f"{day}T{rng.randint(0, 23):02}{rng.randint(0, 59):02}{rng.randint(0, 59):02}Z"


def headers(rng, plain):
    """Headers before signing. Plain ones are those the console sends."""
    sent = {"X-Sdk-Date": timestamp(rng), "X-Project-Id": "%032x" % rng.getrandbits(128)}
    if rng.random() < 0.7:
        sent["Content-Type"] = rng.choice(JSON if plain else JSON + OTHER_TYPES)
    if rng.random() < 0.4:
        sent["X-Security-Token"] = "%0200x" % rng.getrandbits(800)
    if not plain:
        sent["User-Agent"] = "sdk; " + rng.choice(["a", "a  b", "ü"])
        for name in rng.sample(["Accept", "X-Custom", "x-lower", "X_Underscored", "A-First"], rng.randint(0, 3)):
            sent[name] = rng.choice(["", " padded\t", "a,b;c", "告警", "UPPER lower", "1"])
    names = list(sent)
    rng.shuffle(names)
    return {name: sent[name] for name in names}


def vector(rng):
    """A request with its signature."""
    plain = rng.random() < 0.5
    access_key, secret_key = "AK%016X" % rng.getrandbits(64), "SK" + text(rng)
    credentials = BasicCredentials().with_ak(access_key).with_sk(secret_key)
    parameters, payload = query(rng), body(rng)
    prefix = rng.choice(["", "", "/gateway", "/%E5%91%8A/a%20b"])
    below = path(rng)
    request = SdkRequest(
        method=rng.choice(METHODS),
        schema="https",
        host=rng.choice(HOSTS),
        resource_path=prefix + below,
        query_params=list(parameters),
        header_params=headers(rng, plain),
        body=payload,
    )
    signer = RecordingSigner(credentials)
    signer.sign(request)
    # The signer writes UTF-8 as if it were Latin-1, as it goes over the wire.
    sent = {name: value.encode("latin-1").decode() for name, value in request.header_params.items()}
    return {
        "plain": plain,
        "method": request.method,
        "host": request.host,
        "prefix": prefix,
        "path": below,
        "query": parameters,
        "body": payload,
        "access_key": access_key,
        "secret_key": secret_key,
        "authorization": sent.pop("Authorization"),
        "headers": list(sent.items()),
        "canonical_sha256": signer.canonical_sha256,
    }


def main():
    rng = random.Random(SEED)
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        for _ in range(COUNT):
            file.write(json.dumps(vector(rng)) + "\n")
    print(f"{COUNT} requests signed by the vendor's signer")


if __name__ == "__main__":
    main()
