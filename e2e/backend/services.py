"""What the services keep and answer, as far as the console speaks to them.

Strict with what is sent, as the contracts are: a member that is not in them, a null
or one that is missing is refused. How an answer then varies is not decided here.
"""

import re
import time
import uuid
from dataclasses import dataclass, field

PROJECT = "24edf66e79d04187acb99a463e610764"
DOMAIN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
REGION = "eu-west-101"
SMN = f"urn:smn:{REGION}:{PROJECT}:"
FSS = f"urn:fss:{REGION}:{PROJECT}:function:default:"

API_KEY = "second-key"
TOKEN = "second-token"
ACCOUNT, USER, PASSWORD = "second-account", "second-user", "second-password"

MOST_NOTIFICATIONS = 100
NAME = re.compile("[0-9A-Za-z_\u4e00-\u9fa5]{1,64}")
ARN_TOPIC = re.compile(r"arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}(\.fifo)?")
ARN_ROLE = re.compile(r"arn:aws[a-z-]*:iam::\d{12}:role/[!-~]{1,576}")


class Refused(Exception):
    """What a service does not do."""

    def __init__(self, status, body):
        super().__init__(status)
        self.status, self.body = status, body


def cts(status, number, words):
    return Refused(status, {"error_code": f"CTS.{number}", "error_msg": words})


def security(status, words):
    return Refused(status, {"message": words})


@dataclass
class Answer:
    """A success."""

    status: int
    value: object = None
    list_name: str | None = None
    optional: tuple = ()
    headers: dict = field(default_factory=dict)


def _texts(value, least=1):
    return (
        isinstance(value, list)
        and len(value) >= least
        and all(isinstance(text, str) and text for text in value)
    )


def _rows(value, members, code, what):
    """A list of objects of which each has exactly these members."""
    if not isinstance(value, list):
        raise cts(400, code, f"The {what} parameter is not a list.")
    for row in value:
        if not isinstance(row, dict) or set(row) != set(members):
            raise cts(400, code, f"The {what} parameter is invalid.")
        for name, is_list in members.items():
            fits = _texts(row[name]) if is_list else isinstance(row[name], str) and row[name]
            if not fits:
                raise cts(400, code, f"The {what} parameter is invalid: {name}.")


class Services:
    """All of them, of one project and one account."""

    WRITABLE = {
        "notification_name",
        "operation_type",
        "operations",
        "notify_user_list",
        "topic_id",
        "filter",
        "agency_name",
    }
    OPTIONAL = ("topic_id", "filter", "notify_user_list", "agency_name", "domain_id")

    def __init__(self):
        self.notifications = []
        self.connectors = []
        self.tokens = {TOKEN}
        self.topics = ["audit-mail", "audit-pager", "duty"]
        self.functions = ["on-audit"]
        self.users = ["alice", "bob", "ops_agency"]
        self.catalogue = [
            ("ECS", "ecs", ["createServer", "deleteServer", "rebootServer"]),
            ("EVS", "evs", ["createVolume", "deleteVolume"]),
            ("IAM", "user", ["login", "createUser"]),
        ]
        self.tests = []
        self._made = 0

    # What stands behind the control paths.

    def state(self):
        return {
            "notifications": self.notifications,
            "connectors": self.connectors,
            "tests": self.tests,
        }

    def put(self, state):
        """Replaces what is kept; notifications get what a stored one has."""
        if "notifications" in state:
            self.notifications = []
            for body in state["notifications"]:
                self.notifications.append(self._stored(dict(body)))
        if "connectors" in state:
            self.connectors = [dict(body) for body in state["connectors"]]

    def _stored(self, body):
        self._made += 1
        body.setdefault("notification_id", str(uuid.uuid4()))
        body.setdefault("operations", [])
        body.setdefault("status", "enabled" if body.get("topic_id") else "disabled")
        kind = "fun" if str(body.get("topic_id", "")).startswith("urn:fss:") else "smn"
        body["notification_type"] = kind
        body["project_id"] = PROJECT
        # One second apart, so that “newest first” is an order.
        body.setdefault("create_time", int(time.time()) * 1000 - 86_400_000 + self._made * 1000)
        return body

    # Who is asking.

    def let_in(self, operation, headers):
        service = operation.split(".")[0]
        if service == "ns":
            key = headers.get("Authorization", "")
            if key != f"ApiKey {API_KEY}" and headers.get("api-secret-key") != API_KEY:
                raise security(401, "Unauthorized")
            if headers.get("api-version") != "v1":
                raise security(400, "The header api-version is missing.")
        elif operation != "iam.token" and headers.get("X-Auth-Token") not in self.tokens:
            words = "Incorrect IAM authentication information: decrypt token fail"
            raise Refused(401, {"error_msg": words, "error_code": "APIGW.0301"})

    # Network Security.

    def _connector(self, kind):
        for connector in self.connectors:
            if connector["notificationType"] == kind:
                return connector
        raise security(404, "SNS connector not found")

    @staticmethod
    def _valid_connector(body):
        members = {"notificationType", "topicArn", "roleArn", "externalId"}
        valid = (
            isinstance(body, dict)
            and set(body) == members
            and all(isinstance(text, str) for text in body.values())
            and re.fullmatch(r"[A-Za-z0-9_+=,.@-]{2,64}", body["notificationType"])
            and ARN_TOPIC.fullmatch(body["topicArn"])
            and ARN_ROLE.fullmatch(body["roleArn"])
            and re.fullmatch(r"[A-Za-z0-9_+=,.@:/-]{2,1224}", body["externalId"])
        )
        if not valid:
            raise security(422, "Invalid SNS connector")

    def ns_list(self, _request):
        return Answer(200, {"connectors": self.connectors}, "connectors")

    def ns_create(self, request):
        self._valid_connector(request.body)
        if any(c["notificationType"] == request.body["notificationType"] for c in self.connectors):
            raise security(409, "SNS connector already exists")
        self.connectors.append(request.body)
        return Answer(201, request.body)

    def ns_describe(self, request):
        return Answer(200, self._connector(request.part))

    def ns_update(self, request):
        connector = self._connector(request.part)
        self._valid_connector(request.body)
        if request.body["notificationType"] != request.part:
            raise security(422, "Invalid SNS connector")
        connector.update(request.body)
        return Answer(200, connector)

    def ns_delete(self, request):
        self.connectors.remove(self._connector(request.part))
        return Answer(204)

    def ns_test(self, request):
        self.tests.append(self._connector(request.part)["notificationType"])
        return Answer(202)

    # CTS.

    def _check_notification(self, body, known, own=None):
        """`known` are the members this call takes, `own` is what is replaced."""
        if not isinstance(body, dict) or not body:
            raise cts(400, "0003", "The request body is empty or invalid.")
        if set(body) - known or any(value is None for value in body.values()):
            raise cts(400, "0003", "The request body has a member that is not supported.")
        name = body.get("notification_name")
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise cts(400, "0411", "The notification_name parameter is invalid.")
        if any(n["notification_name"] == name and n is not own for n in self.notifications):
            raise cts(400, "0400", "The notification name already exists.")
        kind, operations = body.get("operation_type"), body.get("operations", [])
        if kind not in ("complete", "customized") or (kind == "customized") != bool(operations):
            raise cts(400, "0401", "The operations parameter is invalid.")
        members = {"service_type": False, "resource_type": False, "trace_names": True}
        _rows(operations, members, "0401", "operations")
        _rows(body.get("notify_user_list", []), {"user_group": False, "user_list": True}, "0003", "notify_user_list")
        self._check_filter(body.get("filter"))
        self._check_topic(body.get("topic_id", ""))
        if body.get("agency_name", "cts_admin_trust") != "cts_admin_trust":
            raise cts(400, "0003", "The agency_name parameter is invalid.")

    @staticmethod
    def _check_filter(given):
        if given is None:
            return
        fits = (
            isinstance(given, dict)
            and set(given) == {"condition", "is_support_filter", "rule"}
            and given["condition"] in ("AND", "OR")
            and isinstance(given["is_support_filter"], bool)
            and _texts(given["rule"], 0)
            and len(given["rule"]) <= 6
        )
        if not fits:
            raise cts(400, "0003", "The filter parameter is invalid.")

    def _check_topic(self, urn):
        known = [SMN + name for name in self.topics]
        known += [f"{FSS}{name}:latest" for name in self.functions]
        if urn and urn not in known:
            raise cts(400, "0402", "The SMN topic does not exist.")

    def _notification(self, id_):
        for notification in self.notifications:
            if notification["notification_id"] == id_:
                return notification
        raise cts(404, "0403", "The notification does not exist.")

    def cts_list(self, request):
        kind, name = request.part, request.query.get("notification_name")
        if kind not in ("smn", "fun"):
            raise cts(400, "0410", "notification_type must be smn or fun.")
        rows = [n for n in self.notifications if n["notification_type"] == kind]
        rows = [n for n in rows if name is None or n["notification_name"] == name]
        return Answer(200, {"notifications": rows}, "notifications", self.OPTIONAL)

    def cts_create(self, request):
        self._check_notification(request.body, self.WRITABLE)
        if len(self.notifications) >= MOST_NOTIFICATIONS:
            raise cts(400, "0407", "The notification quota is exceeded.")
        stored = self._stored(dict(request.body, create_time=int(time.time() * 1000)))
        if stored.get("topic_id") == "":
            del stored["topic_id"]
        self.notifications.append(stored)
        return Answer(201, stored, None, self.OPTIONAL)

    def cts_update(self, request):
        body = request.body
        own = self._notification(body.get("notification_id") if isinstance(body, dict) else None)
        self._check_notification(body, self.WRITABLE | {"notification_id", "status"}, own)
        if body.get("status") not in ("enabled", "disabled"):
            raise cts(400, "0205", "The status must be enabled or disabled.")
        if body["status"] == "enabled" and not body.get("topic_id"):
            raise cts(400, "0404", "The topic is not configured.")
        created = own["create_time"]
        # Everything is replaced: what was not sent is gone.
        own.clear()
        own.update(body)
        self._stored(own)["create_time"] = created
        return Answer(200, own, None, self.OPTIONAL)

    def cts_delete(self, request):
        ids = [id_ for id_ in request.query.get("notification_id", "").split(",") if id_]
        known = {n["notification_id"] for n in self.notifications}
        self.notifications = [n for n in self.notifications if n["notification_id"] not in ids]
        if not ids or set(ids) - known:
            raise cts(404, "0403", "The notification does not exist or some failed to be deleted.")
        return Answer(204)

    def cts_operations(self, request):
        service = request.query.get("service_type")
        rows = [
            {"service_type": s, "resource_type": r, "operation_list": names}
            for s, r, names in self.catalogue
            if service in (None, s)
        ]
        return Answer(200, {"operations": rows}, "operations")

    def cts_quotas(self, _request):
        rows = [
            {"type": "system_tracker", "used": 1, "quota": 1},
            {"type": "smn_notification", "used": len(self.notifications), "quota": 100},
        ]
        return Answer(200, {"resources": rows}, "resources")

    def cts_users(self, _request):
        return Answer(200, {"users": [{"name": name} for name in self.users]}, "users")

    def cts_traces(self, _request):
        trace = {
            "trace_id": "5b1a2c3d-0000-11ef-8000-000000000001",
            "trace_name": "deleteServer",
            "service_type": "ECS",
            "resource_type": "ecs",
            "trace_rating": "normal",
            "trace_type": "ApiCall",
            "code": 200,
            "time": int(time.time() * 1000) - 60_000,
            "user": {"name": "alice"},
        }
        value = {"traces": [trace], "meta_data": {"count": 1, "marker": None}}
        return Answer(200, value, "traces")

    # Around CTS.

    def smn_topics(self, request):
        start, count = (int(request.query.get(k, d)) for k, d in (("offset", 0), ("limit", 100)))
        rows = [
            {"topic_urn": SMN + name, "name": name, "display_name": "", "push_policy": 0}
            for name in self.topics[start : start + count]
        ]
        value = {"request_id": "r", "topic_count": len(self.topics), "topics": rows}
        return Answer(200, value, "topics")

    def smn_subscriptions(self, request):
        if request.part not in [SMN + name for name in self.topics]:
            words = "Topic not found."
            raise Refused(404, {"request_id": "r", "code": "SMN.0006", "message": words})
        rows = [
            {
                "topic_urn": request.part,
                "subscription_urn": f"{request.part}:0a1b",
                "protocol": "email",
                "endpoint": "duty@example.com",
                "owner": PROJECT,
                "remark": "",
                "status": 1,
            }
        ]
        value = {"request_id": "r", "subscription_count": 1, "subscriptions": rows}
        return Answer(200, value, "subscriptions")

    def fgs_functions(self, _request):
        rows = [{"func_urn": f"{FSS}{n}:latest", "func_name": n} for n in self.functions]
        return Answer(200, {"functions": rows, "next_marker": len(rows)}, "functions")

    def iam_token(self, request):
        try:
            identity = request.body["auth"]["identity"]["password"]["user"]
            given = (identity["domain"]["name"], identity["name"], identity["password"])
        except (KeyError, TypeError):
            given = None
        if given != (ACCOUNT, USER, PASSWORD):
            words = "The username or password is wrong."
            raise Refused(401, {"error": {"code": 401, "message": words, "title": "Unauthorized"}})
        token = uuid.uuid4().hex * 20
        self.tokens.add(token)
        expires = time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime(time.time() + 86_400))
        return Answer(201, {"token": {"expires_at": expires}}, headers={"X-Subject-Token": token})

    def iam_projects(self, _request):
        return Answer(200, {"projects": [{"id": PROJECT, "name": REGION}]}, "projects")


# Operations by method and path; the first group is what `Request.part` holds.
ROUTES = [
    ("ns.list", "GET", r"/api/snsconnectors"),
    ("ns.create", "POST", r"/api/snsconnectors"),
    ("ns.describe", "GET", r"/api/snsconnectors/([^/]+)"),
    ("ns.update", "PUT", r"/api/snsconnectors/([^/]+)"),
    ("ns.delete", "DELETE", r"/api/snsconnectors/([^/]+)"),
    ("ns.test", "POST", r"/api/snsconnectors/([^/]+)/test"),
    ("cts.list", "GET", rf"/v3/{PROJECT}/notifications/([^/]+)"),
    ("cts.create", "POST", rf"/v3/{PROJECT}/notifications"),
    ("cts.update", "PUT", rf"/v3/{PROJECT}/notifications"),
    ("cts.delete", "DELETE", rf"/v3/{PROJECT}/notifications"),
    ("cts.operations", "GET", rf"/v3/{PROJECT}/operations"),
    ("cts.quotas", "GET", rf"/v3/{PROJECT}/quotas"),
    ("cts.users", "GET", rf"/v3/{PROJECT}/user-resources"),
    ("cts.traces", "GET", rf"/v3/{PROJECT}/traces"),
    ("smn.topics", "GET", rf"/v2/{PROJECT}/notifications/topics"),
    ("smn.subscriptions", "GET", rf"/v2/{PROJECT}/notifications/topics/([^/]+)/subscriptions"),
    ("fgs.functions", "GET", rf"/v2/{PROJECT}/fgs/functions"),
    ("iam.token", "POST", r"/v3/auth/tokens"),
    ("iam.projects", "GET", r"/v3/projects"),
]
