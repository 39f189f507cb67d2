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
import { RowMark } from "../ui/row-mark.tsx";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { TemplateChange } from "./template-change.tsx";

type ApprovalRowProps = {
  readonly approval: Approval;
  readonly isSelected: boolean;
  readonly select: () => void;
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
  const { isSelected, select, ...answers } = rest;
  const says = whyNot === null ? undefined : words.approvals.whyNot[whyNot];
  return (
    <li className={isSelected ? "approval approval-waiting row-selected" : "approval approval-waiting"}>
      <RowMark name={`${words.approvals.kinds[kind]} ${debtor ?? thing}`} isSelected={isSelected} select={select} />
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
  const { debtorId, debtor, kind, thing, amount, because, asker, template } = approval;
  const what = <span className="facts-main">{words.approvals.kinds[kind]}</span>;
  return (
    <span className="approval-what">
      {debtorId === null ? (
        <span className="approval-link" tabIndex={-1} data-row>
          {what} {thing}
        </span>
      ) : (
        <Link to={paths.debtor} params={{ debtorId }} className="approval-link" data-row>
          {what} {debtor}
        </Link>
      )}
      {template === null ? (
        <span className="small">
          {thing} {amount === null ? null : <Amount value={amount} />}
        </span>
      ) : (
        <TemplateChange template={template} />
      )}
      <span className="small">{because}</span>
      <span className="soft small">{words.approvals.asked(asker)}</span>
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
