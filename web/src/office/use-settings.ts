import { useQuery, useQueryClient } from "@tanstack/react-query";
import { changeSettings, readSettings, type OfficeSettings, type SettingChange } from "../client.ts";
import { sessionKey } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { useEditing, type Editing } from "../ui/use-editing.ts";
import { words } from "../words.ts";
import { bodyOf, standing, type SettingName } from "./settings-draft.ts";

const queryKey = ["settings"] as const;

/** The office's settings as they stand. */
export function useSettings() {
  return useQuery({ queryKey, queryFn: ({ signal }) => readSettings({}, { signal }) });
}

/** What somebody types over the settings that stand, and the act that saves it. */
export function useSettingsDraft(stands: OfficeSettings) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useEditing<SettingName, SettingChange>({
    stands,
    standing: (name) => standing(stands, name),
    refusal: "settings_were_changed",
    readAgain: () => queries.fetchQuery({ queryKey, queryFn: () => readSettings(), staleTime: 0 }),
    send: (typed, over, options) => changeSettings({ body: bodyOf(typed, over) }, options),
    done: () => {
      tell({ says: words.settings.saved });
      // The name and the day of the office stand in the head of every screen.
      return Promise.all([queryKey, sessionKey].map((key) => queries.invalidateQueries({ queryKey: key })));
    },
  });
}

export type SettingsEditing = Editing<SettingName, SettingChange>;
