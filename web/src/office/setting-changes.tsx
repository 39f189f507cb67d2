import type { SettingChange } from "../client.ts";
import { Moment } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";

/** Who changed which setting, the newest first. */
export function SettingChanges({ changes }: { readonly changes: readonly SettingChange[] }) {
  const says = words.settings.change;
  return (
    <Panel title={says.title} flush>
      {changes.length === 0 ? <p className="settings-none soft">{says.none}</p> : null}
      {changes.length === 0 ? null : (
        <ScrollRegion className="settings-scroll" label={says.table}>
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
                <tr key={`${change.version} ${change.setting} ${change.currency ?? ""}`}>
                  <td>
                    <Moment at={change.changedAt} />
                  </td>
                  <td>{change.changedBy ?? words.settings.commandLine}</td>
                  <td>{nameOf(change)}</td>
                  <td>{change.before ?? says.nothing}</td>
                  <td>{change.after ?? says.nothing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Panel>
  );
}

/** A change in a line: what it was, what it is, and by whom. */
export function changeText(change: SettingChange): string {
  const { change: says, commandLine } = words.settings;
  const { before, after, changedBy } = change;
  return `${nameOf(change)}: ${before ?? says.nothing} → ${after ?? says.nothing}, ${changedBy ?? commandLine}.`;
}

function nameOf({ setting, currency }: SettingChange): string {
  return setting === "rate" ? words.settings.rate.of(currency ?? "") : words.settings.fields[setting];
}
