import { compareInstants } from "#calendar/instants";
import { debtsOfAct, isCommunication, isFor, isKind, owesAsConsumer } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Debt, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { daysLater, earliest, hasCome, latest } from "#law/when";

const pauseDays = 60;
/** What the notice is called among those of a debt. */
const noticeKind = "nv-60-day";

/** A medical debt in Nevada is not collected before a notice is sixty days old. */
export const nevadaMedicalNotice: ContactRule<"notice_missing" | "notice_pending" | "notice_given" | "must_be_sent"> = {
  id: "us.nv.medical-notice",
  state: "NV",
  cite: "NRS 649.366",
  kind: "law",
  says: [
    `A collection agency takes no action to collect a medical debt before ${pauseDays} days have passed`,
    "since it sent the debtor written notice; that the debtor contacts the agency does not waive it.",
  ],
  verified: false,
  inForce: term("2021-07-01"),
  reading: [
    {
      we: "answer the debtor only where a dispute or an opt-out is answered",
      because:
        "a debtor who writes has not waived the days, and any other answer collects, as a validation notice does",
    },
    {
      we: "count the day on which the notice was sent as none of them",
      because: "the days pass since it, and one too many harms nobody",
    },
  ],
  denies: ["notice_missing", "notice_pending"],
  governs: (facts) =>
    facts.by.role === "collector" &&
    (isCommunication(facts) || isKind("sue", "furnish")(facts)) &&
    medicalDebts(facts).length > 0 &&
    owesAsConsumer(facts),
  decide: (facts) => {
    if (!collects(facts)) return { verdict: "must_be_sent", because: "It is owed to the consumer." };
    const opens = medicalDebts(facts).map((debt) => firstFree(debt, facts));
    const known = opens.filter((each) => each !== undefined);
    if (known.length < opens.length) {
      return {
        verdict: "notice_missing",
        because: `Nevada asks for a notice ${pauseDays} days before a medical debt is collected, and none is on record.`,
      };
    }
    const retryAt = latest(known);
    if (compareInstants(retryAt, facts.at) <= 0) {
      return { verdict: "notice_given", because: `The notice that Nevada asks for is ${pauseDays} days old.` };
    }
    return {
      verdict: "notice_pending",
      because: `The notice that Nevada asks for is not ${pauseDays} days old yet.`,
      retryAt,
    };
  },
};

/** Everything but what the law requires, the notice itself among it, and what answers the debtor. */
const collects = (facts: LawCase) => !isFor("required-by-law", "dispute-answer", "opt-out-confirmation")(facts);

function medicalDebts(facts: LawCase): readonly Debt[] {
  return debtsOfAct(facts).filter(({ kind }) => kind === "medical");
}

/** From when a debt may be collected, wherever the debtor may be, by the first of its notices; nothing where none was sent. */
function firstFree({ notices }: Debt, facts: LawCase): Temporal.Instant | undefined {
  const sent = notices.filter(({ kind, sentOn }) => kind === noticeKind && hasCome(sentOn, facts));
  const opens = sent.map(({ sentOn }) => daysLater(sentOn, pauseDays + 1, facts));
  return opens.length === 0 ? undefined : earliest(opens);
}
