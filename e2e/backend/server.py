"""A second stand-in for both services, independent of the sandbox.

    python3 e2e/backend/server.py --port 8091

It answers as the contracts allow, in as many ways as `variants.py` lists. Its own
paths, which need no credentials:

    POST   /control/variants   a list of variants to add
    DELETE /control/variants   answers are plain again
    GET    /control/state      what is kept
    PUT    /control/state      replaces it: {"notifications": […], "connectors": […]}
    GET    /control/requests   what was asked, in order
    DELETE /control/requests   forgets that
"""

import argparse
import json
import re
import socket
import ssl
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from services import ROUTES, Refused, Services
from variants import Variants, body_of, framed, http_date

PATTERNS = [(name, method, re.compile(path)) for name, method, path in ROUTES]


class Request:
    """One request of a client."""

    def __init__(self, part, query, body):
        self.part, self.query, self.body = part, query, body


class Backend:
    """The services, what is asked of them and how they are to answer."""

    def __init__(self):
        self.services = Services()
        self.variants = Variants()
        self.requests = []
        # The request whose connection was closed last, and when.
        self.hung_up = (None, 0.0)
        self.lock = threading.Lock()

    def control(self, method, path, body):
        """Answers a control path; `None` if there is none."""
        with self.lock:
            match method, path:
                case "POST", "/control/variants":
                    self.variants.add(body)
                case "DELETE", "/control/variants":
                    self.variants.clear()
                case "GET", "/control/variants":
                    return self.variants.waiting()
                case "GET", "/control/state":
                    return self.services.state()
                case "PUT", "/control/state":
                    self.services.put(body)
                case "GET", "/control/requests":
                    return self.requests
                case "DELETE", "/control/requests":
                    self.requests.clear()
                case _:
                    return None
        return {}


def operation_of(method, path):
    """The operation, and the part of the path that varies."""
    for name, verb, pattern in PATTERNS:
        found = pattern.fullmatch(path)
        if found and verb == method:
            part = unquote(found[1]) if pattern.groups else None
            return name, part
    return None, None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    backend: Backend

    def handle_any(self):
        target = urlsplit(self.path)
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        if self.command == "OPTIONS":
            self.send(204, {"Access-Control-Max-Age": "600"}, [])
            return
        try:
            body = json.loads(raw) if raw else None
        except ValueError:
            body = raw.decode(errors="replace")
        if target.path.startswith("/control/"):
            value = self.backend.control(self.command, target.path, body)
            self.plain(404 if value is None else 200, value)
            return
        name, part = operation_of(self.command, target.path)
        if name is None:
            words = "The API does not exist or has not been published in the environment"
            self.plain(404, {"error_msg": words, "error_code": "APIGW.0101"})
            return
        query = dict(parse_qsl(target.query, keep_blank_values=True))
        full_name = f"{name}.{part}" if name == "cts.list" else name
        self.serve(full_name, name, Request(part, query, body))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = handle_any

    def serve(self, full_name, name, request):
        if self.is_resent(full_name, request):
            self.hang_up()
            return
        variant = self.backend.variants.take(full_name)
        note = {"operation": full_name, "query": request.query, "body": request.body}
        with self.backend.lock:
            self.backend.requests.append(note)
        time.sleep(variant.get("slow_ms", 0) / 1000)
        if variant.get("hang_up") == "before":
            self.hang_up(full_name, request)
            return
        if "refuse" in variant:
            self.refuse(variant["refuse"])
            note["status"] = variant["refuse"]["status"]
            return
        try:
            with self.backend.lock:
                self.backend.services.let_in(name, self.headers)
                answer = getattr(self.backend.services, name.replace(".", "_"))(request)
                body = body_of(answer.value, variant, answer.list_name, answer.optional)
                note["status"] = status = variant.get("status", answer.status)
        except Refused as refused:
            note["status"] = refused.status
            self.plain(refused.status, refused.body)
            return
        if variant.get("hang_up") == "after":
            self.hang_up(full_name, request)
            return
        headers, pieces = framed(b"" if status == 204 else body, variant)
        if status == 204:
            headers.pop("Content-Length", None)
        self.send(status, headers | answer.headers, pieces)
        if "cut" in variant:
            self.hang_up()

    def refuse(self, refusal):
        headers = dict(refusal.get("headers", {}))
        if "retry_in_s" in refusal:
            headers["Retry-After"] = http_date(refusal["retry_in_s"])
        body = refusal.get("body", "")
        text = body if isinstance(body, str) else json.dumps(body)
        self.plain(refusal["status"], text, headers)

    def plain(self, status, value, headers=None):
        body = (value if isinstance(value, str) else json.dumps(value)).encode()
        head = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        self.send(status, head | (headers or {}), [body])

    def send(self, status, headers, pieces):
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", self.headers.get("Origin", "*"))
        self.send_header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
        self.send_header(
            "Access-Control-Allow-Headers",
            self.headers.get("Access-Control-Request-Headers", "*"),
        )
        self.send_header("Access-Control-Expose-Headers", "X-Subject-Token, Retry-After, Date")
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece)
        self.wfile.flush()

    def is_resent(self, full_name, request):
        """Browsers send a request once more if a connection that was used before ends
        without an answer. That one gets none either."""
        key, at = self.backend.hung_up
        return key == (full_name, request.query, request.body) and time.monotonic() < at + 0.5

    def hang_up(self, full_name=None, request=None):
        """Closes the connection at once, as a crash would."""
        if request is not None:
            key = (full_name, request.query, request.body)
            self.backend.hung_up = (key, time.monotonic())
        linger = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.close_connection = True
        self.connection.close()

    def finish(self):
        try:
            super().finish()
        except OSError:
            pass  # It was closed on purpose.

    def log_message(self, *_words):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def shutdown_request(self, request):
        if request.fileno() != -1:
            super().shutdown_request(request)

    def handle_error(self, request, client_address):
        # A client that goes away is no fault of the server's.
        if not isinstance(sys.exception() if hasattr(sys, "exception") else sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def main():
    parser = argparse.ArgumentParser(description="A second stand-in for both services.")
    parser.add_argument("--port", type=int, default=8091, help="0 takes a free one")
    parser.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"), help="files in PEM")
    arguments = parser.parse_args()
    handler = type("BackendHandler", (Handler,), {"backend": Backend()})
    server = Server(("127.0.0.1", arguments.port), handler)
    address = f"http://127.0.0.1:{server.server_port}"
    if arguments.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*arguments.tls)
        # Whoever does not greet keeps nobody else waiting.
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        address = f"https://localhost:{server.server_port}"
    print(f"Backend at {address}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
