import type { PartyChange } from "./party-change.ts";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { changedFact, changedValue, changeText } from "./change-words.ts";

/** Who changed what of a creditor or of our firm, the newest first. */
export function PartyChanges({ changes }: { readonly changes: readonly PartyChange[] }) {
  const says = words.creditors.changes;
  return (
    <Panel title={says.title} flush>
      {changes.length === 0 ? <p className="creditors-none soft">{says.none}</p> : null}
      {changes.length === 0 ? null : (
        <ScrollRegion className="creditors-scroll" label={says.table}>
          <table className="table">
            <thead>
              <tr>
                {[says.when, says.who, says.what, says.before, says.after].map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={keyOf(change)}>
                  <td>
                    <Moment at={change.changedAt} />
                  </td>
                  <td>{change.changedBy ?? words.creditors.commandLine}</td>
                  <td>{changedFact(change)}</td>
                  <td className="creditors-lines">{changedValue(change, change.before)}</td>
                  <td className="creditors-lines">{changedValue(change, change.after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Panel>
  );
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
