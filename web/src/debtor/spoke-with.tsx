import { NativeSelect, TextInput } from "@mantine/core";
import { useId } from "react";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type SpokeWithProps = {
  readonly reached: string;
  readonly name: string;
  readonly onChange: (who: { readonly reached: string; readonly spokeWith: string }) => void;
};

/** With whom one spoke: what they are to the debtor, and their name. The people around the debtor are offered. */
export function SpokeWith({ reached, name, onChange }: SpokeWithProps) {
  const { view } = useDebtorDesk();
  const offers = useId();
  return (
    <div className="form-two">
      <NativeSelect
        label={words.recording.who}
        value={reached}
        onChange={(event) => onChange({ reached: event.currentTarget.value, spokeWith: name })}
        data={Object.entries(words.recording.whos).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        label={words.recording.name}
        value={name}
        list={offers}
        onChange={(event) => onChange({ reached, spokeWith: event.currentTarget.value })}
        autoComplete="off"
        maxLength={200}
      />
      <datalist id={offers}>
        {[view.debtor, ...view.related].map((person) => (
          <option key={person.id}>{person.name}</option>
        ))}
      </datalist>
    </div>
  );
}
