### The dialog that asks for credentials.

title = Credentials for { $connection }
continue = Continue
keep = Keep them until this tab is closed
keep-hint = Stored only in this tab’s session storage. When off, you sign in again after a reload.
api-key = API key
iam-token = IAM token
account = Account name
user = IAM user
password = Password
access-key-id = Access key ID
secret-key = Secret access key
security-token = Security token (temporary keys only)

## What is wrong with what was entered

nothing-entered = Enter credentials for at least one service.
access-key-missing = Enter the access key ID.
secret-key-missing = Enter the secret access key.
all-needed = Enter account name, IAM user, and password.
dialog-missing = The dialog that asks for credentials is in a file of its own, which did not arrive: the network may be interrupted, or a new version of the console may have replaced the file. Try again. If that does not help, reload the console.
