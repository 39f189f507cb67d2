import { Button, Checkbox, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listOfficePeople, setPersonMail, type OfficePerson } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import "./people.css";

/** Who signs in: what they are, where mail for them goes, and who has the day's sheet. */
export function OfficePeopleScreen() {
  const may = useMay();
  const query = useQuery({
    queryKey: ["office-people"],
    queryFn: ({ signal }) => listOfficePeople({}, { signal }),
  });
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.office.people}</h1>
          <p className="office-lead">{words.office.peopleLead}</p>
        </div>
      </div>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={56} /> : null}
      <ul className="plain-list" aria-label={words.office.people}>
        {query.data?.people.map((person) => (
          <Person key={person.loginId} person={person} mayChange={may("setPersonMail")} />
        ))}
      </ul>
    </div>
  );
}

function Person({ person, mayChange }: { readonly person: OfficePerson; readonly mayChange: boolean }) {
  const [email, setEmail] = useState(person.email ?? "");
  const [gets, setGets] = useState(person.getsDaySheet);
  const keep = useKeep(person);
  const isChanged = email.trim() !== (person.email ?? "") || gets !== person.getsDaySheet;
  return (
    <li>
      <form
        className="office-person"
        onSubmit={(event) => {
          event.preventDefault();
          keep.run({ email: email.trim() === "" ? null : email.trim(), getsDaySheet: gets });
        }}
      >
        <span>
          <span className="facts-main">{person.name}</span>
          <span className="soft small">
            {" "}
            {[words.kinds.other(person.role), person.team].filter(Boolean).join(", ")}
          </span>
        </span>
        <TextInput
          type="email"
          aria-label={words.office.emailOf(person.name)}
          placeholder={words.office.noEmail}
          value={email}
          disabled={!mayChange}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <GetsSheet role={person.role} gets={gets} mayChange={mayChange} set={setGets} />
        <Button
          type="submit"
          size="compact-sm"
          variant="default"
          disabled={!mayChange || !isChanged}
          loading={keep.busy}
        >
          {words.office.keep}
        </Button>
        <ActTrouble error={keep.error} />
      </form>
    </li>
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

type Mail = { readonly email: string | null; readonly getsDaySheet: boolean };

function useKeep({ loginId }: OfficePerson) {
  const queries = useQueryClient();
  return useAct({
    send: (body: Mail, options) => setPersonMail({ loginId, body }, options),
    done: () => queries.invalidateQueries({ queryKey: ["office-people"] }),
  });
}
