import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { words } from "../words.ts";
import { DayOrderSelect } from "./day-order.tsx";
import type { OwnMapping } from "./import-form.ts";
import { WhoOwes } from "./who-owes.tsx";

type MappingOptionsProps = { readonly mapping: OwnMapping; readonly onChange: (mapping: OwnMapping) => void };

const marks = [".", ","] as const;
const switches = ["groups", "lines", "instalments", "jobs", "complete"] as const;

const asShown = { value: "", label: words.mapping.asShown };

/** What a file does not say of itself: the order of its days, its mark before the cents, and what its rows are. */
export function MappingOptions({ mapping, onChange }: MappingOptionsProps) {
  return (
    <>
      <div className="import-choices">
        <HowWritten mapping={mapping} onChange={onChange} />
        <WhoOwes owes={mapping.kind} onChange={(kind) => onChange({ ...mapping, kind })} />
      </div>
      <div className="mapping-switches">
        {switches.map((name) => (
          <Switch
            key={name}
            label={words.mapping[name]}
            checked={mapping[name] === true}
            onChange={(event) => onChange({ ...mapping, [name]: event.currentTarget.checked ? true : undefined })}
          />
        ))}
      </div>
    </>
  );
}

function HowWritten({ mapping, onChange }: MappingOptionsProps) {
  return (
    <>
      <DayOrderSelect dates={mapping.dates} choose={(dates) => onChange({ ...mapping, dates })} />
      <NativeSelect
        label={words.mapping.decimal}
        value={mapping.decimal ?? ""}
        onChange={(event) => {
          const decimal = marks.find((mark) => mark === event.currentTarget.value);
          onChange({ ...mapping, decimal });
        }}
        data={[asShown, ...marks.map((value) => ({ value, label: words.mapping.marks[value] }))]}
      />
      <TextInput
        label={words.mapping.currency}
        placeholder="USD"
        maxLength={3}
        defaultValue={mapping.currency ?? ""}
        onBlur={(event) => {
          const currency = event.currentTarget.value.trim().toUpperCase();
          onChange({ ...mapping, currency: currency.length === 3 ? currency : undefined });
        }}
      />
    </>
  );
}
