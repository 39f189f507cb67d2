import type { PartyChange } from "./party-change.ts";
import { Banner } from "../ui/banner.tsx";
import { ChangesPanel, type ShownChange } from "../ui/changes-panel.tsx";
import { words } from "../words.ts";
import { changedFact, changedValue, changeText } from "./change-words.ts";

/** Who changed what of a creditor or of our firm, the newest first. */
export function PartyChanges({ changes }: { readonly changes: readonly PartyChange[] }) {
  return <ChangesPanel says={words.creditors.changes} className="creditors-scroll" changes={changes.map(shown)} />;
}

function shown(change: PartyChange): ShownChange {
  return {
    key: keyOf(change),
    at: change.changedAt,
    by: change.changedBy ?? words.creditors.commandLine,
    what: changedFact(change),
    before: <span className="creditors-lines">{changedValue(change, change.before)}</span>,
    after: <span className="creditors-lines">{changedValue(change, change.after)}</span>,
  };
}

/** What others changed between what was read and what stands: whoever was too late looks at it, and saves again. */
export function ChangedMeanwhile({ changes }: { readonly changes: readonly PartyChange[] }) {
  return (
    <Banner tone="amber" urgent title={words.creditors.meanwhile}>
      {changes.map((change) => (
        <span key={keyOf(change)}>{changeText(change)}</span>
      ))}
      <span>{words.creditors.meanwhileWords}</span>
    </Banner>
  );
}

const keyOf = ({ entityId, version, field, part }: PartyChange) => `${entityId ?? ""} ${version} ${field} ${part}`;
