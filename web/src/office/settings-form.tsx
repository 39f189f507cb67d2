import type { OfficeSettings, SettingChange } from "../client.ts";
import type { ShownChange } from "../ui/changes-panel.tsx";
import { DraftForm } from "../ui/draft-form.tsx";
import { Panel } from "../ui/panel.tsx";
import { words } from "../words.ts";
import { RateFields } from "./rate-fields.tsx";
import { SettingsFields } from "./settings-fields.tsx";
import { useSettingsDraft } from "./use-settings.ts";

type FormProps = { readonly stands: OfficeSettings; readonly mayChange: boolean };

/** The settings as one form: what is typed is saved together, or not at all. */
export function SettingsForm({ stands, mayChange }: FormProps) {
  const editing = useSettingsDraft(stands);
  return (
    <DraftForm
      label={words.settings.title}
      editing={editing}
      meanwhile={editing.meanwhile?.map(shownSetting)}
      may={mayChange}
    >
      <Panel title={words.settings.office}>
        <SettingsFields editing={editing} stands={stands} mayChange={mayChange} />
      </Panel>
      <Panel title={words.settings.rates}>
        <RateFields editing={editing} stands={stands} mayChange={mayChange} />
      </Panel>
    </DraftForm>
  );
}

/** A setting that was changed, in words. */
export function shownSetting({
  version,
  setting,
  currency,
  changedAt,
  changedBy,
  ...became
}: SettingChange): ShownChange {
  const { rate, fields } = words.settings;
  return {
    ...{ key: `${version} ${setting} ${currency ?? ""}`, at: changedAt, by: changedBy },
    what: setting === "rate" ? rate.of(currency ?? "") : fields[setting],
    ...{ before: became.before, after: became.after },
  };
}
