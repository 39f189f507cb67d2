import type { ContactRule } from "#law/contact-rule";
import type { Contact, LawCase } from "#law/law-case";
import { excess, type RollingLimit } from "#law/rolling-limit";
import { latest } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isConsented, spokenConsents } from "./1006.14-b-3-i-consent.ts";
import { isCallAbout, particularDebts, type ParticularDebt } from "./1006.14-b-4-particular-debt.ts";
import { isCountedCall, placedCalls } from "./1006.14-b-placed-calls.ts";

/** Seven calls in seven days may be placed; the eighth is presumed to be too many. */
export const callLimit: RollingLimit = { max: 7, days: 7 };

/** How many calls may be placed to a person about a particular debt within seven days. */
export const callFrequency: ContactRule<"presumed_to_violate" | "presumed_to_comply"> = {
  id: "us.regf.call-frequency",
  cite: "12 CFR 1006.14(b)(2)(i)(A)",
  kind: "law",
  says: [
    "A collector is presumed to violate the ban on repeated or continuous calls",
    "if it places telephone calls to a person about a particular debt more than seven times within seven consecutive days.",
    "Calls made with direct prior consent within the seven days before, calls that do not connect to the dialed number,",
    "and calls to attorneys, the creditor and consumer reporting agencies are not counted (1006.14(b)(3)).",
    "Each debt is counted by itself; student loans under one account number are one (1006.14(b)(4)).",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "count calendar days where the consumer is, and take the worst of the zones in which that may be",
      because: "the provision counts days, not hours, and does not say whose",
    },
    {
      we: "hold to the limit whatever might rebut the presumption",
      because: "what would rebut it is weighed afterwards, by others",
    },
    {
      we: "count a message left without ringing, and a call about no debt in particular toward each debt",
      because: "it reaches the telephone, and it must count toward at least one debt",
    },
  ],
  denies: ["presumed_to_violate"],
  governs: isCountedCall,
  decide: (facts) => {
    const over = particularDebts(facts).flatMap((debt) =>
      facts.where.flatMap((zone) => {
        if (isConsented({ ...facts.act, at: facts.at, debt, zone }, facts)) return [];
        const exceeded = excess(callLimit, countedCalls(debt, zone, facts), { at: facts.at, zone });
        return exceeded === undefined ? [] : [{ ...exceeded, debt }];
      }),
    );
    const [first] = over;
    if (first === undefined) {
      const because = `No more than ${callLimit.max} calls about a debt in ${callLimit.days} days, this one among them.`;
      return { verdict: "presumed_to_comply", because };
    }
    const because =
      `${first.before} calls about ${first.debt.name} were placed in the ${callLimit.days} days that end today; ` +
      `this would be number ${first.before + 1}.`;
    return { verdict: "presumed_to_violate", because, retryAt: latest(over.flatMap(({ retryAt }) => retryAt ?? [])) };
  },
};

function countedCalls(debt: ParticularDebt, zone: string, facts: LawCase): Contact[] {
  const spoken = spokenConsents(facts);
  return placedCalls(facts).filter(
    (call) => isCallAbout(debt, call) && !isConsented({ ...call, debt, zone }, facts, spoken),
  );
}
