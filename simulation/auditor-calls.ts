/** A call as it was permitted, and what was reported of it. */
export type CallNote = {
  readonly id: string;
  readonly accounts: readonly string[];
  readonly point: string;
  readonly at: Temporal.Instant;
  readonly isConsumers: boolean;
  /** Every zone in which the debtor may have been, as it was known then. */
  readonly zones: readonly string[];
  /** How many calls in seven days the debtor's state allows, whatever comes of them; null where it has no number. */
  readonly ownLimit: number | null;
  outcome: string | null;
  isConversation: boolean;
};

/** A written wish that we stop, for all of a person's accounts or for one. */
export type CeaseNote = {
  readonly id: string;
  readonly account: string;
  readonly isForAll: boolean;
  readonly from: Temporal.Instant;
  until: Temporal.Instant | null;
};

export type CallLog = { readonly calls: CallNote[]; readonly ceases: CeaseNote[] };

const daysCounted = 7;
const callsMax = 7;
const earliest = Temporal.PlainTime.from("08:00");
const latest = Temporal.PlainTime.from("21:00");

function dayIn(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  return at.toZonedDateTimeISO(zone).toPlainDate();
}

/** Whether the hour is between eight and nine wherever the debtor may be. */
export function isDecentHour(at: Temporal.Instant, zones: readonly string[]): boolean {
  return zones.every((zone) => {
    const time = at.toZonedDateTimeISO(zone).toPlainTime();
    return Temporal.PlainTime.compare(time, earliest) > 0 && Temporal.PlainTime.compare(time, latest) < 0;
  });
}

type Asked = { readonly account: string; readonly at: Temporal.Instant; readonly zone: string };

/** The calls about an account that count in the seven calendar days of which the last is the day of an instant. */
export function countedCalls({ calls }: CallLog, asked: Asked, isConsumers: boolean): number {
  const proved = new Set(calls.filter(({ outcome }) => outcome === "wrong-number").map(({ point }) => point));
  return calls.filter((call) => {
    if (call.outcome === "busy" || call.outcome === "not-in-service" || call.outcome === "not-dialled") return false;
    // Who never was the consumer was not called as one; the house's own number for firms counts these too.
    if (isConsumers && proved.has(call.point)) return false;
    return isWithin(call, asked);
  }).length;
}

/** Every call about an account in those days that was made, whatever came of it. */
function triedCalls({ calls }: CallLog, asked: Asked): number {
  return calls.filter((call) => call.outcome !== "not-dialled" && isWithin(call, asked)).length;
}

/** Whether somebody spoke with the debtor about the account within the days before. */
export function spokeLately({ calls }: CallLog, asked: Asked): boolean {
  return calls.some((call) => call.isConversation && isWithin(call, asked));
}

function isWithin(call: CallNote, { account, at, zone }: Asked): boolean {
  if (!call.accounts.includes(account) || Temporal.Instant.compare(call.at, at) > 0) return false;
  const first = dayIn(at, zone).subtract({ days: daysCounted - 1 });
  return Temporal.PlainDate.compare(dayIn(call.at, zone), first) >= 0;
}

/** How many more calls the count of calls leaves room for, at the worst of all zones and accounts. */
export function roomFor(log: CallLog, call: Omit<CallNote, "id" | "point" | "outcome" | "isConversation">): number {
  const { accounts, at, zones, isConsumers, ownLimit } = call;
  const rooms = accounts.flatMap((account) =>
    zones.map((zone) => {
      const asked = { account, at, zone };
      if (isConsumers && spokeLately(log, asked)) return 0;
      const own = ownLimit === null ? callsMax : ownLimit - triedCalls(log, asked);
      return Math.max(0, Math.min(own, callsMax - countedCalls(log, asked, isConsumers)));
    }),
  );
  return Math.min(...rooms);
}

/** What is wrong with the calls of the day, read again when all was reported: one sentence for each. */
export function faultsOfCalls(log: CallLog, day: { readonly from: Temporal.Instant }): string[] {
  const todays = log.calls.filter(({ at, outcome }) => {
    return outcome !== "not-dialled" && Temporal.Instant.compare(at, day.from) >= 0;
  });
  return todays.flatMap((call) => {
    const { accounts, at, zones, isConsumers, ownLimit } = call;
    const hour = isDecentHour(at, zones) ? [] : [`the call at ${at} was at an indecent hour for ${accounts.join()}`];
    const earlier = { ...log, calls: log.calls.filter((other) => Temporal.Instant.compare(other.at, at) < 0) };
    const counts = accounts.flatMap((account) =>
      zones.flatMap((zone) => {
        const count = countedCalls(log, { account, at, zone }, isConsumers);
        const spoken = isConsumers && spokeLately(earlier, { account, at, zone });
        const isOver = count > callsMax || (ownLimit !== null && triedCalls(log, { account, at, zone }) > ownLimit);
        const tooMany = isOver ? [`${count} calls about ${account} in the seven days to ${at}`] : [];
        return spoken ? [...tooMany, `a call about ${account} at ${at}, though they spoke within a week`] : tooMany;
      }),
    );
    return [...hour, ...counts];
  });
}
