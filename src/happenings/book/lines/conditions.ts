import { sql, type RawBuilder } from "kysely";
import { fields, type FieldName } from "#book/fields";
import { nothing, oneself, type Comparison, type Condition, type DayMeant } from "#book/filter";
import { exponents } from "#money/currency";
import type { Fact } from "./facts.ts";
import { valueOf } from "./values.ts";

/** Of whom and when it is asked: `collector:me`, `due<today`. */
export type Asking = { readonly loginId: string | null; readonly today: Temporal.PlainDate };

/** A condition as SQL over `d`, `owing` and the facts that it needs. It is true or false, never unknown. */
export type SqlCondition = { readonly needs: readonly Fact[]; readonly sql: RawBuilder<boolean> };

export function conditionSql(condition: Condition, asking: Asking): SqlCondition {
  const { needs, holds } = holdsOf(condition, asking);
  const isTurned = (condition.is === "one-of" || condition.is === "none") && condition.not;
  return { needs, sql: isTurned ? sql`coalesce(${holds}, false) is false` : sql`coalesce(${holds}, false)` };
}

type Holds = { readonly needs: readonly Fact[]; readonly holds: RawBuilder<unknown> };

function holdsOf(condition: Condition, asking: Asking): Holds {
  if (condition.is === "one-of") return oneOf(condition, asking);
  const { needs, sql: value } = valueOfField(condition.field, asking.today);
  switch (condition.is) {
    case "none":
      return { needs, holds: sql`${value} is null` };
    case "yes-no":
      return { needs, holds: condition.yes ? sql`${value}` : sql`coalesce(${value}, false) is false` };
    case "amount":
      return {
        needs,
        holds: sql`${amountOf(condition.field, value)} ${signOf(condition.op)} ${condition.amount}::numeric * ${scale}`,
      };
    case "days":
      return { needs, holds: sql`${value} ${signOf(condition.op)} ${condition.days}::integer` };
    case "day":
      return { needs, holds: dayHolds(value, condition, asking.today) };
  }
}

function valueOfField(field: FieldName, today: Temporal.PlainDate) {
  if (field === "phone") return { needs: ["reached"] as const, sql: sql`reached.by_phone` };
  if (field === "email") return { needs: ["reached"] as const, sql: sql`reached.by_email` };
  if (field === "currency") return { needs: [], sql: sql`owing.currency` };
  // Whether there is a promise is said of the debtor; the column tells how much of one is promised in the currency.
  if (field === "promised") return { needs: ["promised"] as const, sql: sql`promised.debtor_id is not null` };
  return valueOf(field, today);
}

/** Nothing open is an open amount of nothing; no limit is none. */
function amountOf(field: FieldName, value: RawBuilder<unknown>): RawBuilder<unknown> {
  return field === "limit" ? value : sql`coalesce(${value}, 0)`;
}

/** How many minor units a unit of the line's currency has. */
const scale = sql`(case ${sql.join(
  [0, 3].map((digits) => {
    const codes = Object.entries(exponents).flatMap(([code, exponent]) => (exponent === digits ? [code] : []));
    return sql`when owing.currency = any(${codes}::text[]) then ${sql.lit(10 ** digits)}`;
  }),
  sql` `,
)} else 100 end)`;

const signs = { "=": sql`=`, ">": sql`>`, ">=": sql`>=`, "<": sql`<`, "<=": sql`<=` };
const turned: Record<Comparison, Comparison> = { "=": "=", ">": "<", ">=": "<=", "<": ">", "<=": ">=" };

function signOf(op: Comparison): RawBuilder<unknown> {
  return signs[op];
}

type DayCondition = Extract<Condition, { is: "day" }>;

/** An age is turned round: longer ago is an earlier day, and what never was is the longest ago of all. */
function dayHolds(value: RawBuilder<unknown>, { field, op, day }: DayCondition, today: Temporal.PlainDate) {
  const compared = sql`${value} ${signOf("ago" in day ? turned[op] : op)} ${dayOf(day, today)}::date`;
  const isOlder = "ago" in day && (op === ">" || op === ">=");
  const orNever = isOlder && "orNever" in fields[field];
  return orNever ? sql`(${value} is null or ${compared})` : compared;
}

function dayOf(day: DayMeant, today: Temporal.PlainDate): Temporal.PlainDate {
  if ("on" in day) return Temporal.PlainDate.from(day.on);
  return today.add({ days: "ago" in day ? -day.ago : day.fromToday });
}

function oneOf({ field, values }: Extract<Condition, { is: "one-of" }>, { loginId, today }: Asking): Holds {
  const named = values.filter((value) => value !== nothing);
  const orNone = (value: RawBuilder<unknown>, holds: RawBuilder<unknown>) =>
    named.length === values.length ? holds : sql`(${value} is null or ${holds})`;
  switch (field) {
    case "creditor": {
      const ids = sql`accounts.creditor_ids`;
      const asked = sql`array(select creditor_id from creditor where ${hasPart(sql`name`, named)})`;
      return { needs: ["accounts"], holds: orNone(ids, sql`coalesce(${ids} && ${asked}, false)`) };
    }
    case "collector": {
      const ids = sql`assigned.holder_ids`;
      const others = named.filter((name) => name !== oneself);
      const self = others.length === named.length ? null : loginId;
      const asked = sql`array(
        select login_id from login
         where login_id = ${self} or ${hasPart(sql`name`, others)} or ${hasPart(sql`username`, others)}
         union all select team_id from team where ${hasPart(sql`name`, others)})`;
      return { needs: ["assigned"], holds: orNone(ids, sql`coalesce(${ids} && ${asked}, false)`) };
    }
    case "segment":
      return { needs: [], holds: orNone(sql`d.segment`, hasPart(sql`d.segment`, named)) };
    case "state": {
      const states = sql`located.states`;
      return { needs: ["located"], holds: orNone(states, sql`coalesce(${states} && ${named}::text[], false)`) };
    }
    default: {
      const { needs, sql: value } = valueOfField(field, today);
      return { needs, holds: orNone(value, sql`coalesce(${value} = any(${named}::text[]), false)`) };
    }
  }
}

/** Whether a name holds one of some texts, in any letter case and without accents. */
function hasPart(name: RawBuilder<unknown>, texts: readonly string[]): RawBuilder<unknown> {
  return sql`exists (select from unnest(${texts}::text[]) as said where strpos(fold_text(${name}), fold_text(said)) > 0)`;
}
