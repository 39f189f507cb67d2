import { sql } from "kysely";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";

/** Two debtors who may be one person, with why: of each reason, how sure it makes. */
export type Duplicate = {
  readonly one: { readonly debtorId: string; readonly name: string; readonly number: string };
  readonly other: { readonly debtorId: string; readonly name: string; readonly number: string };
  readonly reasons: readonly string[];
  /** From 0 to 1: that none of the reasons is chance. */
  readonly score: number;
};

const pairsMax = 100;

/** A switchboard or a shared office says nothing: what more than so many hold is no reason. */
const holdersMax = 5;
const scoreMin = 0.7;

/**
 * Pairs of debtors who hold the same number, e-mail or address, or have the same name, the surest first. Nobody is merged
 * by it: a person decides, and who was told apart is not shown again. It reads the whole book once.
 */
export async function findDuplicates(tx: Queries): Promise<Duplicate[]> {
  const { rows } = await sql<Pair>`${pairs}`.execute(tx);
  return rows.map((row) => ({
    one: { debtorId: row.one, name: row.one_name, number: row.one_number },
    other: { debtorId: row.other, name: row.other_name, number: row.other_number },
    reasons: row.reasons,
    score: Math.round(row.score * 100) / 100,
  }));
}

type Pair = {
  one: string;
  one_name: string;
  one_number: string;
  other: string;
  other_name: string;
  other_number: string;
  reasons: string[];
  score: number;
};

const pairs = sql`
    with person as (
      select d.debtor_id, coalesce(s.survivor_id, d.debtor_id) as survivor_id, d.name
        from debtor d left join ${survivors} s on s.debtor_id = d.debtor_id),
    held as (
      select distinct person.survivor_id, 'name' as what, fold_text(person.name) as value, 0.6 as weight from person
       union
      select distinct person.survivor_id,
             case when p.kind in ('email', 'work-email') then 'e-mail'
                  when p.kind in ('home', 'work') then 'address' else 'telephone' end,
             p.normalised,
             case when p.kind in ('email', 'work-email') then 0.9 when p.kind in ('home', 'work') then 0.4 else 0.75 end
        from contact_point p join person on person.debtor_id = p.debtor_id
       where p.until_at is null and p.relation_id is null),
    shared as (
      select what, weight, array_agg(survivor_id order by survivor_id) as holders
        from held group by what, value, weight having count(*) between 2 and ${holdersMax}),
    pair as (
      select a.id as one, b.id as other, array_agg(distinct shared.what) as reasons,
             1 - exp(sum(ln(1 - shared.weight))) as score
        from shared
       cross join lateral unnest(shared.holders) as a (id)
       cross join lateral unnest(shared.holders) as b (id)
       where a.id < b.id
       group by a.id, b.id)
    select pair.one, d.name as one_name, d.number as one_number, pair.other, e.name as other_name,
           e.number as other_number, pair.reasons, pair.score::float8 as score
      from pair join debtor d on d.debtor_id = pair.one join debtor e on e.debtor_id = pair.other
     where pair.score >= ${scoreMin}
       and not exists (select from not_same_person n where n.debtor_id = pair.one and n.other_id = pair.other)
     order by pair.score desc, d.name, pair.one, pair.other limit ${pairsMax}`;
