import { useState } from "react";
import { endPerson, type EndPersonBody, type OfficePerson } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useNotice } from "../ui/notice.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { OneOf } from "./person-form.tsx";
import { usePeopleAgain } from "./use-people-again.ts";

type EndPersonProps = {
  readonly person: Pick<OfficePerson, "loginId" | "name">;
  /** Who else calls here. */
  readonly callers: readonly Pick<OfficePerson, "loginId" | "name">[];
  readonly close: () => void;
};

/** Ends somebody's sign-in, with who calls back in their stead. */
export function EndPerson({ person: { loginId, name }, callers, close }: EndPersonProps) {
  const readAgain = usePeopleAgain();
  const { tell } = useNotice();
  const [callbacksToId, setCallbacksTo] = useState<string | null>(null);
  const act = useAct({
    send: (body: EndPersonBody, options) => endPerson({ loginId, body }, options),
    done: ({ accounts, callbacks }) => {
      tell({ says: words.staff.ended(name, accounts, callbacks) });
      close();
      return readAgain();
    },
  });
  return (
    <ActForm label={words.staff.endNow} act={act} isWhole send={() => act.run({ callbacksToId })} cancel={close}>
      <p>{words.staff.endLead(name)}</p>
      <OneOf
        label={words.staff.callbacksTo}
        description={words.staff.callbacksHint}
        none={words.staff.nobody}
        value={callbacksToId}
        set={setCallbacksTo}
        choices={callers.map((caller) => ({ value: caller.loginId, label: caller.name }))}
      />
    </ActForm>
  );
}
