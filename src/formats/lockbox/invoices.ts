import { dollars, type Place } from "#formats/fixed-width";
import { centsAt, isNothing, textAt, type Where } from "./fields.ts";
import type { LockboxInvoice } from "./lockbox.ts";
import type { InvoicesLayout } from "./profile.ts";

/** What a record says is paid: as many as the profile lays out in it, but for places that hold nothing. */
export function invoicesIn(where: Where, layout: InvoicesLayout): LockboxInvoice[] {
  return Array.from({ length: layout.times }, (_, at) => {
    const moved = (place: Place | undefined): Place | undefined => {
      const by = at * (layout.every ?? 0);
      return place === undefined ? undefined : [place[0] + by, place[1] + by];
    };
    return invoiceAt(where, {
      number: moved(layout.number),
      amount: moved(layout.amount),
      discount: moved(layout.discount),
      customer: moved(layout.customer),
    });
  }).filter((invoice) => invoice !== null);
}

type InvoicePlaces = Readonly<Record<"number" | "amount" | "discount" | "customer", Place | undefined>>;

function invoiceAt(where: Where, places: InvoicePlaces): LockboxInvoice | null {
  const { line, faults } = { line: where.record.number, faults: where.faults };
  const [number, said] = [textAt(where, places.number), textAt(where, places.amount)];
  if (isNothing(number) && isNothing(said)) return null;
  if (isNothing(number)) faults.warning(line, said, "An amount is paid to an invoice without a number.");
  const customer = textAt(where, places.customer);
  const [amount, discount] = [centsAt(where, places.amount), centsAt(where, places.discount)];
  return {
    ...{ line, number, amount: amount === null ? null : dollars(amount) },
    ...(discount === null ? {} : { discount: dollars(discount) }),
    ...(customer === "" ? {} : { customer }),
  };
}
