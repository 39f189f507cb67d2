import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money } from "#money/money";
import { noticeParagraphs } from "./notice-mail.ts";
import { languagesOfNotice, noticePage } from "./notice-page.ts";
import type { NoticeFacts } from "./notice.ts";

const usd = (minor: bigint) => money("USD", minor);
const on = Temporal.PlainDate.from("2026-01-01");
const itemization = {
  ...{ kind: "last-statement", on, atFirst: usd(120_00n), creditorThen: null, numberThen: null },
  ...{ interest: usd(0n), fees: usd(0n), payments: usd(0n), credits: usd(0n) },
} as unknown as NoticeFacts["itemization"];

const notice: NoticeFacts = {
  ...{ kind: "medical", creditorThen: "Harbor Clinic", numberThen: "4411-7", itemization },
  ...{ endsOn: Temporal.PlainDate.from("2026-04-08"), isElectronic: true },
};

const reached = (name: string) => ({ name, address: "", phone: "" });
const frame = {
  on: Temporal.PlainDate.from("2026-03-04"),
  entity: { ...reached("Fair Recovery LLC"), licence: null },
  creditor: { ...reached("Harbor Clinic"), payTo: "" },
  debtor: { name: "Carol Dane", number: "C-1", address: "" },
  language: "en",
} as const;

test("42(a)(1)-1: the subject of an e-mail names the creditor and the account's end, and no amount", () => {
  const { subject } = noticePage(notice, frame);
  assert.equal(subject, "Harbor Clinic, account ending in 11-7");
  assert.doesNotMatch(subject, /120|\$/);
});

test("34(c)(3)(v)-1: by e-mail one electronic way to dispute is named, on paper none", () => {
  const waysOf = (isElectronic: boolean) =>
    noticePage({ ...notice, isElectronic }, frame).dispute.filter(({ rest }) => /electronically/.test(rest)).length;
  assert.deepEqual([waysOf(true), waysOf(false)], [1, 0]);
});

test("34(c)(2)(viii)-1: no amount is blank where nothing was charged or paid", () => {
  const { since } = noticePage(notice, frame);
  assert.deepEqual(
    since.map(({ amount }) => amount),
    ["$0.00", "$0.00", "$0.00"],
  );
});

test("34(e)(1): a translation goes behind the notice in English, never alone, and has no sentence in that language", () => {
  assert.deepEqual([languagesOfNotice("en"), languagesOfNotice("es")], [["en"], ["en", "es"]]);
  const page = noticePage(notice, { ...frame, language: "es" });
  const said = noticeParagraphs(page, "").join("\n");
  assert.match(said, /es un cobrador de deudas/);
  assert.doesNotMatch(said, /English|\b(the|you|your|we|please)\b/i);
  assert.deepEqual([page.written, page.language], ["4 de marzo de 2026", "es"]);
});
