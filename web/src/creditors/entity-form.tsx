import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  addEntity,
  changeEntity,
  listEntities,
  type AddEntityBody,
  type EntityChange,
  type OfficeEntity,
} from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { AskBeforeLeaving } from "../ui/ask-before-leaving.tsx";
import { useNotice } from "../ui/notice.tsx";
import { fieldTrouble } from "../ui/problem.ts";
import { typedField } from "../ui/typed-field.ts";
import { useAct } from "../ui/use-act.ts";
import { useOver } from "../ui/use-over.ts";
import { words } from "../words.ts";
import { LicenceFields, type LicenceDraft } from "./licence-fields.tsx";
import { creditorsAgain } from "./creditors-again.ts";
import { OverForm } from "./over-form.tsx";

type Draft = {
  readonly legalName: string;
  /** One on each line. */
  readonly tradeNames: string;
  readonly address: string;
  readonly phone: string;
  readonly licences: readonly LicenceDraft[];
};

/** One more legal person in whose name the office acts. */
export function AddEntityForm({ close }: { readonly close: () => void }) {
  const [draft, setDraft] = useState<Draft>({ legalName: "", tradeNames: "", address: "", phone: "", licences: [] });
  const done = useDone(close);
  const act = useAct({ send: (body: AddEntityBody, options) => addEntity({ body }, options), done });
  return (
    <ActForm
      label={words.firm.add}
      act={act}
      isWhole={isWhole(draft)}
      send={() => act.run(bodyOf(draft))}
      cancel={close}
    >
      <EntityFields draft={draft} set={setDraft} error={act.error} />
    </ActForm>
  );
}

type ChangeProps = {
  readonly entity: OfficeEntity;
  readonly changes: readonly EntityChange[];
  readonly close: () => void;
};

/** Changes a legal person of ours, with its licences, over what was read. */
export function ChangeEntityForm({ entity, changes, close }: ChangeProps) {
  const { entityId } = entity;
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(entity));
  const [was] = useState(() => bodyOf(draftOf(entity)));
  const stands = { version: entity.version, changes: changes.filter((change) => change.entityId === entityId) };
  const { over, tooLate, meanwhile } = useOver(stands, {
    refusal: "entity_was_changed",
    readAgain: async () => {
      const read = await queries.fetchQuery({ queryKey: ["entities"], queryFn: () => listEntities(), staleTime: 0 });
      return read.entities.find((one) => one.entityId === entityId);
    },
  });
  const done = useDone(close);
  const act = useAct({
    send: (body: AddEntityBody, options) => changeEntity({ entityId, body: { ...body, over } }, options).catch(tooLate),
    done,
  });
  return (
    <OverForm
      label={words.ui.save}
      act={act}
      meanwhile={meanwhile}
      isWhole={isWhole(draft)}
      send={() => act.run(changedOf(was, bodyOf(draft)))}
      cancel={close}
    >
      <AskBeforeLeaving isUnsaved={() => Object.keys(changedOf(was, bodyOf(draft))).length > 0} />
      <EntityFields draft={draft} set={setDraft} error={act.error} />
    </OverForm>
  );
}

function useDone(close: () => void) {
  const queries = useQueryClient();
  const { tell } = useNotice();
  return async () => {
    tell({ says: words.ui.saved });
    await creditorsAgain(queries).allAgain();
    close();
  };
}

function draftOf({ legalName, tradeNames, address, phone, licences }: OfficeEntity): Draft {
  return {
    ...{ legalName, tradeNames: tradeNames.join("\n"), address, phone },
    licences: licences.map(({ state, number, fromOn, untilOn }) => {
      return { key: `${state} ${fromOn}`, state, number, fromOn, untilOn: untilOn ?? "" };
    }),
  };
}

function isWhole({ legalName, licences }: Draft): boolean {
  return legalName.trim() !== "" && licences.every(({ state, number, fromOn }) => state && number && fromOn);
}

function bodyOf({ tradeNames, licences, ...draft }: Draft): AddEntityBody {
  return {
    ...draft,
    tradeNames: tradeNames.split("\n").filter((name) => name.trim() !== ""),
    licences: licences.map(({ key: _key, untilOn, ...licence }) => {
      return { ...licence, untilOn: untilOn === "" ? null : untilOn };
    }),
  };
}

/** Only what was typed is sent, so that what others wrote meanwhile elsewhere stays theirs. */
function changedOf(was: AddEntityBody, is: AddEntityBody): AddEntityBody {
  const changed = Object.entries(is).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field as keyof AddEntityBody]),
  );
  return Object.fromEntries(changed);
}

type FieldsProps = {
  readonly draft: Draft;
  readonly set: (draft: Draft) => void;
  readonly error: Error | null;
};

function EntityFields({ draft, set, error }: FieldsProps) {
  const { hints } = words.firm;
  const field = (name: "legalName" | "tradeNames" | "address" | "phone", hint?: string) =>
    typedField({
      ...{ label: words.creditors.fields[name], hint, value: draft[name], trouble: fieldTrouble(error, name) },
      set: (text) => set({ ...draft, [name]: text }),
    });
  return (
    <>
      <div className="two-fields">
        <TextInput {...field("legalName", hints.legalName)} maxLength={200} data-autofocus />
        <TextInput {...field("phone")} type="tel" maxLength={60} />
        <Textarea {...field("address", hints.address)} autosize minRows={3} maxRows={6} />
        <Textarea {...field("tradeNames", hints.tradeNames)} autosize minRows={3} maxRows={10} />
      </div>
      <LicenceFields
        licences={draft.licences}
        set={(licences) => set({ ...draft, licences })}
        trouble={fieldTrouble(error, "licences")}
      />
    </>
  );
}
