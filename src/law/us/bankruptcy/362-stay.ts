import { isCollecting } from "#law/collecting";
import type { ContactRule } from "#law/contact-rule";
import { latest } from "#law/when";
import { bankruptcyCode, lapsesAt, mayHaveLapsed, openCases } from "./petitions.ts";

type Verdict = "stayed" | "no_open_case" | "stay_lifted" | "stay_may_have_lapsed" | "permitted";

/** From the petition on, nobody does anything to collect what was owed before it. */
export const stay: ContactRule<Verdict> = {
  id: "us.bankruptcy.stay",
  cite: "11 USC 362(a)",
  kind: "law",
  says: [
    "A petition stays, for everybody, any act to collect, assess or recover a claim against the debtor",
    "that arose before the case began, and every suit that could have been brought before.",
    "The stay of what is done to the debtor ends when the case is closed or dismissed, or the debtor discharged (362(c)(2)),",
    "or when a court lifts it. After a case that was dismissed within the year before,",
    "it ends on the thirtieth day after the later petition, unless a court extends it (362(c)(3)).",
  ],
  verified: false,
  inForce: bankruptcyCode,
  reading: [
    {
      we: "take every debt as owed before the petition",
      because: "nothing on record says when it arose, and what fell due later may have been owed before",
    },
    {
      we: "let claims be filed and sold, and reported as stayed, and let answers be given that ask for nothing",
      because: "none of them is an act to collect from the debtor",
    },
    { we: "leave the cutting off of service to section 366", because: "it says when a utility may" },
  ],
  denies: ["stayed"],
  governs: (facts) => facts.debtor.bankruptcy.length > 0 && facts.act.kind !== "disconnect" && isCollecting(facts),
  decide: (facts) => {
    const open = openCases(facts);
    if (open.length === 0) return { verdict: "no_open_case", because: "No petition in bankruptcy is open." };
    const staying = open.filter((each) => each.stay);
    if (staying.length === 0) return { verdict: "stay_lifted", because: "A court lifted the stay." };
    if (facts.act.courtOrder) return { verdict: "permitted", because: "A court has expressly permitted it." };
    const standing = staying.filter((each) => !mayHaveLapsed(each, facts));
    if (standing.length === 0) {
      return {
        verdict: "stay_may_have_lapsed",
        because: "It is a second case within a year, and thirty days are over.",
      };
    }
    const because = "The debtor has filed for bankruptcy: nothing is done to collect.";
    const lapses = standing.map((each) => lapsesAt(each, facts));
    const known = lapses.filter((each) => each !== undefined);
    return { verdict: "stayed", because, ...(known.length < lapses.length ? {} : { retryAt: latest(known) }) };
  },
};
