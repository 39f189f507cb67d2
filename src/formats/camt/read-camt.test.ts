import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { readCamt } from "./read-camt.ts";

function read(text: string, encoding: BufferEncoding = "utf8") {
  const { records, faults } = readCamt(Buffer.from(text, encoding));
  const entries = records.statements.flatMap((statement) => statement.entries);
  const said = faults.map(({ line, severity, at }) => `${line} ${severity} ${at}`);
  return { statements: records.statements, entries, said };
}

const amount = (value: string, currency = "EUR") => `<Amt Ccy="${currency}">${value}</Amt>`;
const balance = (kind: string, value: string, { mark = "CRDT", currency = "EUR" } = {}) =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp>${amount(value, currency)}<CdtDbtInd>${mark}</CdtDbtInd>` +
  "<Dt><Dt>2026-03-31</Dt></Dt></Bal>\n";

/** A movement on a line of its own. */
function movement(value: string, { mark = "CRDT", id = "A", sts = "BOOK", more = "", details = "" } = {}): string {
  const within = details === "" ? "" : `<NtryDtls>${details}</NtryDtls>`;
  return (
    `<Ntry>${amount(value)}<CdtDbtInd>${mark}</CdtDbtInd>${more}<Sts>${sts}</Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt>` +
    `<AcctSvcrRef>${id}</AcctSvcrRef>${within}</Ntry>\n`
  );
}

/** A statement whose first balance, or movement, is on line 4. */
function statement(within: string, { currency = "<Ccy>EUR</Ccy>", more = "" } = {}): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">' +
    `<BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>\n<Stmt><Id>S</Id><ElctrncSeqNb>7</ElctrncSeqNb>${more}` +
    `<Acct><Id><IBAN>DE02</IBAN></Id>${currency}</Acct>\n${within}</Stmt></BkToCstmrStmt></Document>`
  );
}

const party = (role: string, name: string, iban: string) =>
  `<${role}><Pty><Nm>${name}</Nm></Pty></${role}><${role}Acct><Id><IBAN>${iban}</IBAN></Id></${role}Acct>`;

const transaction = (value: string, more = "") =>
  `<TxDtls>${value === "" ? "" : `${amount(value)}<CdtDbtInd>CRDT</CdtDbtInd>`}${more}</TxDtls>`;

describe("a bank's statement by ISO 20022", () => {
  test("says its account, days, balances and movements", () => {
    const details = transaction(
      "12.30",
      `<Refs><EndToEndId>E-9</EndToEndId><MndtId>M-1</MndtId></Refs><RltdPties>${party("Dbtr", "Mill &amp; Söhne", "FR7")}` +
        `${party("Cdtr", "We", "DE02")}<UltmtDbtr><Pty><Nm>Ada</Nm></Pty></UltmtDbtr></RltdPties><RmtInf><Ustrd>INV 7</Ustrd></RmtInf>`,
    );
    const code = "<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>";
    const more =
      "<FrToDt><FrDtTm>2026-03-01T00:00:00+01:00</FrDtTm><ToDtTm>2026-03-31T23:59:59+01:00</ToDtTm></FrToDt>";
    const entry = movement("12.30", { details }).replace("<NtryDtls>", `${code}<NtryDtls>`);
    const balances = balance("OPBD", "1") + balance("CLBD", "13.3") + balance("CLAV", "2", { mark: "DBIT" });
    const { statements, said } = read(statement(balances + entry, { more }));
    const bare = { on: "2026-03-31", interim: false };
    assert.deepEqual(said, []);
    assert.deepEqual(statements, [
      {
        ...{ kind: "statement", message: "camt.053.001.08", line: 3, id: "S", number: "7", bank: "", account: "DE02" },
        ...{
          owner: "",
          currency: "EUR",
          from: "2026-03-01",
          to: "2026-03-31",
          opening: "1.00",
          openingOn: "2026-03-31",
        },
        ...{ closing: "13.30", closingOn: "2026-03-31", available: "-2.00" },
        balances: [
          { kind: "OPBD", amount: "1.00", ...bare },
          { kind: "CLBD", amount: "13.30", ...bare },
          { kind: "CLAV", amount: "-2.00", ...bare },
        ],
        entries: [
          {
            ...{
              line: 7,
              on: "2026-03-02",
              valueOn: null,
              amount: "12.30",
              status: "booked",
              reversal: false,
              id: "A",
            },
            ...{ kind: "PMNT/RCDT/ESCT", text: "", name: "Mill & Söhne", otherAccount: "FR7", ultimate: "Ada" },
            ...{ memo: "INV 7", reference: "E-9", endToEnd: "E-9", mandate: "M-1", remittance: [] },
          },
        ],
      },
    ]);
  });

  test("may have prefixes, an envelope, lines before it and an older version's names", () => {
    const text = statement(movement("5"));
    const prefixed = text
      .replaceAll(/<(\/?)([A-Z])/g, "<$1ns2:$2")
      .replace("xmlns=", "xmlns:ns2=")
      .replaceAll(/(<ns2:Document|<\/ns2:Document>)/g, (found) =>
        found.startsWith("</") ? `${found}</E>` : `<E>${found}`,
      );
    assert.deepEqual(read(prefixed).statements, read(text).statements);
    const late = read(`\n\n${text}`);
    assert.deepEqual([late.said, late.entries[0]?.line], [[], 6]);
    const old = read(text.replaceAll("BkToCstmrStmt", "BkToCstmrStmtV01").replace(/camt[.\d]+/, "x"));
    assert.deepEqual([old.statements[0]?.message, old.entries[0]?.amount, old.said], ["", "5.00", []]);
  });

  test("is a report or a notice as well", () => {
    for (const [message, holder, kind] of [
      ["BkToCstmrAcctRpt", "Rpt", "report"],
      ["BkToCstmrDbtCdtNtfctn", "Ntfctn", "notification"],
    ] as const) {
      const text = statement(movement("5"))
        .replaceAll("BkToCstmrStmt", message)
        .replaceAll(/(<\/?)Stmt/g, `$1${holder}`);
      assert.deepEqual(
        read(text).statements.map((statement) => statement.kind),
        [kind],
      );
    }
  });

  test("is written in the encoding that it declares", () => {
    const text = statement(
      movement("1", { details: transaction("1", "<RltdPties><Dbtr><Nm>Müller</Nm></Dbtr></RltdPties>") }),
    );
    assert.equal(read(text).entries[0]?.name, "Müller");
    assert.equal(read(text.replace("UTF-8", "ISO-8859-1"), "latin1").entries[0]?.name, "Müller");
    const polish = text.replace("UTF-8", "iso-8859-2").replace("Müller", "Wa\u00b3esa");
    assert.equal(read(polish, "latin1").entries[0]?.name, "Wałesa");
    assert.equal(read(`\ufeff${text}`, "utf16le").entries[0]?.name, "Müller");
  });
});

describe("a movement", () => {
  test("comes in or goes out by its mark alone; that it is a reversal is said beside", () => {
    // prettier-ignore
    const cases = [
      ["CRDT", "",                           "5.00",  false],
      ["DBIT", "<RvslInd>false</RvslInd>",   "-5.00", false],
      ["CRDT", "<RvslInd>true</RvslInd>",    "5.00",  true],
      ["DBIT", "<RvslInd>1</RvslInd>",       "-5.00", true],
    ] as const;
    for (const [mark, more, amount, reversal] of cases) {
      const [entry] = read(statement(movement("5", { mark, more }))).entries;
      assert.deepEqual([entry?.amount, entry?.reversal], [amount, reversal]);
    }
  });

  test("names the other party: who pays, whom we pay, or whose debit came back", () => {
    const both = (ours: string) =>
      transaction("5", `<RltdPties>${party("Dbtr", "Debtor", "D")}${party("Cdtr", "Creditor", ours)}</RltdPties>`);
    const nameOf = (mark: string, more: string, ours: string) =>
      read(statement(movement("5", { mark, more, details: both(ours) }))).entries[0]?.name;
    const reversal = "<RvslInd>true</RvslInd>";
    assert.equal(nameOf("CRDT", "", "C"), "Debtor");
    assert.equal(nameOf("DBIT", "", "C"), "Creditor");
    assert.equal(nameOf("DBIT", reversal, "C"), "Debtor");
    assert.equal(nameOf("CRDT", reversal, "C"), "Creditor");
    // Our own account decides, where it is named.
    assert.equal(nameOf("DBIT", "", "DE02"), "Debtor");
  });

  test("is told apart where it is not booked, and then is in no balance", () => {
    const all = [
      movement("1"),
      movement("2", { sts: "PDNG" }),
      movement("3", { sts: "<Cd>INFO</Cd>" }),
      movement("4", { sts: "<Cd>FUTR</Cd>" }),
    ];
    const { entries, said } = read(statement(balance("OPBD", "1") + balance("CLBD", "2") + all.join("")));
    assert.deepEqual(
      entries.map(({ status }) => status),
      ["booked", "pending", "information", "future"],
    );
    assert.deepEqual(said, []);
  });

  test("joins what the payer wrote, and keeps what is written in a form", () => {
    const full = "x".repeat(140);
    const remittance =
      `<RmtInf><Ustrd>${full}</Ustrd><Ustrd>yz</Ustrd><Ustrd>\n  late </Ustrd><Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>CINV</Cd></CdOrPrtry></Tp>` +
      '<Nb>INV-7</Nb><RltdDt>2026-02-01</RltdDt></RfrdDocInf><RfrdDocAmt><DscntApldAmt><Amt Ccy="EUR">0.10</Amt></DscntApldAmt>' +
      '<RmtdAmt Ccy="USD">4.90</RmtdAmt></RfrdDocAmt><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf><AddtlRmtInf>thanks</AddtlRmtInf></Strd></RmtInf>';
    const refs = "<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>";
    const [entry] = read(statement(movement("5", { details: transaction("5", refs + remittance) }))).entries;
    assert.deepEqual([entry?.memo, entry?.reference, entry?.endToEnd], [`${full}yz late thanks`, "RF18", ""]);
    assert.deepEqual(entry?.remittance, [
      {
        ...{ reference: "RF18", documents: [{ kind: "CINV", number: "INV-7", on: "2026-02-01" }], memo: "thanks" },
        ...{ remitted: { amount: "4.90", currency: "USD" }, discount: { amount: "0.10" } },
      },
    ]);
  });

  test("says why it came back, and what was ordered in another currency", () => {
    const back =
      '<RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>closed</AddtlInf></RtrInf><AmtDtls><InstdAmt><Amt Ccy="USD">6</Amt></InstdAmt></AmtDtls>';
    const [entry] = read(statement(movement("5", { mark: "DBIT", details: transaction("", back) }))).entries;
    assert.deepEqual(entry?.returned, { reason: "AC04", text: "closed" });
    assert.deepEqual([entry?.amount, entry?.ordered], ["-5.00", { amount: "6.00", currency: "USD" }]);
  });

  test("keeps the currency that is another than the account's", () => {
    const foreign = movement("700").replace('"EUR"', '"JPY"');
    const { entries, said } = read(statement(foreign + balance("OPBD", "1") + balance("CLBD", "5")));
    assert.deepEqual([entries[0]?.amount, entries[0]?.currency, said], ["700", "JPY", []]);
  });

  // prettier-ignore
  const amounts: readonly (readonly [string, string, string | undefined])[] = [
    ["8.850",      "EUR", "8.85"],
    ["8.85000",    "EUR", "8.85"],
    ["5",          "EUR", "5.00"],
    ["2700.00",    "JPY", "2700"],
    ["1.234",      "KWD", "1.234"],
    ["0.00001",    "EUR", undefined],
    ["1,50",       "EUR", undefined],
    ["1E3",        "EUR", undefined],
    ["-5",         "EUR", undefined],
  ];
  for (const [text, currency, expected] of amounts) {
    test(`has ${expected === undefined ? "no" : "an"} amount as ${text} of ${currency}`, () => {
      const { entries, said } = read(
        statement(movement(text).replace("EUR", currency), { currency: `<Ccy>${currency}</Ccy>` }),
      );
      assert.deepEqual([entries[0]?.amount, said], [expected, expected === undefined ? [`4 error ${text}`] : []]);
    });
  }
});

describe("a movement that gathers several transactions", () => {
  const batch = (transactions: string, said = "") =>
    movement("15", { id: "7F", details: `<Btch><PmtInfId>P-1</PmtInfId>${said}</Btch>${transactions}` });

  test("holds each of them, with an identifier of its own", () => {
    const both =
      transaction("10", "<Refs><EndToEndId>E1</EndToEndId></Refs><RltdPties><Dbtr><Nm>Ada</Nm></Dbtr></RltdPties>") +
      transaction("5", "<Refs><EndToEndId>E2</EndToEndId></Refs><RltdPties><Dbtr><Nm>Bob</Nm></Dbtr></RltdPties>");
    const { entries, said } = read(statement(batch(both, "<NbOfTxs>2</NbOfTxs>")));
    assert.deepEqual([entries[0]?.amount, entries[0]?.reference, entries[0]?.name, said], ["15.00", "P-1", "", []]);
    const told = entries[0]?.transactions?.map(({ id, amount, name, reference, on }) => [
      id,
      amount,
      name,
      reference,
      on,
    ]);
    assert.deepEqual(told, [
      ["7F/1", "10.00", "Ada", "E1", "2026-03-02"],
      ["7F/2", "5.00", "Bob", "E2", "2026-03-02"],
    ]);
  });

  test("keeps identifiers that the bank gives to each", () => {
    const refs = (id: string) => transaction("7.5", `<Refs><AcctSvcrRef>${id}</AcctSvcrRef></Refs>`);
    const idsOf = (first: string, second: string) =>
      read(statement(batch(refs(first) + refs(second)))).entries[0]?.transactions?.map(({ id }) => id);
    assert.deepEqual(idsOf("X1", "X2"), ["X1", "X2"]);
    assert.deepEqual(idsOf("7F", "7F"), ["7F/1", "7F/2"]);
  });

  test("says where their number or sum is another, but not where charges were taken", () => {
    const wrong = transaction("10") + transaction("4");
    assert.deepEqual(read(statement(batch(wrong, "<NbOfTxs>3</NbOfTxs>"))).said, ["4 warning 3", "4 warning 15.00"]);
    const charged = transaction("10") + transaction("4", "<Chrgs/>");
    assert.deepEqual(read(statement(batch(charged))).said, []);
  });

  test("may say no amount of each, and some go the other way", () => {
    const [entry] = read(statement(batch(transaction("") + transaction("")))).entries;
    assert.deepEqual(
      entry?.transactions?.map(({ amount }) => amount),
      [null, null],
    );
    const back = transaction("20") + transaction("5").replace("CRDT", "DBIT");
    const { entries, said } = read(statement(batch(back)));
    assert.deepEqual([entries[0]?.transactions?.map(({ amount }) => amount), said], [["20.00", "-5.00"], []]);
  });
});

describe("what is wrong in a statement is named with its line", () => {
  const summary = (text: string) => `<TxsSummry>${text}</TxsSummry>`;
  // prettier-ignore
  const faulty: readonly (readonly [string, string, readonly string[], number])[] = [
    ["an empty file",                    "",                                                ["1 error "],                 0],
    ["no XML",                           "hello",                                           ["1 error "],                 0],
    ["another document",                 "<Document>\n<pain/></Document>",                  ["1 error Document"],         0],
    ["no statement within",              "<Document><BkToCstmrStmt/></Document>",           ["1 warning Document"],       0],
    ["a document type",                  `<!DOCTYPE D [<!ENTITY a "b">]>${statement("")}`,  ["1 error "],                 0],
    ["an entity that there is not",      statement(movement("5") + movement("&a;")),        ["5 error Amt"],              1],
    ["an end of something else",         statement(`${movement("5")}</Acct>`),              ["5 error BkToCstmrStmt"],    1],
    ["what breaks off",                  statement(movement("5") + movement("6")).slice(0, -90), ["5 error Dt"],        1],
    ["no amount",                        statement(movement("")),                           ["4 error A"],                0],
    ["no direction",                     statement(movement("5", { mark: "x" })),           ["4 error A"],                0],
    ["no status",                        statement(movement("5", { sts: "" })),             ["4 warning "],               1],
    ["no day",                           statement(movement("5").replace(/<BookgDt>.*<\/BookgDt>/, "")), ["4 warning A"],   1],
    ["a day that there is not",          statement(movement("5").replace("03-02", "02-30")), ["4 error 2026-02-30", "4 warning A"], 1],
    ["an identifier twice",              statement(movement("5") + movement("6")),          ["5 warning A"],              2],
    ["no identifier",                    statement(movement("5", { id: "" })),              ["4 warning AcctSvcrRef"],    1],
    ["an unknown currency",              statement(movement("5"), { currency: "<Ccy>XYZ</Ccy>" }), ["3 error XYZ"],        1],
    ["an amount of an unknown currency", statement(movement("5").replace("EUR", "XYZ")),    ["4 error XYZ"],              0],
    ["no account",                       statement(movement("5")).replace("<IBAN>DE02</IBAN>", ""), ["3 error S"],        1],
    ["balances that do not agree",       statement(balance("PRCD", "1") + balance("CLBD", "7") + movement("5")), ["3 warning 7.00"], 1],
    ["a balance on no side",             statement(balance("CLBD", "7", { mark: "" })),     ["4 error CLBD"],             0],
    ["another number of movements",      statement(summary("<TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries>") + movement("5")), ["4 warning 2"], 1],
    ["another sum of what came in",      statement(summary("<TtlCdtNtries><Sum>6.0</Sum></TtlCdtNtries>") + movement("5")), ["4 warning 6.0"], 1],
  ];
  for (const [what, text, expected, count] of faulty) {
    test(what, () => {
      const { entries, said } = read(text);
      assert.deepEqual([said, entries.length], [expected, count]);
    });
  }

  test("what unfolds to more than it is, or stands deep, is not unfolded", () => {
    const bomb = `<!DOCTYPE D [${["a", "b", "c"].map((name) => `<!ENTITY ${name} "${"&x;".repeat(1_000)}">`).join("")}]><D>&c;</D>`;
    assert.deepEqual(read(bomb).said, ["1 error "]);
    assert.deepEqual(read("<a>".repeat(100_000)).said, ["1 error a"]);
  });
});
