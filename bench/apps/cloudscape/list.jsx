import { useEffect, useMemo, useState } from "react";
import { useCollection } from "@cloudscape-design/collection-hooks";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import Pagination from "@cloudscape-design/components/pagination";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import TextFilter from "@cloudscape-design/components/text-filter";
import { loadAll, matches, PAGE, SERVICES, STATUSES } from "../../shared/notifications.js";
import { editAddress, follow } from "./address.js";

const ANY = { value: "", label: "Any" };
const options = (words) => [ANY, ...words.map((word) => ({ value: word, label: word }))];

const columns = [
  { id: "name", header: "Name", sortingField: "name", isRowHeader: true, cell: (row) => <Link href={editAddress(row.id)} onFollow={follow}>{row.name}</Link> },
  { id: "status", header: "Status", sortingField: "status", cell: (row) => row.status },
  { id: "tells", header: "Tells", sortingField: "tells", cell: (row) => row.tells },
  { id: "when", header: "When", cell: (row) => row.when },
  { id: "created", header: "Created", sortingField: "created", cell: (row) => row.createdText },
];
const CREATED = columns[4];

export function NotificationList() {
  const [rows, setRows] = useState();
  const [status, setStatus] = useState(ANY);
  const [service, setService] = useState(ANY);
  useEffect(() => {
    loadAll().then(setRows);
  }, []);
  const offered = useMemo(
    () => (rows ?? []).filter((row) => (!status.value || row.status === status.value) && (!service.value || row.services.includes(service.value))),
    [rows, status, service],
  );
  const { items, collectionProps, filterProps, paginationProps, filteredItemsCount } = useCollection(offered, {
    filtering: { filteringFunction: (row, text) => matches(row, text), empty: "No notifications", noMatch: "No notifications match" },
    sorting: { defaultState: { sortingColumn: CREATED, isDescending: true } },
    pagination: { pageSize: PAGE },
  });
  return (
    <Table
      {...collectionProps}
      items={items}
      columnDefinitions={columns}
      trackBy="id"
      loading={!rows}
      loadingText="Loading"
      header={<Header counter={`(${offered.length})`}>Notifications</Header>}
      filter={
        <SpaceBetween direction="horizontal" size="xs">
          <TextFilter {...filterProps} filteringPlaceholder="Search" filteringAriaLabel="Search" countText={`${filteredItemsCount} matches`} />
          <Select ariaLabel="Status" selectedOption={status} options={options(STATUSES)} onChange={({ detail }) => setStatus(detail.selectedOption)} />
          <Select ariaLabel="Service" selectedOption={service} options={options(SERVICES)} onChange={({ detail }) => setService(detail.selectedOption)} />
        </SpaceBetween>
      }
      pagination={<Pagination {...paginationProps} />}
    />
  );
}
