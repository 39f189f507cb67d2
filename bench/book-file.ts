import { createWriteStream } from "node:fs";
import { once } from "node:events";

/** A book of receivables as a generic CSV: `debtors` customers with one to three invoices each, the same every time. */
export async function writeBookFile(file: string, { debtors, on }: { debtors: number; on: Temporal.PlainDate }) {
  const out = createWriteStream(file);
  out.write(
    "customer_number,customer_name,invoice_number,invoice_date,due_date,amount,currency,phone,city,state,zip\n",
  );
  let rows = 0;
  let chunk = "";
  for (let debtor = 0; debtor < debtors; debtor += 1) {
    for (let invoice = 0; invoice <= debtor % 3; invoice += 1) {
      chunk += line({ debtor, invoice, on });
      rows += 1;
    }
    if (chunk.length < 1_000_000) continue;
    if (!out.write(chunk)) await once(out, "drain");
    chunk = "";
  }
  out.end(chunk);
  await once(out, "finish");
  return rows;
}

function line({ debtor, invoice, on }: { debtor: number; invoice: number; on: Temporal.PlainDate }): string {
  // Spread by multiplication with primes, so that days and amounts repeat in no simple order.
  const daysPastDue = ((debtor * 7919 + invoice * 104_729) % 150) - 30;
  const due = on.subtract({ days: daysPastDue });
  const cents = 1000 + ((debtor * 15_485_863 + invoice * 32_452_843) % 500_000);
  const number = `I-${debtor}-${invoice}`;
  const amount = `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
  const phone = `614555${String(debtor % 10_000).padStart(4, "0")}`;
  const issued = due.subtract({ days: 30 });
  return `C${debtor},Customer ${debtor} Ltd,${number},${issued},${due},${amount},USD,${phone},Columbus,OH,43215\n`;
}
