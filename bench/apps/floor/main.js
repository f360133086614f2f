// The two screens by hand: no framework, one table whose fifty rows are kept and
// written over. This is the floor a console cannot be much cheaper than.
import { find, loadAll, PAGE, SERVICES, STATUSES } from "../../shared/notifications.js";

const HOME = import.meta.env.BASE_URL;
const at = (id) => document.getElementById(id);
const asked = { search: "", status: "", service: "", sort: "created", descending: true, page: 1 };
const kept = [];
let all = [];

function rowAt(index) {
  kept[index] ??= at("row").content.firstElementChild.cloneNode(true);
  return kept[index];
}

function write(row, shown) {
  const [name, status, tells, when, created] = row.cells;
  const link = name.firstChild;
  link.href = `${HOME}edit/${shown.id}`;
  link.textContent = shown.name;
  status.textContent = shown.status;
  tells.textContent = shown.tells;
  when.textContent = shown.when;
  created.textContent = shown.createdText;
}

function show() {
  const found = find(all, asked);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const shown = found.slice((asked.page - 1) * PAGE, asked.page * PAGE);
  at("rows").replaceChildren(
    ...shown.map((one, index) => {
      const row = rowAt(index);
      write(row, one);
      return row;
    }),
  );
  at("count").textContent = `${found.length} of ${all.length}`;
  at("page").textContent = `Page ${asked.page} of ${pages}`;
  at("back").disabled = asked.page <= 1;
  at("on").disabled = asked.page >= pages;
  for (const button of document.querySelectorAll("[data-sort]")) {
    const sorted = button.dataset.sort === asked.sort;
    if (sorted) button.parentElement.setAttribute("aria-sort", asked.descending ? "descending" : "ascending");
    else button.parentElement.removeAttribute("aria-sort");
  }
}

function ask(change) {
  Object.assign(asked, { page: 1 }, change);
  show();
}

async function route() {
  const path = location.pathname;
  const editing = path.startsWith(`${HOME}edit/`);
  if (editing) {
    const { edit } = await import("./edit.js");
    await edit(at("edit"), path.slice(`${HOME}edit/`.length), () => go(HOME));
  } else {
    all = await loadAll();
    show();
  }
  at("list").hidden = editing;
  at("edit").hidden = !editing;
}

function go(address) {
  history.pushState(null, "", address);
  route();
}

for (const [id, words] of [["status", STATUSES], ["service", SERVICES]]) {
  at(id).append(...words.map((word) => new Option(word, word)));
  at(id).addEventListener("change", (event) => ask({ [id]: event.target.value }));
}
at("search").addEventListener("input", (event) => ask({ search: event.target.value }));
at("back").addEventListener("click", () => ask({ page: asked.page - 1 }));
at("on").addEventListener("click", () => ask({ page: asked.page + 1 }));
document.querySelector("thead").addEventListener("click", (event) => {
  const sort = event.target.dataset.sort;
  if (sort) ask({ sort, descending: sort === asked.sort ? !asked.descending : sort === "created" });
});
at("rows").addEventListener("click", (event) => {
  if (event.target.href) {
    event.preventDefault();
    go(event.target.href);
  }
});
addEventListener("popstate", route);
route();
