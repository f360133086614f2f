import { DataTable, EditButton, FilterLiveForm, List, Pagination, SearchInput, SelectInput } from "react-admin";
import { PAGE, SERVICES, STATUSES } from "../../shared/notifications.js";

const choices = (words) => words.map((word) => ({ id: word, name: word }));

// Both debounces of 500 ms are switched off, in its favour.
const Filters = () => (
  <FilterLiveForm debounce={0}>
    <SearchInput source="q" />
    <SelectInput source="status" choices={choices(STATUSES)} />
    <SelectInput source="service" choices={choices(SERVICES)} />
  </FilterLiveForm>
);

export const NotificationList = () => (
  <List
    sort={{ field: "created", order: "DESC" }}
    perPage={PAGE}
    debounce={0}
    pagination={<Pagination rowsPerPageOptions={[PAGE]} />}
    exporter={false}
  >
    <Filters />
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
