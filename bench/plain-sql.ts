const buckets = (day: string, amount: string) => `
  sum(${amount}) filter (where due_on >= ${day}) as current,
  sum(${amount}) filter (where due_on between ${day} - 30 and ${day} - 1) as to_30,
  sum(${amount}) filter (where due_on between ${day} - 60 and ${day} - 31) as to_60,
  sum(${amount}) filter (where due_on between ${day} - 90 and ${day} - 61) as to_90,
  sum(${amount}) filter (where due_on < ${day} - 90) as over_90`;

/** The least that ages the book: one pass over the open items, by debtor. */
export const plainAging = `
  select debtor_id, ${buckets("$1::date", "open_minor")}
    from item where open_minor > 0
   group by debtor_id`;

/** The least that ages the whole book for those to whom it is owed: one pass over the open items, a row a creditor. */
export const plainCreditorAging = `
  select creditor_id, currency, ${buckets("$1::date", "open_minor")}
    from item join account using (debtor_id, account_id) where open_minor > 0
   group by creditor_id, currency`;

/** The least that ages the book so that it can be read: the same by currency, with names and numbers, in their order. */
export const plainNamedAging = `
  select name, number, sums.*
    from (select debtor_id, currency, ${buckets("$1::date", "open_minor")}
            from item where open_minor > 0
           group by debtor_id, currency) as sums
    join debtor using (debtor_id)
   order by name, number, debtor_id`;

/** The least that ages the book as it was: what was posted to each item until the day. */
export const plainPastAging = `
  select debtor_id, ${buckets("$1::date", "minor")}
    from (select debtor_id, item_id,
                 sum(case when debit = 'receivable' then amount_minor else -amount_minor end) as minor
            from posting
           where item_id is not null and effective_on <= $1::date
           group by debtor_id, item_id) as owed
    join item using (debtor_id, item_id)
   where minor <> 0
   group by debtor_id`;

/**
 * The least that does a day: every due case one step on, with what it is next and why, and the rows that came of it,
 * which lie beside their tables. It looks at nothing that is owed and decides nothing.
 */
export const plainDay = (tables: readonly string[]) => `
  with moved as (
    update collection_case
       set last_step = next_step, last_step_on = $1::date, ladder_step = next_step, ladder_step_on = $1::date,
           next_step = 'escalation', next_action = 'review', next_owner = 'supervisor', next_on = $1::date + 10,
           next_because = array['The oldest invoice is 45 days late.', '1234.56 USD is overdue.', 'It is moved on.'],
           decided_at = now(), decided_because = 'Its day has come.'
     where closed_at is null and next_on <= $1::date
    returning 1)${tables.map((table) => `,\n  ${table}_rows as (insert into ${table} select * from written_${table})`).join("")}
  select count(*)::integer as moved from moved`;

/** The least that finds what a file of the book changes: its rows in a table, joined with what is open. */
export const plainFileTable = `
  create temporary table told (customer_number text, customer_name text, invoice_number text, invoice_date date,
                               due_date date, amount numeric, currency text, phone text, address1 text, city text,
                               state text, zip text) on commit drop`;
export const plainFileCopy = "copy told from stdin (format csv, header match)";
export const plainFileStatistics = "analyze told";
export const plainFileChanges = `
  select count(*) from told
    join account on account.number = told.customer_number
    join item on item.debtor_id = account.debtor_id and item.account_id = account.account_id
             and item.number = told.invoice_number
   where item.open_minor <> told.amount * 100 or item.due_on <> told.due_date`;

/** The rows that a debtor's screen shows, each by the index that finds them, one statement a table. */
export const plainScreen = [
  "select * from debtor where debtor_id = $1",
  "select * from account where debtor_id = $1",
  "select * from contact_point where debtor_id = $1 and until_at is null",
  "select * from person_stop where debtor_id = $1 and lifted_at is null",
  "select * from item where debtor_id = $1 and open_minor > 0",
  "select * from credit where debtor_id = $1 and open_minor > 0",
  "select * from dispute where debtor_id = $1 and resolved_on is null",
  "select * from promise_to_pay where debtor_id = $1",
  "select * from effort where debtor_id = $1",
  "select * from collection_case where debtor_id = $1 and closed_at is null",
  "select * from worklist_lease where debtor_id = $1",
] as const;

/** The least that records an attempt durably: the debtor locked, and one row written. */
export const plainPermit = [
  "select from debtor where debtor_id = $1 for update",
  `insert into permit (debtor_id, permit_id, kind, act, verdict, findings, facts, asked_at, attempts)
   values ($1, gen_random_uuid(), 'now', 'call', 'allow', '[]', '{}', now(), 1)`,
] as const;

/** The least that finds a name by a word with a mistake in it: one trigram index, the most alike first. */
export const plainLikeness = "set pg_trgm.word_similarity_threshold = 0.3";
export const plainNameSearch = `
  select debtor_id, name from debtor where $1 <% fold_text(name)
   order by word_similarity($1, fold_text(name)) desc limit 20`;
