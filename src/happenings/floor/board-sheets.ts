import { added, byTeam, type PersonOfDay, type TeamOfDay } from "#floor/floor";
import { decimal, type Money } from "#money/money";
import { told, type Sheet, type SheetCell, type Telling } from "#platform/workbook";

/** The counts of a day's board, by what they are called; of a day that is over nobody knows what was due. */
const counts = [
  ["Worked", "worked"],
  ["Reached", "reached"],
  ["Kept", "kept"],
  ["Broken", "broken"],
  ["Due", "due"],
  ["Minutes due", "dueMinutes"],
  ["Minutes a day", "minutes"],
] as const satisfies readonly (readonly [string, keyof TeamOfDay])[];

/** The columns of the board's counts, from the third on: the teams add up what stands in them. */
const letters = ["C", "D", "E", "F", "G", "H", "I"];

const teamOf = ({ team }: Pick<TeamOfDay, "team">) => team ?? "No team";

const named: readonly Telling<PersonOfDay>[] = [
  { heading: "Who", is: "text", of: ({ name }) => name ?? "Nobody's" },
  { heading: "Team", is: "text", of: teamOf },
];

/**
 * The board of a day as sheets: what everybody did and has still to do, the same by team as sums of it, and the money by
 * currency. How much somebody has to do is a share of the minutes that they work.
 */
export function boardSheets(people: readonly PersonOfDay[]): Sheet[] {
  return [peopleSheet(people), teamsSheet(people), moneySheet(people)];
}

function peopleSheet(people: readonly PersonOfDay[]): Sheet {
  const all = added(people);
  const each = counts.map(([heading, of]): Telling<PersonOfDay> => ({ heading, is: "count", of: (one) => one[of] }));
  const load: Telling<PersonOfDay> = { heading: "Load (%)", is: "number", of: loadOf };
  const sums = counts.map(([, of], at) => formula(`SUM({${named.length + at}:})`, all[of]));
  const below = people.length === 0 ? [] : [["Everybody", null, ...sums]];
  return { name: "Board", ...told([...named, ...each, load], people), below };
}

/** What is due of the minutes of a day, in percent; nothing where it is not known, or nobody works. */
function loadOf({ dueMinutes, minutes }: PersonOfDay): SheetCell {
  if (dueMinutes === null || minutes === null || minutes === 0) return null;
  const [dueAt, ofAt] = ["dueMinutes", "minutes"].map((name) => counts.findIndex(([, of]) => of === name));
  const cells = `{${named.length + (dueAt ?? 0)}}/{${named.length + (ofAt ?? 0)}}`;
  return { formula: `ROUND(100*${cells},1)`, gives: ((100 * dueMinutes) / minutes).toFixed(1) };
}

/** Each team's counts are the sums of its people's on the board. */
function teamsSheet(people: readonly PersonOfDay[]): Sheet {
  const sums = counts.map(([heading, of], at): Telling<TeamOfDay> => {
    const added = `SUMIF(Board!$B:$B,{0},Board!$${letters[at]}:$${letters[at]})`;
    return { heading, is: "count", of: (team) => formula(added, team[of]) };
  });
  return { name: "Teams", ...told([{ heading: "Team", is: "text", of: teamOf }, ...sums], byTeam(people)) };
}

function formula(text: string, gives: number | null): SheetCell {
  return gives === null ? null : { formula: text, gives: String(gives) };
}

type InCurrency = PersonOfDay & { readonly currency: string };

const money: readonly Telling<InCurrency>[] = [
  ...named,
  { heading: "Promised", is: "decimal", of: ({ promised, currency }) => amountIn(promised, currency) },
  { heading: "Collected", is: "decimal", of: ({ collected, currency }) => amountIn(collected, currency) },
  { heading: "Currency", is: "text", of: ({ currency }) => currency },
];

/** The money of a day, a line for each person and currency: two currencies are never added. */
function moneySheet(people: readonly PersonOfDay[]): Sheet {
  const lines = people.flatMap((person) => {
    const currencies = new Set([...person.promised, ...person.collected].map(({ currency }) => currency));
    return [...currencies].map((currency) => ({ ...person, currency }));
  });
  return { name: "Money", ...told(money, lines), sumsBy: money.length - 1, sumName: "Everybody" };
}

function amountIn(amounts: readonly Money[], code: string): SheetCell {
  const found = amounts.find(({ currency }) => currency === code);
  return found === undefined ? null : decimal(found);
}
