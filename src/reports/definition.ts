import type { LineKind } from "./lines.ts";

/** The reports, in the order in which they are shown. */
export const reportNames = [
  "aging",
  "dso",
  "cei",
  "roll-rates",
  "promises",
  "cash",
  "forecast",
  "collectors",
  "contacts",
  "refusals",
  "lawfulness",
  "disputes",
  "hours",
] as const;

export type ReportName = (typeof reportNames)[number];

/** What a report is: the words that stand beside its chart, in its workbook and in docs/reports.md. */
export type Definition = {
  readonly title: string;
  readonly says: string;
  readonly formula: string;
  readonly edges: string;
  /** By what its lines can be; the first is the usual one. */
  readonly by: readonly LineKind[];
  /** Whether it is of the office's own people, and so not for creditors, and of some of them where one chooses. */
  readonly ofPeople: boolean;
};

const ofMonths = { by: ["month"], ofPeople: false } as const;

const open =
  "Open is what items owe on the day by effective day; credits that are applied to nothing stand beside and are never netted. Each currency is a report of its own.";

export const definitions = {
  aging: {
    title: "Aging over time",
    says: "What was open at the end of each month, by days past due.",
    formula:
      "Sum of open items by due day: not due, 1-30, 31-60, 61-90, over 90 days. Overdue = (open - not due) / open.",
    edges: open,
    ...ofMonths,
  },
  dso: {
    title: "Days sales outstanding",
    says: "How many days of sales are open, how many could not be fewer, and how many are late.",
    formula:
      "Count-back: take what is open off the sales of the newest month, then of the one before; a month used up counts its days, the last one its share. Best possible = not due x days / sales of three months. Average days delinquent = (open - not due) x days / sales of three months. Simple = open x days / sales of three months.",
    edges: `Sales are charges by effective day, less credit memos and what was taken back. A month without sales counts its days and takes nothing off. Without sales in three months, or where two years of sales do not reach, there is no figure. ${open}`,
    ...ofMonths,
  },
  cei: {
    title: "Collection effectiveness",
    says: "Of what could have been collected in the month, how much was.",
    formula:
      "100 x (open at the beginning + sales - open at the end) / (open at the beginning + sales - not due at the end).",
    edges: `Without anything to collect there is no figure. It falls below 0 or passes 100 where the ledger moved otherwise than by sales and money. ${open}`,
    ...ofMonths,
  },
  "roll-rates": {
    title: "Roll rates",
    says: "Of what was in one bucket a month before, how much is in the next one now.",
    formula: "100 x the next bucket now / the bucket a month before.",
    edges: `Where a bucket was empty there is no figure. Over 90 days gathers what stays in it, so that its rate can pass 100. ${open}`,
    ...ofMonths,
  },
  promises: {
    title: "Promises",
    says: "What became of the promises to pay that were taken, by sum and by number.",
    formula:
      "Amounts promised, by when or by whom they were taken and what they are now. Taken = kept + kept late + broken + open. Kept in time = 100 x kept / (kept + kept late + broken).",
    edges:
      "What was withdrawn stands apart and is not counted as taken. Where no promise has been kept or broken yet there is no figure. Each currency is a report of its own.",
    by: ["month", "week", "day", "person"],
    ofPeople: false,
  },
  cash: {
    title: "Cash in by source",
    says: "The money that came in, by where it was entered.",
    formula: "Sum of postings to cash by effective day, less those that took money back. All = the sum of the sources.",
    edges:
      "What is taken back is taken off the source of its payment, in the line of the reversal's effective day; a line can fall below 0. Each currency is a report of its own.",
    by: ["month", "week", "day"],
    ofPeople: false,
  },
  forecast: {
    title: "Forecast of cash",
    says: "What is expected to come in, week by week, and how far earlier forecasts were off.",
    formula:
      "Promised = what is promised and open x the share of promises to the creditor that were kept in time, on the promised day; kept late the same by those kept late. By habit and by rate = what else is owed x the chance that it comes in within the line, by how old it is: a debtor of whom five items came due by their own record of two years, others by their creditor's. Of bills to come = as much as came in a quarter of bills that were new. Off = 100 x the sum of what weeks were off / what came.",
    edges:
      "Left out: what is contested, what credits will pay, what is retained, and debtors who are bankrupt or have died. What is paused is awaited from the end of its pause. What is promised of an account is taken off what is due first. With fewer than four forecasts whose weeks are over nothing is said of the error. Each currency is a report of its own.",
    by: ["week", "day"],
    ofPeople: false,
  },
  collectors: {
    title: "Collector's day",
    says: "What each person did: contacts and what came of them, promises, and the money that followed.",
    formula:
      "Contacts that went out, by who made them and the office's day. Reached: the debtor, their spouse or attorney. Right party checked: asked who they are, and the answers matched. Promises by who took them; kept is what they are now. Collected: payments by effective day within ninety days of the latest promise of their account, for who took it.",
    edges:
      "Payments that were taken back are not counted, nor attempts that were reserved and never reported. What no person did stands in a line of its own. A team is as it is now. How long a contact took is not recorded.",
    by: ["person", "day", "week", "month"],
    ofPeople: true,
  },
  contacts: {
    title: "Contacts",
    says: "How the office reached out, by kind, and what came of it.",
    formula:
      "Contacts that went out, by kind and the office's day; a call with its conversation is one. By outcome: each contact once more, by what was reported of it. Came in: what debtors sent or called.",
    edges:
      "Attempts that were reserved and never reported are not counted. Letters and messages have no outcome: nothing is reported of them. What no person did stands in a line of its own.",
    by: ["month", "week", "day", "person"],
    ofPeople: true,
  },
  refusals: {
    title: "Refusals",
    says: "Which contacts were asked for and refused, by the rule that refused them.",
    formula:
      "Acts that were asked for and refused, once for each rule that refused them, by the rule's kind: the law, or house policy. Refusals = by the law + by house policy + not covered. By what was asked for: the same refusals once more.",
    edges:
      "An act that two rules refuse counts in both. An act that no rule covers is refused as well, in a line of its own. Each time somebody asks counts.",
    by: ["rule", "month", "week", "day", "person"],
    ofPeople: true,
  },
  lawfulness: {
    title: "Lawfulness",
    says: "What went out, what was refused before it could, what came close, and what was done against the law.",
    formula:
      "Contacts that went out, by when they happened. Refused beforehand: acts that were asked for and refused. Near misses: contacts that were allowed and made within fifteen minutes of an end of the hours that the house keeps, on any clock on which the debtor may be, or as the last call that the house allows in seven days. Made against a finding: contacts of ours that were recorded afterwards, and that the law, house policy or want of a rule speaks against. Breaches of law: those of them that the law speaks against.",
    edges:
      "Nobody can pass over a refusal: what was made against a finding was made outside the desk. By time and by person an act counts once; by rule, once for each rule, and contacts that went out stand in no line. The hours and numbers are those of the house policy of their time. What today's rules say of earlier acts is asked with dunlin law replay.",
    by: ["month", "week", "day", "person", "rule"],
    ofPeople: true,
  },
  disputes: {
    title: "Disputes",
    says: "What was contested and why, what became of it, and how long that took.",
    formula:
      "What was contested, by reason or by when or by whom it was recorded. Opened = still open + resolved. Without an amount, a dispute is of what its item owed on the day it was raised. Days to resolve = days from raising to resolving / number resolved.",
    edges:
      "Where nothing has been resolved yet there are no days to resolve. Disputes without a reason are other. Disputes are shown as what they are now. Each currency is a report of its own.",
    by: ["reason", "month", "week", "day", "person"],
    ofPeople: false,
  },
  hours: {
    title: "Hours that answer",
    says: "At which hours of which days of the week calls reach whom they are for.",
    formula:
      "Calls that went out and of which something was reported, by when they began on the clock where the debtor is. Reached: the debtor, their spouse or attorney. Of an hour and a day of the week: 100 x reached / calls.",
    edges:
      "Where nobody called there is no figure. The clock is that of the number that was called, in the first zone in which it may be, or the office's where none is known. Calls that were tried several times count as often.",
    by: ["hour"],
    ofPeople: true,
  },
} as const satisfies Record<ReportName, Definition>;
