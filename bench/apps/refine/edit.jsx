import { Edit, useForm } from "@refinedev/antd";
import { Button, Form, Input, Select, Space } from "antd";
import { checks, EMPTY_OPERATION, EMPTY_RULE, FIELDS, MOST_RULES, STATUSES } from "../../shared/notifications.js";

const options = (words) => words.map((word) => ({ value: word, label: word }));

const rule = (check) => [
  {
    validator: (_, text) => {
      const fault = check(text);
      return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
    },
  },
];

function Rows({ name, empty, most = Infinity, children }) {
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: at }) => (
            <Space key={key} align="baseline">
              {children(at)}
              <Button onClick={() => remove(at)}>Remove</Button>
            </Space>
          ))}
          <Button onClick={() => add(empty)} disabled={fields.length >= most}>
            Add
          </Button>
        </>
      )}
    </Form.List>
  );
}

export default function NotificationEdit() {
  const { formProps, saveButtonProps } = useForm({ redirect: "list" });
  return (
    <Edit saveButtonProps={saveButtonProps}>
      <Form {...formProps} layout="vertical" validateTrigger="onBlur">
        <Form.Item name="name" label="Name" rules={rule(checks.name)}>
          <Input />
        </Form.Item>
        <Form.Item name="topic" label="Topic" rules={rule(checks.topic)}>
          <Input />
        </Form.Item>
        <Form.Item name="status" label="Status">
          <Select options={options(STATUSES)} />
        </Form.Item>
        <Form.Item label="Operations">
          <Rows name="operations" empty={EMPTY_OPERATION}>
            {(at) => (
              <>
                <Form.Item name={[at, "service"]} rules={rule(checks.needed)}>
                  <Input aria-label="Service" />
                </Form.Item>
                <Form.Item name={[at, "resource"]} rules={rule(checks.needed)}>
                  <Input aria-label="Resource" />
                </Form.Item>
                <Form.Item name={[at, "names"]} rules={rule(checks.names)}>
                  <Input aria-label="Names" />
                </Form.Item>
              </>
            )}
          </Rows>
        </Form.Item>
        <Form.Item name="condition" label="Condition">
          <Select options={options(["AND", "OR"])} />
        </Form.Item>
        <Form.Item label="Rules">
          <Rows name="rules" empty={EMPTY_RULE} most={MOST_RULES}>
            {(at) => (
              <>
                <Form.Item name={[at, "field"]}>
                  <Select aria-label="Field" options={options(FIELDS)} />
                </Form.Item>
                <Form.Item name={[at, "operator"]}>
                  <Select aria-label="Operator" options={options(["=", "!=", "like"])} />
                </Form.Item>
                <Form.Item name={[at, "value"]} rules={rule(checks.needed)}>
                  <Input aria-label="Value" />
                </Form.Item>
              </>
            )}
          </Rows>
        </Form.Item>
      </Form>
    </Edit>
  );
}
