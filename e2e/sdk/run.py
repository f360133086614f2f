"""The vendor's SDK, as it is, against the sandbox's server.

Usage: run.py SANDBOX-SERVER, the program, which is started so that it checks
credentials (docs/sandbox.md lists them). The last line reads "N passed, M failed".
"""

import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from email.utils import parsedate_to_datetime

# The server is on this machine; a proxy could not reach it.
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"

from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkcts.v3 import (
    CreateNotificationRequest,
    CreateNotificationRequestBody,
    CtsClient,
    DeleteNotificationRequest,
    Filter,
    ListNotificationsRequest,
    ListOperationsRequest,
    ListQuotasRequest,
    ListTracesRequest,
    ListUserResourcesRequest,
    NotificationUsers,
    Operations,
    UpdateNotificationRequest,
    UpdateNotificationRequestBody,
)

PROJECT = "24edf66e79d04187acb99a463e610764"
TOPIC = f"urn:smn:eu-west-101:{PROJECT}:on-call"
KEY = ("SANDBOXACCESSKEY0001", "sandbox-secret-key-000000000000000000001", None)
TEMPORARY = (
    "SANDBOXTEMPORARY0001",
    "sandbox-secret-key-000000000000000000002",
    "sandbox-security-token",
)
KEYS = {"access key": KEY, "temporary key": TEMPORARY}
NAMES = ["sdk_rule", "告警通知", "混合_name_1"]
REFUSED = "Incorrect IAM authentication information: "


class Sandbox:
    """The server, and clients of it."""

    def __init__(self, url):
        self.url = url

    def client(self, key):
        access_key, secret_key, security_token = key
        credentials = BasicCredentials(access_key, secret_key, PROJECT)
        if security_token:
            credentials = credentials.with_security_token(security_token)
        return CtsClient.new_builder().with_credentials(credentials).with_endpoint(self.url).build()

    def raw(self, method, path, body=None, headers=None):
        """Status, headers and text of a request that the SDK does not make."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers or {}, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.headers, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read().decode()

    def control(self, path, body=None):
        status, _, text = self.raw("POST", "/sandbox/" + path, body or {})
        same(status, 204, text)


def same(found, expected, about=""):
    """Fails unless both are equal."""
    if found != expected:
        raise AssertionError(f"{found!r} instead of {expected!r} {about}")


def refused(call, status, code, words):
    """Fails unless the service refuses the call with exactly this."""
    try:
        call()
    except ServiceResponseException as error:
        same((error.status_code, error.error_code, error.error_msg), (status, code, words))
        if not error.request_id:
            raise AssertionError("there is no request id") from error
        return
    raise AssertionError("it was not refused")


def quotas(client):
    return client.list_quotas(ListQuotasRequest()).resources


def listed(client, kind, name=None):
    request = ListNotificationsRequest(notification_type=kind, notification_name=name)
    return client.list_notifications(request).notifications


def all_members(name):
    """Everything a notification can be created with."""
    return CreateNotificationRequestBody(
        notification_name=name,
        operation_type="customized",
        operations=[Operations(service_type="ECS", resource_type="ecs", trace_names=["deleteServer"])],
        notify_user_list=[NotificationUsers(user_group="CTS view", user_list=["test1", "测试"])],
        topic_id=TOPIC,
        filter=Filter(condition="AND", is_support_filter=True, rule=["trace_rating = warning", "code != 200"]),
    )


def lists(sandbox, key):
    client = sandbox.client(key)
    same((len(listed(client, "smn")), len(listed(client, "fun"))), (11, 1))
    rows = listed(client, "smn", "网络变更告警")
    same([row.notification_name for row in rows], ["网络变更告警"])
    same([row.notification_name for row in listed(client, "smn", "key_deletions")], ["key_deletions"])
    same(listed(client, "smn", "a+b, c%2F~"), [])


def life_of_a_notification(sandbox, key, name):
    client = sandbox.client(key)
    body = all_members(name)
    created = client.create_notification(CreateNotificationRequest(body))
    same((created.notification_name, created.status, created.topic_id), (name, "enabled", TOPIC))
    (found,) = listed(client, "smn", name)
    same(found.notification_id, created.notification_id)
    same(found.operations[0].trace_names, ["deleteServer"])
    same(found.notify_user_list[0].user_list, ["test1", "测试"])
    same(found.filter.rule, ["trace_rating = warning", "code != 200"])

    update = UpdateNotificationRequestBody(
        notification_id=created.notification_id,
        notification_name=name + "_2",
        operation_type="complete",
        status="disabled",
        topic_id=TOPIC,
    )
    updated = client.update_notification(UpdateNotificationRequest(update))
    same((updated.notification_name, updated.status), (name + "_2", "disabled"))
    (found,) = listed(client, "smn", name + "_2")
    same((found.operation_type, found.filter), ("complete", None))

    delete = DeleteNotificationRequest(notification_id=created.notification_id)
    same(client.delete_notification(delete).status_code, 204)
    same(listed(client, "smn", name), [])


def several_are_deleted_at_once(sandbox, key):
    client = sandbox.client(key)
    ids = [
        client.create_notification(CreateNotificationRequest(all_members(name))).notification_id
        for name in NAMES
    ]
    client.delete_notification(DeleteNotificationRequest(notification_id=",".join(ids)))
    same(len(listed(client, "smn")), 11)


def catalogue_quotas_and_users(sandbox, key):
    client = sandbox.client(key)
    rows = client.list_operations(ListOperationsRequest()).operations
    same(len(rows), 41)
    rows = client.list_operations(ListOperationsRequest(service_type="ECS", resource_type="ecs")).operations
    same([(row.service_type, row.resource_type) for row in rows], [("ECS", "ecs")])
    same({row.type: row.quota for row in quotas(client)}["smn_notification"], 100)
    same(len(client.list_user_resources(ListUserResourcesRequest()).users), 9)


def traces_page_by_page(sandbox, key):
    client = sandbox.client(key)
    seen, marker, pages = [], None, 0
    while pages < 4:
        request = ListTracesRequest(trace_type="system", limit=7, service_type="IAM", next=marker)
        window_end = now_ms(sandbox)
        request.to, request._from = window_end, window_end - 6 * 86_400_000
        page = client.list_traces(request)
        if any(trace.service_type != "IAM" for trace in page.traces):
            raise AssertionError("a trace of another service")
        seen += [trace.trace_id for trace in page.traces]
        marker, pages = page.meta_data.marker, pages + 1
        same(page.meta_data.count, 7)
    same((pages, len(set(seen))), (4, 28))


def now_ms(sandbox):
    """The server's clock, which its Date header tells."""
    _, headers, _ = sandbox.raw("GET", "/sandbox/faults")
    return int(parsedate_to_datetime(headers["Date"]).timestamp() * 1000)


def services_own_refusals(sandbox, key):
    client = sandbox.client(key)
    client.create_notification(CreateNotificationRequest(all_members("twice")))
    again = CreateNotificationRequest(all_members("twice"))
    words = "The key event notification name already exists."
    refused(lambda: client.create_notification(again), 400, "CTS.0400", words)
    gone = DeleteNotificationRequest(notification_id="00000000-0000-0000-0000-000000000000")
    words = "The key event notification does not exist."
    refused(lambda: client.delete_notification(gone), 404, "CTS.0403", words)


def wrong_secret_locks_the_key(sandbox):
    wrong = sandbox.client((KEY[0], "wrong", None))
    words = REFUSED + "verify aksk signature fail"
    for _ in range(5):
        refused(lambda: quotas(wrong), 401, "APIGW.0301", words)
    words = REFUSED + "AK access failed to reach the limit, forbidden"
    refused(lambda: quotas(sandbox.client(KEY)), 401, "APIGW.0301", words)


def clocks_apart(sandbox):
    client = sandbox.client(KEY)
    for offset_s in (-1200, 1200):
        sandbox.control("clock", {"offset_s": offset_s})
        refused(lambda: quotas(client), 401, "APIGW.0301", REFUSED + "signature expired")
    sandbox.control("clock", {"offset_s": 600})
    quotas(client)


def unknown_access_key(sandbox):
    client = sandbox.client(("NOBODY", KEY[1], None))
    words = REFUSED + "Get secretKey failed, err:ak not exist"
    refused(lambda: quotas(client), 401, "APIGW.0301", words)


def missing_security_token(sandbox):
    client = sandbox.client((TEMPORARY[0], TEMPORARY[1], None))
    refused(lambda: quotas(client), 401, "APIGW.0301", REFUSED + "verify aksk signature fail")


def another_project(sandbox):
    credentials = BasicCredentials(KEY[0], KEY[1], "0" * 32)
    client = CtsClient.new_builder().with_credentials(credentials).with_endpoint(sandbox.url).build()
    refused(lambda: quotas(client), 403, "CTS.0012", "The project ID is invalid.")


def missing_rights(sandbox):
    key = ("READER", "secret", None)
    sandbox.control(
        "credentials",
        {"kind": "key", "access_key": key[0], "secret_key": key[1], "may": "read"},
    )
    client = sandbox.client(key)
    quotas(client)
    create = CreateNotificationRequest(all_members("not_allowed"))
    words = "No permission. Check the roles of the user."
    refused(lambda: client.create_notification(create), 403, "CTS.0013", words)


def expired_token(sandbox):
    path = f"/v3/{PROJECT}/quotas"
    token = {"X-Auth-Token": "sandbox-token"}
    same(sandbox.raw("GET", path, headers=token)[0], 200)
    sandbox.control("credentials/expire", {"value": "sandbox-token"})
    status, headers, text = sandbox.raw("GET", path, headers=token)
    body = json.loads(text)
    same((status, body["error_code"], body["request_id"]), (401, "APIGW.0301", headers["X-Request-Id"]))
    words, _, time = body["error_msg"].rpartition("expires_at:")
    same((words, len(time)), (REFUSED + "token expires, ", len("2019-02-13T06:52:13.855000Z")))


def checks():
    """Name, function and arguments of every check."""
    each_key = [
        lists,
        several_are_deleted_at_once,
        catalogue_quotas_and_users,
        traces_page_by_page,
        services_own_refusals,
    ]
    for kind, key in KEYS.items():
        for check in each_key:
            yield f"{check.__name__} ({kind})", check, (key,)
        for name in NAMES:
            yield f"life_of_a_notification ({kind}, {name})", life_of_a_notification, (key, name)
    for check in [
        wrong_secret_locks_the_key,
        clocks_apart,
        unknown_access_key,
        missing_security_token,
        another_project,
        missing_rights,
        expired_token,
    ]:
        yield check.__name__, check, ()


def main():
    words = [sys.argv[1], "--port", "0", "--credentials", "check"]
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as server:
        try:
            # “Sandbox at http://127.0.0.1:8090”
            url = re.search(r"http://\S+", server.stdout.readline())
            if url is None:
                sys.exit(f"{sys.argv[1]} did not say where it listens.")
            return use(Sandbox(url[0]))
        finally:
            server.kill()


def use(sandbox):
    passed = failed = 0
    for name, check, arguments in checks():
        sandbox.control("reset")
        try:
            check(sandbox, *arguments)
        except Exception as error:  # Whatever the SDK raises, the others still run.
            failed += 1
            print(f"FAILED {name.replace('_', ' ')}: {type(error).__name__}: {error}")
        else:
            passed += 1
            print(f"ok     {name.replace('_', ' ')}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
