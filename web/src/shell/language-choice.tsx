import { NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { setLanguage, type Session } from "../client.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { languages, type Language } from "../words/language.ts";
import { words } from "../words.ts";
import { sessionKey, useSession } from "./session.ts";

const isLanguage = (value: string): value is Language => Object.hasOwn(languages, value);

/** In which language the desk speaks to this person, wherever they sign in. Each language has its own name. */
export function LanguageChoice() {
  const { login } = useSession();
  const queries = useQueryClient();
  const choose = useAct({
    send: (language: Language | null, options) => setLanguage({ body: { language } }, options),
    done: (_, language) => {
      queries.setQueryData<Session>(sessionKey, (session) => session && { ...session, login: { ...login, language } });
    },
    changesNothing: true,
  });
  return (
    <div>
      <NativeSelect
        size="xs"
        label={words.shell.language}
        value={login.language ?? ""}
        disabled={choose.busy}
        onChange={({ currentTarget: { value } }) => choose.run(isLanguage(value) ? value : null)}
        data={[
          { value: "", label: words.shell.browsersLanguage },
          ...Object.entries(languages).map(([value, label]) => ({ value, label })),
        ]}
      />
      <ActTrouble error={choose.error} />
    </div>
  );
}
