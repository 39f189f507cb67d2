import { Button, Checkbox, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { setPersonMail, type OfficePerson, type SetPersonMailBody } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { usePeopleAgain } from "./use-people-again.ts";

type Mail = SetPersonMailBody["was"];

/** What somebody is changing: what it is to be, and what stood there when they began. */
type Draft = { readonly mail: Mail; readonly was: Mail };

type MailFormProps = { readonly person: Omit<OfficePerson, "work">; readonly mayChange: boolean };

/** Where mail for somebody goes, and whether they have the day's sheet. */
export function PersonMailForm({ person, mayChange }: MailFormProps) {
  const stands: Mail = { email: person.email, getsDaySheet: person.getsDaySheet };
  const [draft, setDraft] = useState<Draft>();
  const mail = draft?.mail ?? stands;
  const change = (some: Partial<Mail>) => setDraft({ mail: { ...mail, ...some }, was: draft?.was ?? stands });
  const keep = useKeep(person.loginId, setDraft);
  const said: Mail = { ...mail, email: mail.email?.trim() === "" ? null : (mail.email?.trim() ?? null) };
  const isChanged = said.email !== stands.email || said.getsDaySheet !== stands.getsDaySheet;
  return (
    <form
      className="office-mail"
      onSubmit={(event) => {
        event.preventDefault();
        keep.run({ mail: said, was: draft?.was ?? stands });
      }}
    >
      <span>
        <span className="facts-main">{person.name}</span>
        <span className="soft small"> {standingText(person)}</span>
      </span>
      <TextInput
        type="email"
        aria-label={words.office.emailOf(person.name)}
        placeholder={words.office.noEmail}
        value={mail.email ?? ""}
        disabled={!mayChange}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <GetsSheet
        role={person.role}
        gets={mail.getsDaySheet}
        mayChange={mayChange}
        set={(getsDaySheet) => change({ getsDaySheet })}
      />
      {isChanged || keep.busy ? (
        <Button type="submit" size="compact-sm" variant="default" disabled={!mayChange} loading={keep.busy}>
          {words.office.keep}
        </Button>
      ) : null}
      <KeepTrouble error={keep.error} stands={stands} />
    </form>
  );
}

type GetsSheetProps = {
  readonly role: string;
  readonly gets: boolean;
  readonly mayChange: boolean;
  readonly set: (gets: boolean) => void;
};

/** The day's sheet is the office's own: a creditor's person is not offered it. */
function GetsSheet({ role, gets, mayChange, set }: GetsSheetProps) {
  if (role === "creditor") return <span className="soft small">{words.office.signsInForCreditor}</span>;
  return (
    <Checkbox
      label={words.office.getsSheet}
      checked={gets}
      disabled={!mayChange}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}

/** Where somebody else was faster, what stands now is said beside what one typed. */
function KeepTrouble({ error, stands }: { readonly error: Error | null; readonly stands: Mail }) {
  if (error === null) return null;
  const { meanwhile, noEmail } = words.office;
  return (
    <div className="office-trouble">
      <ActTrouble error={error} />
      {isRefusal(error, "person_was_changed") ? <p>{meanwhile(stands.email ?? noEmail, stands.getsDaySheet)}</p> : null}
    </div>
  );
}

/** Keeps it over what was read. After somebody else's change is shown, it may be kept over that. */
function useKeep(loginId: string, setDraft: (draft: Draft | undefined) => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  const readAgain = usePeopleAgain();
  return useAct({
    send: ({ mail, was }: Draft, options) =>
      setPersonMail({ loginId, body: { ...mail, was } }, options).catch(async (error: unknown) => {
        if (isRefusal(error, "person_was_changed")) {
          await readAgain();
          setDraft({ mail, was: standing(loginId) });
        }
        throw error;
      }),
    done: async () => {
      tell({ says: words.office.kept });
      await readAgain();
      setDraft(undefined);
    },
  });

  function standing(of: string): Mail {
    const read = queries.getQueryData<{ readonly people: readonly OfficePerson[] }>(["office-people"]);
    const { email = null, getsDaySheet = false } = read?.people.find(({ loginId: id }) => id === of) ?? {};
    return { email, getsDaySheet };
  }
}

/** Who somebody is in a line, and what stands between them and signing in. */
function standingText({ username, role, team, creditor, hasPassword, invitedUntil }: MailFormProps["person"]): string {
  const link = invitedUntil === null ? words.staff.hasNoLink : words.staff.isInvited;
  return [username, words.kinds.other(role), team, creditor, hasPassword ? null : link].filter(Boolean).join(", ");
}
