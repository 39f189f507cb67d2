import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { keepLookout, keepOfficeLookout, type LookoutSubject } from "../client.ts";
import { monitorOf } from "../book/book-search.ts";
import { useMay } from "../shell/session.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

const { lookouts: says } = words;

type Asked = { readonly subject: LookoutSubject; readonly isOffice: boolean };

/** Keeps one more lookout. */
export function LookoutForm() {
  const may = useMay();
  const queries = useQueryClient();
  const [what, setWhat] = useState("promise-broken");
  const [amount, setAmount] = useState("");
  const [currency, setCurrency] = useState("USD");
  const [isOffice, setOffice] = useState(false);
  const act = useAct({
    send: ({ subject, isOffice: forAll }: Asked, options) =>
      (forAll ? keepOfficeLookout : keepLookout)({ body: { subject } }, options),
    done: () => queries.invalidateQueries({ queryKey: ["lookouts"] }),
  });
  const subject = subjectOf(what, { amount: amount.trim().replaceAll(",", ""), currency });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (subject !== undefined) act.run({ subject, isOffice });
  };
  return (
    <form className="lookout-form" onSubmit={submit} aria-label={says.keep}>
      <WhatToTell what={what} onChange={setWhat} />
      {what === "owes" ? <AmountFields {...{ amount, setAmount, currency, setCurrency }} /> : null}
      <Checkbox
        label={says.forOffice}
        checked={isOffice}
        disabled={!may("keepOfficeLookout")}
        title={may("keepOfficeLookout") ? undefined : says.forOfficeNotYours}
        onChange={(event) => setOffice(event.currentTarget.checked)}
      />
      <Button type="submit" loading={act.busy} disabled={subject === undefined}>
        {says.keep}
      </Button>
      <ActTrouble error={act.error} />
    </form>
  );
}

type AmountFieldsProps = {
  readonly amount: string;
  readonly setAmount: (amount: string) => void;
  readonly currency: string;
  readonly setCurrency: (currency: string) => void;
};

function AmountFields({ amount, setAmount, currency, setCurrency }: AmountFieldsProps) {
  return (
    <>
      <TextInput
        label={says.amount}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <TextInput
        className="lookout-currency"
        label={says.currency}
        maxLength={3}
        value={currency}
        onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
      />
    </>
  );
}

function subjectOf(what: string, amount: { amount: string; currency: string }): LookoutSubject | undefined {
  if (what === "import-refused" || what === "licence-ends") return { is: what };
  if (what === "owes") return amount.amount === "" ? undefined : { is: what, amount };
  const monitor = monitorOf(what);
  return monitor && { is: "monitor", monitor };
}

function WhatToTell({ what, onChange }: { readonly what: string; readonly onChange: (what: string) => void }) {
  const monitors = Object.entries(words.book.monitors).map(([value, label]) => ({ value, label }));
  return (
    <NativeSelect
      label={says.what}
      value={what}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { group: says.monitors, items: monitors },
        { value: "owes", label: says.owesAny },
        { value: "import-refused", label: says.importRefused },
        { value: "licence-ends", label: says.licenceEnds },
      ]}
    />
  );
}
