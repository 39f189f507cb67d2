import { Checkbox, SegmentedControl } from "@mantine/core";
import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { words } from "../words.ts";

/** What was asked to know who is there, and whether it matched. */
export type RightParty = { readonly asked: readonly string[]; readonly matched: boolean };

/** They said their full name, and it is them; what else was asked stays. */
export function shownByName({ asked }: RightParty): RightParty {
  return { asked: asked.length === 0 ? ["name"] : asked, matched: true };
}

type RightPartyProps = {
  readonly value: RightParty;
  readonly onChange: (value: RightParty) => void;
  /** The key that says that it is them, where there is one. */
  readonly keyCap?: string;
};

/** Records what was asked before anything of the debt was said. */
export function RightPartyCheck({ value, onChange, keyCap }: RightPartyProps) {
  const { view } = useDebtorDesk();
  return (
    <section className="right-party" aria-label={words.call.rightParty}>
      <h3>
        {words.call.rightParty} {keyCap === undefined ? null : <KeyCap>{keyCap}</KeyCap>}
      </h3>
      <Checkbox.Group value={[...value.asked]} onChange={(asked) => onChange({ ...value, asked })}>
        <div className="right-party-checks">
          {checksOf(view.debtor.kind).map(([name, label]) => (
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

/** A firm has no date of birth. */
function checksOf(kind: string) {
  const checks = Object.entries(words.call.checks);
  return kind === "business" ? checks.filter(([name]) => name !== "birth-date") : checks;
}
