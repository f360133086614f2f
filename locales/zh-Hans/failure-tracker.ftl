### CTS因追踪器而拒绝请求的原因和下一步。

lts-analysis-failed = CTS无法在LTS中启用分析。
tracker-quota-reached = 项目的追踪器配额已用完。
change-tracker = 请在CTS控制台中更改追踪器。
tracker-exists = 追踪器已存在。
tracker-type-rejected = CTS不接受该追踪器类型。
tracker-name-rejected = CTS不接受该追踪器名称。
tracker-must-be-system = 追踪器的名称必须为“system”。
tracker-name-taken = 已存在同名的追踪器。
bucket-unusable = 追踪器的OBS桶不存在或无法使用。
kms-key-unusable = 追踪器的KMS密钥不存在或无法使用。
cts-not-trusted = CTS不是组织的可信服务。
organization-tracker-exists = 组织追踪器已存在。
tracker-settings-rejected = CTS不接受追踪器的设置。
query-failed = 查询失败。
narrow-query = 请缩小查询范围，然后重试。
