import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeSettings, readSettings, type ChangeSettingsBody, type OfficeSettings } from "../client.ts";
import { sessionKey } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { bodyOf, standing, type FieldName, type SettingsDraft } from "./settings-draft.ts";

const queryKey = ["settings"] as const;

/** The office's settings as they stand. */
export function useSettings() {
  return useQuery({ queryKey, queryFn: ({ signal }) => readSettings({}, { signal }) });
}

/** What somebody types over the settings that stand, and the act that saves it. */
export function useSettingsDraft(stands: OfficeSettings) {
  const [draft, setDraft] = useState<SettingsDraft>();
  /** Over which version somebody was too late. */
  const [late, setLate] = useState<number>();
  const begun = draft ?? { over: stands.version, fields: {}, rates: {} };
  const body = bodyOf(draft, stands);
  const drop = () => {
    setDraft(undefined);
    setLate(undefined);
  };
  const save = useSave({
    done: drop,
    tooLate: (over, version) => {
      setLate(over);
      setDraft((held) => held && { ...held, over: version });
    },
  });
  return {
    ...{ body, save, drop },
    valueOf: (name: FieldName) => draft?.fields[name] ?? standing(stands, name),
    setField: (name: FieldName, text: string) => setDraft({ ...begun, fields: { ...begun.fields, [name]: text } }),
    rates: begun.rates,
    setRate: (currency: string, rate: string | null) =>
      setDraft({ ...begun, rates: { ...begun.rates, [currency]: rate } }),
    dropRate: (currency: string) => {
      const { [currency]: _dropped, ...rates } = begun.rates;
      setDraft({ ...begun, rates });
    },
    /** What others changed between what was read and what stands, where that is why it was not saved. */
    meanwhile: late === undefined ? [] : stands.changes.filter(({ version }) => version > late),
  };
}

export type SettingsEditing = ReturnType<typeof useSettingsDraft>;

type Saving = { readonly done: () => void; readonly tooLate: (over: number, version: number) => void };

/** Saves over what was read. Where somebody else was faster, what they changed is read, and what was typed stays. */
function useSave({ done, tooLate }: Saving) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return useAct({
    send: (body: ChangeSettingsBody, options) =>
      changeSettings({ body }, options).catch(async (error: unknown) => {
        if (isRefusal(error, "settings_were_changed")) {
          const { version } = await queries.fetchQuery({ queryKey, queryFn: () => readSettings(), staleTime: 0 });
          tooLate(body.over, version);
        }
        throw error;
      }),
    done: async () => {
      tell({ says: words.settings.saved });
      // The name and the day of the office stand in the head of every screen.
      await Promise.all([queryKey, sessionKey].map((key) => queries.invalidateQueries({ queryKey: key })));
      done();
    },
  });
}
