import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { fileWith } from "#formats/testing/x12-file";
import { readAcknowledgment } from "./read-acknowledgment.ts";

describe("an answer by the standard (997)", () => {
  const { records, faults } = readAcknowledgment(
    "997",
    fileWith(
      [
        ...["997", "AK1*RA*17", "AK2*820*0001", "AK5*A", "AK2*820*0002", "AK3*RMR*9*ENT*8", "AK4*4*782*6*12,5"],
        ...["AK4*1:2*128*7", "AK3*ZZZ*10**1", "AK5*R*5*4", "AK2*820*0003", "AK5*E*5", "AK9*P*3*3*2"],
      ] as const,
      ["997", "AK1*PO*18", "AK9*R*2*2*0*4*3"],
    ),
  );

  test("says of each transaction set whether it was accepted", () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(
      records.acknowledged.map(({ line, kind, set, group, accepted, status }) => [
        line,
        kind,
        set,
        group,
        accepted,
        status,
      ]),
      [
        [5, "820", "0001", "17", true, "A"],
        [7, "820", "0002", "17", false, "R"],
        [13, "820", "0003", "17", true, "E"],
      ],
    );
  });

  test("says what is wrong, and where", () => {
    const rmr = { segment: "RMR", position: 9, loop: "ENT" };
    assert.deepEqual(
      records.acknowledged.map(({ errors }) => errors),
      [
        [],
        [
          { line: 8, of: "segment", code: "8", ...rmr },
          { line: 9, of: "element", code: "6", ...rmr, element: "4", reference: "782", value: "12,5" },
          { line: 10, of: "element", code: "7", ...rmr, element: "1:2", reference: "128", value: "" },
          { line: 11, of: "segment", code: "1", segment: "ZZZ", position: 10, loop: "" },
          { line: 12, of: "set", code: "5" },
          { line: 12, of: "set", code: "4" },
        ],
        [{ line: 14, of: "set", code: "5" }],
      ],
    );
  });

  test("says what became of each group, also where it names no transaction set", () => {
    assert.deepEqual(records.acknowledgedGroups, [
      {
        ...{ line: 3, kind: "RA", group: "17", accepted: false, status: "P" },
        ...{ included: 3, received: 3, acceptedSets: 2, codes: [] },
      },
      {
        ...{ line: 17, kind: "PO", group: "18", accepted: false, status: "R" },
        ...{ included: 2, received: 2, acceptedSets: 0, codes: ["4", "3"] },
      },
    ]);
  });

  test("holds its interchanges, too", () => {
    assert.deepEqual(
      records.interchanges.flatMap(({ groups }) => groups.flatMap(({ sets }) => sets.map(({ kind }) => kind))),
      ["997", "997"],
    );
  });
});

describe("an answer by a guide (999)", () => {
  test("says the same with other names, and what the receiver tells of the place", () => {
    const { records, faults } = readAcknowledgment(
      "999",
      fileWith([
        ...["999", "AK1*HC*17*005010X222A2", "AK2*837*0002*005010X222A2", "IK3*CLM*22**8", "CTX*CLM01:123456789"],
        ...["IK4*2*782*1", "CTX*SITUATIONAL TRIGGER*CLM*43**5:3", "IK5*R*5", "AK9*R*1*1*0"],
      ] as const),
    );
    const clm = { segment: "CLM", position: 22, loop: "" };
    assert.deepEqual(faults, []);
    assert.deepEqual(records.acknowledged, [
      {
        ...{ line: 5, kind: "837", set: "0002", group: "17", accepted: false, status: "R" },
        errors: [
          { line: 6, of: "segment", code: "8", ...clm, context: [["CLM01:123456789"]] },
          {
            ...{ line: 8, of: "element", code: "1", ...clm, element: "2", reference: "782", value: "" },
            context: [["SITUATIONAL TRIGGER", "CLM", "43", "", "5:3"]],
          },
          { line: 10, of: "set", code: "5" },
        ],
      },
    ]);
  });
});

describe("what is wrong in an answer is named with its line", () => {
  // prettier-ignore
  const faulty: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["a set of which nothing is said",   ["AK1*RA*1", "AK2*820*1", "AK9*A*1*1*1"],           ["5  error"]],
    ["a status that there is not",       ["AK1*RA*1", "AK2*820*1", "AK5*Q", "AK9*A*1*1*1"],  ["6 Q error"]],
    ["a group of which nothing is said", ["AK1*RA*1", "AK2*820*1", "AK5*A"],                 ["3  error"]],
    ["a count of what is accepted",      ["AK1*RA*1", "AK2*820*1", "AK5*R", "AK9*P*1*1*1"],  ["7 AK9 1 warning"]],
    ["no group",                         ["AK9*A*1*1*1"],                                    ["4 AK1 error"]],
  ];
  for (const [what, segments, expected] of faulty) {
    test(what, () => {
      const { faults } = readAcknowledgment("997", fileWith(["997", ...segments]));
      assert.deepEqual(
        faults.map(({ line, at, severity }) => `${line} ${at} ${severity}`),
        expected,
      );
    });
  }
});
