import { Button } from "@mantine/core";
import type { OfficeSettings } from "../client.ts";
import { AskBeforeLeaving } from "../ui/ask-before-leaving.tsx";
import { Banner } from "../ui/banner.tsx";
import { Panel } from "../ui/panel.tsx";
import { isRefusal } from "../ui/problem.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { RateFields } from "./rate-fields.tsx";
import { changeText } from "./setting-changes.tsx";
import { SettingsFields } from "./settings-fields.tsx";
import { useSettingsDraft, type SettingsEditing } from "./use-settings.ts";

type FormProps = { readonly stands: OfficeSettings; readonly mayChange: boolean };

/** The settings as one form: what is typed is saved together, or not at all. */
export function SettingsForm({ stands, mayChange }: FormProps) {
  const editing = useSettingsDraft(stands);
  const { body, save, drop } = editing;
  return (
    <form
      className="settings-form"
      aria-label={words.settings.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== undefined) save.run(body);
      }}
    >
      <AskBeforeLeaving isUnsaved={() => body !== undefined} />
      <Panel title={words.settings.office}>
        <SettingsFields editing={editing} stands={stands} mayChange={mayChange} />
      </Panel>
      <Panel title={words.settings.rates}>
        <RateFields editing={editing} stands={stands} mayChange={mayChange} />
      </Panel>
      <Trouble editing={editing} />
      {mayChange ? (
        <div className="form-foot">
          <Button variant="default" disabled={body === undefined} onClick={drop}>
            {words.settings.discard}
          </Button>
          <Button type="submit" loading={save.busy} disabled={body === undefined}>
            {words.settings.save}
          </Button>
        </div>
      ) : null}
    </form>
  );
}

/** Why it was not saved; and where others changed settings meanwhile, what they changed. */
function Trouble({ editing: { save, meanwhile } }: { readonly editing: SettingsEditing }) {
  if (!isRefusal(save.error, "settings_were_changed")) return <ActTrouble error={save.error} />;
  return (
    <Banner tone="amber" urgent title={words.settings.meanwhile}>
      {meanwhile.map((change) => (
        <span key={`${change.version} ${change.setting} ${change.currency ?? ""}`}>{changeText(change)}</span>
      ))}
      <span>{words.settings.meanwhileWords}</span>
    </Banner>
  );
}
