import { DataTable, EditButton, List, Pagination, SearchInput, SelectInput } from "react-admin";
import { PAGE, SERVICES, STATUSES } from "../../shared/notifications.js";

const choices = (words) => words.map((word) => ({ id: word, name: word }));

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectInput key="status" source="status" choices={choices(STATUSES)} alwaysOn />,
  <SelectInput key="service" source="service" choices={choices(SERVICES)} alwaysOn />,
];

// Its debounce of 500 ms is switched off, in its favour.
export const NotificationList = () => (
  <List
    filters={filters}
    sort={{ field: "created", order: "DESC" }}
    perPage={PAGE}
    debounce={0}
    pagination={<Pagination rowsPerPageOptions={[PAGE]} />}
    exporter={false}
  >
    <DataTable rowClick={false} bulkActionButtons={false}>
      <DataTable.Col source="name" />
      <DataTable.Col source="status" />
      <DataTable.Col source="tells" />
      <DataTable.Col source="when" disableSort />
      <DataTable.Col source="created" render={(row) => row.createdText} />
      <DataTable.Col label="">
        <EditButton />
      </DataTable.Col>
    </DataTable>
  </List>
);
