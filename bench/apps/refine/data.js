// The service has no pages, so the data provider makes them of what was loaded.
import { find, loadAll, loadOne, save, toForm } from "../../shared/notifications.js";

const record = (row) => ({ id: row.id, ...toForm(row) });

export const dataProvider = {
  getApiUrl: () => "/api",
  async getList({ filters = [], sorters = [], pagination: { currentPage = 1, pageSize = 10 } = {} }) {
    const wanted = Object.fromEntries(filters.map(({ field, value }) => [field, value]));
    const [order = { field: "created", order: "desc" }] = sorters;
    const found = find(await loadAll(), { ...wanted, sort: order.field, descending: order.order === "desc" });
    return { data: found.slice((currentPage - 1) * pageSize, currentPage * pageSize), total: found.length };
  },
  async getOne({ id }) {
    return { data: record(await loadOne(id)) };
  },
  async update({ id, variables }) {
    return { data: record(await save(id, variables)) };
  },
  create: () => Promise.reject(new Error("Not part of the measured screens.")),
  deleteOne: () => Promise.reject(new Error("Not part of the measured screens.")),
};
