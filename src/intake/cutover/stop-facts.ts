import type { StopKind } from "#parties/person-stop";
import { stopDays, type StopFacts } from "#parties/stop-facts";
import type { Column } from "./file-kind.ts";
import type { Choices, RowFields } from "./row-fields.ts";

/** The columns by which a stop says more of itself. What it does not say is taken at its widest. */
export const stopFactColumns = {
  medium: { says: "of a refused medium: call, text, email, letter or visit; empty: all", headings: ["channel"] },
  days: { says: "of an inconvenient time: MO TU WE TH FR SA SU; empty: all", headings: ["weekdays"] },
  from: { says: "of an inconvenient time: from, such as 17:00", headings: ["from time", "start time"] },
  to: { says: "of an inconvenient time: up to", headings: ["to time", "end time"] },
  place: { says: "of an inconvenient place: home or work", headings: [] },
  until: { says: "the last day for which it was said", is: "day", headings: ["until date"] },
  chapter: { says: "of a bankruptcy: the chapter", headings: ["bk chapter"] },
  filed_on: { says: "of a bankruptcy: when the petition was filed", is: "day", headings: ["filed", "filing date"] },
  discharged_on: { says: "of a bankruptcy: when it was discharged", is: "day", headings: ["discharge date"] },
  dismissed_on: { says: "of a bankruptcy: when it was dismissed", is: "day", headings: ["dismissal date"] },
  died_on: { says: "of a death: the day", is: "day", headings: ["date of death"] },
  attorney_known: { says: "of an attorney: no, where neither name nor address can be found", headings: [] },
  attorney_silent_since: {
    says: "of an attorney: since when they do not respond",
    is: "day",
    headings: ["unresponsive since"],
  },
} as const satisfies Record<string, Column>;

export type StopFactColumn = keyof typeof stopFactColumns;

const media = {
  call: ["calls", "phone"],
  text: ["sms", "texts"],
  email: ["e-mail"],
  letter: ["mail", "letters"],
  visit: ["visits"],
} as const satisfies Choices<string>;

const places = { home: ["residence"], work: ["employment", "office"] } as const satisfies Choices<string>;

/** What a stop of this kind says of itself, as the law's facts are kept. */
export function readStopFacts(fields: RowFields<StopFactColumn>, kind: StopKind): StopFacts {
  const day = (column: StopFactColumn) => fields.day(column)?.toString() ?? null;
  const past = (column: StopFactColumn) => fields.past(column)?.toString() ?? null;
  switch (kind) {
    case "medium":
      return stated({ medium: fields.choice("medium", media), until: day("until") });
    case "inconvenient-time":
      return stated({ ...readTimes(fields), until: day("until") });
    case "inconvenient-place":
      return stated({ place: fields.choice("place", places) });
    case "bankruptcy":
      return stated({
        ...{ chapter: fields.text("chapter", 10) || null, filedOn: past("filed_on") },
        ...{ dischargedOn: past("discharged_on"), dismissedOn: past("dismissed_on") },
      });
    case "death":
      return stated({ on: past("died_on") });
    case "attorney": {
      const isUnknown = ["no", "n", "false", "0"].includes(fields.text("attorney_known").toLowerCase());
      return stated({ attorneyKnown: isUnknown ? false : null, unresponsiveSince: past("attorney_silent_since") });
    }
    case "cease":
    case "employer":
    case "original-creditor":
    case "identity-theft":
      return {};
  }
}

function readTimes(fields: RowFields<StopFactColumn>) {
  const said = fields
    .text("days")
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((day) => day !== "");
  const days = said.flatMap((day) => stopDays.find((known) => known === day.slice(0, 2)) ?? []);
  if (days.length < said.length) {
    fields.fault("days", `"${fields.text("days")}" names a day that is none of: ${stopDays.join(" ")}.`);
  }
  return { days: days.length === 0 ? null : days, from: readTime(fields, "from"), to: readTime(fields, "to") };
}

function readTime(fields: RowFields<StopFactColumn>, column: "from" | "to"): string | null {
  const text = fields.text(column);
  if (text === "") return null;
  const [, hour = "", minute = ""] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) {
    fields.fault(column, `"${text}" is no time of day such as 17:00.`);
    return null;
  }
  return `${hour.padStart(2, "0")}:${minute}`;
}

type Stated<Facts> = { readonly [Name in keyof Facts]?: NonNullable<Facts[Name]> };

function stated<Facts extends object>(facts: Facts): Stated<Facts> {
  const said = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said) as Stated<Facts>;
}
