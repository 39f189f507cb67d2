import { writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { seededChance } from "#platform/chance";

// Makes the example files beside it: run `node examples/make-receivables.ts`. People, firms, numbers and addresses are
// invented; 555-01xx numbers are kept free for fiction, and example.com belongs to nobody.

const folder = import.meta.dirname;
const asOf = Temporal.PlainDate.from("2026-11-20");
const chance = seededChance("receivables");
const headings = [
  ...["Customer Number", "Customer Name", "Contact", "Invoice Number", "Invoice Date", "Due Date", "Terms", "Amount"],
  ...["Open Amount", "Currency", "Email", "Phone", "Address 1", "City", "State", "Zip", "Country"],
];

// prettier-ignore
const customers = [
  ["C1001", "Maple Street Bakery",      "Ruth Alden",     "118 Maple Street",     "Columbus",     "OH", "43215", "614-555-0111", "Net 30"],
  ["C1002", "Buckeye Print Works",      "Owen Tate",      "2240 Kinsman Road",    "Cleveland",    "OH", "44115", "216-555-0122", "Net 30"],
  ["C1003", "Hoosier Bolt & Tool",      "Dana Price",     "77 Foundry Court",     "Fort Wayne",   "IN", "46802", "260-555-0103", "Net 45"],
  ["C1004", "Circle City Linen",        "Paul Ames",      "901 Meridian Street",  "Indianapolis", "IN", "46204", "317-555-0134", "Net 30"],
  ["C1005", "Peachtree Office Supply",  "Lena Cobb",      "3 Peachtree Place",    "Atlanta",      "GA", "30309", "404-555-0145", "Net 30"],
  ["C1006", "Savannah Boat Chandlers",  "Will Hart",      "45 River Street",      "Savannah",     "GA", "31401", "912-555-0106", "Net 15"],
  ["C1007", "Lone Star Fencing",        "Gloria Ruiz",    "6100 Bandera Road",    "San Antonio",  "TX", "78238", "210-555-0157", "Net 30"],
  ["C1008", "Panhandle Feed & Seed",    "Carl Dyer",      "14 Silo Lane",         "Amarillo",     "TX", "79101", "806-555-0108", "Net 60"],
  ["C1009", "Bayou City Signs",         "Mona Fields",    "880 Telephone Road",   "Houston",      "TX", "77023", "713-555-0169", "Net 30"],
  ["C1010", "Saguaro Landscaping",      "Ines Vega",      "2 Cactus Drive",       "Phoenix",      "AZ", "85004", "602-555-0170", "Net 30"],
  ["C1011", "Old Pueblo Ceramics",      "Theo Marsh",     "56 Kiln Way",          "Tucson",       "AZ", "85701", "520-555-0111", "Net 15"],
  ["C1012", "Queen City Coffee",        "Jean Moss",      "410 Vine Street",      "Cincinnati",   "OH", "45202", "513-555-0182", "Net 30"],
  ["C1013", "Wabash Valley Motors",     "Abe Kerr",       "1501 Wabash Avenue",   "Terre Haute",  "IN", "47807", "812-555-0113", "Net 30"],
  ["C1014", "Augusta Garden Center",    "Nell Pryor",     "29 Azalea Circle",     "Augusta",      "GA", "30901", "706-555-0194", "Net 30"],
  ["C1015", "Trinity River Canoes",     "Sam Poole",      "8 Boathouse Road",     "Dallas",       "TX", "75207", "214-555-0115", "Net 30"],
  ["C1016", "Grand Canyon Outfitters",  "Kit Larsen",     "12 Rim Trail",         "Flagstaff",    "AZ", "86001", "928-555-0126", "Net 45"],
  ["C1017", "Toledo Glass & Mirror",    "Vera Novak",     "330 Summit Street",    "Toledo",       "OH", "43604", "419-555-0137", "Net 30"],
  ["C1018", "Chattahoochee Kayaks",     "Ben Outlaw",     "17 Ferry Road",        "Columbus",     "GA", "31901", "706-555-0148", "Net 15"],
  ["C1019", "Alamo Restaurant Supply",  "Rosa Trevino",   "700 Commerce Street",  "San Antonio",  "TX", "78205", "210-555-0159", "Net 30"],
  ["C1020", "Evansville Paper Company", "Hugh Lyle",      "25 Riverside Drive",   "Evansville",   "IN", "47708", "812-555-0160", "Net 30"],
] as const;

type Row = readonly (string | number | Temporal.PlainDate)[];

function between(from: number, to: number): number {
  return from + (chance.bytes(4).readUInt32BE() % (to - from + 1));
}

/** Three invoices a customer: due from half a year ago to next month, some of them paid in part. */
function invoices(): Row[] {
  return customers.flatMap(([number, name, contact, street, city, state, zip, phone, terms], index) =>
    [0, 1, 2].map((turn) => {
      const dueOn = asOf.add({ days: between(-180 + turn * 70, -110 + turn * 70) });
      const issuedOn = dueOn.subtract({ days: Number(terms.slice(4)) });
      const cents = between(8_000, 900_000);
      const open = between(1, 5) === 1 ? Math.floor(cents / 2) : cents;
      const email = `ap@${name.toLowerCase().replace(/[^a-z]+/g, "-")}.example.com`;
      const document = [`INV-${20_001 + index * 3 + turn}`, issuedOn, dueOn, terms, cents / 100, open / 100, "USD"];
      return [number, name, contact, ...document, email, phone, street, city, state, zip, "US"];
    }),
  );
}

function csv(rows: readonly Row[]): string {
  const lines = [
    headings,
    ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : String(cell)))),
  ];
  return lines
    .map((line) => line.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(","))
    .map((line) => `${line}\n`)
    .join("");
}

async function workbook(rows: readonly Row[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.created = book.modified = new Date("2026-11-20T12:00:00Z");
  const sheet = book.addWorksheet("Receivables", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow([...headings]).font = { bold: true };
  for (const row of rows) {
    sheet.addRow(row.map((cell) => (cell instanceof Temporal.PlainDate ? new Date(`${cell}T00:00:00Z`) : cell)));
  }
  for (const [place, width] of [
    [5, 12],
    [6, 12],
    [8, 12],
    [9, 12],
  ] as const) {
    sheet.getColumn(place).width = width;
    sheet.getColumn(place).numFmt = place < 7 ? "yyyy-mm-dd" : "#,##0.00";
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The first rows again, with a fault in five of them, so that what is said of each can be seen. */
function withFaults(rows: readonly Row[]): Row[] {
  const faults: Record<number, Record<string, string>> = {
    1: { "Due Date": "2026-02-30" },
    3: { Amount: "1,2O0.00" },
    5: { Currency: "USX" },
    7: { "Invoice Number": String(rows[0]?.[3]), "Customer Number": "C1001" },
    9: { "Invoice Number": "" },
  };
  return rows
    .slice(0, 12)
    .map((row, index) => row.map((cell, place) => faults[index]?.[headings[place] ?? ""] ?? cell));
}

const rows = invoices();
writeFileSync(join(folder, "receivables.csv"), csv(rows));
writeFileSync(join(folder, "receivables.xlsx"), await workbook(rows));
writeFileSync(join(folder, "planted-faults.csv"), csv(withFaults(rows)));
