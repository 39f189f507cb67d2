import { openSmallBook } from "#happenings/small-book";
import { takeInFiles } from "#happenings/take-in-files";
import { agedBook } from "#ledger/aging/store";
import { sql } from "kysely";
const book = await openSmallBook();
book.clock.set(Temporal.Instant.from("2026-11-23T12:00:00Z"));
const d = "/work/shared/corpus/lockstep/";
const files = ["paymentapplied", "company", "contact", "invoice", "payment", "creditmemoapplied"].map((n) => ({
  name: n + ".xlsx",
  path: d + n + ".xlsx",
}));
for (let i = 0; i < 2; i++) {
  const t = performance.now();
  const r = await takeInFiles(book.desk, { files, how: { preset: "lockstep" }, creditor: "Lockstep", loginId: null });
  if (!r.ok) {
    console.log(r);
    continue;
  }
  const { rejected, ...x } = r.value;
  console.log(performance.now() - t, JSON.stringify(x), rejected.length, rejected.slice(0, 3));
}
const q = async (on: string, c: string) => {
  const { rows } =
    await sql<any>`select sum((select sum(a) from unnest(amounts) a)) as open, sum(memos) memos, sum(payments) payments, currency, array[sum(amounts[1]),sum(amounts[2])] as x from ${agedBook({ on: Temporal.PlainDate.from(on), knownAt: null })} as b join account using (debtor_id,account_id) join creditor using (creditor_id) where creditor.name=${c} group by currency`.execute(
      book.database.queries,
    );
  console.log(on, JSON.stringify(rows));
};
await q("2022-02-28", "Lockstep");
await q("2021-06-30", "Lockstep");
for (let i = 0; i < 2; i++) {
  const t = performance.now();
  const r = await takeInFiles(book.desk, {
    files: [{ name: "ibm.csv", path: "/work/shared/corpus/datasets/ibm_ar_part.csv" }],
    how: { preset: "ibm-ar" },
    creditor: "IBM",
    loginId: null,
  });
  if (!r.ok) {
    console.log(r);
    continue;
  }
  const { rejected, ...x } = r.value;
  console.log(performance.now() - t, JSON.stringify(x), rejected.length, rejected.slice(0, 3));
}
await q("2013-06-30", "IBM");
console.log((await sql`select count(*) from dispute`.execute(book.database.queries)).rows);
await book.close();
