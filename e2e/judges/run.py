"""Programs nobody here wrote judge what the console writes.

Usage: run.py FOLDER SHELLCHECK JQ. FOLDER holds the sets that
crates/setup/tests/templates/judged.rs writes. The last line reads "N passed, M failed".
"""

import os
import sys
import tempfile
import time
import warnings
from pathlib import Path

# Nothing here may reach a cloud: the servers are on this machine, and these
# credentials are no one's.
for name in list(os.environ):
    if name.startswith("AWS_") or name.lower().endswith("_proxy"):
        del os.environ[name]
os.environ.update(
    AWS_ACCESS_KEY_ID="x",
    AWS_SECRET_ACCESS_KEY="x",
    AWS_EC2_METADATA_DISABLED="true",
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
)

# parliament imports a module that setuptools is about to drop; both are pinned.
warnings.filterwarnings("ignore", message="pkg_resources is deprecated")

import policies
import scripts
import simulated_aws
import stacks
import terraform
from sets import Checks, Connector


def main():
    folder, shellcheck = Path(sys.argv[1]), sys.argv[2]
    # Generated scripts find it on the PATH.
    os.environ["PATH"] += os.pathsep + str(Path(sys.argv[3]).parent)
    connectors = [Connector(path) for path in sorted(folder.glob("connector-*"))]
    lists = sorted(folder.glob("notifications-*"))
    checks = Checks()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        for title, judge, arguments in [
            ("cfn-lint: CloudFormation", stacks.judge, (connectors, scratch)),
            ("parliament: policies", policies.judge, (connectors,)),
            ("python-hcl2: Terraform", terraform.judge, (connectors, lists)),
            ("moto: stacks, assuming, publishing", simulated_aws.judge, (connectors,)),
            ("shellcheck, bash, moto's server: scripts", scripts.judge, (connectors, lists, shellcheck, scratch)),
        ]:
            before, started = checks.passed + checks.failed, time.monotonic()
            checks.run(title, judge, checks, *arguments)
            count = checks.passed + checks.failed - before - 1
            print(f"{title}: {count} checks of {len(connectors)} connectors in {time.monotonic() - started:.0f} s")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed or len(connectors) < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
