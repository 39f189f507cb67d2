import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { isa, segmentsWith } from "#formats/testing/x12-file";
import { readX12 } from "./read-x12.ts";

function read(text: string) {
  const { records, faults } = readX12(Buffer.from(text));
  const { interchanges } = records;
  const groups = interchanges.flatMap((interchange) => interchange.groups);
  const sets = groups.flatMap((group) => group.sets);
  return { interchanges, groups, sets, segments: sets.flatMap((set) => set.segments), faults };
}

const said = (text: string) => read(text).faults.map(({ line, at, severity }) => `${line} ${at} ${severity}`);

const lines = segmentsWith(["820", "BPR*I*5*C*ACH", "TRN*1* 12 "], ["997", "AK1*RA*1"]);
const file = lines.map((segment) => `${segment}~`).join("\r\n");

describe("a file of X12", () => {
  test("has interchanges, groups, transaction sets and segments, each with its line", () => {
    const { interchanges, groups, sets, faults } = read(file);
    assert.deepEqual(faults, []);
    assert.deepEqual(interchanges, [
      {
        ...{ line: 1, sender: "SENDER", receiver: "RECEIVER", on: "2026-03-04", time: "08:30" },
        ...{ version: "00501", control: "000000009", usage: "P", component: ":", repetition: "^", answers: [], groups },
      },
    ]);
    assert.deepEqual(
      groups.map(({ line, kind, on, time, control, version }) => [line, kind, on, time, control, version]),
      [[2, "RA", "2026-03-04", "08:30", "7", "004010"]],
    );
    assert.deepEqual(sets, [
      {
        ...{ line: 3, kind: "820", control: "0001", guide: "" },
        segments: [
          { line: 4, name: "BPR", elements: ["I", "5", "C", "ACH"] },
          { line: 5, name: "TRN", elements: ["1", "12"] },
        ],
      },
      {
        ...{ line: 7, kind: "997", control: "0002", guide: "" },
        segments: [{ line: 8, name: "AK1", elements: ["RA", "1"] }],
      },
    ]);
  });

  // prettier-ignore
  const written: readonly (readonly [string, string])[] = [
    ["in one line",                          lines.map((segment) => `${segment}~`).join("")],
    ["with the end of a line as its mark",   lines.join("\n")],
    ["the same with blanks behind",          lines.join("  \r\n")],
    ["with the end of a Mac's line",         lines.join("\r")],
    ["indented, with empty lines",           lines.map((segment) => `  ${segment}~`).join("\n\n")],
    ["with another mark between elements",   file.replaceAll("*", "+")],
    ["with other marks altogether",          file.replaceAll("~", "!").replaceAll("*", "~")],
    ["with a backslash as its mark",         file.replaceAll("~", "\\")],
    ["with a control character as its mark", file.replaceAll("~", "\u001c")],
    ["with a mark of bytes before it",       `\ufeff${file}`],
    ["without the last mark",                file.slice(0, -1)],
    ["cut into lines of 80",                 lines.map((segment) => `${segment}~`).join("").replaceAll(/.{80}/g, "$&\n")],
    ["with an ISA that is too short",        file.replace(/ {2,}/g, " ")],
    ["with an ISA that is too long",         file.replace("SENDER ", "SENDER               ")],
    ["with an ISA that names no component",  lines.join("~").replace("*P*:~", "*P*~")],
  ];
  for (const [how, text] of written) {
    test(`is the same ${how}`, () => {
      const { segments, faults } = read(text);
      assert.deepEqual(
        segments.map(({ name, elements }) => [name, ...elements].join("*")),
        ["BPR*I*5*C*ACH", "TRN*1*12", "AK1*RA*1"],
      );
      assert.deepEqual(faults, []);
    });
  }

  test("says its component's mark, and the one of what repeats where it has one", () => {
    const marks = (text: string) => read(text).interchanges.map(({ component, repetition }) => [component, repetition]);
    assert.deepEqual(marks(file), [[":", "^"]]);
    assert.deepEqual(marks(file.replace("*^*", "*U*").replace("*:~", "*>~")), [[">", null]]);
    assert.deepEqual(marks(file.replace("*^*", "*|*").replace("*:~", "*\u00a6~")), [["\u00a6", "|"]]);
  });

  test("may have many interchanges, and each says its own marks", () => {
    const other = file.replaceAll("~", "|").replaceAll("*", "+");
    for (const between of ["", "\r\n", "\r\n\r\n\ufeff"]) {
      const { interchanges, sets, faults } = read(file + between + other + between + file);
      assert.deepEqual([interchanges.length, sets.length, faults], [3, 6, []]);
    }
  });

  test("may answer an interchange without any group", () => {
    const { interchanges, faults } = read(`${isa}~TA1*000000003*260303*2350*R*018~IEA*0*000000009~`);
    assert.deepEqual(faults, []);
    assert.deepEqual(interchanges[0]?.answers, [
      { line: 1, control: "000000003", on: "2026-03-03", time: "23:50", status: "R", code: "018" },
    ]);
  });

  test("of the last century is", () => {
    assert.equal(read(file.replace("260304", "990104")).interchanges[0]?.on, "1999-01-04");
  });
});

describe("what is wrong in a file of X12 is named with its line", () => {
  const without = (name: string) => lines.filter((segment) => !segment.startsWith(name)).join("~\n");
  const instead = (from: string, to: string) => lines.join("~\n").replace(from, to);
  const all = lines.join("~\n");

  // prettier-ignore
  const faulty: readonly (readonly [string, string, readonly string[]])[] = [
    ["an empty file",                          "",                                         ["1  error"]],
    ["another format",                         "\n\nhello\nworld",                         ["3 hello warning", "1  error"]],
    ["words before it",                        `Dear all,\nISAAC of\nST. Louis writes\n\n${all}`, ["1 Dear all, warning"]],
    ["a file without its beginning",           `${lines.slice(4).join("~\n")}~\n${all}`,  ["1 TRN*1* 12 ~ error", "3 ISA error", "3 GS error"]],
    ["words behind it",                        `${all}~ Yours`,                            ["11 Yours error"]],
    ["a segment without a name",               instead("TRN*1", "*1"),                     ["5 *1* 12  error", "6 SE 4 error"]],
    ["a name in small letters",                instead("TRN*1", "trn*1"),                  ["5 trn*1* 12  error", "6 SE 4 error"]],
    ["a segment whose end is missing",         instead("ACH~", "ACH"),                     ["4 BPR*I*5*C*ACH warning", "6 SE 4 error"]],
    ["no interchange",                         without("ISA"),                             ["1 ISA error"]],
    ["a set alone",                            lines.slice(2, 6).join("~\n"),              ["1 ISA error", "1 GS error"]],
    ["no group",                               without("GS"),                              ["2 GS error"]],
    ["a set that is not closed",               without("SE*4"),                            ["3 ST error"]],
    ["a group that is not closed",             without("GE"),                              ["2 GS error"]],
    ["an interchange that is not closed",      without("IEA"),                             ["1 ISA error"]],
    ["a file that breaks off",                 lines.slice(0, 4).join("~"),                ["1 ST error", "1 GS error", "1 ISA error"]],
    ["an interchange that breaks off",         `${lines.slice(0, 4).join("~\n")}\n${all}`, ["3 ST error", "2 GS error", "1 ISA error"]],
    ["a count of segments",                    instead("SE*4*", "SE*5*"),                  ["6 SE 5 error"]],
    ["a count of sets",                        instead("GE*2", "GE*1"),                    ["10 GE 1 error"]],
    ["a count of groups",                      instead("IEA*1", "IEA*x"),                  ["11 IEA x error"]],
    ["a set's control number",                 instead("SE*4*0001", "SE*4*0002"),          ["6 SE 0002 error"]],
    ["the same with other zeros",              instead("SE*4*0001", "SE*4*1"),             ["6 SE 1 warning"]],
    ["a group's control number",               instead("GE*2*7", "GE*2*8"),                ["10 GE 8 error"]],
    ["an interchange's control number",        instead("IEA*1*000000009", "IEA*1"),        ["11 IEA  error"]],
    ["a segment outside of a set",             instead("GE*2", "REF*1~\nGE*2"),            ["10 REF error"]],
    ["a second end",                           instead("SE*4*0001", "SE*4*0001~\nSE*4*1"), ["7 SE error"]],
    ["an end of a group that is none",         `${all}~GE*1*1~`,                           ["11 GE error"]],
    ["an end of an interchange that is none",  `${all}~IEA*1*1~`,                          ["11 IEA error"]],
    ["an answer outside of an interchange",    `${all}~TA1*1*260101*0000*A*000~`,          ["11 ISA error"]],
    ["an ISA with too few elements",           instead("*0*P*:", "*0"),                    ["1 ISA warning"]],
    ["a day that there is not",                instead("*260304*", "*260230*"),            ["1 260230 warning"]],
  ];
  for (const [what, text, expected] of faulty) {
    test(what, () => assert.deepEqual(said(text), expected));
  }

  test("where nothing is wrong, nothing is said", () => assert.deepEqual(said(all), []));
});
