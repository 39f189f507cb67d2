import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { changeMandate, giveMandate, type ChangeMandateBody, type Creditor, type Mandate } from "../client.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { fieldTrouble } from "../ui/problem.ts";
import { typedField } from "../ui/typed-field.ts";
import { words } from "../words.ts";
import { MandateMoves } from "./mandate-moves.tsx";
import { OverForm } from "./over-form.tsx";
import { useMandateAct, type Overed } from "./use-mandate-act.ts";

type FormProps = {
  readonly creditor: Creditor;
  /** The one that is changed; without it one is added. */
  readonly mandate?: Mandate;
  readonly close: () => void;
};

type Draft = Omit<ChangeMandateBody, "over" | "commissionBp" | "untilOn"> & {
  readonly untilOn: string;
  readonly commission: string;
};

/** A mandate as it is said: in which capacity, by whom, from when until when, for how much, and what is allowed. */
export function MandateForm({ creditor, mandate, close }: FormProps) {
  const says = words.creditors;
  const { today } = useOfficeClock();
  const [draft, setDraft] = useState<Draft>(() => draftOf(creditor, mandate, today));
  const [endsHolding, setEndsHolding] = useState(true);
  const { creditorId } = creditor;
  const { act, meanwhile } = useMandateAct(
    creditor,
    (body: Overed<Omit<ChangeMandateBody, "over">>, options) =>
      mandate === undefined
        ? giveMandate({ creditorId, body: { ...body, endsHolding } }, options)
        : changeMandate({ creditorId, mandateId: mandate.mandateId, body }, options),
    close,
  );
  const terms = termsOf(draft);
  const holds = creditor.mandates.some((one) => one.fromOn < draft.fromOn && isOpenOn(one, draft.fromOn));
  return (
    <OverForm
      label={says.record}
      act={act}
      meanwhile={meanwhile}
      isWhole={terms !== undefined}
      send={() => terms && act.run(terms)}
      cancel={close}
    >
      <MandateFields draft={draft} set={setDraft} creditor={creditor} error={act.error} />
      {mandate === undefined && holds ? (
        <Checkbox
          label={says.endsHolding}
          checked={endsHolding}
          onChange={(event) => setEndsHolding(event.currentTarget.checked)}
        />
      ) : null}
      {draft.capacity === mandate?.capacity ? null : <MandateMoves creditorId={creditorId} capacity={draft.capacity} />}
    </OverForm>
  );
}

function isOpenOn({ untilOn }: Mandate, day: string): boolean {
  return untilOn === null || untilOn > day;
}

function draftOf({ entities, mandates }: Creditor, mandate: Mandate | undefined, today: string): Draft {
  // What is added follows what holds, by the same entity.
  const [newest] = mandates;
  const { capacity, entityId } = mandate ??
    newest ?? { capacity: "for_another", entityId: entities[0]?.entityId ?? "" };
  if (mandate === undefined) {
    return { capacity, entityId, fromOn: today, untilOn: "", commission: "", authority: "" };
  }
  const { fromOn, untilOn, commissionBp, authority } = mandate;
  const commission = commissionBp === 0 ? "" : `${commissionBp / 100}`;
  return { capacity, entityId, fromOn, untilOn: untilOn ?? "", commission, authority };
}

/** What is to be sent; undefined while a day or the commission is none. */
function termsOf({ commission, untilOn, ...draft }: Draft): Omit<ChangeMandateBody, "over"> | undefined {
  const percent = commission.trim() === "" ? "0" : commission.trim().replace(",", ".");
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(percent) || draft.fromOn === "") return undefined;
  return { ...draft, untilOn: untilOn === "" ? null : untilOn, commissionBp: Math.round(Number(percent) * 100) };
}

type FieldsProps = {
  readonly draft: Draft;
  readonly set: (draft: Draft) => void;
  readonly creditor: Creditor;
  readonly error: Error | null;
};

function MandateFields({ draft, set, creditor, error }: FieldsProps) {
  const { fields, hints, capacities } = words.creditors;
  const field = (name: keyof Draft, hint?: string) =>
    typedField({
      ...{ label: fields[name === "entityId" ? "entity" : name], hint, value: draft[name] },
      trouble: fieldTrouble(error, name),
      set: (text) => set({ ...draft, [name]: text }),
    });
  return (
    <div className="two-fields">
      <NativeSelect
        {...field("capacity")}
        data={Object.entries(capacities).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        {...field("entityId")}
        data={creditor.entities.map(({ entityId, legalName }) => ({ value: entityId, label: legalName }))}
      />
      <TextInput {...field("fromOn")} type="date" />
      <TextInput {...field("untilOn")} type="date" />
      <TextInput {...field("commission", hints.commission)} inputMode="decimal" rightSection="%" />
      <Textarea {...field("authority", hints.authority)} className="creditors-wide" autosize minRows={2} maxRows={8} />
    </div>
  );
}
