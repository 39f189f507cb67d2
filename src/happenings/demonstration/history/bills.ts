import { drawFrom, seedOf, type Draw } from "#happenings/demonstration/draw";
import type { Member } from "./member.ts";
import type { Trade } from "./trades.ts";

const headings = [
  ...["customer_number", "customer_name", "kind", "purpose", "debt_kind", "language", "phone", "email"],
  ...["address1", "city", "state", "zip", "country", "invoice_number", "invoice_date", "terms", "amount", "currency"],
  "segment",
];

type Billed = { readonly on: Temporal.PlainDate; readonly isFirst: boolean };

/** The bills of a week as the creditor's system would export them; nothing where nobody is billed. */
export function billsOf(
  trade: Trade,
  members: readonly Member[],
  { on, isFirst }: Billed,
): { name: string; bytes: Uint8Array } | undefined {
  const rows = members.flatMap((member) => {
    if (isFirst) return firstBills(trade, member, on);
    return isBilled(trade, member, on) ? [row(trade, member, on.subtract({ days: 1 }))] : [];
  });
  if (rows.length === 0) return undefined;
  const text = [headings, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n");
  return { name: `${trade.name}-${on}.csv`, bytes: new TextEncoder().encode(`${text}\n`) };
}

/** What there is on the first day: an older bill or two, and what is placed is late already. */
function firstBills(trade: Trade, member: Member, on: Temporal.PlainDate): string[][] {
  const draw = drawFrom(seedOf(`${member.number} first`));
  const count = trade.billedEveryWeeks === "placed" ? 1 : 1 + draw.below(2);
  const [least, most] = trade.billedEveryWeeks === "placed" ? [150, 400] : [2, 60];
  return Array.from({ length: count }, (_, bill) =>
    row(trade, member, on.subtract({ days: least + bill * most + draw.below(most - least) })),
  );
}

function isBilled({ billedEveryWeeks }: Trade, { week }: Member, on: Temporal.PlainDate): boolean {
  if (billedEveryWeeks === "placed") return false;
  const weeks = Math.floor(on.since("2000-01-03", { largestUnit: "day" }).days / 7);
  return weeks % billedEveryWeeks === week;
}

function row(trade: Trade, member: Member, issuedOn: Temporal.PlainDate): string[] {
  const { number, town } = member;
  const day = issuedOn.toString().replaceAll("-", "").slice(2);
  const cents = centsOf(trade, issuedOn, drawFrom(seedOf(`${number} ${day}`)));
  const purpose = trade.debtors === "business" ? "business" : "consumer";
  return [
    ...[number, member.name, trade.debtors, purpose, trade.debtKind, member.language, member.phone, member.email],
    ...[member.street, town.city, town.state, town.zip, "US", `${number}-${day}`, issuedOn.toString(), member.terms],
    ...[`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`, member.currency],
    member.segment,
  ];
}

/** Many bills of the usual size and a few large ones, more or less of them by the season. */
function centsOf({ cents, spread, season }: Trade, { month }: Temporal.PlainDate, draw: Draw): number {
  // The sum of twelve even draws is close to the normal curve.
  const normal = Array.from({ length: 12 }, () => draw.below(10_000) / 10_000).reduce((sum, each) => sum + each) - 6;
  return Math.max(1_500, Math.round(cents * Math.exp(spread * normal) * (season[month - 1] ?? 1)));
}
