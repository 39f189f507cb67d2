import { takeInFiles } from "#happenings/book/take-in-files";
import { plainMapping } from "#intake/mapping";
import { takeFile, type FileRow } from "./auditor-files.ts";
import { settleNotes } from "./auditor-promises.ts";
import { bookNotices, doBusiness, isAwaited, issue, rowsOf, type Creditor } from "./creditor.ts";
import { faults, fileText } from "./file-text.ts";
import { whileBreaking } from "./frail-database.ts";
import { learnAccounts } from "./known.ts";
import { count, expect, today, zone, type Office } from "./office.ts";

type Filed = {
  readonly creditor: Creditor;
  readonly rows: readonly FileRow[];
  readonly isComplete: boolean;
  readonly knows: readonly string[];
  readonly asOf: Temporal.Instant;
  readonly isOlder?: boolean;
  readonly allOrNothing?: boolean;
};

/** The first books: what firms owe the wholesaler, and what the clinic places with the office. */
export async function fileFirst(office: Office): Promise<void> {
  const [on, asOf] = [today(office), office.clock.now()];
  for (const creditor of [office.wholesaler, office.clinic]) {
    const perCustomer = creditor === office.wholesaler ? 4 : 2;
    issue(creditor, office.draw, { on, daysBack: 150, count: creditor.customers.length * perCustomer });
    const isComplete = creditor === office.wholesaler;
    await takeIn(office, { creditor, rows: rowsOf(creditor.documents), isComplete, knows: [], asOf });
  }
}

/** The wholesaler's month: a file of all that is open, spoiled now and then, and sometimes sent a second time. */
export async function fileMonth(office: Office): Promise<void> {
  const { wholesaler: creditor, draw } = office;
  const [on, asOf] = [today(office), office.clock.now()];
  issue(creditor, draw, { on, daysBack: 25, count: Math.ceil(creditor.customers.length / 2) });
  doBusiness(creditor, draw, on);
  if (draw.chance(40)) {
    const rows = spoiled(office, openRows(creditor));
    await takeIn(office, { creditor, rows, isComplete: true, knows: [], asOf, allOrNothing: draw.chance(30) });
  }
  const file = { creditor, isComplete: true, knows: bookNotices(creditor, draw), rows: openRows(creditor), asOf };
  await takeIn(office, file);
  if (draw.chance(50)) {
    count(office, "files taken in twice");
    await takeIn(office, file);
  }
}

function openRows(creditor: Creditor): FileRow[] {
  return rowsOf(creditor.documents.filter(({ openMinor, minor }) => openMinor !== 0n || minor < 0n));
}

/** In the middle of the month: what was sold and paid since, as some rows and no more; or an old file, come late. */
export async function fileChanges(office: Office): Promise<void> {
  const { wholesaler: creditor, draw } = office;
  const now = office.clock.now();
  const isOlder = draw.chance(40);
  if (isOlder) {
    count(office, "old files");
    const old = creditor.documents.filter(({ openMinor }) => openMinor !== 0n && draw.chance(20));
    const rows = rowsOf(old).map((row) => ({ ...row, openMinor: row.minor, paid: null, isDisputed: false }));
    const asOf = now.subtract({ hours: 24 * 40 });
    await takeIn(office, { creditor, rows, isComplete: draw.chance(50), knows: [], asOf, isOlder });
    return;
  }
  const sold = issue(creditor, draw, { on: today(office), daysBack: 12, count: 12 });
  const changed = doBusiness(creditor, draw, today(office)).filter((document) => !sold.includes(document));
  const rows = rowsOf([...sold, ...changed].filter((document) => !isAwaited(creditor, document)));
  await takeIn(office, { creditor, rows, isComplete: false, knows: [], asOf: now });
}

/** What the clinic places: new debts, and old ones again, which change nothing in a book that is ours. */
export async function filePlacement(office: Office): Promise<void> {
  const { clinic: creditor, draw } = office;
  const again = creditor.documents.filter(() => draw.chance(5)).map((old) => ({ ...old, openMinor: old.minor / 2n }));
  const placed = issue(creditor, draw, { on: today(office), daysBack: 90, count: 25 });
  const rows = spoiled(office, rowsOf([...placed, ...again]));
  await takeIn(office, { creditor, rows, isComplete: false, knows: [], asOf: office.clock.now() });
}

/** Some rows cannot be read, and one may come twice. Of them, nothing that is new is lost: the next file has it again. */
function spoiled({ draw }: Office, rows: readonly FileRow[]): FileRow[] {
  const all = rows.map((row) => (draw.chance(2) ? { ...row, fault: draw.oneOf(faults) } : row));
  const first = all.find(({ fault }) => fault === null);
  return first !== undefined && draw.chance(30) ? [...all, first] : all;
}

async function takeIn(office: Office, filed: Filed): Promise<void> {
  const { desk, draw, auditor } = office;
  const { creditor, rows, isComplete, asOf, allOrNothing = false } = filed;
  const customers = new Map(creditor.customers.map((customer) => [customer.number, customer]));
  const files = [{ name: `${creditor.name} ${asOf}.csv`, bytes: fileText(rows, customers) }];
  const how = { mapping: { ...plainMapping, complete: isComplete } };
  const wanted = { files, how, creditor: creditor.name, asOf, allOrNothing, loginId: null };
  if (draw.chance(15) && (await whileBreaking(office.database, 0, () => takeInFiles(desk, wanted)))) {
    count(office, "imports that broke");
  }
  const taken = await takeInFiles(desk, wanted);
  if (!taken.ok) throw new Error(`The file is refused: ${taken.refusal}`);
  count(office, "files");
  count(office, "rows", taken.value.rows);
  await learnAccounts(office);

  const places = rows.filter(({ fault }) => fault === null).map((row) => `${row.customer} ${row.number}`);
  const rejectedRows = rows.length - new Set(places).size;
  const rejected = taken.value.rejected.filter(({ row }) => row > 0);
  const first = rejected.slice(0, 3).map(({ row, because }) => `row ${row}: ${because}`);
  const says = `of ${rows.length} rows ${rejectedRows} cannot be taken in, and ${rejected.length} were not: ${first.join()}`;
  expect(office, "files", { is: rejected.length === rejectedRows, says });
  count(office, "rejected rows", rejected.length);
  if (allOrNothing && rejectedRows > 0) return;
  const book = creditor === office.wholesaler ? ("mirror" as const) : ("own" as const);
  const on = asOf.toZonedDateTimeISO(zone).toPlainDate();
  const { knows, isOlder = false } = filed;
  takeFile(auditor.books, {
    creditor: creditor.name,
    book,
    isComplete,
    isOlder,
    on,
    at: office.clock.now(),
    rows,
    knows,
  });
  settleNotes(auditor.books, auditor.promises, today(office));
}
