import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { ReadDebtorAnswer } from "../client.ts";
import { RefusalProcedure } from "../procedures/procedure-beside.tsx";
import { useMay } from "../shell/session.ts";
import { Moment } from "../ui/day.tsx";
import { FindingText } from "../ui/finding-text.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { phoneText } from "../ui/phone-text.ts";
import { words } from "../words.ts";
import { useDebtorDesk, type Composing } from "./debtor-desk.ts";
import { firstCall, holderOf } from "./first-call.ts";
import { reasonsInOrder } from "./reasons-in-order.ts";

type Act = ReadDebtorAnswer["acts"][number];

const ways = ["call", "letter", "email", "text", "visit"];

/** What may be done comes first, then what may not; what this desk does not do itself stands last. */
function inOrder(a: Act, b: Act): number {
  const byUse = Number(b.fromHere) - Number(a.fromHere) || Number(b.allowed) - Number(a.allowed);
  return byUse || ways.indexOf(a.act) - ways.indexOf(b.act);
}

/** Each way to reach the debtor: what is allowed as a button, what is not with its reason, rule and earliest moment. */
export function ContactActs({ busy }: { readonly busy: boolean }) {
  const { view } = useDebtorDesk();
  const may = useMay();
  const first = firstCall(view);
  if (view.acts.length === 0) return <span className="soft">{words.doing.noPoint}</span>;
  const others = view.acts.filter(({ act, allowed, fromHere }) => allowed && fromHere && !may(wayOf(act).operation));
  const notTheirs = [...new Set(others.map(({ act }) => words.kinds.act(act)))];
  return (
    <>
      <ul className="plain-list contact-acts">
        {view.acts.toSorted(inOrder).map((act) => (
          <li key={`${act.act} ${act.pointId}`}>
            <Whose act={act} />
            {act.allowed ? <Allowed act={act} busy={busy} isFirst={act === first} /> : <NotAllowed act={act} />}
          </li>
        ))}
      </ul>
      {notTheirs.length === 0 ? null : <p className="soft small">{words.doing.notYours(notTheirs.join(", "))}</p>}
    </>
  );
}

/** What one must be allowed for each way, and what it opens. */
const waysOf: Readonly<Record<string, { readonly operation: string; readonly what: Composing | "call" }>> & {
  readonly letter: { readonly operation: string; readonly what: Composing };
} = {
  call: { operation: "askPermit", what: "call" },
  letter: { operation: "makeLetter", what: "letter" },
  email: { operation: "makeLetter", what: "email" },
  visit: { operation: "planVisit", what: "visit" },
};

const wayOf = (act: string) => waysOf[act] ?? waysOf.letter;

type AllowedProps = { readonly act: Act; readonly busy: boolean; readonly isFirst: boolean };

function Allowed({ act, busy, isFirst }: AllowedProps) {
  const { call, compose } = useDebtorDesk();
  const may = useMay();
  const isCall = act.act === "call";
  const { operation, what } = wayOf(act.act);
  if (!act.fromHere) {
    return (
      <div className="contact-open">
        {nameOf(act.act, <PointName act={act} />)}
        <NotFromHere act={act} />
      </div>
    );
  }
  return (
    <Button
      fullWidth
      justify="space-between"
      variant={isCall ? "filled" : "default"}
      loading={isCall && busy}
      disabled={!may(operation)}
      title={may(operation) ? undefined : words.doing.notYours(words.kinds.act(act.act))}
      onClick={() => (what === "call" ? call(act.pointId) : compose(what))}
      rightSection={isFirst ? <KeyCap>C</KeyCap> : null}
    >
      {nameOf(act.act, <PointName act={act} />)}
    </Button>
  );
}

function NotAllowed({ act }: { readonly act: Act }) {
  const [first, ...others] = reasonsInOrder(act.reasons);
  return (
    <div className="contact-barred" aria-disabled="true">
      <span className="contact-barred-act">
        <span aria-hidden="true" className="contact-barred-mark">
          ✕
        </span>
        {nameOf(act.act, <PointName act={act} />)}
      </span>
      <NotFromHere act={act} />
      {first === undefined ? null : <Reason reason={first} />}
      {others.length === 0 ? null : (
        <details>
          <summary>{`+${others.length}`}</summary>
          {others.map((reason) => (
            <Reason key={reason.rule} reason={reason} />
          ))}
        </details>
      )}
      <RefusalProcedure names={act.reasons.map(({ rule }) => rule)} />
      <span className="contact-when">
        {act.retryAt === null ? (
          words.doing.neverByTime
        ) : (
          <>
            {words.doing.from} <Moment at={act.retryAt} />
          </>
        )}
      </span>
    </div>
  );
}

/** What the law allows and this desk does not do: it is made elsewhere, and what came of it is written down. */
function NotFromHere({ act }: { readonly act: Act }) {
  if (act.fromHere) return null;
  return (
    <span className="small">
      {words.doing.notFromHere} {act.allowed ? words.doing.doneElsewhere : null}
    </span>
  );
}

function Reason({ reason }: { readonly reason: Act["reasons"][number] }) {
  return (
    <div className="contact-reason">
      <FindingText finding={reason} />
    </div>
  );
}

function nameOf(act: string, point: ReactNode) {
  return (
    <span className="contact-name">
      {words.kinds.act(act)} <span className="contact-point">{point}</span>
    </span>
  );
}

/** Whose number or address it is, where it is not the debtor's own: nobody takes somebody else for who owes. */
function Whose({ act }: { readonly act: Act }) {
  const { view } = useDebtorDesk();
  const holder = holderOf(view, act.pointId);
  if (holder === undefined) return null;
  return <span className="contact-whose small">{words.doing.whose(holder.name, words.kinds.other(holder.role))}</span>;
}

function PointName({ act }: { readonly act: Act }) {
  const { view } = useDebtorDesk();
  const point = view.points.find(({ id }) => id === act.pointId);
  if (point === undefined) return null;
  return (
    <span title={point.value}>
      {point.kind === act.act ? "" : words.kinds.point(point.kind).toLowerCase()}{" "}
      <span className="figures">{phoneText(point.value)}</span>
    </span>
  );
}
