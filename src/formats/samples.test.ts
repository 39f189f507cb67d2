import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readers, type FormatName } from "./readers.ts";
import { expectedOf, sampleBytes, samplesOf, skip } from "./testing/corpus.ts";
import { isa } from "./testing/x12-file.ts";
import { x12Samples } from "./testing/x12-samples.ts";

const formats = Object.keys(readers) as FormatName[];

/** Of each sample of which nobody else counted anything: its entries, and the lines of its errors. */
// prettier-ignore
const samples: readonly (readonly [FormatName, string, number, readonly number[]])[] = [
  ["iif",      "iif-parser__alpha-accounts-single.iif",              1, []],
  ["iif",      "iif-parser__blank-rows-and-comma-header-blanks.iif", 2, []],
  ["iif",      "iif-parser__comma-delim.iif",                        4, []],
  ["iif",      "iif-parser__header-quotes.iif",                      1, []],
  ["iif",      "iif-parser__liberal-parsing.iif",                    2, []],
  ["iif",      "iif-parser__many-dist-lines.iif",                    1, []],
  ["iif",      "iif-parser__spaces.iif",                             1, [4]],
  ["iif",      "iif-parser__sub-entities.iif",                       2, []],
  ["mt940",    "mt940__ASNB_0708271685_09022020_164516.940.txt",      39, []],
  ["mt940",    "mt940__betterplace_empty_entry_date.sta",             2, [1]],
  ["mt940",    "mt940__betterplace_sepa_mt9401.sta",                  123, []],
  ["mt940",    "mt940__betterplace_sepa_snippet.sta",                 13, []],
  ["mt940",    "mt940__betterplace_sepa_snippet_broken.sta",          2, [6]],
  ["mt940",    "mt940__betterplace_with_binary_character.sta",        6, []],
  ["mt940",    "mt940__cmxl_statement_line.sta",                      2, [1]],
  ["mt940",    "mt940__jejik_ing.sta",                                8, []],
  ["mt940",    "mt940__self-provided_details_60-63.sta",              2, []],
  ["mt940",    "mt940__self-provided_gv_codes.sta",                   3, []],
  ["mt940",    "mt940__self-provided_malformed_details.sta",          2, []],
  ["mt940",    "mt940__self-provided_overly_long_details.sta",        2, []],
  ["mt940",    "mt940__self-provided_whitespace.sta",                 2, []],
  ["mt940",    "mt940__self-provided_wrapped_timestamp.sta",          2, []],
  ["qbo-json", "pipedream__new-customer-created.json",               1, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_John_Doe_BLACK_BERRY.vcf", 1, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_John_Doe_EVOLUTION.vcf",   1, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_John_Doe_GMAIL.vcf",       1, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_gmail-list.vcf",           3, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_gmail-single.vcf",         1, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_outlook-2007.vcf",         1, []],
  ["vcard",    "ez-vcard__ezvcard_io_text_rfc2426-example.vcf",      2, []],
];

describe("the samples of others", { skip }, () => {
  for (const [format, file, count, errors] of samples) {
    test(`say what they say: ${file}`, () => {
      const { counts, faults } = readers[format].read(sampleBytes(format, file));
      const wrong = faults.filter(({ severity }) => severity === "error").map(({ line }) => line);
      assert.deepEqual([Object.values(counts).reduce((sum, some) => sum + some, 0), wrong], [count, errors]);
    });
  }
  test("are all of them looked at, here or beside the reader of their format", () => {
    const counted = formats.flatMap((format) => expectedOf(format).map(({ file = "" }) => file));
    const listed = [...samples.map(([, file]) => file), ...x12Samples.map(([file]) => file), ...counted];
    const found = formats.flatMap((format) => samplesOf(format));
    assert.deepEqual([...new Set(found)].toSorted(), [...new Set(listed)].toSorted());
  });
});

/** Small files of the project's own, so that the damage is done also where the samples are not. */
const own: Readonly<Record<FormatName, string>> = {
  "820": x12(
    "BPR*C*90*C*ACH*CTX*01*021000021*DA*1*1512345678**01*091000019*DA*2*20260305~TRN*1*77~CUR*PR*USD~DTM*097*260304~" +
      "N1*PR*ACME*91*7~ENT*1~NM1*BW*1*Smith*Gary~ADX*-5*01*CM*9~RMR*IV*1*PO*95*100*5*01*0~REF*PO*2~ADX*1*52~IT1*1",
    { kind: "820", count: 14 },
  ),
  "823": x12(
    "N1*LB*BANK~DEP*7021*20260304*1630*9*01*091000019*DA*2~AMT*TP*95~BAT*20260304**B~AMT*BT*95~" +
      "BPR*I*95*C*CHK**01*021000021*DA*1*******20260303~REF*CK*1001~N1*PR*ACME~RMR*IV*1**95*100*5",
    { kind: "823", count: 11 },
  ),
  "997": x12("AK1*RA*17~AK2*820*0001~AK3*RMR*9*ENT*8~AK4*4*782*6*12,5~AK5*R*5~AK9*R*1*1*0", { kind: "997", count: 8 }),
  "999": x12("AK1*HC*17~AK2*837*0001~IK3*CLM*22**8~CTX*CLM01:1~IK4*2*782*1~CTX*X*CLM*43**5:3~IK5*R*5~AK9*R*1*1*0", {
    ...{ kind: "999", count: 10 },
  }),
  bai2:
    "01,BANK,ME,260303,2400,7,80,1,2/\r\n02,ME,BANK,1,260302,,USD,2/\r\n03,0123,,010,+100,,/\r\n88,015,200,2,S,1,2,3/\r\n" +
    "16,174,300,D,2,0,100,1,200,B,C,PAY, A/B\r\n88,MORE/\r\n49,600,5/\r\n98,600,1,7/\r\n99,600,1,9/\r\n",
  camt:
    '<?xml version="1.0"?>\r\n<n:Document xmlns:n="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><n:BkToCstmrStmt><n:Stmt><n:Acct><n:Id>' +
    '<n:IBAN>DE02</n:IBAN></n:Id></n:Acct>\r\n<n:Bal><n:Tp><n:CdOrPrtry><n:Cd>CLBD</n:Cd></n:CdOrPrtry></n:Tp><n:Amt Ccy="EUR">5</n:Amt>' +
    '<n:CdtDbtInd>CRDT</n:CdtDbtInd></n:Bal>\r\n<n:Ntry><n:Amt Ccy="EUR">5.0</n:Amt><n:CdtDbtInd>CRDT</n:CdtDbtInd><n:Sts>BOOK</n:Sts>' +
    "<n:BookgDt><n:Dt>2026-03-02</n:Dt></n:BookgDt><n:NtryDtls>\r\n<n:TxDtls><n:RmtInf><n:Ustrd>A &amp; B</n:Ustrd></n:RmtInf></n:TxDtls>" +
    "<n:TxDtls/></n:NtryDtls></n:Ntry></n:Stmt></n:BkToCstmrStmt></n:Document>\r\n",
  iif:
    '!CUST\tNAME\tCITY\r\nCUST\tAda\t"Rome, NY"\r\n!TRNS\tTRNSTYPE\tDATE\tAMOUNT\r\n!SPL\tDATE\tAMOUNT\r\n!ENDTRNS\r\n' +
    "TRNS\tINVOICE\t10/24/14\t1,200.50\r\nSPL\t10/24/14\t-1200.50\r\nENDTRNS\r\n",
  lockbox:
    "101HARBOR SUP01210428822603040815\r\n50010000004711260303\r\n" +
    `6001001${" ".repeat(33)}0000125000121042880000055110000000000098\r\n` +
    "400100160100000123450000125000\r\n700100000047112603030010000125000\r\n800000000047112603030010000125000\r\n9000007\r\n",
  mt940:
    "{1:F01BANK}{2:O940BANK}{4:\r\n:20:A\r\n:25:1/2\r\n:28C:1/1\r\n:60F:C260227EUR1,\r\n:61:2603020303RCR5,NTRFREF//B\r\nmore\r\n" +
    ":86:166?00X?20EREF+E?21SVWZ+BILL 12?32ADA\r\n:61:260230D5,NMSC\r\n:86:/ORDP//NAME/ADA/REMI/USTD//BILL/\r\n:62F:D260331EUR9,\r\n-}{5:}\r\n",
  nacha:
    "101 23138010412345678902603040830A094101First Bank             Harbor                         \r\n" +
    "5225Harbor Supply                       1234567890PPDPAYMENT         260305   1231380100000001\r\n" +
    "6271210428825511             0000012345C-77           Ada Byrd                1231380100000001\r\n" +
    `799R01231380100000001      12104288${" ".repeat(44)}231380100000001\r\n` +
    `822500000200121042880000000123450000000000001234567890${" ".repeat(25)}231380100000001\r\n` +
    `9000001000001000000020012104288000000012345000000000000\r\n${"9".repeat(94)}\r\n`,
  ofx:
    "OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>1</BANKACCTFROM>" +
    "<BANKTRANLIST><DTSTART>20260301\r\n<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302<TRNAMT>1,50<FITID>A<NAME>A &amp; B</STMTTRN>" +
    "</BANKTRANLIST><LEDGERBAL><BALAMT>1.50</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\r\n",
  "qbo-json":
    '{"QueryResponse":{"Customer":[{"Id":"1","DisplayName":"Ada \\u00fc"}],\n"Payment":[{"Id":"9","CustomerRef":{"value":"1"},' +
    '"TotalAmt":7e1,"UnappliedAmt":0.5,"TxnDate":"2026-01-09"}]}}',
  x12: x12("BHT*0019*00*1*20260304*0830*CH~TA1*1*260304*0830*A*000~REF*EI*1^2:3", { kind: "837", count: 4 }),
  remittance:
    "Payer: Blue Door\r\nCheck No: 0010456  Payment date: 3/24/2026\r\n\r\nInvoice  Date  Gross  Discount  Net\r\n" +
    "10023  2/15/2026  1,250.00  25.00  1,225.00\r\nINV 7 $500.00 less 2% 10.00\r\nCM-8\t(150.00)\r\nTotal  1,575.00\r\n",
  vcard:
    "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;QUOTED-PRINTABLE:M=C3=BC=\r\nl\r\nTEL;WORK:1\r\nPHOTO;BASE64:AA\r\n BB\r\n\r\nEND:VCARD\r\n",
};

/** A file of X12 with one transaction set. */
function x12(segments: string, { kind, count }: { readonly kind: string; readonly count: number }): string {
  const set = `ST*${kind}*0001~${segments}~SE*${count}*0001`;
  return `${isa}~\r\nGS*RA*S*R*20260304*0830*7*X*004010~${set}~GE*1*7~IEA*1*000000009~`;
}

function textsOf(format: FormatName): Buffer[] {
  const others = samplesOf(format).map((name) => sampleBytes(format, name).subarray(0, 4_000));
  return [Buffer.from(own[format]), ...others];
}

type Damage = { readonly at: number; readonly cut: number; readonly insert: Uint8Array };

const damages = fc.array(
  fc.record({
    at: fc.nat(4_000),
    cut: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom(
        ...['"', "\t", ",", "\r\n", ":", ";", "=", "{", "[", "\\", "!", "<", "</", ">", "&", "*", "~"].map((mark) =>
          Buffer.from(mark),
        ),
      ),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function damaged(bytes: Buffer, all: readonly Damage[]): Buffer {
  return all.reduce((text, { at, cut, insert }) => {
    const place = at % (text.length + 1);
    return Buffer.concat([text.subarray(0, place), insert, text.subarray(place + cut)]);
  }, bytes);
}

for (const format of formats) {
  const texts = textsOf(format);
  describe(`a damaged file of ${format}`, () => {
    test("is read as far as it can be, and every fault has a line of the file and a sentence", () => {
      fc.assert(
        fc.property(fc.constantFrom(...texts), damages, (text, all) => {
          const bytes = damaged(text, all);
          const { faults } = readers[format].read(bytes);
          const lines = bytes.toString("latin1").split(/\r\n|\n|\r/).length;
          // A text in UTF-16 has fewer lines than its bytes seem to have.
          for (const { line, because } of faults) {
            assert.ok(line >= 1 && line <= lines && because.endsWith("."), because);
          }
        }),
        { numRuns: 1_500 },
      );
    });
    // prettier-ignore
    const hostile = ['"', "\t", ",\"", ";", "\\", "=", "{", "[", "\n", " ", "\n ", "=\r\n", "a:", "1", "\"\\\"", '","', "BEGIN:VCARD\n", "TRNS\n", "16,174,1,,,,/\n", "88,A\n", ",D,99", "02,/\n", "<A>", "<A", "</A>", "<a ", "/", "\u0001", "<!--", "&", "<MEMO>x", "<![CDATA[", "<Ntry>", "</Ntry>", "<Ntry/>", "&amp;", "<!DOCTYPE a [", "?20A", "?20", "/NAME/", "EREF+", ":61:260302C5,N\n", ":86:A\n", ":20:\n", "{4:", "-\n", "6", "7", "8", "9", "5\n6\n", "4\n6\n", "5\n6\n8\n", "4001009\n", "*", "~", "ISA*", "\nISA*", "~ISA+", "\nISA", "ST*", "~ST*1~SE*2*1", "~N1*PR", "~ENT~ADX*1~RMR*1**1", "~BPR*I*1", "~AK2*1", "~IK4*1~CTX*1", "~REF*CK*1", "~CUR*PR*CAD", "\nREF*1", "Total 1.00\n", "Check 1234\n", "INV 1 2.00 ", "7  1.00\n", "  ", "T1 ", "12:", "Invoice  Net\n", "1/2/26 ", ".5", "#", "from: "];
    test("takes time by its length, whatever it repeats", () => {
      const begin = {
        bai2: "01,A,B/\n02,A,B/\n03,1/\n16,174,1,",
        camt: "<Document><BkToCstmrStmt><Stmt><Ntry><RmtInf>",
        iif: '!CUST,NAME\nCUST,"',
        lockbox: "50010000004711260303\n6001001\n",
        mt940: [
          ":20:A\n:61:260302C5,NTRF\n:86:166?20EREF+A",
          ":20:A\n:61:260302C5,NTRF\n:86:/NAME/",
          ":20:A\n:61:260302C",
        ],
        nacha: `${"5".repeat(94)}\n6`,
        ofx: "<OFX><STMTRS><STMTTRN>",
        "qbo-json": "",
        remittance: "Invoice  Gross  Discount  Net\nPayer: ",
        vcard: "BEGIN:VCARD\nN;QUOTED-PRINTABLE:",
        x12: `${isa}~GS*HC~ST*837*1~`,
        "820": `${isa}~GS*RA~ST*820*1~BPR*I*1~ENT*1~RMR*IV*1**1~`,
        "823": `${isa}~GS*LB~ST*823*1~DEP*1~BAT*1~BPR*I*1~RMR*IV*1**1~`,
        "997": `${isa}~GS*FA~ST*997*1~AK1*HC*1~AK2*837*1~AK3*X*1~`,
        "999": `${isa}~GS*FA~ST*999*1~AK1*HC*1~AK2*837*1~IK3*X*1~`,
      }[format];
      for (const [first, mark] of [begin].flat().flatMap((first) => hostile.map((mark) => [first, mark] as const))) {
        const bytes = Buffer.from(`${first + mark.repeat(Math.ceil(400_000 / mark.length))}x`);
        const started = process.cpuUsage();
        readers[format].read(bytes);
        const { user } = process.cpuUsage(started);
        assert.ok(user < 4_000_000, `${JSON.stringify(mark)} took ${Math.round(user / 1000)} ms`);
      }
    });
  });
}
