import { createWriteStream } from "node:fs";
import { once } from "node:events";

/** How large a book is, and the day around which its invoices are due. */
export type BookWanted = {
  readonly debtors: number;
  readonly on: Temporal.PlainDate;
  /** The same book a month later, in which one invoice of a hundred is of another amount. */
  readonly changed?: boolean;
};

const headings =
  "customer_number,customer_name,invoice_number,invoice_date,due_date,amount,currency,phone,address1,city,state,zip\n";

/** Writes a book of receivables as a generic CSV, and gives the number of its invoices. */
export async function writeBookFile(file: string, wanted: BookWanted): Promise<number> {
  const out = createWriteStream(file);
  let rows = 0;
  let chunk = headings;
  for (const line of bookLines(wanted)) {
    rows += 1;
    chunk += line;
    if (chunk.length < 1_000_000) continue;
    if (!out.write(chunk)) await once(out, "drain");
    chunk = "";
  }
  out.end(chunk);
  await once(out, "finish");
  return rows;
}

/**
 * The lines of a book, the same every time: each debtor has a telephone, an address and three to seven invoices, one a
 * week. The oldest is from a month before its due day to four months late, so that every step of a ladder has its debtors.
 */
export function* bookLines({ debtors, on, changed = false }: BookWanted): Generator<string> {
  let lines = 0;
  for (let debtor = 0; debtor < debtors; debtor += 1) {
    for (let invoice = 0; invoice < 3 + (debtor % 5); invoice += 1) {
      lines += 1;
      yield line({ debtor, invoice, on, less: changed && lines % 100 === 0 });
    }
  }
}

type Line = {
  readonly debtor: number;
  readonly invoice: number;
  readonly on: Temporal.PlainDate;
  readonly less: boolean;
};

function line({ debtor, invoice, on, less }: Line): string {
  // Spread by multiplication with primes, so that days and amounts repeat in no simple order.
  const daysPastDue = ((debtor * 7919) % 150) - 30 - invoice * 7;
  const due = on.subtract({ days: daysPastDue });
  const issued = due.subtract({ days: 30 });
  const cents = 1000 + ((debtor * 15_485_863 + invoice * 32_452_843) % 500_000) - (less ? 500 : 0);
  const amount = `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
  const who = `C${debtor},${firmName(debtor)}`;
  const reached = `614555${String(debtor % 10_000).padStart(4, "0")},${debtor} High St,Columbus,OH,43215`;
  return `${who},I-${debtor}-${invoice},${issued},${due},${amount},USD,${reached}\n`;
}

const syllables = "bal der mon tis ver kal ros lin gar tol fen hur pas wic jun zor cam nel sib dax".split(" ");

/** Names that differ at their beginnings and repeat in parts, as those of real firms do: "Baldermon Tisver Ltd". */
export function firmName(debtor: number): string {
  const word = (seed: number) => [0, 1, 2].map((turn) => syllables[Math.floor(seed / 20 ** turn) % 20] ?? "").join("");
  const named = (seed: number) => `${word(seed).charAt(0).toUpperCase()}${word(seed).slice(1)}`;
  return `${named((debtor * 7919) % 8009)} ${named((debtor * 104_729) % 7993)} Ltd`;
}
