import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { recordCircumstance, type RecordCircumstanceBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { EvidenceField, keepFiles } from "./evidence.tsx";
import { ToldByFields } from "./told-by-fields.tsx";
import { toldOf, type ToldBy } from "./told-by.ts";

const kinds = ["hardship", "vulnerable", "disaster", "active-duty", "minor", "in-prison"] as const;
const ofAnybody = kinds.slice(0, 3);
const sources = ["consumer", "creditor", "bureau", "other"] as const;

/** What is filled in. */
type Body = Omit<RecordCircumstanceBody, "saidBy" | "medium"> & ToldBy & { readonly on: string };

/** Records what makes their situation special: what, who told it, since when, and what was said. */
export function CircumstanceForm({ close }: { readonly close: () => void }) {
  const { debtorId, refresh, isCalling } = useDebtorDesk();
  const { today } = useOfficeClock();
  const told: ToldBy = { saidBy: "", medium: isCalling ? "call" : "" };
  const [body, setBody] = useState<Body>({ kind: "hardship", source: "consumer", ...told, on: today, because: "" });
  const [files, setFiles] = useState<readonly File[]>([]);
  const act = useAct({
    send: async (said: RecordCircumstanceBody, options) => {
      const documents = await keepFiles(debtorId, files);
      return recordCircumstance({ debtorId, body: { ...said, documents } }, options);
    },
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.people.write}
      {...{ act, cancel: close }}
      isWhole={body.because.trim() !== "" && body.on !== ""}
      send={() => act.run(bodyOf(body))}
    >
      <CircumstanceFields body={body} setBody={setBody} />
      <EvidenceField files={files} onChange={setFiles} />
    </ActForm>
  );
}

/** What is sent of what is filled in. */
function bodyOf({ saidBy, medium, because, ...body }: Body): RecordCircumstanceBody {
  return { ...body, because: because.trim(), ...toldOf({ saidBy, medium }) };
}

/** The same beside the next step, where its key opened it. */
export function SituationForm() {
  const { compose } = useDebtorDesk();
  return <CircumstanceForm close={() => compose(undefined)} />;
}

type FieldsProps = { readonly body: Body; readonly setBody: (body: Body) => void };

function CircumstanceFields({ body, setBody }: FieldsProps) {
  const { view } = useDebtorDesk();
  const { today } = useOfficeClock();
  const offered = view.debtor.kind === "person" ? kinds : ofAnybody;
  return (
    <>
      <NativeSelect
        label={words.people.circumstances.kind}
        value={body.kind}
        onChange={(event) =>
          setBody({ ...body, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? "hardship" })
        }
        data={offered.map((value) => ({ value, label: words.kinds.circumstance(value) }))}
        ref={takeFocus}
      />
      <TextInput
        label={words.people.circumstances.why}
        value={body.because}
        onChange={(event) => setBody({ ...body, because: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.people.source}
        value={body.source}
        onChange={(event) =>
          setBody({ ...body, source: sources.find((one) => one === event.currentTarget.value) ?? "other" })
        }
        data={sources.map((value) => ({ value, label: words.kinds.source(value) }))}
      />
      <ToldByFields told={body} say={(change) => setBody({ ...body, ...change })} />
      <TextInput
        type="date"
        label={words.people.circumstances.since}
        value={body.on}
        max={today}
        onChange={(event) => setBody({ ...body, on: event.currentTarget.value })}
      />
    </>
  );
}
