-- The words of letters are the office's own: written as drafts, approved by another, in force until the next ones are.

-- owned by letters
create table letter_template (
  template_id   uuid        primary key,
  name          text        not null constraint template_name_is_plain check (name ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  audience      text        not null constraint template_audience_is_known check (audience in ('business', 'consumer')),
  language      text        not null constraint template_language_is_known check (language in ('en', 'es')),
  version       integer     not null constraint template_versions_are_counted check (version > 0),
  heading       text        not null,
  body          text        not null,
  because       text        not null constraint template_says_why check (length(because) > 0),
  saved_at      timestamptz not null,
  saved_by      uuid        references login,
  activated_at  timestamptz,
  activated_by  uuid        references login constraint who_saves_does_not_activate check (activated_by <> saved_by),
  retired_at    timestamptz,
  retired_by    uuid        references login,
  constraint template_version_is_one unique (name, audience, language, version),
  constraint template_of_a_person_is_activated_by_another check (activated_at is null or (saved_by is null) = (activated_by is null))
);
create unique index one_template_is_active on letter_template (name, audience, language) where activated_at is not null and retired_at is null;
comment on table letter_template is 'reference: the words of letters and e-mails by name, for whom and in which language: a version is a draft until another approves it, and in force until it is retired';

-- What a letter was made of is known when it leaves.
alter table letter
  alter column template_version drop not null,
  add column template_audience text,
  add column template_language text;
update letter set template_version = null where digest is null;
update letter l
   set template_language = 'en',
       template_audience = case when exists (select from account a
                                              where a.debtor_id = l.debtor_id and a.creditor_id = l.creditor_id and a.purpose = 'consumer')
                                then 'consumer' else 'business' end
 where digest is not null;
alter table letter
  add constraint letter_names_its_template_whole check ((template_version is null) = (template_language is null) and (template_version is null) = (template_audience is null)),
  add constraint letter_on_file_was_made_of_a_template check (digest is null or template_version is not null);

-- What is asked for need not concern a debtor.
alter table approval
  alter column debtor_id drop not null,
  drop constraint approval_kind_is_known,
  add constraint approval_kind_is_known check (kind in ('lift-stop', 'resolve-dispute', 'reverse-entry', 'set-credit-limit', 'activate-template')),
  add constraint only_a_template_is_no_debtors check ((debtor_id is null) = (kind = 'activate-template'));
drop index approval_is_asked_already;
create unique index approval_is_asked_already on approval (debtor_id, kind, thing_id) nulls not distinct where verdict is null;
