import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { addRelation, endMerge, endRelation, type AddRelationBody } from "../client.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { AskReason } from "../ui/ask-reason.tsx";
import { Panel } from "../ui/panel.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

// prettier-ignore
const roles = ["accounts-payable", "owner", "contact", "spouse", "parent", "guardian", "executor", "attorney", "employer"] as const;

/** Who stands beside the debtor, and which debtors turned out to be this one. */
export function PeopleList() {
  const { view } = useDebtorDesk();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  return (
    <Panel title={words.debtor.people}>
      {view.related.length === 0 ? <span className="soft">{words.people.nobody}</span> : null}
      <ul className="plain-list facts facts-to-end">
        {view.related.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
        {view.same.map((same) => (
          <SameLine key={same.debtorId} same={same} />
        ))}
      </ul>
      {adding ? <PersonForm close={() => setAdding(false)} /> : null}
      {may("addRelation") && !adding ? (
        <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
          {words.people.addPerson}
        </Button>
      ) : null}
    </Panel>
  );
}

type Person = ReturnType<typeof useDebtorDesk>["view"]["related"][number];
type Same = ReturnType<typeof useDebtorDesk>["view"]["same"][number];

function PersonLine({ person }: { readonly person: Person }) {
  const { debtorId, refresh } = useDebtorDesk();
  const may = useMay();
  const end = useAct({
    send: (because: string, options) => endRelation({ debtorId, relationId: person.id, body: { because } }, options),
    done: refresh,
  });
  return (
    <li>
      <span className="facts-main">{person.name}</span>
      <span className="soft small">{words.kinds.other(person.role)}</span>
      {may("endRelation") ? <AskReason act={words.people.end} question={words.people.endPersonWhy} {...end} /> : null}
    </li>
  );
}

/** A debtor who was merged into this one; ending the merge makes them two again. */
function SameLine({ same }: { readonly same: Same }) {
  const { refresh } = useDebtorDesk();
  const may = useMay();
  const end = useAct({
    send: (because: string, options) => endMerge({ debtorId: same.debtorId, body: { because } }, options),
    done: refresh,
  });
  return (
    <li>
      <span className="facts-main">
        {same.name} <span className="figures soft">{same.number}</span>
      </span>
      <span className="soft small">
        {words.people.samePerson}: {same.because}
      </span>
      {may("endMerge") ? <AskReason act={words.people.endMerge} question={words.people.endMergeWhy} {...end} /> : null}
    </li>
  );
}

function PersonForm({ close }: { readonly close: () => void }) {
  const { debtorId, refresh } = useDebtorDesk();
  const [body, setBody] = useState<AddRelationBody>({ role: "contact", name: "" });
  const act = useAct({
    send: (said: AddRelationBody, options) => addRelation({ debtorId, body: said }, options),
    done: () => {
      close();
      return refresh();
    },
  });
  return (
    <ActForm
      label={words.people.write}
      act={act}
      isWhole={body.name.trim() !== ""}
      send={() => act.run(body)}
      cancel={close}
    >
      <TextInput
        label={words.people.name}
        value={body.name}
        onChange={(event) => setBody({ ...body, name: event.currentTarget.value })}
        ref={takeFocus}
        autoComplete="off"
      />
      <NativeSelect
        label={words.people.role}
        value={body.role}
        onChange={(event) =>
          setBody({ ...body, role: roles.find((role) => role === event.currentTarget.value) ?? "contact" })
        }
        data={roles.map((value) => ({ value, label: words.kinds.other(value) }))}
      />
    </ActForm>
  );
}
