// The service has no pages, so the data provider makes them of what was loaded,
// as react-admin's documentation says for such services.
import { find, loadAll, loadOne, save, toForm } from "../../shared/notifications.js";

const record = (row) => ({ ...row, ...toForm(row) });

export const dataProvider = {
  async getList(_, { filter, sort, pagination: { page, perPage } }) {
    const { q: search, status, service } = filter;
    const found = find(await loadAll(), { search, status, service, sort: sort.field, descending: sort.order === "DESC" });
    return { data: found.slice((page - 1) * perPage, page * perPage), total: found.length };
  },
  async getOne(_, { id }) {
    return { data: record(await loadOne(id)) };
  },
  async getMany(_, { ids }) {
    return { data: await Promise.all(ids.map(loadOne)) };
  },
  async update(_, { id, data }) {
    return { data: record(await save(id, data)) };
  },
};
