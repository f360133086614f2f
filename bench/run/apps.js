// Where each app has what the script presses. The rest is the same for all.

/** In the order in which they are measured and reported. */
export const APPS = {
  console: { title: "console", start: "/console/notifications", search: "#list-search", byName: "th button.sort >> text=Name", edit: 'tbody tr a[href$="/edit"]' },
  floor: { title: "by hand", start: "/floor/", search: "#search", byName: '[data-sort="name"]', edit: "tbody tr a" },
  "react-admin": { title: "react-admin", start: "/react-admin/", search: 'input[name="q"]', byName: 'th [role="button"] >> text=Name', edit: 'tbody tr a[href*="notifications/"]' },
  refine: { title: "refine + antd", start: "/refine/notifications", search: 'input[aria-label="Search"]', byName: "th.ant-table-column-has-sorters >> text=Name", edit: 'tbody tr a[href*="/edit/"]' },
  cloudscape: { title: "Cloudscape", start: "/cloudscape/", search: 'input[aria-label="Search"]', byName: 'th [role="button"] >> text=Name', edit: "tbody tr a" },
};
