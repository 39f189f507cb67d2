-- A view is kept of any screen that is narrowed, as what its address says, by name.
alter table saved_view
  add column screen text not null default 'book'
    constraint view_screen_is_known check (screen in ('book', 'today', 'mail', 'approvals', 'day', 'report')),
  add column shows jsonb;
update saved_view
   set shows = jsonb_strip_nulls(jsonb_build_object(
         'find', nullif(find, ''), 'monitor', monitor, 'columns', nullif(columns, ''), 'sort', nullif(sort, '')));
drop index one_view_of_a_name;
alter table saved_view
  alter column screen drop default,
  alter column shows set not null,
  drop column find,
  drop column monitor,
  drop column columns,
  drop column sort;
-- Each report has names of its own.
create unique index one_view_of_a_name on saved_view (screen, (coalesce(shows ->> 'name', '')), login_id, lower(name))
  nulls not distinct where ended_at is null;
comment on table saved_view is 'local: what a screen shows, by name and version; without a login it is the whole office''s';
