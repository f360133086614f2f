import { useEffect, useState } from "react";
import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { EMPTY_OPERATION, EMPTY_RULE, faults, FIELDS, loadOne, MOST_RULES, save, STATUSES, toForm } from "../../shared/notifications.js";
import { go, HOME } from "./address.js";

const option = (word) => ({ value: word, label: word });

function Choice({ value, words, onChange }) {
  return <Select selectedOption={option(value)} options={words.map(option)} onChange={({ detail }) => onChange(detail.selectedOption.value)} />;
}

export default function NotificationEdit({ id }) {
  const [form, setForm] = useState();
  const [left, setLeft] = useState({});
  const [failure, setFailure] = useState();
  useEffect(() => {
    loadOne(id).then((row) => setForm(toForm(row)));
  }, [id]);
  if (!form) return null;

  const found = faults(form);
  const errorOf = (field) => ((left[field] || left.all) && found[field]) || undefined;
  const change = (part) => setForm({ ...form, ...part });
  const leave = (field) => setLeft({ ...left, [field]: true });
  const text = (field) => (
    <Input value={form[field]} onChange={({ detail }) => change({ [field]: detail.value })} onBlur={() => leave(field)} />
  );
  const inRow = (list, at, part) => change({ [list]: form[list].map((row, n) => (n === at ? { ...row, ...part } : row)) });
  const column = (list, key, label) => ({
    label,
    control: (row, at) => (
      <Input value={row[key]} onChange={({ detail }) => inRow(list, at, { [key]: detail.value })} onBlur={() => leave(`${list}.${at}.${key}`)} />
    ),
    errorText: (_, at) => errorOf(`${list}.${at}.${key}`),
  });
  const choice = (key, label, words) => ({
    label,
    control: (row, at) => <Choice value={row[key]} words={words} onChange={(value) => inRow("rules", at, { [key]: value })} />,
  });
  const rows = (list, empty, definition, most = Infinity) => (
    <AttributeEditor
      items={form[list]}
      definition={definition}
      addButtonText="Add"
      removeButtonText="Remove"
      disableAddButton={form[list].length >= most}
      onAddButtonClick={() => change({ [list]: [...form[list], empty] })}
      onRemoveButtonClick={({ detail }) => change({ [list]: form[list].filter((_, at) => at !== detail.itemIndex) })}
    />
  );
  const submit = (event) => {
    event.preventDefault();
    setLeft({ all: true });
    if (Object.keys(found).length > 0) return;
    save(id, form).then(() => go(HOME), (error) => setFailure(error.message));
  };
  return (
    <form onSubmit={submit}>
      <Form header={<Header variant="h1">Edit notification</Header>} errorText={failure} actions={<Button variant="primary">Save</Button>}>
        <Container>
          <SpaceBetween size="l">
            <FormField label="Name" errorText={errorOf("name")}>{text("name")}</FormField>
            <FormField label="Topic" errorText={errorOf("topic")}>{text("topic")}</FormField>
            <FormField label="Status">
              <Choice value={form.status} words={STATUSES} onChange={(status) => change({ status })} />
            </FormField>
            {rows("operations", EMPTY_OPERATION, [
              column("operations", "service", "Service"),
              column("operations", "resource", "Resource"),
              column("operations", "names", "Names"),
            ])}
            <FormField label="Condition">
              <Choice value={form.condition} words={["AND", "OR"]} onChange={(condition) => change({ condition })} />
            </FormField>
            {rows(
              "rules",
              EMPTY_RULE,
              [choice("field", "Field", FIELDS), choice("operator", "Operator", ["=", "!=", "like"]), column("rules", "value", "Value")],
              MOST_RULES,
            )}
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}
