// The edit form by hand: rows are added and removed in place, faults show after
// a field was left.
import { EMPTY_OPERATION, EMPTY_RULE, faults, FIELDS, loadOne, MOST_RULES, save, STATUSES, toForm } from "../../shared/notifications.js";

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function field(name, label, value) {
  const control = element("input", { name, value });
  return element("label", {}, label, control, element("span", { className: "fault" }));
}

function choice(name, label, value, words) {
  const options = words.map((word) => new Option(word, word, false, word === value));
  return element("label", {}, label, element("select", { name }, ...options));
}

function operation(row) {
  return [field("service", "Service", row.service), field("resource", "Resource", row.resource), field("names", "Names", row.names)];
}

function rule(row) {
  return [choice("field", "Field", row.field, FIELDS), choice("operator", "Operator", row.operator, ["=", "!=", "like"]), field("value", "Value", row.value)];
}

/** A group of repeated rows. */
function rows(name, legend, given, empty, parts, most = Infinity) {
  const group = element("fieldset", { name }, element("legend", {}, legend));
  const row = (values) => {
    const made = element("div", { className: "row" }, ...parts(values));
    made.append(element("button", { type: "button", textContent: "Remove", onclick: () => made.remove() }));
    return made;
  };
  const add = () => {
    if (group.querySelectorAll(".row").length < most) group.lastChild.before(row(empty));
  };
  group.append(...given.map(row), element("button", { type: "button", textContent: "Add", onclick: add }));
  return group;
}

function read(form) {
  const values = (row) => Object.fromEntries([...row.querySelectorAll("input, select")].map((control) => [control.name, control.value]));
  const list = (name) => [...form.elements[name].querySelectorAll(".row")].map(values);
  const { name, topic, status, condition } = form.elements;
  return {
    name: name.value,
    topic: topic.value,
    status: status.value,
    condition: condition.value,
    operations: list("operations"),
    rules: list("rules"),
  };
}

function pathOf(control) {
  const row = control.closest(".row");
  if (!row) return control.name;
  const group = row.parentElement;
  return `${group.name}.${[...group.querySelectorAll(".row")].indexOf(row)}.${control.name}`;
}

/** Shows the form of a notification; `done` goes back to the list. */
export async function edit(place, id, done) {
  const values = toForm(await loadOne(id));
  const form = element(
    "form",
    { noValidate: true },
    element("h1", { textContent: "Edit notification" }),
    field("name", "Name", values.name),
    field("topic", "Topic", values.topic),
    choice("status", "Status", values.status, STATUSES),
    rows("operations", "Operations", values.operations, EMPTY_OPERATION, operation),
    choice("condition", "Condition", values.condition, ["AND", "OR"]),
    rows("rules", "Rules", values.rules, EMPTY_RULE, rule, MOST_RULES),
    element("button", { textContent: "Save" }),
  );
  const tell = (controls) => {
    const found = faults(read(form));
    for (const control of controls) {
      const place = control.parentElement.querySelector(".fault");
      if (place) place.textContent = found[pathOf(control)] ?? "";
    }
    return Object.keys(found).length === 0;
  };
  form.addEventListener("focusout", (event) => event.target.matches("input") && tell([event.target]));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!tell(form.querySelectorAll("input"))) return;
    await save(id, read(form));
    done();
  });
  place.replaceChildren(form);
}
