"""How an answer differs from the plainest one.

A variant is an object with `on`, a pattern of operations such as `cts.update` or
`cts.list.*`, perhaps `times`, after which it is used up, and any of these:

what it says
  keep          members an object of the answer keeps; all others are left out
  drop          paths that are left out: `status`, `filter.rule`, `operations.*.trace_names`
  nulls         true: optional members that have no value are there, as null
  numbers       "text", "fraction" or "large": how whole numbers are written
  extra         true: members nobody documents are there, too
  bare          true: a list answers with the bare array
  say           members that replace what would be said
  body          this text instead of any other; "" is an empty one
  status        this status instead of the documented success

how it travels
  slow_ms       it begins that late
  pieces        chunks of that many bytes
  gzip, bom     true
  close         true: "Connection: close", and no length unless it is chunked
  content_type  another one; null for none
  cut           a number from 0 to 1: as much of the body is sent, then it breaks off
  headers       further headers

what is done
  refuse        {"status", "body", "headers", "retry_in_s"}: nothing is carried out
  hang_up       "before" or "after" it is carried out: the connection is closed
                without an answer
"""

import fnmatch
import gzip
import json
import threading
from datetime import datetime, timedelta, timezone


class Variants:
    """Those that were asked for; the first that fits is used."""

    def __init__(self):
        self._waiting = []
        self._lock = threading.Lock()

    def add(self, variants):
        with self._lock:
            self._waiting.extend(dict(variant) for variant in variants)

    def clear(self):
        with self._lock:
            self._waiting.clear()

    def waiting(self):
        with self._lock:
            return [dict(variant) for variant in self._waiting]

    def take(self, operation):
        with self._lock:
            for variant in self._waiting:
                if not fnmatch.fnmatchcase(operation, variant.get("on", "*")):
                    continue
                if "times" in variant:
                    variant["times"] -= 1
                    if variant["times"] <= 0:
                        self._waiting.remove(variant)
                return variant
        return {}


def http_date(seconds=0):
    """A time as headers write it."""
    when = datetime.now(timezone.utc) + timedelta(seconds=seconds)
    return when.strftime("%a, %d %b %Y %H:%M:%S GMT")


def _drop(value, path):
    """Leaves out the member at a path; `*` stands for every element."""
    if not path:
        return
    first, rest = path[0], path[1:]
    if first == "*":
        for element in value if isinstance(value, list) else []:
            _drop(element, rest)
    elif isinstance(value, dict) and first in value:
        if rest:
            _drop(value[first], rest)
        else:
            del value[first]


def _numbers(value, how):
    if isinstance(value, dict):
        return {name: _numbers(member, how) for name, member in value.items()}
    if isinstance(value, list):
        return [_numbers(element, how) for element in value]
    if isinstance(value, int) and not isinstance(value, bool):
        if how == "text":
            return str(value)
        return float(value) if how == "fraction" else value + 10**18
    return value


def _objects(value, list_name):
    """The objects an answer is about."""
    if list_name is None:
        return [value] if isinstance(value, dict) else []
    return [row for row in value.get(list_name, []) if isinstance(row, dict)]


def body_of(value, variant, list_name=None, optional=()):
    """The bytes of an answer. `list_name` is the member with the list, if it is one."""
    if "body" in variant:
        return variant["body"].encode()
    if value is None:
        return b""
    value = json.loads(json.dumps(value))
    for row in _objects(value, list_name):
        row.update(variant.get("say", {}))
        if "keep" in variant:
            for name in [name for name in row if name not in variant["keep"]]:
                del row[name]
        for path in variant.get("drop", []):
            _drop(row, path.split("."))
        if variant.get("nulls"):
            for name in optional:
                row.setdefault(name, None)
        if variant.get("extra"):
            row.update({"links": [], "enterprise_project_id": "0", "_v": {"a": [1, None]}})
    if "numbers" in variant:
        value = _numbers(value, variant["numbers"])
    if variant.get("bare") and list_name is not None:
        value = value.get(list_name, [])
    text = json.dumps(value, ensure_ascii=False)
    return ("\ufeff" + text if variant.get("bom") else text).encode()


def framed(body, variant):
    """Headers of the body, and the bytes that follow them. An answer that is cut
    promises more than it has."""
    headers = dict(variant.get("headers", {}))
    if body or "content_type" in variant:
        kind = variant.get("content_type", "application/json;charset=UTF-8")
        if kind is not None:
            headers["Content-Type"] = kind
    if variant.get("gzip"):
        body = gzip.compress(body)
        headers["Content-Encoding"] = "gzip"
    cut = variant.get("cut")
    sent = body if cut is None else body[: int(len(body) * cut)]
    if variant.get("close"):
        headers["Connection"] = "close"
    if "pieces" in variant:
        headers["Transfer-Encoding"] = "chunked"
        size = max(1, variant["pieces"])
        chunks = [sent[at : at + size] for at in range(0, len(sent), size)]
        chunks = [b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks]
        return headers, chunks + ([b"0\r\n\r\n"] if cut is None else [])
    if not variant.get("close") or cut is not None:
        headers["Content-Length"] = str(len(body))
    return headers, [sent] if sent else []
