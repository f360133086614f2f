### Why CTS refuses a request because of its trackers: a cause and the next step.

lts-analysis-failed = CTS couldn’t enable the analysis in LTS.
tracker-quota-reached = The project’s tracker quota is used up.
change-tracker = Change the tracker in the CTS console.
tracker-exists = The tracker already exists.
tracker-type-rejected = CTS doesn’t accept the tracker type.
tracker-name-rejected = CTS doesn’t accept the tracker name.
tracker-must-be-system = The tracker must be named “system”.
tracker-name-taken = A tracker with this name already exists.
bucket-unusable = The tracker’s OBS bucket is missing or can’t be used.
kms-key-unusable = The tracker’s KMS key is missing or can’t be used.
cts-not-trusted = CTS isn’t a trusted service of the organization.
organization-tracker-exists = An organization tracker already exists.
tracker-settings-rejected = CTS doesn’t accept the settings of a tracker.
query-failed = The query failed.
narrow-query = Narrow the query, then try again.
