import { firms, people, type DemonstrationCustomer } from "./customers.ts";
import type { Draw } from "./draw.ts";

const headings = [
  ...["customer_number", "customer_name", "contact", "kind", "purpose", "debt_kind", "phone", "email"],
  ...[
    "address1",
    "city",
    "state",
    "zip",
    "country",
    "invoice_number",
    "invoice_date",
    "due_date",
    "amount",
    "currency",
  ],
] as const;

type Sheet = { readonly name: string; readonly bytes: Uint8Array };
type Issued = { readonly draw: Draw; readonly on: Temporal.PlainDate };

/** The receivables of a wholesaler on the first day, as its accounting system would export them. */
export function openingTradeFile({ draw, on }: Issued): Sheet {
  const rows = firms.flatMap((_, index) =>
    Array.from({ length: 1 + draw.below(3) }, (__, invoice) =>
      tradeRow(index, {
        ...{ number: `HS-${4100 + index * 10 + invoice}`, issuedOn: on.subtract({ days: 5 + draw.below(45) }) },
        cents: 18_000 + draw.below(640_000),
      }),
    ),
  );
  return sheet("harbor-supply-open-items.csv", rows);
}

const invoicesAWeek = 7;

/** What the wholesaler invoiced in the week before a day. */
export function weeklyTradeFile({ draw, on }: Issued): Sheet {
  const rows = Array.from({ length: invoicesAWeek }, (_, invoice) =>
    tradeRow(draw.below(firms.length), {
      ...{ number: `HS-${on.toString().replaceAll("-", "").slice(2)}${invoice}`, cents: 22_000 + draw.below(480_000) },
      issuedOn: on.subtract({ days: 1 + draw.below(6) }),
    }),
  );
  return sheet(`harbor-supply-${on}.csv`, rows);
}

function tradeRow(index: number, issued: Omit<Invoice, "dueOn">): string[] {
  const firm = firms[index];
  if (firm === undefined) throw new Error("There is no such firm in the demonstration book.");
  const who = customer(firm, { number: `H${1001 + index}`, index, kind: "business" });
  return row(who, { ...issued, dueOn: issued.issuedOn.add({ days: 30 }) });
}

type Patient = { readonly person: DemonstrationCustomer; readonly index: number };

const all = people.map((person, index) => ({ person, index }));

/** The clinic's patients: most are placed with the office at first, and two later. */
export const patients = { first: all.slice(0, -2), late: all.slice(-2) } as const;

/** The balances of some patients that the clinic places with the office on a day. */
export function clinicFile({ draw, on }: Issued, placed: readonly Patient[]): Sheet {
  const rows = placed.flatMap(({ person, index }) =>
    Array.from({ length: 1 + draw.below(2) }, (_, visit) => {
      const issuedOn = on.subtract({ days: 20 + draw.below(60) });
      const cents = 6_000 + draw.below(90_000);
      const number = `CG-${77_300 + index * 10 + visit}`;
      return row(customer(person, { number: `P${501 + index}`, index: index + 40, kind: "person" }), {
        ...{ number, issuedOn, dueOn: issuedOn.add({ days: 30 }), cents },
      });
    }),
  );
  return sheet("cedar-grove-placement.csv", rows);
}

type Known = { readonly number: string; readonly index: number; readonly kind: "business" | "person" };

function customer(who: DemonstrationCustomer, { number, index, kind }: Known): string[] {
  const phone = `(${who.areaCode}) 555-01${String(index % 100).padStart(2, "0")}`;
  const mailbox = (kind === "business" ? "accounts.payable" : who.name).toLowerCase().replaceAll(" ", ".");
  const domain = kind === "business" ? `${who.name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}.example` : "mail.example";
  const traits = kind === "business" ? ["business", "business", "invoice"] : ["person", "consumer", "medical"];
  const address = [who.street, who.city, who.state, who.zip, "US"];
  return [number, who.name, who.contact, ...traits, phone, `${mailbox}@${domain}`, ...address];
}

type Invoice = {
  readonly number: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly cents: number;
};

function row(who: readonly string[], { number, issuedOn, dueOn, cents }: Invoice): string[] {
  const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
  return [...who, number, issuedOn.toString(), dueOn.toString(), amount, "USD"];
}

function sheet(name: string, rows: readonly (readonly string[])[]): Sheet {
  const text = [headings, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n");
  return { name, bytes: new TextEncoder().encode(`${text}\n`) };
}
