import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Approval } from "../client.ts";
import { paths } from "../paths.ts";
import { ActForm } from "../ui/act-form.tsx";
import { useMay } from "../shell/session.ts";
import { Amount } from "../ui/amount.tsx";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { RowMark, type RowMarkProps } from "../ui/row-mark.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { PayToChange } from "./pay-to-change.tsx";
import { TemplateChange } from "./template-change.tsx";

type ApprovalRowProps = {
  readonly approval: Approval;
  /** Undefined where it stands by itself. */
  readonly mark?: Pick<RowMarkProps, "isSelected" | "select">;
  readonly busy: boolean;
  /** Which of the answers that may say why is being written. */
  readonly answering: Answering | null;
  readonly approve: () => void;
  readonly beginAnswering: (answering: Answering | null) => void;
  readonly refuse: (because: string) => void;
  readonly takeBack: (because: string) => void;
};

/** An answer with words of one's own. */
export type Answering = "refuse" | "take-back";

/** One approval that waits: what is asked for, why, by whom and until when, and the answers to it. */
export function ApprovalRow({ approval, busy, answering, approve, beginAnswering, ...rest }: ApprovalRowProps) {
  const { whyNot, askedByReader, kind, debtor, thing } = approval;
  const { mark, ...answers } = rest;
  const says = whyNot === null ? undefined : words.approvals.whyNot[whyNot];
  return (
    <li
      className={["approval", mark && "approval-waiting", mark?.isSelected && "row-selected"].filter(Boolean).join(" ")}
    >
      {mark === undefined ? null : <RowMark name={`${words.approvals.kinds[kind]} ${debtor ?? thing}`} {...mark} />}
      <What approval={approval} />
      <span className="approval-clock small">
        {approval.isOverdue ? <Tag tone="red">{words.approvals.overdue}</Tag> : words.approvals.due}{" "}
        <Moment at={approval.dueAt} />
      </span>
      <span className="approval-acts">
        <Button size="compact-sm" disabled={whyNot !== null} title={says} loading={busy} onClick={approve}>
          {words.approvals.approve}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={whyNot !== null}
          title={says}
          onClick={() => beginAnswering("refuse")}
        >
          {words.approvals.refuse}
        </Button>
        {askedByReader ? (
          <Button size="compact-sm" variant="default" onClick={() => beginAnswering("take-back")}>
            {words.approvals.takeBack}
          </Button>
        ) : null}
      </span>
      {says === undefined ? null : <span className="approval-why soft small">{says}</span>}
      <WhoCould approval={approval} />
      {answering === null ? null : (
        <Words
          key={answering}
          busy={busy}
          {...(answering === "refuse"
            ? { label: words.approvals.refuse, why: words.approvals.refuseWhy, send: answers.refuse }
            : { label: words.approvals.takeBack, why: words.approvals.takeBackWhy, send: answers.takeBack })}
          isOptional={answering === "take-back"}
          cancel={() => beginAnswering(null)}
        />
      )}
    </li>
  );
}

/** Who could decide it now; where nobody could, that and the way out. */
function WhoCould({ approval: { deciders } }: { readonly approval: Approval }) {
  const may = useMay();
  const { couldDecide, nobodyCould, wayOut } = words.approvals;
  if (deciders.length > 0) return <span className="approval-why soft small">{couldDecide(deciders)}</span>;
  return (
    <div className="approval-why">
      <Banner tone="amber" title={nobodyCould}>
        <span>{wayOut}</span>
        {may("changeSettings") ? (
          <span>
            <Link to={paths.officePeople}>{words.office.people}</Link>,{" "}
            <Link to={paths.authority}>{words.authority.title}</Link>,{" "}
            <Link to={paths.settings}>{words.settings.title}</Link>
          </span>
        ) : null}
      </Banner>
    </div>
  );
}

function What({ approval }: { readonly approval: Approval }) {
  const { because, asker } = approval;
  return (
    <span className="approval-what">
      <About approval={approval} />
      <Asked approval={approval} />
      <span className="small">{because}</span>
      <span className="soft small">{words.approvals.asked(asker)}</span>
    </span>
  );
}

/** What is asked for, and of whom or what; it opens where that is. */
function About({ approval: { kind, debtorId, debtor, payTo, thing } }: { readonly approval: Approval }) {
  const may = useMay();
  const what = <span className="facts-main">{words.approvals.kinds[kind]}</span>;
  if (debtorId !== null) {
    return (
      <Link to={paths.debtor} params={{ debtorId }} className="approval-link" data-row>
        {what} {debtor}
      </Link>
    );
  }
  if (payTo !== null && may("readCreditor")) {
    const { creditorId } = payTo;
    return (
      <Link to={paths.creditor} params={{ creditorId }} className="approval-link" data-row>
        {what} {thing}
      </Link>
    );
  }
  return (
    <span className="approval-link" tabIndex={-1} data-row>
      {what} {thing}
    </span>
  );
}

/** What it is to be: of words and of where to pay, beside what it is until now. */
function Asked({ approval: { template, payTo, thing, amount } }: { readonly approval: Approval }) {
  if (template !== null) return <TemplateChange template={template} />;
  if (payTo !== null) return <PayToChange payTo={payTo} />;
  return (
    <span className="small">
      {thing} {amount === null ? null : <Amount value={amount} />}
    </span>
  );
}

type WordsProps = {
  readonly label: string;
  readonly why: string;
  readonly isOptional: boolean;
  readonly busy: boolean;
  readonly send: (because: string) => void;
  readonly cancel: () => void;
};

function Words({ label, why, isOptional, busy, send, cancel }: WordsProps) {
  const [because, setBecause] = useState("");
  return (
    <div className="approval-refusing">
      <ActForm
        label={label}
        act={{ busy, error: null }}
        isWhole={isOptional || because.trim() !== ""}
        send={() => send(because.trim())}
        cancel={cancel}
      >
        <TextInput
          label={why}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
          ref={(field) => field?.focus()}
        />
      </ActForm>
    </div>
  );
}

/** One approval that was decided: how, by whom, and what they said. */
export function DecidedRow({ approval }: { readonly approval: Approval }) {
  const { verdict, decider, decidedAt, decidedBecause, isAlone } = approval;
  return (
    <li className="approval approval-decided">
      <What approval={approval} />
      <span className="approval-clock small">
        {verdict === null ? null : (
          <Tag tone={verdict === "approved" ? "plain" : "red"}>{words.approvals.verdicts[verdict]}</Tag>
        )}{" "}
        {decider === null ? null : words.approvals.by(decider)}
        {isAlone ? ` (${words.approvals.alone})` : null}
        {decidedBecause === null ? null : `: ${decidedBecause}`}
      </span>
      <span className="soft small">{decidedAt === null ? null : <Moment at={decidedAt} />}</span>
    </li>
  );
}
