import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listTemplates, makeLetter, type MakeLetterBody } from "../client.ts";
import { documentPath } from "../paths.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

/** The kinds of address that a letter goes to, and how. */
const sentBy: Readonly<Record<string, "post" | "email">> = {
  home: "post",
  work: "post",
  email: "email",
  "work-email": "email",
};

/** Makes a letter, by post where that is possible, or by e-mail, as the address wants it; asks the law as it does, and gives it to look at. */
export function LetterForm() {
  const { debtorId, view, refresh } = useDebtorDesk();
  const creditors = [...new Map(view.accounts.map(({ creditorId, creditor }) => [creditorId, creditor]))];
  const by = (way: string) => view.points.filter(({ kind }) => sentBy[kind] === way);
  const addresses = [...by("post"), ...by("email")];
  const [creditorId, setCreditorId] = useState(creditors[0]?.[0] ?? "");
  const [pointId, setPointId] = useState(addresses[0]?.id ?? "");
  const [names, template, setTemplate] = useTemplateChoice();
  const to = addresses.find(({ id }) => id === pointId);
  const where = to === undefined ? {} : { pointId: to.id, sentBy: sentBy[to.kind] };
  const act = useAct({
    send: (body: MakeLetterBody, options) => makeLetter({ debtorId, body }, options),
    done: refresh,
  });
  return (
    <div className="form">
      {creditors.length < 2 ? null : (
        <NativeSelect
          label={words.doing.letterFor}
          value={creditorId}
          onChange={(event) => setCreditorId(event.currentTarget.value)}
          data={creditors.map(([value, label]) => ({ value, label }))}
        />
      )}
      {addresses.length === 0 ? null : (
        <NativeSelect
          label={words.doing.letterTo}
          value={pointId}
          onChange={(event) => setPointId(event.currentTarget.value)}
          data={addresses.map(({ id, value }) => ({ value: id, label: value }))}
        />
      )}
      <TemplateChoice names={names} template={template} choose={setTemplate} />
      <ActTrouble error={act.error} />
      {act.answer === undefined ? (
        <Button
          loading={act.busy}
          disabled={creditorId === ""}
          ref={takeFocus}
          onClick={() => act.run({ creditorId, template, ...where })}
        >
          {words.doing.makeLetter}
        </Button>
      ) : (
        <LetterMade digest={act.answer.digest} />
      )}
    </div>
  );
}

/** The names under which a template is in force, and which is chosen: at first the letter that the case asks for. */
function useTemplateChoice() {
  const { view } = useDebtorDesk();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const { data } = useQuery({
    queryKey: ["templates", "list"],
    queryFn: ({ signal }) => listTemplates({}, { signal }),
    staleTime: 60_000,
  });
  const active = (data?.templates ?? []).filter((each) => each.active !== null);
  const names = [...new Set(active.map(({ name }) => name))];
  const steps = view.cases.flatMap(({ next }) => (next === null ? [] : [next.step]));
  return [names, chosen ?? steps.find((step) => names.includes(step)) ?? "reminder", choose] as const;
}

type TemplateChoiceProps = {
  readonly names: readonly string[];
  readonly template: string;
  readonly choose: (template: string) => void;
};

function TemplateChoice({ names, template, choose }: TemplateChoiceProps) {
  if (names.length === 0) return null;
  return (
    <NativeSelect
      label={words.templates.use}
      value={template}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[...names]}
    />
  );
}

/** The focus goes on to the letter, so that Enter opens it. */
function LetterMade({ digest }: { readonly digest: string | null }) {
  const { debtorId } = useDebtorDesk();
  if (digest === null) return <output className="letter-made">{words.doing.emailReady}</output>;
  return (
    <output className="letter-made">
      {words.doing.letterMade}{" "}
      <a href={documentPath({ debtorId, digest })} target="_blank" rel="noreferrer" ref={takeFocus}>
        {words.doing.openLetter}
      </a>
    </output>
  );
}
