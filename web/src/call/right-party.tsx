import { Checkbox, SegmentedControl } from "@mantine/core";
import { words } from "../words.ts";

/** What was asked to know who is there, and whether it matched. */
export type RightParty = { readonly asked: readonly string[]; readonly matched: boolean };

type RightPartyProps = { readonly value: RightParty; readonly onChange: (value: RightParty) => void };

/** Records what was asked before anything of the debt was said. */
export function RightPartyCheck({ value, onChange }: RightPartyProps) {
  return (
    <section className="right-party" aria-label={words.call.rightParty}>
      <h3>{words.call.rightParty}</h3>
      <Checkbox.Group value={[...value.asked]} onChange={(asked) => onChange({ ...value, asked })}>
        <div className="right-party-checks">
          {Object.entries(words.call.checks).map(([name, label]) => (
            <Checkbox key={name} size="xs" value={name} label={label} />
          ))}
        </div>
      </Checkbox.Group>
      <SegmentedControl
        size="xs"
        aria-label={words.call.rightParty}
        value={value.matched ? "yes" : "no"}
        onChange={(matched) => onChange({ ...value, matched: matched === "yes" })}
        data={[
          { value: "no", label: words.call.notMatched },
          { value: "yes", label: words.call.matched },
        ]}
      />
    </section>
  );
}
