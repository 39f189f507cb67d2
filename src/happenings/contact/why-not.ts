import type { Asked } from "#contact/law-case";
import type { AccountFact, PersonFacts } from "#contact/person-facts";
import { fits, permitRefusals } from "#contact/permit";
import { message } from "#law/build-case";
import { foreseeTheLaw, whyNotAskable } from "./ask-the-law.ts";

/** What stands against an act: a rule with its citation, or what comes before any rule. */
export type Reason = {
  readonly rule: string;
  readonly cite: string;
  readonly because: string;
  readonly kind: "law" | "policy";
  /** False: few sources tell of the rule. */
  readonly verified: boolean;
  readonly retryAt: Temporal.Instant | null;
};

/** What may be done at a number or address, and whether this desk does it: what it does not is made elsewhere, and told. */
const fromHere = { call: true, letter: true, email: true, text: false, visit: true } as const;
type Act = keyof typeof fromHere;
const acts = Object.keys(fromHere) as Act[];

/** An act at a number or address, and whether it could be done now. */
export type ActNow = {
  readonly act: Act;
  readonly fromHere: boolean;
  readonly pointId: string;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
  readonly retryAt: Temporal.Instant | null;
};

/**
 * What could be done now at each number and address of a person, about everything that they owe, and what stands
 * against it. Nothing is recorded: it is what the desk shows, and a permit is asked for again when somebody acts.
 */
export function whyNot(facts: PersonFacts, now: Temporal.Instant): ActNow[] {
  const accountIds = aboutWhich(facts.accounts).map(({ accountId }) => accountId);
  return facts.points.flatMap(({ pointId, kind }) =>
    acts
      .filter((act) => fits(act, kind))
      .map((act) => actNow(facts, { at: now, act, pointId, accountIds, attempts: 1, ...messageFor(act) })),
  );
}

/** What our e-mails and texts say: how to opt out, and that a debt collector writes. */
const written = message({ optOut: true, fromDebtCollector: true, asksForPayment: true });

function messageFor(act: Act): Pick<Asked, "message"> {
  return act === "email" || act === "text" ? { message: written } : {};
}

/** The accounts on which something is owed; where nothing is, all of them: the answer then says so. */
function aboutWhich(accounts: readonly AccountFact[]): readonly AccountFact[] {
  const owing = accounts.filter(({ owes }) => owes);
  return owing.length > 0 ? owing : accounts;
}

type AskedNow = Asked & { readonly act: Act; readonly pointId: string };

function actNow(facts: PersonFacts, asked: AskedNow): ActNow {
  const { act, pointId } = asked;
  const refusal = whyNotAskable(facts, asked);
  if (refusal !== undefined) return denied(asked, { rule: refusal, because: permitRefusals[refusal] });
  const { verdict, findings, because, retryAt } = foreseeTheLaw(facts, asked);
  if (verdict === "not-covered") return denied(asked, { rule: "not_covered", because: because ?? "" });
  const reasons = findings
    .filter(({ denies }) => denies)
    .map(({ rule, cite, because, kind, verified, retryAt }) => ({ rule, cite, because, kind, verified, retryAt }));
  return { act, pointId, fromHere: fromHere[act], allowed: verdict === "allow", reasons, retryAt };
}

function denied({ act, pointId }: AskedNow, { rule, because }: { rule: string; because: string }): ActNow {
  const reason = { rule, cite: "", because, kind: "law", verified: true, retryAt: null } as const;
  return { act, pointId, fromHere: fromHere[act], allowed: false, reasons: [reason], retryAt: null };
}
