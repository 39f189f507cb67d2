import type { ReactNode } from "react";
import { Moment } from "./day.tsx";
import { Panel } from "./panel.tsx";
import { ScrollRegion } from "./scroll-region.tsx";
import "./changes-panel.css";

/** A fact that was changed: when, by whom, and what it was and is. */
export type ShownChange = {
  readonly key: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
};

type ChangesPanelProps = {
  readonly says: Readonly<Record<"title" | "none" | "table" | "when" | "who" | "what" | "before" | "after", string>>;
  readonly changes: readonly ShownChange[];
  /** How the table is scrolled, and its lines broken. */
  readonly className: string;
};

/** Who changed what, the newest first. */
export function ChangesPanel({ says, changes, className }: ChangesPanelProps) {
  return (
    <Panel title={says.title} flush>
      {changes.length === 0 ? <p className="changes-none soft">{says.none}</p> : null}
      {changes.length === 0 ? null : (
        <ScrollRegion className={className} label={says.table}>
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
                  <td>{by}</td>
                  <td>{what}</td>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
