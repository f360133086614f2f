import { ArrayInput, Edit, SelectInput, SimpleForm, SimpleFormIterator, TextInput } from "react-admin";
import { checks, FIELDS, STATUSES } from "../../shared/notifications.js";

const choices = (words) => words.map((word) => ({ id: word, name: word }));

export default function NotificationEdit() {
  return (
    <Edit mutationMode="pessimistic">
      <SimpleForm mode="onBlur">
        <TextInput source="name" validate={checks.name} />
        <TextInput source="topic" validate={checks.topic} />
        <SelectInput source="status" choices={choices(STATUSES)} />
        <ArrayInput source="operations">
          <SimpleFormIterator inline>
            <TextInput source="service" validate={checks.needed} helperText={false} />
            <TextInput source="resource" validate={checks.needed} helperText={false} />
            <TextInput source="names" validate={checks.names} helperText={false} />
          </SimpleFormIterator>
        </ArrayInput>
        <SelectInput source="condition" choices={choices(["AND", "OR"])} />
        <ArrayInput source="rules">
          <SimpleFormIterator inline>
            <SelectInput source="field" choices={choices(FIELDS)} helperText={false} />
            <SelectInput source="operator" choices={choices(["=", "!=", "like"])} helperText={false} />
            <TextInput source="value" validate={checks.needed} helperText={false} />
          </SimpleFormIterator>
        </ArrayInput>
      </SimpleForm>
    </Edit>
  );
}
