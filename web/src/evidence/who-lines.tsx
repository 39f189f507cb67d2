import type { ReactNode } from "react";
import type { ContactEvidence } from "../client.ts";
import { phoneText } from "../ui/phone-text.ts";
import { words } from "../words.ts";
import { ToldMoment } from "./told-moment.tsx";

type Line = readonly [name: string, value: ReactNode];

/** Who asked for a contact and made it, when, at what, and about what: each line with its name. */
export function whoLines({ permit, made, point, accounts, policy }: ContactEvidence): readonly Line[] {
  const says = words.evidence;
  const lines: (Line | undefined)[] = [
    ...permitLines(permit),
    ...madeLines(made),
    point === null
      ? undefined
      : [says.at, <span key="at">{`${words.kinds.point(point.kind)} ${phoneText(point.value)}`}</span>],
    [says.accounts, accounts.map(({ number, creditor }) => `${number} (${creditor})`).join(", ")],
    [says.policy, policy.version],
  ];
  return lines.filter((line) => line !== undefined);
}

function permitLines(permit: ContactEvidence["permit"]): (Line | undefined)[] {
  if (permit === null) return [];
  const says = words.evidence;
  const { askedAt, by, attempts, retryAt, window, withdrawn, permitId } = permit;
  return [
    [says.asked, <Who key="asked" at={askedAt} by={by} />],
    retryAt === null ? undefined : [says.retry, <ToldMoment key="retry" at={retryAt} />],
    attempts === 1 ? undefined : [says.attempts, words.ui.count(attempts)],
    ...(window === null ? [] : windowLines(window)),
    withdrawn === null ? undefined : [says.withdrawn, <ToldMoment key="withdrawn" at={withdrawn.at} />],
    [says.permit, <code key="permit">{permitId}</code>],
  ];
}

function windowLines({ from, until }: NonNullable<NonNullable<ContactEvidence["permit"]>["window"]>): Line[] {
  const says = words.evidence;
  return [
    [says.window, <ToldMoment key="from" at={from} />],
    [says.windowEnd, <ToldMoment key="until" at={until} />],
  ];
}

function madeLines(made: ContactEvidence["made"]): (Line | undefined)[] {
  if (made === null) return [];
  const says = words.evidence;
  const { at, by, from, outcome, reached, recordedAt } = made;
  return [
    [from === "us" ? says.made : says.came, <Who key="made" at={at} by={by} />],
    recordedAt === at ? undefined : [says.recorded, <ToldMoment key="recorded" at={recordedAt} />],
    outcome === null ? undefined : [says.outcome, words.reports.outcomes[outcome] ?? words.kinds.other(outcome)],
    reached === null || reached === "nobody" ? undefined : [says.reached, words.kinds.other(reached)],
  ];
}

function Who({ at, by }: { readonly at: string; readonly by: string | null }) {
  return (
    <>
      <ToldMoment at={at} />, {by ?? words.debtor.bySystem}
    </>
  );
}
