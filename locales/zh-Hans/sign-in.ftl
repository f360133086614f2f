### 要求输入凭证的对话框。

title = { $connection }的凭证
continue = 继续
keep = 保留到此标签页关闭
keep-hint = 仅保存在此标签页的会话存储中。不勾选时，重新加载后需要重新登录。
api-key = API密钥
iam-token = IAM用户Token
account = 账号名
user = IAM用户
password = 密码
access-key-id = Access Key ID（AK）
secret-key = Secret Access Key（SK）
security-token = SecurityToken（仅临时访问密钥）

nothing-entered = 请至少输入一个服务的凭证。
access-key-missing = 请输入Access Key ID（AK）。
secret-key-missing = 请输入Secret Access Key（SK）。
all-needed = 请输入账号名、IAM用户和密码。
dialog-missing = 无法加载用于输入凭证的对话框：网络可能已中断，或者控制台的新版本可能已替换其文件。请重试。如果仍无法解决，请重新加载控制台。
