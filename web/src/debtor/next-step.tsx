import type { ReadDebtorAnswer } from "../client.ts";
import { Button } from "@mantine/core";
import { BestCallTime, BestCallWhy } from "../call/best-call.tsx";
import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { StepProcedure } from "../procedures/procedure-beside.tsx";
import { useMay, useSession } from "../shell/session.ts";
import { Moment, NearDay } from "../ui/day.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { DecidedAct } from "./decided-act.tsx";
import { useDebtorDesk } from "./debtor-desk.ts";
import { isReviewOf } from "./reviews.ts";

type Case = ReadDebtorAnswer["cases"][number];

/** The next step of each case, and why it is the next. */
export function NextStep() {
  const { view } = useDebtorDesk();
  return (
    <section className="next-step" aria-label={words.doing.next}>
      {view.cases.length === 0 ? (
        <p className="next-step-none">
          <strong>{words.doing.nothingNext}</strong> {words.doing.nothingNextWords}
        </p>
      ) : null}
      {view.cases.map((open) => (
        <NextOfCase key={open.id} open={open} many={view.cases.length > 1} />
      ))}
      <NotPaidBecause />
    </section>
  );
}

/** Why it is not paid, as it was last told. */
function NotPaidBecause() {
  const {
    view: { reason, cases },
  } = useDebtorDesk();
  if (reason === null || cases.length === 0) return null;
  return (
    <p className="next-step-reason">
      {words.debtor.notPaidBecause}: <strong>{words.recording.reasons[reason.kind].toLowerCase()}</strong>{" "}
      <span className="soft">
        <Moment at={reason.at} />
        {reason.by === null ? "" : `, ${reason.by}`}
      </span>
    </p>
  );
}

function NextOfCase({ open, many }: { readonly open: Case; readonly many: boolean }) {
  const { login } = useSession();
  const { next } = open;
  if (next === null) return <p className="next-step-none">{words.doing.nothingNext}</p>;
  return (
    <div className="next-step-case">
      <h2>
        <span className="next-step-label">{words.doing.next}</span>
        {words.kinds.todo(next.action, next.step)}
        {", "}
        <NearDay on={next.on} />
      </h2>
      <p className="next-step-sub">
        {words.doing.owner[next.owner] ?? next.owner}
        {many ? <Tag>{open.creditor}</Tag> : null}
      </p>
      {next.task === null ? null : <p className="step-task">{words.said(next.task)}</p>}
      <ul className="next-step-why">
        {next.because.map((because) => (
          <li key={because}>{sentenceText(because)}</li>
        ))}
      </ul>
      {next.bestCall === null ? null : (
        <details className="next-step-best">
          <summary>
            <BestCallTime best={next.bestCall} />
          </summary>
          <BestCallWhy best={next.bestCall} />
        </details>
      )}
      {next.action === "review" ? (
        <div className="next-step-acts">
          {isReviewOf(open, login.role) ? <Reviewed /> : null}
          <DecidedAct open={open} />
        </div>
      ) : null}
      <StepProcedure name={next.procedure} />
      <DecidedBy run={open.decidedBy} />
      {open.lastStep === null || open.lastStepOn === null ? null : (
        <p className="soft small">
          {words.doing.lastStep}: {words.kinds.step(open.lastStep)}, <NearDay on={open.lastStepOn} />
        </p>
      )}
    </div>
  );
}

/** The line of the day's record in which the next step was decided, for who may read it. */
function DecidedBy({ run }: { readonly run: Case["decidedBy"] }) {
  const may = useMay();
  if (run === null || !may("readDay")) return null;
  return (
    <p className="small">
      <Link to={paths.day} params={{ runId: run.runId }} search={{ debtor: run.debtorId }}>
        {words.days.decidedBy}
      </Link>
    </p>
  );
}

/** A review is done by whoever looks: what they found is written down, and the case leaves the list until its day. */
function Reviewed() {
  const { composing, compose } = useDebtorDesk();
  const may = useMay();
  if (!may("recordReview")) return null;
  return (
    <Button
      mt="xs"
      aria-expanded={composing === "review"}
      onClick={() => compose(composing === "review" ? undefined : "review")}
      rightSection={<KeyCap>R</KeyCap>}
    >
      {words.doing.reviewed}
    </Button>
  );
}
