import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { sayItemization, type ReadDebtorAnswer, type SayItemizationBody, type ValidationNotice } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { amountText, decimalsOf } from "../ui/amount-text.ts";
import { useNotice } from "../ui/notice.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { itemizedSum } from "./itemized-sum.ts";
import { readAmount } from "./promise-phrase.ts";

const kinds = ["last-statement", "charge-off", "last-payment", "transaction", "judgment"] as const;
const amounts = ["atFirst", "interest", "fees", "payments", "credits"] as const;
const texts = ["creditorThen", "numberThen"] as const;

type Said = Readonly<Record<(typeof amounts)[number] | (typeof texts)[number] | "on", string>> & {
  readonly kind: SayItemizationBody["kind"];
};

type FormProps = {
  readonly account: ReadDebtorAnswer["accounts"][number];
  readonly owed: ValidationNotice["owed"][number];
  readonly close: () => void;
};

/** What was owed on the itemization date and came and went since. What it comes to is said as one types. */
export function ItemizationForm({ account, owed, close }: FormProps) {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const [said, setSaid] = useState<Said>(() => saidBefore(owed));
  const { currency } = owed.open;
  const read = readAll(said, currency);
  const act = useAct({
    send: (body: SayItemizationBody, options) => sayItemization({ debtorId, accountId: account.id, body }, options),
    done: () => {
      tell({ says: words.notices.form.kept });
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.notices.form.save}
      act={act}
      isWhole={read !== undefined && said.on !== ""}
      send={() => {
        if (read !== undefined) act.run({ ...said, ...read, currency });
      }}
      cancel={close}
    >
      <Fields said={said} change={(changed) => setSaid({ ...said, ...changed })} />
      <output className="understood">{read === undefined ? "" : sumText(read, owed)}</output>
    </ActForm>
  );
}

type FieldsProps = { readonly said: Said; readonly change: (changed: Partial<Said>) => void };

function Fields({ said, change }: FieldsProps) {
  const says = words.notices.form;
  return (
    <>
      <NativeSelect
        label={says.kind}
        value={said.kind}
        onChange={(event) =>
          change({ kind: kinds.find((kind) => kind === event.currentTarget.value) ?? "last-statement" })
        }
        data={kinds.map((value) => ({ value, label: words.notices.kinds[value] }))}
        ref={takeFocus}
      />
      <TextInput
        type="date"
        label={says.on}
        value={said.on}
        onChange={(event) => change({ on: event.currentTarget.value })}
      />
      {amounts.map((name) => (
        <TextInput
          key={name}
          label={says[name]}
          value={said[name]}
          inputMode="decimal"
          className="figures"
          autoComplete="off"
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
      {texts.map((name) => (
        <TextInput
          key={name}
          label={says[name]}
          value={said[name]}
          autoComplete="off"
          onChange={(event) => change({ [name]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}

/** What is known already stands in the fields: one says what is otherwise. */
function saidBefore({ itemization, open }: FormProps["owed"]): Said {
  if (itemization === null) {
    return {
      ...{
        kind: "last-statement",
        on: "",
        atFirst: open.amount,
        interest: "0",
        fees: "0",
        payments: "0",
        credits: "0",
      },
      ...{ creditorThen: "", numberThen: "" },
    };
  }
  const { kind, on, creditorThen, numberThen, atFirst, interest, fees, payments, credits } = itemization;
  return {
    ...{ kind, on, creditorThen, numberThen, atFirst: atFirst.amount, interest: interest.amount, fees: fees.amount },
    ...{ payments: payments.amount, credits: credits.amount },
  };
}

type Amounts = Readonly<Record<(typeof amounts)[number], string>>;

/** The amounts as they are typed; an empty field is nothing. Undefined where one cannot be read. */
function readAll(said: Said, currency: string): Amounts | undefined {
  const read = amounts.map((name) => [name, readOne(said[name].trim(), decimalsOf(currency))] as const);
  return read.every(([, amount]) => amount !== undefined) ? (Object.fromEntries(read) as Amounts) : undefined;
}

function readOne(text: string, decimals: number): string | undefined {
  return /^[0.]*$/.test(text) ? "0" : readAmount(text, decimals);
}

function sumText(read: Amounts, { open }: FormProps["owed"]): string {
  const sum = { amount: itemizedSum(read, decimalsOf(open.currency)), currency: open.currency };
  const says = words.notices.form;
  return sum.amount === open.amount ? says.addsUp(amountText(open)) : says.comesTo(amountText(sum), amountText(open));
}
