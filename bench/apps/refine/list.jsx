import { EditButton, List, useTable } from "@refinedev/antd";
import { Input, Select, Space, Table } from "antd";
import { PAGE, SERVICES, STATUSES } from "../../shared/notifications.js";

const options = (words) => words.map((word) => ({ value: word, label: word }));

export function NotificationList() {
  const { tableProps, filters, setFilters } = useTable({
    sorters: { initial: [{ field: "created", order: "desc" }] },
    pagination: { pageSize: PAGE },
  });
  const value = (field) => filters.find((filter) => filter.field === field)?.value;
  const ask = (field, operator) => (value) => setFilters([{ field, operator, value }]);
  return (
    <List>
      <Space>
        <Input.Search
          aria-label="Search"
          placeholder="Search"
          value={value("search") ?? ""}
          onChange={(event) => ask("search", "contains")(event.target.value)}
          allowClear
        />
        <Select aria-label="Status" placeholder="Status" options={options(STATUSES)} value={value("status")} onChange={ask("status", "eq")} allowClear />
        <Select aria-label="Service" placeholder="Service" options={options(SERVICES)} value={value("service")} onChange={ask("service", "eq")} allowClear />
      </Space>
      <Table {...tableProps} rowKey="id" pagination={{ ...tableProps.pagination, showSizeChanger: false }}>
        <Table.Column dataIndex="name" title="Name" sorter />
        <Table.Column dataIndex="status" title="Status" sorter />
        <Table.Column dataIndex="tells" title="Tells" sorter />
        <Table.Column dataIndex="when" title="When" />
        <Table.Column dataIndex="createdText" title="Created" key="created" sorter defaultSortOrder="descend" />
        <Table.Column title="Actions" render={(_, row) => <EditButton hideText size="small" recordItemId={row.id} />} />
      </Table>
    </List>
  );
}
