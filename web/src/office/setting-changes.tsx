import type { SettingChange } from "../client.ts";
import { ChangesPanel, type ShownChange } from "../ui/changes-panel.tsx";
import { words } from "../words.ts";

/** Who changed which setting, the newest first. */
export function SettingChanges({ changes }: { readonly changes: readonly SettingChange[] }) {
  return <ChangesPanel says={words.settings.change} className="settings-scroll" changes={changes.map(shown)} />;
}

function shown(change: SettingChange): ShownChange {
  const { change: says, commandLine } = words.settings;
  return {
    key: `${change.version} ${change.setting} ${change.currency ?? ""}`,
    at: change.changedAt,
    by: change.changedBy ?? commandLine,
    what: nameOf(change),
    before: change.before ?? says.nothing,
    after: change.after ?? says.nothing,
  };
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
