import { Link } from "@tanstack/react-router";
import type { LadderRules } from "../client.ts";
import { paths } from "../paths.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";

type Step = LadderRules["steps"][number];

/** A ladder as people read it: for whom it is, what holds between its steps, and each step in its place. */
export function LadderPicture({ rules }: { readonly rules: LadderRules }) {
  const { applies, capacity, kinds, steps } = rules;
  const { unansweredCallsMax, quietDaysAfterContact, disputeReviewDays, stopReviewDays, feesStop } = rules;
  const whom = [
    words.ladders.applies[applies],
    ...(capacity === undefined ? [] : [words.ladders.capacity[capacity]]),
    ...(kinds === undefined ? [] : [words.ladders.kinds(kinds.map(words.kinds.account))]),
  ];
  return (
    <>
      <p className="ladder-whom">{whom.join(", ")}</p>
      <p className="soft small">
        {words.ladders.afterCalls(unansweredCallsMax, quietDaysAfterContact)}{" "}
        {words.ladders.lookedAt(disputeReviewDays, stopReviewDays)}
        {feesStop === true ? ` ${words.ladders.feesStop}` : null}
      </p>
      <ol className="ladder-rungs" aria-label={words.ladders.steps}>
        {steps.map((step, place) => (
          <Rung key={step.id} step={step} isLast={place === steps.length - 1} />
        ))}
      </ol>
    </>
  );
}

function Rung({ step, isLast }: { readonly step: Step; readonly isLast: boolean }) {
  const { id, from, action, owner, wait, sop, task, because } = step;
  const rest = isLast ? words.ladders.repeats(wait) : words.ladders.waits(wait);
  return (
    <li>
      <span className="ladder-from figures">{words.ladders.from(from)}</span>
      <div className="ladder-step">
        <p>
          <strong>{words.kinds.todo(action, id)}</strong>{" "}
          <Tag tone={owner === "automatic" ? "plain" : "accent"}>{words.doing.owner[owner] ?? owner}</Tag>
        </p>
        {task === undefined ? null : <p>{words.said(task)}</p>}
        <p className="small">{words.said(because)}</p>
        {conditionsOf(step).map((condition) => (
          <p key={condition} className="small">
            {words.ladders.only} {condition}
          </p>
        ))}
        <p className="soft small">
          <code>{id}</code>, {[...detailsOf(step), rest].join(", ")},{" "}
          <Link to={paths.procedures} search={{ name: sop ?? id }}>
            {words.ladders.procedure}
          </Link>
        </p>
      </div>
    </li>
  );
}

/** What goes with a step, in a line below it. */
function detailsOf({ minimum, below, minutes, template, invoices, after, decides }: Step): readonly string[] {
  return [
    ...(minimum > 0 ? [words.ladders.minimum(minimum)] : []),
    ...(below === undefined ? [] : [words.ladders.below(below)]),
    ...(minutes === undefined ? [] : [words.ladders.minutes(minutes)]),
    ...(template === undefined ? [] : [words.ladders.template(template)]),
    ...(invoices === undefined ? [] : [invoices ? words.ladders.withInvoices : words.ladders.withoutInvoices]),
    ...(after === undefined ? [] : [words.ladders.after[after]]),
    ...(decides === undefined ? [] : [words.ladders.decides[decides]]),
  ];
}

function conditionsOf({ when = {} }: Step): readonly string[] {
  return [...conditionsOfDebt(when), ...conditionsOfContact(when)].filter((each) => each !== undefined);
}

type Conditions = NonNullable<Step["when"]>;

function conditionsOfDebt({ kinds, segments, disputed, disputedShare, promise, score }: Conditions) {
  const says = words.ladders.when;
  return [
    kinds === undefined ? undefined : says.kinds(kinds.map(words.kinds.account)),
    segments === undefined ? undefined : says.segments(segments.map(segmentText)),
    disputed === undefined ? undefined : disputed ? says.disputed : says.undisputed,
    disputedShare === undefined ? undefined : says.disputedShare(disputedShare.atLeast, disputedShare.below),
    promise === undefined ? undefined : says.promise[promise],
    score === undefined ? undefined : says.score(score.atLeast, score.below),
  ];
}

function conditionsOfContact(when: Conditions) {
  const { reasons, reachedWithin, notReachedWithin, writtenWithin, notWrittenWithin, lastTemplate } = when;
  const says = words.ladders.when;
  return [
    reasons === undefined ? undefined : says.reasons(reasons.map((reason) => words.recording.reasons[reason])),
    reachedWithin === undefined ? undefined : says.reachedWithin(reachedWithin),
    notReachedWithin === undefined ? undefined : says.notReachedWithin(notReachedWithin),
    writtenWithin === undefined ? undefined : says.writtenWithin(writtenWithin),
    notWrittenWithin === undefined ? undefined : says.notWrittenWithin(notWrittenWithin),
    lastTemplate === undefined ? undefined : says.lastTemplate(lastTemplate),
  ];
}

function segmentText(name: string): string {
  return name.trim().toLowerCase() === "none" ? words.people.facts.noSegment : name;
}
