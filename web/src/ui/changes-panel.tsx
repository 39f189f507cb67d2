import { words } from "../words.ts";
import { Banner } from "./banner.tsx";
import { Moment } from "./day.tsx";
import { Panel } from "./panel.tsx";
import { ScrollRegion } from "./scroll-region.tsx";
import "./changes-panel.css";

/** A fact that was changed: when, by whom, and what it was and is. */
export type ShownChange = {
  readonly key: string;
  readonly at: string;
  /** Null: the command line did it. */
  readonly by: string | null;
  readonly what: string;
  /** Null: there was none, or there is none any more. Both: something was done, and nothing became another. */
  readonly before: string | null;
  readonly after: string | null;
};

/** Who changed what, the newest first. */
export function ChangesPanel({ changes }: { readonly changes: readonly ShownChange[] }) {
  const says = words.ui.changes;
  return (
    <Panel title={says.title} flush>
      {changes.length === 0 ? <p className="changes-none soft">{says.none}</p> : null}
      {changes.length === 0 ? null : (
        <ScrollRegion className="changes-scroll" label={says.table}>
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
              {changes.map(({ key, at, by, what, before, after }) => (
                <tr key={key}>
                  <td>
                    <Moment at={at} />
                  </td>
                  <td>{by ?? says.commandLine}</td>
                  <td>{what}</td>
                  <td>{before ?? (after === null ? "" : says.nothing)}</td>
                  <td>{after ?? (before === null ? "" : says.nothing)}</td>
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
export function ChangedMeanwhile({ changes }: { readonly changes: readonly ShownChange[] }) {
  const says = words.ui.changes;
  return (
    <Banner tone="amber" urgent title={says.meanwhile}>
      {changes.map(({ key, what, before, after, by }) => (
        <span key={key}>
          {`${what}: ${before ?? says.nothing} → ${after ?? says.nothing}, ${by ?? says.commandLine}.`}
        </span>
      ))}
      <span>{says.meanwhileWords}</span>
    </Banner>
  );
}
