### 运行CTS的各个云，以及已知各自接受的内容。

another-cloud = 其他云

functions = 向函数发送通知
agency = 委托
chinese-names = 名称中的汉字
filters = 筛选条件
capability =
    { $support ->
        [yes] { $name }：支持（{ $source }）
        [no] { $name }：不支持（{ $source }）
       *[unknown] { $name }：未知（{ $source }）
    }
capability-unverified =
    { $support ->
        [yes] { $name }：支持（{ $source }，未核实）
        [no] { $name }：不支持（{ $source }，未核实）
       *[unknown] { $name }：未知（{ $source }，未核实）
    }

no-document = 未找到文档
api-both = CTS API参考：通知类型smn和fun
api-smn-only = CTS API参考：仅smn，错误CTS.0410
api-no-agency = CTS API参考：无此属性
api-filter = CTS API参考
sdk-agency = 2024年3月28日起的SDK模型：cts_admin_trust
terraform-names = Terraform provider的文档
guide-names = CTS用户指南和Terraform provider
terraform-no-filter = Terraform provider的文档中没有筛选条件
documents-no-agency = 该云的文档中均无此属性
