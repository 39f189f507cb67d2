import type { NoticePage } from "./notice-page.ts";

type Point = NoticePage["dispute"][number];

/** What a validation notice says, paragraph by paragraph, for an e-mail: all that its sheet says, in the same order. */
export function noticeParagraphs(notice: NoticePage, payTo: string): string[] {
  const { labels, statement, account, atFirst, between, since, now } = notice;
  const amount = ({ label, sign, amount: text }: NoticePage["now"]) =>
    [label, sign, text].filter((part) => part !== "").join(" ");
  const point = ({ strong, rest }: Point) => `- ${[strong, rest].filter((part) => part !== "").join(" ")}`;
  const box = (text: string, indent = "") => `${indent}[ ] ${text}`;
  return [
    statement,
    [labels.shows, account, amount(atFirst), between, ...since.map(amount), amount(now)].join("\n"),
    [labels.dispute, ...notice.dispute.map(point)].join("\n"),
    [labels.else, ...notice.else.map(point)].join("\n"),
    [
      labels.respond,
      labels.check,
      box(labels.because),
      ...[labels.notMine, labels.wrongAmount, `${labels.other} ${labels.otherHow}`].map((text) => box(text, "    ")),
      box(labels.askOriginal),
      box(`${notice.enclosed} ________ ${[notice.pay, payTo.split("\n").join(", ")].join(" ").trim()}`),
      ...(labels.otherLanguage === "" ? [] : [box(labels.otherLanguage)]),
    ].join("\n"),
  ];
}
