import { NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { addPoint, type AddPointBody } from "../client.ts";
import { ActForm } from "../ui/act-form.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { AddressReading } from "./address-reading.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";

const kinds = ["mobile", "landline", "voip", "work-phone", "email", "work-email", "home", "work"] as const;
const sources = ["consumer", "creditor", "bureau", "other"] as const;

/** Writes a number, e-mail or address down as it is told, with who told it. */
export function PointForm({ close }: { readonly close: () => void }) {
  const { debtorId, view, refresh } = useDebtorDesk();
  const [body, setBody] = useState<AddPointBody>({ kind: "mobile", text: "", source: "consumer" });
  const act = useAct({
    send: (said: AddPointBody, options) => addPoint({ debtorId, body: said }, options),
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.people.write}
      act={act}
      isWhole={body.text.trim() !== ""}
      send={() => act.run(body)}
      cancel={close}
    >
      {view.related.length === 0 ? null : (
        <NativeSelect
          label={words.people.whose}
          value={body.relationId ?? ""}
          onChange={(event) => setBody(ofPerson(body, event.currentTarget.value))}
          data={[
            { value: "", label: view.debtor.name },
            ...view.related.map(({ id, name, role }) => ({ value: id, label: `${name}, ${words.kinds.other(role)}` })),
          ]}
        />
      )}
      <PointFields body={body} setBody={setBody} />
    </ActForm>
  );
}

/** What is to be written down, as somebody's of the people around the debtor, or as the debtor's own. */
function ofPerson({ kind, text, source }: AddPointBody, relationId: string): AddPointBody {
  return { kind, text, source, ...(relationId === "" ? {} : { relationId }) };
}

type PointFieldsProps = { readonly body: AddPointBody; readonly setBody: (body: AddPointBody) => void };

function PointFields({ body, setBody }: PointFieldsProps) {
  const isAddress = body.kind === "home" || body.kind === "work";
  return (
    <>
      <NativeSelect
        label={words.people.pointKind}
        value={body.kind}
        onChange={(event) =>
          setBody({ ...body, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? "mobile" })
        }
        data={kinds.map((value) => ({ value, label: words.kinds.point(value) }))}
      />
      <Textarea
        label={isAddress ? words.people.address : words.people.numberOrAddress}
        description={isAddress ? words.people.addressHint : undefined}
        value={body.text}
        onChange={(event) => setBody({ ...body, text: event.currentTarget.value })}
        rows={isAddress ? 3 : 1}
        ref={takeFocus}
      />
      {isAddress ? <AddressReading kind={body.kind} text={body.text} /> : null}
      <NativeSelect
        label={words.people.source}
        value={body.source}
        onChange={(event) =>
          setBody({ ...body, source: sources.find((one) => one === event.currentTarget.value) ?? "other" })
        }
        data={sources.map((value) => ({ value, label: words.kinds.source(value) }))}
      />
    </>
  );
}
