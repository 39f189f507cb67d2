import { LetterheadHint } from "../creditors/letterhead-hint.tsx";
import { useMay } from "../shell/session.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { SettingChanges } from "./setting-changes.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { useSettings } from "./use-settings.ts";
import "./settings.css";

/** What the office has settled for itself, and below it who changed what. */
export function SettingsScreen() {
  const may = useMay();
  const query = useSettings();
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.settings.title}</h1>
          <p className="office-lead">{words.settings.lead}</p>
          {may("changeSettings") ? null : <p className="office-lead">{words.settings.notYours}</p>}
        </div>
      </div>
      <LetterheadHint />
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={48} /> : null}
      {query.data === undefined ? null : (
        <div className="settings">
          <SettingsForm stands={query.data} mayChange={may("changeSettings")} />
          <SettingChanges changes={query.data.changes} />
        </div>
      )}
    </div>
  );
}
