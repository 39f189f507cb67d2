import { compareInstants } from "#calendar/instants";
import { debtsOfAct, isPassedToOthers } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { daysLater, earliest, hasCome, latest } from "#law/when";
import { isHeldBy } from "./holds.ts";

/** No extraordinary collection begins before so many days after the first bill, nor so soon after its notice. */
const daysAfterBill = 120;
const daysAfterNotice = 30;

const extraordinaryKinds = ["sue", "furnish", "repossess"];

type Verdict = "application_pending" | "too_soon" | "no_notice" | "may_begin";

/** A charitable hospital gives a patient time to ask for assistance before it takes extraordinary steps. */
export const extraordinaryCollection: ContactRule<Verdict> = {
  id: "us.irc-501r.extraordinary-collection",
  cite: "26 CFR 1.501(r)-6",
  kind: "law",
  says: [
    "A tax-exempt hospital, or who collects for it, takes no extraordinary collection action within 120 days",
    "of the first bill after discharge from care, nor within 30 days of a written notice that says which actions it intends,",
    "nor while a complete application for financial assistance waits to be decided.",
    "Such actions are suits, seizures, adverse reports to credit agencies, and the sale of the debt;",
    "letters and calls are not.",
  ],
  verified: false,
  inForce: term("2016-01-01"),
  reading: [
    {
      we: "take a bill or a notice that is not on record as not sent",
      because: "both permit what follows them",
    },
  ],
  denies: ["application_pending", "too_soon", "no_notice"],
  governs: (facts) => facts.debts.some(({ hospital501r }) => hospital501r) && isExtraordinary(facts),
  decide: (facts) => {
    const debts = debtsOfAct(facts).filter(({ hospital501r }) => hospital501r);
    if (debts.some((debt) => isHeldBy(["fap-application"], debt, facts))) {
      return {
        verdict: "application_pending",
        because: "The patient's application for assistance is not decided yet.",
      };
    }
    const [billed, notified] = [openAt(afterBill, debts, facts), openAt(afterNotice, debts, facts)];
    const retry = billed === undefined || notified === undefined ? {} : { retryAt: latest([billed, notified]) };
    if (billed === undefined || compareInstants(facts.at, billed) < 0) {
      const because = "The first bill is less than 120 days old, or not on record.";
      return { verdict: "too_soon", because, ...retry };
    }
    if (notified === undefined || compareInstants(facts.at, notified) < 0) {
      const because = "No notice of what is intended was sent 30 days ago or earlier.";
      return { verdict: "no_notice", because, ...retry };
    }
    return {
      verdict: "may_begin",
      because: "The patient had time to ask for assistance, and was told what is intended.",
    };
  },
};

function isExtraordinary(facts: LawCase): boolean {
  const { kind, purpose } = facts.act;
  if (kind === "transfer") return isPassedToOthers(facts);
  return extraordinaryKinds.includes(kind) && purpose !== "proof-of-claim";
}

type Opens = (debt: Debt, facts: LawCase) => Temporal.Instant | undefined;

/** From when every one of some debts is open to such steps; nothing where one of them is not. */
function openAt(opens: Opens, debts: readonly Debt[], facts: LawCase): Temporal.Instant | undefined {
  const instants = debts.map((debt) => opens(debt, facts));
  const known = instants.filter((instant) => instant !== undefined);
  return known.length < instants.length ? undefined : latest(known);
}

const afterBill: Opens = ({ firstBillOn }, facts) =>
  firstBillOn === null ? undefined : daysLater(firstBillOn, daysAfterBill, facts);

const afterNotice: Opens = ({ notices }, facts) => {
  const sent = notices.filter(({ kind, sentOn }) => kind === "eca" && hasCome(sentOn, facts));
  return sent.length === 0 ? undefined : earliest(sent.map(({ sentOn }) => daysLater(sentOn, daysAfterNotice, facts)));
};
