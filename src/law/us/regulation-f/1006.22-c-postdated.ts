import { businessDaysAfter } from "#calendar/business-days";
import { compareDays, daysAfter, laterOf } from "#calendar/days";
import { federalHolidays } from "#calendar/federal-holidays";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { dateIn, hasCome, minuteOf, type When } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isBound } from "./1006.2-scope.ts";

/** The notice comes at least so many business days before the deposit, and at most so many. */
const noticeDays = { min: 3, max: 10 };

const saturday = 6;

/** A check that is dated ahead is deposited on its date at the earliest, and the consumer is told before. */
export const postdated: ContactRule<"too_early" | "not_told" | "notice_out_of_time" | "may_be_deposited"> = {
  id: "us.regf.postdated",
  cite: "12 CFR 1006.22(c)",
  kind: "law",
  says: [
    "A collector does not deposit, or threaten to deposit, a postdated payment instrument before its date.",
    "One that is postdated by more than five days it accepts only if it tells the person in writing of its intent to deposit,",
    "not more than ten and not less than three business days before the deposit.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "ask for the notice of every dated instrument",
      because: "how far ahead it was dated when it was taken is not on record",
    },
    {
      we: "skip a holiday as it is kept where the least is counted, and only on its own day where the most is",
      because: "each leaves the consumer the better of two readings",
    },
  ],
  denies: ["too_early", "not_told", "notice_out_of_time"],
  governs: (facts) => facts.act.kind === "debit" && facts.act.instrument !== null && isBound(facts),
  decide: (facts) => {
    const { dated = null, noticeSentOn = null } = facts.act.instrument ?? {};
    const told = noticeSentOn !== null && hasCome(noticeSentOn, facts) ? noticeSentOn : null;
    const retry = told === null || dated === null ? {} : depositAt(dated, told, facts);
    if (dated !== null && isBefore(dated, facts)) {
      return { verdict: "too_early", because: "The instrument is dated for a later day.", ...retry };
    }
    if (told === null) return { verdict: "not_told", because: "Nobody told the consumer of the deposit in writing." };
    const isInTime = facts.where.every((zone) => isWithinNotice(dateIn(facts.at, zone), dateIn(told, zone)));
    if (isInTime) {
      return { verdict: "may_be_deposited", because: "Its day has come, and the consumer was told in time." };
    }
    const because = "The notice of the deposit is less than three business days old, or more than ten.";
    return { verdict: "notice_out_of_time", because, ...retry };
  },
};

const isBefore = (dated: Temporal.PlainDate, { at, where }: LawCase): boolean =>
  where.some((zone) => compareDays(dateIn(at, zone), dated) < 0);

function isWithinNotice(on: Temporal.PlainDate, toldOn: Temporal.PlainDate): boolean {
  return compareDays(on, firstAfter(toldOn)) >= 0 && compareDays(on, lastAfter(toldOn)) <= 0;
}

const firstAfter = (toldOn: Temporal.PlainDate) => businessDaysAfter(toldOn, noticeDays.min);

function lastAfter(toldOn: Temporal.PlainDate): Temporal.PlainDate {
  let on = toldOn;
  for (let left = noticeDays.max; left > 0;) {
    on = daysAfter(on, 1);
    const isHoliday = federalHolidays(on.year).some((holiday) => holiday.on.equals(on));
    if (on.dayOfWeek < saturday && !isHoliday) left -= 1;
  }
  return on;
}

/** When it may be deposited after this notice; never, where the notice is too old by then. */
function depositAt(
  dated: Temporal.PlainDate,
  told: When,
  { at, where }: LawCase,
): { readonly retryAt?: Temporal.Instant } {
  const days = where.map((zone) => ({ today: dateIn(at, zone), told: dateIn(told, zone) }));
  const first = days.reduce((day, each) => laterOf(day, laterOf(each.today, firstAfter(each.told))), dated);
  if (days.some((each) => compareDays(first, lastAfter(each.told)) > 0)) return {};
  return { retryAt: minuteOf(first, where) };
}
