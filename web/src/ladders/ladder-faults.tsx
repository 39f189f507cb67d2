import { words } from "../words.ts";
import type { LadderDraft } from "./use-ladder-draft.ts";

type FaultsProps = { readonly draft: LadderDraft; readonly name: string; readonly goTo: (line: number) => void };

/** What is wrong with the text as it stands, each fault with its line, which it leads to. */
export function LadderFaults({ draft, name, goTo }: FaultsProps) {
  const { check, isChecked, naming, named } = draft;
  const faults = check?.faults ?? [];
  return (
    <section className="ladder-faults" aria-label={words.ladders.faults}>
      <output className="small soft">
        {isChecked ? (faults.length === 0 ? words.ladders.noFaults : "") : words.ladders.checking}
      </output>
      <ul className="plain-list">
        {faults.map(({ line, says }) => (
          <li key={`${line} ${says}`}>
            <button type="button" className="ladder-fault" onClick={() => goTo(line)}>
              <strong className="figures">{words.ladders.line(line)}</strong> {words.said(says)}
            </button>
          </li>
        ))}
      </ul>
      {naming === "new" ? <p className="small">{words.ladders.willBeNew(named, name)}</p> : null}
      {naming === "taken" ? <p className="small ladder-taken">{words.ladders.isTaken(named)}</p> : null}
    </section>
  );
}
