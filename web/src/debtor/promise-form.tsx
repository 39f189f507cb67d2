import { takePromise } from "../client.ts";
import { useNotice } from "../ui/notice.tsx";
import { useDraft } from "../ui/stored.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { PhraseForm } from "./phrase-form.tsx";
import { noPhrase, type Understood } from "./use-phrase.ts";
import { promiseBack } from "./ways-back.ts";

/** Takes a promise as it is said: "400 fri". */
export function PromiseForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const [draft, change, forget] = useDraft(`promise ${debtorId}`, noPhrase);
  const act = useAct({
    send: ({ accountId, amount, on }: Understood, options) =>
      takePromise({ debtorId, body: { accountId, amount, dueOn: on } }, options),
    done: ({ promiseId }, { text }) => {
      forget();
      tell({ says: words.doing.promiseTaken(text), back: promiseBack({ debtorId, promiseId }) });
      compose(undefined);
      return refresh();
    },
  });
  return (
    <PhraseForm
      draft={draft}
      change={change}
      direction="ahead"
      label={words.doing.promise}
      hint={words.doing.promiseHint}
      submit={words.doing.takePromise}
      act={act}
    />
  );
}
