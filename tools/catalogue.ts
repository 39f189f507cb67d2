import type { ClientBase } from "pg";

/** A table as PostgreSQL's own catalogue describes it. */
export type Table = {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly Column[];
  readonly keys: readonly Key[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly string[];
  readonly triggers: readonly string[];
};

export type Column = {
  readonly name: string;
  readonly type: string;
  /** Numbers that the database counts up by itself: an identity, or the next value of a sequence. */
  readonly isCounted: boolean;
};

/** Whatever lets a value stand once only: the primary key, a unique or exclusion constraint, or a unique index. */
export type Key = {
  readonly name: string;
  readonly kind: "primary key" | "unique constraint" | "unique index" | "exclusion constraint";
  /** An expression is an empty name. */
  readonly columns: readonly string[];
};

export type ForeignKey = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly tableColumns: readonly string[];
};

/** The tables of the desk: those of PostgreSQL, of its extensions and of the job queue are not ours to judge. */
export const ownTables = `
  select c.oid, n.nspname, c.relname, c.relkind
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
   where n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')
     and n.nspname !~ '^pg_(toast|temp)'
     and not exists (select from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** The names of the numbered columns of a table, in the order of the numbers. */
const columnsOf = (table: string, numbers: string) => `
  coalesce((select json_agg(coalesce(a.attname, '') order by listed.place)
              from unnest(${numbers}) with ordinality listed (number, place)
              left join pg_attribute a on a.attrelid = ${table} and a.attnum = listed.number and a.attnum > 0), '[]')`;

const columns = `
  select json_agg(json_build_object(
           'name', a.attname,
           'type', format_type(a.atttypid, a.atttypmod),
           'isCounted', a.attidentity <> '' or coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false)
         ) order by a.attnum)
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped`;

const keys = `
  select json_agg(json_build_object(
           'name', i.relname,
           'kind', case k.contype when 'p' then 'primary key' when 'u' then 'unique constraint'
                                  when 'x' then 'exclusion constraint' else 'unique index' end,
           'columns', ${columnsOf("x.indrelid", "(x.indkey::int2[])[0:x.indnkeyatts - 1]")}
         ) order by i.relname)
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    left join pg_constraint k on k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x')
   where x.indrelid = t.oid and (x.indisunique or k.contype = 'x')`;

const foreignKeys = `
  select json_agg(json_build_object(
           'name', k.conname,
           'columns', ${columnsOf("k.conrelid", "k.conkey")},
           'table', f.relname,
           'tableColumns', ${columnsOf("k.confrelid", "k.confkey")}
         ) order by k.conname)
    from pg_constraint k
    join pg_class f on f.oid = k.confrelid
   where k.conrelid = t.oid and k.contype = 'f'`;

const tables = `
  with t as (${ownTables})
  select t.relname as name,
         coalesce(obj_description(t.oid, 'pg_class'), '') as comment,
         coalesce((${columns}), '[]') as columns,
         coalesce((${keys}), '[]') as keys,
         coalesce((${foreignKeys}), '[]') as "foreignKeys",
         coalesce((select json_agg(k.conname order by k.conname)
                     from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'), '[]') as checks,
         coalesce((select json_agg(g.tgname order by g.tgname)
                     from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal), '[]') as triggers
    from t
   where t.relkind in ('r', 'p')
   order by t.nspname, t.relname`;

/** Reads what there is to judge from a database. */
export async function readCatalogue(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(tables);
  return rows;
}
