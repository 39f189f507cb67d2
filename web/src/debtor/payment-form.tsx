import { Switch, TextInput } from "@mantine/core";
import { postPayment } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { useNotice } from "../ui/notice.tsx";
import { useDraft } from "../ui/stored.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { PhraseForm } from "./phrase-form.tsx";
import { noPhrase, type Understood } from "./use-phrase.ts";
import { entryBack } from "./ways-back.ts";

const empty = { ...noPhrase, reference: "", isDeposit: false };

type Paid = Understood & Pick<typeof empty, "reference" | "isDeposit">;

/** Posts a payment as it is said: "250 today". It can be undone, by reversal, until something else is done. */
export function PaymentForm() {
  const { debtorId, refresh, compose } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  const [draft, change, forget] = useDraft(`payment ${debtorId}`, empty);
  const { reference, isDeposit } = draft;
  const act = useAct({
    send: ({ accountId, amount, on, ...said }: Paid, options) => {
      const body = { accountId, amount, receivedOn: on, reference: said.reference.trim() || undefined };
      return postPayment({ debtorId, body: { ...body, as: said.isDeposit ? "deposit" : "payment" } }, options);
    },
    done: ({ entryId }, { text }) => {
      forget();
      const back = may("reverseEntry") ? entryBack({ debtorId, entryId }) : undefined;
      tell({ says: words.doing.paymentPosted(text), back, noBack: words.undo.never.entry });
      compose(undefined);
      return refresh();
    },
  });
  return (
    <PhraseForm
      draft={draft}
      change={change}
      direction="back"
      label={words.doing.payment}
      hint={words.doing.paymentHint}
      submit={words.doing.postPayment}
      act={{ ...act, run: (understood) => act.run({ ...understood, reference, isDeposit }) }}
    >
      <TextInput
        label={words.doing.reference}
        value={reference}
        onChange={(event) => change({ reference: event.currentTarget.value })}
        autoComplete="off"
      />
      <Switch
        label={words.doing.asDeposit}
        checked={isDeposit}
        onChange={(event) => change({ isDeposit: event.currentTarget.checked })}
      />
    </PhraseForm>
  );
}
