import { LetterheadHint } from "../creditors/letterhead-hint.tsx";
import { useMay } from "../shell/session.ts";
import { ChangesPanel } from "../ui/changes-panel.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import { SettingsForm, shownSetting } from "./settings-form.tsx";
import { useSettings } from "./use-settings.ts";
import "./settings.css";

/** What the office has settled for itself, and beside it who changed what. */
export function SettingsScreen() {
  const mayChange = useMay()("changeSettings");
  const query = useSettings();
  return (
    <div className="screen">
      <ScreenHead title={words.settings.title} lead={words.settings.lead} may={mayChange} />
      <LetterheadHint />
      <WhenRead query={query} rows={6} height={48}>
        {(stands) => (
          <div className="two-columns">
            <SettingsForm stands={stands} mayChange={mayChange} />
            <ChangesPanel changes={stands.changes.map(shownSetting)} />
          </div>
        )}
      </WhenRead>
    </div>
  );
}
