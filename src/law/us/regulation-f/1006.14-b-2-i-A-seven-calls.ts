import type { ContactRule } from "#law/contact-rule";
import type { Contact, LawCase } from "#law/law-case";
import { excess, type RollingLimit } from "#law/rolling-limit";
import { dayNumberIn, latest } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isConsented, whatWasSaid, type Said } from "./1006.14-b-3-i-consent.ts";
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
    const [calls, said] = [placedCalls(facts), whatWasSaid(facts)];
    const over = particularDebts(facts).flatMap((debt) =>
      facts.where.flatMap((zone) => {
        if (isConsented({ ...facts.act, at: facts.at, debt, zone }, facts, said)) return [];
        const exceeded = excess(callLimit, countedCalls(debt, zone, { facts, calls, said }), { at: facts.at, zone });
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

type Known = { readonly facts: LawCase; readonly calls: readonly Contact[]; readonly said: Said };

/** Which of some calls count about a debt. What lies before the days in which one counts is not looked at any closer. */
function countedCalls(debt: ParticularDebt, zone: string, { facts, calls, said }: Known): Contact[] {
  const today = dayNumberIn(facts.at, zone);
  return calls.filter(
    (call) =>
      today - dayNumberIn(call.at, zone) < callLimit.days &&
      isCallAbout(debt, call) &&
      !isConsented({ ...call, debt, zone }, facts, said),
  );
}
