import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { makeLetter, type MakeLetterBody, type ReadDebtorAnswer } from "../client.ts";
import { documentPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { useTemplatesInForce } from "../templates/use-in-force.ts";
import { useNotice } from "../ui/notice.tsx";
import { isRefusal } from "../ui/problem.ts";
import { ActTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { takeFocus } from "../ui/take-focus.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { LetterPreviewFold } from "./letter-preview.tsx";
import { letterBack } from "./ways-back.ts";

/** How a letter goes. */
type Way = "post" | "email";

/** The kinds of address that a letter goes to, and how. */
const sentBy: Readonly<Record<string, Way>> = {
  home: "post",
  work: "post",
  email: "email",
  "work-email": "email",
};

/** Makes a letter, by post where that is possible; asks the law as it does, and gives it to look at. */
export function LetterForm() {
  return <WrittenForm first="post" />;
}

/** The same, by e-mail where that is possible. */
export function EmailForm() {
  return <WrittenForm first="email" />;
}

function WrittenForm({ first }: { readonly first: Way }) {
  const { debtorId, view, compose } = useDebtorDesk();
  const creditors = [...new Map(view.accounts.map(({ creditorId, creditor }) => [creditorId, creditor]))];
  const addresses = addressesOf(view, first);
  const [creditorId, setCreditorId] = useState(creditors[0]?.[0] ?? "");
  const [pointId, setPointId] = useState(addresses[0]?.id ?? "");
  const [names, template, setTemplate] = useTemplateChoice();
  const [copies, setCopies] = useState<boolean>();
  const to = addresses.find(({ id }) => id === pointId);
  const way = sentBy[to?.kind ?? ""] ?? first;
  const withCopies = copies ?? (way === "email" || template === "statement");
  const act = useMakeLetter();
  const letter = { creditorId, template, sentBy: way, ...(to === undefined ? {} : { pointId: to.id }) };
  const make = (again: boolean) => act.run({ ...letter, again, withCopies });
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
      <Copies way={way} withCopies={withCopies} choose={setCopies} />
      <ActTrouble error={act.error} />
      {act.answer === undefined ? null : <LetterMade {...act.answer} />}
      <div className="form-foot">
        <Button variant="default" onClick={() => compose(undefined)}>
          {act.answer === undefined ? words.ui.cancel : words.ui.close}
        </Button>
        {act.answer === undefined ? <MakeButton act={act} disabled={creditorId === ""} make={make} way={way} /> : null}
      </div>
      {act.answer === undefined && creditorId !== "" ? <LetterPreviewFold letter={{ debtorId, ...letter }} /> : null}
    </div>
  );
}

/** Where one can write to: first those of the way that is wanted, and of these first what may be used now. */
function addressesOf({ points, acts }: ReadDebtorAnswer, first: Way): ReadDebtorAnswer["points"] {
  const usable = new Set(acts.flatMap(({ pointId, allowed }) => (allowed ? [pointId] : [])));
  const rank = ({ id, kind }: ReadDebtorAnswer["points"][number]) =>
    (sentBy[kind] === first ? 2 : 0) + (usable.has(id) ? 1 : 0);
  return points.filter(({ kind }) => sentBy[kind] !== undefined).toSorted((a, b) => rank(b) - rank(a));
}

/** Who may take a letter back under Mail may do it here as well, as long as it did not leave. */
function useMakeLetter() {
  const { debtorId, refresh } = useDebtorDesk();
  const { tell } = useNotice();
  const may = useMay();
  return useAct({
    send: (body: MakeLetterBody, options) => makeLetter({ debtorId, body }, options),
    done: ({ letterId }) => {
      const back = may("withdrawLetter") ? letterBack({ debtorId, letterId }) : undefined;
      tell({ says: words.doing.letterWritten, back, noBack: words.undo.never.letter });
      return refresh();
    },
  });
}

type CopiesProps = {
  readonly way: Way;
  readonly withCopies: boolean;
  readonly choose: (withCopies: boolean) => void;
};

function Copies({ way, withCopies, choose }: CopiesProps) {
  return (
    <Checkbox
      label={words.doing.withCopies}
      description={words.doing.withCopiesSays[way]}
      checked={withCopies}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
  );
}

type MakeButtonProps = {
  readonly act: { readonly busy: boolean; readonly error: Error | null };
  readonly disabled: boolean;
  readonly make: (again: boolean) => void;
  readonly way: Way;
};

/** What was written to them today already is said first; a second press writes all the same. */
function MakeButton({ act, disabled, make, way }: MakeButtonProps) {
  const isWritten = isRefusal(act.error, "written_today");
  const label = way === "email" ? words.doing.makeEmail : words.doing.makeLetter;
  return (
    <Button loading={act.busy} disabled={disabled} ref={takeFocus} onClick={() => make(isWritten)}>
      {isWritten ? words.doing.writtenToday : label}
    </Button>
  );
}

/** The names under which a template is in force, and which is chosen: at first the letter that is due, or next. */
function useTemplateChoice() {
  const { view } = useDebtorDesk();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const names = useTemplatesInForce();
  const due = view.tasks.flatMap(({ kind }) => (kind === "validation-notice" ? [kind] : []));
  const next = view.cases.flatMap((open) => (open.next === null ? [] : [open.next.template]));
  return [names, chosen ?? [...due, ...next].find((name) => names.includes(name)) ?? "reminder", choose] as const;
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
      data={names.map((value) => ({ value, label: words.kinds.step(value) }))}
    />
  );
}

/** The focus goes on to the letter, so that Enter opens it. */
function LetterMade({ digest, waits }: { readonly digest: string | null; readonly waits: boolean }) {
  const { debtorId } = useDebtorDesk();
  const says = waits ? words.doing.emailWaits : words.doing.emailReady;
  if (digest === null) return <output className="letter-made">{says}</output>;
  return (
    <output className="letter-made">
      {words.doing.letterMade}{" "}
      <a href={documentPath({ debtorId, digest })} target="_blank" rel="noreferrer" ref={takeFocus}>
        {words.doing.openLetter}
      </a>
    </output>
  );
}
