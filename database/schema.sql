-- The schema as the migrations leave it, so that every change to it is seen. Made by tools/dump-schema.ts.

create extension btree_gist;
create extension pg_trgm;

set check_function_bodies = off; -- They may speak of tables that follow.

CREATE OR REPLACE FUNCTION public.falling_due(open_minor bigint, number integer, amount_minor bigint, later_minor bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (number IS NULL) THEN open_minor WHEN (number = 1) THEN GREATEST((open_minor - later_minor), LEAST(open_minor, (0)::bigint)) ELSE GREATEST(LEAST(amount_minor, (open_minor - later_minor)), (0)::bigint) END;

CREATE OR REPLACE FUNCTION public.fold_text(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(translate($1, 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ'::text, 'AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzs'::text));

CREATE OR REPLACE FUNCTION public.mandates_in_force(on_day date)
 RETURNS TABLE(mandate_id uuid, creditor_id uuid, entity_id uuid, capacity text)
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select mandate_id, creditor_id, entity_id, capacity from mandate
   where from_on <= on_day and (until_on is null or until_on > on_day)
$function$;

create table account (
  debtor_id uuid not null,
  account_id uuid not null,
  creditor_id uuid not null,
  number text not null,
  kind text not null,
  purpose text not null,
  opened_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (debtor_id, account_id),
  constraint account_number_is_taken UNIQUE (debtor_id, creditor_id, number),
  constraint account_kind_is_known CHECK ((kind = ANY (ARRAY['invoice'::text, 'credit-card'::text, 'loan'::text, 'student-loan'::text, 'medical'::text, 'utility'::text, 'rent'::text, 'auto'::text, 'check'::text, 'other'::text]))),
  constraint account_purpose_is_known CHECK ((purpose = ANY (ARRAY['consumer'::text, 'business'::text])))
);

create table account_itemization (
  debtor_id uuid not null,
  account_id uuid not null,
  currency text not null,
  said_at timestamp with time zone not null,
  kind text not null,
  itemized_on date not null,
  then_minor bigint not null,
  interest_minor bigint not null,
  fees_minor bigint not null,
  payments_minor bigint not null,
  credits_minor bigint not null,
  creditor_then text not null,
  number_then text not null,
  said_by uuid,
  replaced_at timestamp with time zone,
  constraint account_itemization_pkey PRIMARY KEY (debtor_id, account_id, currency, said_at),
  constraint itemization_is_replaced_later CHECK ((replaced_at >= said_at)),
  constraint itemization_kind_is_known CHECK ((kind = ANY (ARRAY['last-statement'::text, 'charge-off'::text, 'last-payment'::text, 'transaction'::text, 'judgment'::text]))),
  constraint itemized_amounts_are_not_negative CHECK ((LEAST(then_minor, interest_minor, fees_minor, payments_minor, credits_minor) >= 0)),
  constraint itemized_currency_is_a_code CHECK ((currency ~ '^[A-Z]{3}$'::text))
);

create table account_obligor (
  debtor_id uuid not null,
  account_id uuid not null,
  obligor_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date,
  until_because text,
  constraint account_obligor_pkey PRIMARY KEY (debtor_id, account_id, obligor_id, role, from_on),
  constraint obligor_end_says_why CHECK ((length(until_because) > 0)),
  constraint obligor_ends_after_it_begins CHECK ((until_on >= from_on)),
  constraint obligor_role_is_known CHECK ((role = ANY (ARRAY['primary'::text, 'joint'::text, 'guarantor'::text, 'patient'::text, 'subscriber'::text])))
);

create table address_stop (
  address_stop_id uuid not null,
  normalised text not null,
  kind text not null,
  because text not null,
  since_at timestamp with time zone not null,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  opted_in_on date,
  opted_in_by text,
  constraint address_stop_pkey PRIMARY KEY (address_stop_id),
  constraint address_stop_is_lifted_after_it_begins CHECK ((lifted_at >= since_at)),
  constraint address_stop_kind_is_known CHECK ((kind = ANY (ARRAY['opt-out'::text, 'wrong-party'::text, 'led-to-disclosure'::text, 'not-in-service'::text, 'returned-mail'::text]))),
  constraint address_stop_says_why CHECK ((length(because) > 0)),
  constraint opted_in_by_something_known CHECK ((opted_in_by = ANY (ARRAY['call'::text, 'email'::text, 'letter'::text, 'text'::text, 'visit'::text]))),
  constraint opting_in_lifts CHECK ((((opted_in_on IS NULL) = (opted_in_by IS NULL)) AND ((opted_in_on IS NULL) OR ((lifted_at IS NOT NULL) AND (kind = 'opt-out'::text)))))
);

create table alert (
  debtor_id uuid not null,
  alert_id uuid not null,
  words text not null,
  placed_at timestamp with time zone not null,
  placed_by uuid,
  lifted_at timestamp with time zone,
  constraint alert_pkey PRIMARY KEY (debtor_id, alert_id),
  constraint alert_has_words CHECK (((length(words) >= 1) AND (length(words) <= 500))),
  constraint alert_is_lifted_after_it_is_placed CHECK ((lifted_at >= placed_at))
);

create table answer_hour (
  kind text not null,
  segment text not null,
  weekday smallint not null,
  hour smallint not null,
  tried integer not null,
  reached integer not null,
  constraint answer_hour_pkey PRIMARY KEY (kind, segment, weekday, hour),
  constraint answer_hour_is_of_a_kind CHECK ((kind = ANY (ARRAY['person'::text, 'business'::text]))),
  constraint hour_is_one CHECK (((hour >= 0) AND (hour <= 23))),
  constraint no_more_reached_than_were_tried CHECK (((reached >= 0) AND (reached <= tried))),
  constraint weekday_is_one CHECK (((weekday >= 1) AND (weekday <= 7)))
);

create table approval (
  approval_id uuid not null,
  kind text not null,
  debtor_id uuid,
  thing_id uuid not null,
  currency text,
  amount_minor bigint,
  because text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  verdict text,
  decided_by uuid,
  decided_at timestamp with time zone,
  decided_because text,
  is_alone boolean not null default false,
  constraint approval_pkey PRIMARY KEY (approval_id),
  constraint approval_is_decided_after_it_is_asked CHECK ((decided_at >= asked_at)),
  constraint approval_is_due_after_it_is_asked CHECK ((due_at >= asked_at)),
  constraint approval_kind_is_known CHECK ((kind = ANY (ARRAY['lift-stop'::text, 'resolve-dispute'::text, 'reverse-entry'::text, 'set-credit-limit'::text, 'activate-template'::text, 'change-pay-to'::text]))),
  constraint approval_says_why CHECK ((length(because) > 0)),
  constraint approved_amount_has_a_currency CHECK (((currency IS NULL) = (amount_minor IS NULL))),
  constraint only_a_template_or_payee_is_no_debtors CHECK (((debtor_id IS NULL) = (kind = ANY (ARRAY['activate-template'::text, 'change-pay-to'::text])))),
  constraint only_who_asked_decides_alone CHECK (((NOT is_alone) OR (decided_by = asked_by))),
  constraint only_who_asked_takes_back CHECK (((verdict <> 'taken-back'::text) OR (decided_by = asked_by))),
  constraint refusal_says_why CHECK (((verdict <> 'refused'::text) OR (length(decided_because) > 0))),
  constraint verdict_is_known CHECK ((verdict = ANY (ARRAY['approved'::text, 'refused'::text, 'taken-back'::text]))),
  constraint verdict_says_who_and_when CHECK ((((verdict IS NULL) = (decided_by IS NULL)) AND ((verdict IS NULL) = (decided_at IS NULL)))),
  constraint who_asks_does_not_decide CHECK (((verdict = 'taken-back'::text) OR is_alone OR (decided_by <> asked_by)))
);

create table assignment (
  debtor_id uuid not null,
  assignment_id uuid not null,
  account_id uuid not null,
  login_id uuid,
  team_id uuid,
  from_on date not null,
  until_on date,
  because text not null,
  assigned_by uuid,
  assigned_at timestamp with time zone,
  constraint assignment_pkey PRIMARY KEY (debtor_id, assignment_id),
  constraint assignment_does_not_end_before_it_begins CHECK ((until_on >= from_on)),
  constraint assignment_names_a_person_or_a_team CHECK (((login_id IS NULL) <> (team_id IS NULL))),
  constraint assignment_says_why CHECK ((length(because) > 0))
);

create table authority (
  authority_id uuid not null,
  kind text not null,
  role text,
  login_id uuid,
  currency text not null,
  max_minor bigint not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint authority_pkey PRIMARY KEY (authority_id),
  constraint authority_currency_is_a_code CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint authority_ends_after_it_is_set CHECK ((ended_at >= set_at)),
  constraint authority_is_not_negative CHECK ((max_minor >= 0)),
  constraint authority_is_of_a_role_or_a_person CHECK (((role IS NULL) <> (login_id IS NULL))),
  constraint authority_is_over_an_amount CHECK ((kind = ANY (ARRAY['reverse-entry'::text, 'set-credit-limit'::text])))
);

create table book_export (
  export_id uuid not null,
  what text not null,
  asked jsonb not null,
  lines integer not null,
  exported_at timestamp with time zone not null,
  login_id uuid,
  constraint book_export_pkey PRIMARY KEY (export_id),
  constraint exported_thing_is_known CHECK ((what = ANY (ARRAY['book'::text, 'aging'::text, 'report'::text, 'figure'::text, 'day'::text, 'worklist'::text, 'outbox'::text, 'approvals'::text, 'board'::text, 'sheet'::text, 'visits'::text])))
);

create table calendar_feed (
  login_id uuid not null,
  secret_digest text not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (login_id),
  constraint calendar_secret_is_used_once UNIQUE (secret_digest)
);

create table callback (
  debtor_id uuid not null,
  callback_id uuid not null,
  login_id uuid not null,
  due_at timestamp with time zone not null,
  zone text not null,
  because text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_how text,
  taken_at timestamp with time zone,
  constraint callback_pkey PRIMARY KEY (debtor_id, callback_id),
  constraint callback_ends_somehow CHECK ((ended_how = ANY (ARRAY['called'::text, 'dropped'::text]))),
  constraint ended_callback_says_how CHECK (((ended_how IS NULL) = (ended_at IS NULL)))
);

create table chain_head (
  debtor_id uuid not null,
  length bigint not null,
  head bytea not null,
  constraint chain_head_pkey PRIMARY KEY (debtor_id),
  constraint chain_has_an_entry CHECK ((length > 0))
);

create table circumstance (
  debtor_id uuid not null,
  circumstance_id uuid not null,
  kind text not null,
  because text not null,
  source text not null,
  since_on date not null,
  until_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  said_by text,
  medium text,
  constraint circumstance_pkey PRIMARY KEY (debtor_id, circumstance_id),
  constraint circumstance_ends_after_it_begins CHECK ((until_on >= since_on)),
  constraint circumstance_is_known CHECK ((kind = ANY (ARRAY['minor'::text, 'hardship'::text, 'active-duty'::text, 'vulnerable'::text, 'disaster'::text, 'in-prison'::text]))),
  constraint circumstance_is_said_by_somebody CHECK ((length(said_by) > 0)),
  constraint circumstance_is_said_by_something_known CHECK ((medium = ANY (ARRAY['call'::text, 'email'::text, 'letter'::text, 'text'::text, 'visit'::text]))),
  constraint circumstance_says_why CHECK ((length(because) > 0)),
  constraint circumstance_source_is_known CHECK ((source = ANY (ARRAY['consumer'::text, 'creditor'::text, 'prior-collector'::text, 'bureau'::text, 'other'::text])))
);

create table collection_case (
  debtor_id uuid not null,
  case_id uuid not null,
  creditor_id uuid not null,
  ladder text not null,
  ladder_version integer not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  closed_because text,
  last_step text,
  last_step_on date,
  last_step_by uuid,
  ladder_step text,
  ladder_step_on date,
  next_step text,
  next_action text,
  next_on date,
  next_owner text,
  next_because text[],
  value_minor bigint not null default 0,
  currency text not null,
  decided_at timestamp with time zone not null,
  decided_because text not null,
  expected_minor bigint not null default 0,
  expected_of json,
  constraint collection_case_pkey PRIMARY KEY (debtor_id, case_id),
  constraint closed_case_says_why CHECK (((closed_because IS NULL) = (closed_at IS NULL))),
  constraint decision_says_why CHECK ((length(decided_because) > 0)),
  constraint ladder_step_has_its_day CHECK (((ladder_step_on IS NULL) = (ladder_step IS NULL))),
  constraint last_step_has_its_day CHECK (((last_step_on IS NULL) = (last_step IS NULL))),
  constraint next_action_is_known CHECK ((next_action = ANY (ARRAY['call'::text, 'letter'::text, 'email'::text, 'text'::text, 'visit'::text, 'review'::text, 'wait'::text]))),
  constraint next_owner_is_known CHECK ((next_owner = ANY (ARRAY['automatic'::text, 'collector'::text, 'supervisor'::text]))),
  constraint open_case_has_one_next_step CHECK (((closed_at IS NULL) = ((next_step IS NOT NULL) AND (next_action IS NOT NULL) AND (next_on IS NOT NULL) AND (next_owner IS NOT NULL) AND (cardinality(next_because) > 0))))
);

create table consent (
  debtor_id uuid not null,
  consent_id uuid not null,
  point_id uuid not null,
  to_what text not null,
  given_to text not null,
  given_at timestamp with time zone not null,
  until_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  said_by text,
  medium text,
  recorded_by uuid,
  withdrawal_recorded_by uuid,
  constraint consent_pkey PRIMARY KEY (debtor_id, consent_id),
  constraint consent_is_given_by_something_known CHECK ((medium = ANY (ARRAY['call'::text, 'email'::text, 'letter'::text, 'text'::text, 'visit'::text]))),
  constraint consent_is_given_to_somebody_known CHECK ((given_to = ANY (ARRAY['us'::text, 'creditor'::text, 'prior-collector'::text]))),
  constraint consent_is_to_something_known CHECK ((to_what = ANY (ARRAY['call'::text, 'text'::text, 'email'::text, 'autodial'::text, 'time'::text, 'third-party'::text]))),
  constraint consent_is_withdrawn_after_it_is_given CHECK ((withdrawn_at >= given_at)),
  constraint withdrawal_is_recorded_of_what_is_withdrawn CHECK (((withdrawal_recorded_by IS NULL) OR (withdrawn_at IS NOT NULL)))
);

create table contact_point (
  debtor_id uuid not null,
  point_id uuid not null,
  relation_id uuid,
  kind text not null,
  value text not null,
  normalised text not null,
  state text,
  zip text,
  zones text[] not null default '{}'::text[],
  source text not null,
  since_at timestamp with time zone not null,
  until_at timestamp with time zone,
  is_read_anew boolean not null default true,
  constraint contact_point_pkey PRIMARY KEY (debtor_id, point_id),
  constraint point_ends_after_it_begins CHECK ((until_at >= since_at)),
  constraint point_has_a_value CHECK (((length(value) >= 1) AND (length(value) <= 500))),
  constraint point_kind_is_known CHECK ((kind = ANY (ARRAY['mobile'::text, 'landline'::text, 'voip'::text, 'email'::text, 'work-phone'::text, 'work-email'::text, 'home'::text, 'work'::text, 'social'::text]))),
  constraint point_source_is_known CHECK ((source = ANY (ARRAY['consumer'::text, 'creditor'::text, 'prior-collector'::text, 'bureau'::text, 'other'::text])))
);

create table credit (
  debtor_id uuid not null,
  credit_id uuid not null,
  account_id uuid not null,
  kind text not null,
  number text not null,
  received_on date not null,
  currency text not null,
  amount_minor bigint not null,
  open_minor bigint not null,
  constraint credit_pkey PRIMARY KEY (debtor_id, credit_id),
  constraint credit_number_is_taken UNIQUE (debtor_id, account_id, kind, number),
  constraint credit_amount_is_positive CHECK ((amount_minor > 0)),
  constraint credit_currency_is_a_code CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint credit_has_a_number CHECK (((length(number) >= 1) AND (length(number) <= 100))),
  constraint credit_kind_is_known CHECK ((kind = ANY (ARRAY['memo'::text, 'payment'::text, 'deposit'::text]))),
  constraint payment_has_too_little_left CHECK ((open_minor >= 0))
);

create table credit_hold (
  debtor_id uuid not null,
  hold_id uuid not null,
  creditor_id uuid not null,
  because text not null,
  placed_at timestamp with time zone not null,
  placed_by uuid,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lifted_because text,
  constraint credit_hold_pkey PRIMARY KEY (debtor_id, hold_id),
  constraint credit_hold_is_lifted_after_it_is_placed CHECK ((lifted_at >= placed_at)),
  constraint credit_hold_says_why CHECK ((length(because) > 0)),
  constraint lifted_hold_says_why CHECK (((lifted_at IS NULL) = (lifted_because IS NULL)))
);

create table credit_limit (
  debtor_id uuid not null,
  limit_id uuid not null,
  creditor_id uuid not null,
  currency text not null,
  amount_minor bigint not null,
  since_on date not null,
  because text not null,
  set_at timestamp with time zone not null,
  set_by uuid,
  constraint credit_limit_pkey PRIMARY KEY (debtor_id, limit_id),
  constraint credit_limit_is_not_negative CHECK ((amount_minor >= 0)),
  constraint credit_limit_says_why CHECK ((length(because) > 0))
);

create table creditor (
  creditor_id uuid not null,
  name text not null,
  book text not null,
  system text not null,
  address text not null default ''::text,
  phone text not null default ''::text,
  pay_to text not null default ''::text,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint creditor_pkey PRIMARY KEY (creditor_id),
  constraint creditor_name_is_taken UNIQUE (name),
  constraint creditor_book_is_known CHECK ((book = ANY (ARRAY['mirror'::text, 'own'::text]))),
  constraint creditor_system_is_named CHECK ((length(system) > 0))
);

create table day_case (
  debtor_id uuid not null,
  case_id uuid not null,
  run_id uuid not null,
  was text,
  did text,
  next_step text,
  next_action text,
  next_on date,
  next_owner text,
  because text[] not null,
  refused text,
  lawful_at timestamp with time zone,
  creditor_id uuid not null,
  ladder text not null,
  ladder_version integer not null,
  did_action text,
  came_to text not null,
  constraint day_case_pkey PRIMARY KEY (debtor_id, case_id, run_id),
  constraint day_says_why CHECK ((cardinality(because) > 0)),
  constraint what_becomes_lawful_was_refused CHECK (((lawful_at IS NULL) OR (refused IS NOT NULL))),
  constraint what_was_done_has_its_action CHECK (((did IS NULL) = (did_action IS NULL)))
);

create table day_group (
  run_id uuid not null,
  ladder text not null,
  ladder_version integer not null,
  step text not null,
  came_to text not null,
  cases integer not null,
  moved integer not null,
  written integer not null,
  constraint day_group_pkey PRIMARY KEY (run_id, ladder, ladder_version, step, came_to)
);

create table day_run (
  run_id uuid not null,
  run_on date not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  login_id uuid,
  summary jsonb,
  source text not null,
  is_dry boolean not null,
  debtors integer not null default 0,
  debtors_done integer not null default 0,
  figures jsonb,
  broke_because text,
  ladder text,
  ladder_version integer,
  constraint day_run_pkey PRIMARY KEY (run_id),
  constraint broken_run_says_why CHECK ((length(broke_because) > 0)),
  constraint day_run_source_is_known CHECK ((source = ANY (ARRAY['clock'::text, 'desk'::text, 'command'::text]))),
  constraint run_after_a_change_names_the_version CHECK (((ladder IS NULL) = (ladder_version IS NULL))),
  constraint run_that_ended_did_not_break CHECK (((ended_at IS NULL) OR (broke_because IS NULL))),
  constraint run_that_ended_has_figures CHECK (((ended_at IS NULL) OR (figures IS NOT NULL)))
);

create table day_sheet (
  sheet_on date not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  figures jsonb not null,
  constraint day_sheet_pkey PRIMARY KEY (sheet_on)
);

create table debtor (
  debtor_id uuid not null,
  kind text not null,
  name text not null,
  number text not null,
  language text not null default 'en'::text,
  created_at timestamp with time zone not null,
  segment text,
  constraint debtor_pkey PRIMARY KEY (debtor_id),
  constraint debtor_has_a_name CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint debtor_kind_is_known CHECK ((kind = ANY (ARRAY['person'::text, 'business'::text]))),
  constraint segment_has_a_name CHECK (((length(segment) >= 1) AND (length(segment) <= 60)))
);

create table debtor_change (
  debtor_id uuid not null,
  change_id uuid not null,
  what text not null,
  former text not null,
  because text not null,
  until_at timestamp with time zone not null,
  changed_by uuid,
  constraint debtor_change_pkey PRIMARY KEY (debtor_id, change_id),
  constraint change_is_of_something_known CHECK ((what = ANY (ARRAY['name'::text, 'kind'::text, 'language'::text, 'number'::text, 'segment'::text]))),
  constraint change_says_why CHECK ((length(because) > 0))
);

create table debtor_key (
  debtor_id uuid not null,
  wrapped_key bytea,
  destroyed_at timestamp with time zone,
  constraint debtor_key_pkey PRIMARY KEY (debtor_id),
  constraint key_is_there_or_destroyed CHECK (((wrapped_key IS NULL) = (destroyed_at IS NOT NULL)))
);

create table debtor_secret (
  debtor_id uuid not null,
  kind text not null,
  sealed bytea not null,
  recorded_at timestamp with time zone not null,
  constraint debtor_secret_pkey PRIMARY KEY (debtor_id, kind, recorded_at),
  constraint secret_kind_is_known CHECK ((kind = ANY (ARRAY['tax-id'::text, 'born-on'::text, 'bank-account'::text])))
);

create table demonstration_part (
  part integer not null,
  trade text not null,
  debtors integer not null,
  first_on date not null,
  last_on date not null,
  lived_until date not null,
  constraint demonstration_part_pkey PRIMARY KEY (part),
  constraint part_is_lived_within_its_days CHECK (((lived_until >= (first_on - 1)) AND (lived_until <= last_on)))
);

create table dispute (
  debtor_id uuid not null,
  dispute_id uuid not null,
  account_id uuid not null,
  item_id uuid not null,
  currency text not null,
  amount_minor bigint,
  because text not null,
  raised_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  resolved_on date,
  resolution text,
  in_writing boolean not null,
  answered_on date,
  reason text not null default 'other'::text,
  taken_back_at timestamp with time zone,
  constraint dispute_pkey PRIMARY KEY (debtor_id, dispute_id),
  constraint dispute_is_answered_after_it_is_raised CHECK ((answered_on >= raised_on)),
  constraint dispute_reason_is_known CHECK ((reason = ANY (ARRAY['price'::text, 'quantity'::text, 'damaged'::text, 'not-delivered'::text, 'not-ordered'::text, 'duplicate'::text, 'paid-already'::text, 'credit-due'::text, 'not-theirs'::text, 'insurer'::text, 'other'::text]))),
  constraint dispute_says_why CHECK ((length(because) > 0)),
  constraint dispute_taken_back_is_over CHECK (((taken_back_at IS NULL) OR (resolved_on IS NOT NULL))),
  constraint disputed_amount_is_positive CHECK ((amount_minor > 0)),
  constraint resolved_dispute_says_how CHECK (((resolution IS NULL) = (resolved_on IS NULL)))
);

create table document (
  debtor_id uuid not null,
  digest text not null,
  media_type text not null,
  bytes bigint not null,
  name text not null,
  added_at timestamp with time zone not null,
  kind text not null,
  constraint document_pkey PRIMARY KEY (debtor_id, digest),
  constraint document_digest_is_sha256 CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint document_has_bytes CHECK ((bytes > 0)),
  constraint document_kind_is_known CHECK ((kind = ANY (ARRAY['invoice-copy'::text, 'proof-of-delivery'::text, 'contract'::text, 'statement'::text, 'correspondence'::text, 'letter'::text, 'other'::text])))
);

create table document_link (
  debtor_id uuid not null,
  digest text not null,
  proves text not null,
  target_id uuid not null,
  linked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  because text,
  constraint document_link_pkey PRIMARY KEY (debtor_id, digest, proves, target_id, linked_at),
  constraint document_link_ends_after_it_begins CHECK ((ended_at >= linked_at)),
  constraint document_link_ends_with_a_reason CHECK (((ended_at IS NULL) = (because IS NULL))),
  constraint document_proves_something_known CHECK ((proves = ANY (ARRAY['account'::text, 'item'::text, 'entry'::text, 'letter'::text, 'effort'::text, 'dispute'::text, 'promise'::text, 'stop'::text, 'consent'::text, 'circumstance'::text])))
);

create table document_unread (
  debtor_id uuid not null,
  digest text not null,
  constraint document_unread_pkey PRIMARY KEY (debtor_id, digest)
);

create table document_words (
  debtor_id uuid not null,
  digest text not null,
  read_at timestamp with time zone not null,
  outcome text not null,
  marks bigint[] not null,
  constraint document_words_pkey PRIMARY KEY (debtor_id, digest),
  constraint words_outcome_is_known CHECK ((outcome = ANY (ARRAY['read'::text, 'no-text'::text, 'unreadable'::text])))
);

create table effort (
  debtor_id uuid not null,
  effort_id uuid not null,
  permit_id uuid,
  kind text not null,
  from_whom text not null,
  point_id uuid,
  happened_at timestamp with time zone not null,
  attempts integer not null,
  outcome text,
  reached text,
  consent_to_call boolean not null default false,
  login_id uuid,
  recorded_at timestamp with time zone not null,
  reason text,
  needs_answer boolean not null default false,
  answered_at timestamp with time zone,
  law_verdict text,
  law_findings jsonb,
  constraint effort_pkey PRIMARY KEY (debtor_id, effort_id),
  constraint effort_attempts_are_positive CHECK ((attempts > 0)),
  constraint effort_comes_from_somebody CHECK ((from_whom = ANY (ARRAY['us'::text, 'consumer'::text]))),
  constraint effort_kind_is_known CHECK ((kind = ANY (ARRAY['call'::text, 'conversation'::text, 'voicemail'::text, 'letter'::text, 'email'::text, 'text'::text, 'visit'::text]))),
  constraint effort_outcome_is_known CHECK ((outcome = ANY (ARRAY['no-answer'::text, 'busy'::text, 'not-in-service'::text, 'voicemail-left'::text, 'limited-content-message'::text, 'dropped'::text, 'answered'::text, 'wrong-number'::text]))),
  constraint effort_verdict_is_known CHECK ((law_verdict = ANY (ARRAY['allow'::text, 'deny'::text, 'not-covered'::text]))),
  constraint findings_come_with_a_verdict CHECK (((law_findings IS NULL) = (law_verdict IS NULL))),
  constraint nonpayment_reason_is_known CHECK ((reason = ANY (ARRAY['dispute'::text, 'cash-flow'::text, 'in-approval'::text, 'lost-invoice'::text, 'wrong-address'::text, 'paid-already'::text, 'will-pay'::text, 'illness'::text, 'job-loss'::text, 'insurer'::text, 'not-theirs'::text, 'refuses'::text, 'other'::text]))),
  constraint only_what_asks_is_answered CHECK (((answered_at IS NULL) OR needs_answer)),
  constraint reached_party_is_known CHECK ((reached = ANY (ARRAY['debtor'::text, 'spouse'::text, 'attorney'::text, 'third-party'::text, 'nobody'::text])))
);

create table effort_account (
  debtor_id uuid not null,
  effort_id uuid not null,
  account_debtor_id uuid not null,
  account_id uuid not null,
  constraint effort_account_pkey PRIMARY KEY (debtor_id, effort_id, account_debtor_id, account_id)
);

create table entry (
  debtor_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  source text not null,
  document text not null default ''::text,
  batch_id uuid,
  because text not null,
  login_id uuid,
  reverses_id uuid,
  booked_on date not null,
  recorded_at timestamp with time zone not null,
  constraint entry_pkey PRIMARY KEY (debtor_id, entry_id),
  constraint entry_is_reversed_once UNIQUE (debtor_id, reverses_id),
  constraint entry_kind_is_known CHECK ((kind = ANY (ARRAY['charge'::text, 'memo'::text, 'payment'::text, 'application'::text, 'adjustment'::text, 'write-off'::text, 'reversal'::text]))),
  constraint entry_says_why CHECK ((length(because) > 0)),
  constraint entry_source_is_known CHECK ((source = ANY (ARRAY['import'::text, 'desk'::text, 'command'::text, 'day'::text]))),
  constraint only_a_reversal_reverses CHECK (((kind = 'reversal'::text) = (reverses_id IS NOT NULL)))
);

create table folder_file (
  file_id uuid not null,
  folder_id uuid not null,
  name text not null,
  bytes bigint not null,
  modified_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  state text not null,
  settled_at timestamp with time zone,
  digest text,
  batch_id uuid,
  rejected integer,
  faults bytea,
  moved_at timestamp with time zone,
  acknowledged_at timestamp with time zone,
  acknowledged_by uuid,
  constraint folder_file_pkey PRIMARY KEY (file_id),
  constraint file_state_is_known CHECK ((state = ANY (ARRAY['resting'::text, 'taken'::text, 'refused'::text]))),
  constraint settled_file_has_its_evidence CHECK ((((state = 'resting'::text) = (settled_at IS NULL)) AND ((state = 'resting'::text) = (digest IS NULL)) AND ((state = 'resting'::text) = (rejected IS NULL)))),
  constraint taken_file_has_its_batch CHECK (((state = 'taken'::text) = (batch_id IS NOT NULL)))
);

create table forecast_made (
  made_on date not null,
  known_at timestamp with time zone not null,
  made_at timestamp with time zone not null,
  constraint forecast_made_pkey PRIMARY KEY (made_on),
  constraint forecast_is_made_after_it_is_known CHECK ((made_at >= known_at)),
  constraint forecast_is_of_a_monday CHECK ((EXTRACT(isodow FROM made_on) = (1)::numeric))
);

create table forecast_week (
  made_on date not null,
  creditor_id uuid not null,
  currency text not null,
  week smallint not null,
  minor bigint not null,
  constraint forecast_week_pkey PRIMARY KEY (made_on, creditor_id, currency, week),
  constraint forecast_reaches_a_quarter CHECK (((week >= 1) AND (week <= 13)))
);

create table group_parent (
  debtor_id uuid not null,
  parent_id uuid not null,
  pays boolean not null,
  from_on date not null,
  until_on date,
  until_because text,
  constraint group_parent_pkey PRIMARY KEY (debtor_id, parent_id, from_on),
  constraint group_end_says_why CHECK ((length(until_because) > 0)),
  constraint group_ends_after_it_begins CHECK ((until_on >= from_on)),
  constraint nobody_is_their_own_parent CHECK ((parent_id <> debtor_id))
);

create table house_policy (
  version integer not null,
  quiet_after time without time zone not null,
  quiet_before time without time zone not null,
  calls_collector smallint not null,
  calls_own_name smallint not null,
  calls_business smallint not null,
  touches_collector smallint not null,
  touches_own_name smallint not null,
  touches_business smallint not null,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  constraint house_policy_pkey PRIMARY KEY (version),
  constraint policy_calls_are_within_the_laws CHECK (((calls_collector >= 1) AND (calls_collector <= 7))),
  constraint policy_counts_from_one CHECK ((LEAST(calls_own_name, calls_business, touches_collector, touches_own_name, touches_business) >= 1)),
  constraint policy_hours_are_within_the_laws CHECK (((quiet_after >= '08:00:00'::time without time zone) AND (quiet_before <= '21:00:00'::time without time zone))),
  constraint policy_leaves_no_hour CHECK ((quiet_after < quiet_before)),
  constraint policy_versions_count_from_one CHECK ((version > 0))
);

create table import_batch (
  batch_id uuid not null,
  creditor_id uuid not null,
  preset text not null,
  files jsonb not null,
  digest text not null,
  as_of timestamp with time zone not null,
  imported_at timestamp with time zone not null,
  login_id uuid,
  summary jsonb not null,
  taken_back_at timestamp with time zone,
  taken_back_by uuid,
  taken_back_because text,
  constraint import_batch_pkey PRIMARY KEY (batch_id),
  constraint import_is_taken_back_after_it_came CHECK ((taken_back_at >= imported_at)),
  constraint taken_back_import_says_why CHECK (((taken_back_because IS NULL) = (taken_back_at IS NULL)))
);

create table invitation (
  login_id uuid not null,
  code_digest text not null,
  made_by uuid,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint invitation_pkey PRIMARY KEY (login_id),
  constraint invitation_code_is_used_once UNIQUE (code_digest),
  constraint invitation_ends_after_it_is_made CHECK ((ends_at > made_at))
);

create table item (
  debtor_id uuid not null,
  item_id uuid not null,
  account_id uuid not null,
  kind text not null,
  number text not null,
  reference text not null default ''::text,
  terms text not null default ''::text,
  issued_on date not null,
  due_on date not null,
  currency text not null,
  amount_minor bigint not null,
  open_minor bigint not null,
  in_instalments boolean not null default false,
  constraint item_pkey PRIMARY KEY (debtor_id, item_id),
  constraint item_number_is_taken UNIQUE (debtor_id, account_id, number),
  constraint item_amount_is_positive CHECK ((amount_minor > 0)),
  constraint item_currency_is_a_code CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint item_has_a_number CHECK (((length(number) >= 1) AND (length(number) <= 100))),
  constraint item_kind_is_known CHECK ((kind = ANY (ARRAY['invoice'::text, 'charge'::text]))),
  constraint item_owes_less CHECK ((open_minor >= 0))
);

create table item_discount (
  debtor_id uuid not null,
  item_id uuid not null,
  until_on date not null,
  currency text not null,
  amount_minor bigint not null,
  constraint item_discount_pkey PRIMARY KEY (debtor_id, item_id, until_on),
  constraint discount_is_positive CHECK ((amount_minor > 0))
);

create table item_due (
  debtor_id uuid not null,
  item_id uuid not null,
  replaced_at timestamp with time zone not null,
  due_on date not null,
  constraint item_due_pkey PRIMARY KEY (debtor_id, item_id, replaced_at)
);

create table item_instalment (
  debtor_id uuid not null,
  item_id uuid not null,
  since_at timestamp with time zone not null,
  number integer not null,
  due_on date,
  currency text not null,
  amount_minor bigint not null,
  later_minor bigint not null,
  until_at timestamp with time zone,
  constraint item_instalment_pkey PRIMARY KEY (debtor_id, item_id, since_at, number),
  constraint instalment_amount_is_positive CHECK ((amount_minor > 0)),
  constraint instalment_ends_after_it_begins CHECK ((until_at >= since_at)),
  constraint instalments_count_from_one CHECK ((number > 0)),
  constraint later_instalments_are_not_negative CHECK ((later_minor >= 0))
);

create table item_part (
  debtor_id uuid not null,
  item_id uuid not null,
  part text not null,
  currency text not null,
  open_minor bigint not null,
  constraint item_part_pkey PRIMARY KEY (debtor_id, item_id, part),
  constraint item_part_is_known CHECK ((part = ANY (ARRAY['principal'::text, 'interest'::text, 'fee'::text, 'tax'::text, 'cost'::text]))),
  constraint item_part_owes_less CHECK ((open_minor >= 0))
);

create table item_placement (
  debtor_id uuid not null,
  item_id uuid not null,
  original_creditor text not null default ''::text,
  original_number text not null default ''::text,
  defaulted_on date,
  charged_off_on date,
  itemization_on date,
  itemization jsonb not null default '{}'::jsonb,
  last_paid_on date,
  served_from date,
  served_until date,
  constraint item_placement_pkey PRIMARY KEY (debtor_id, item_id)
);

create table known_as (
  creditor_id uuid not null,
  system text not null,
  kind text not null,
  key text not null,
  debtor_id uuid not null,
  target_id uuid not null,
  since_at timestamp with time zone not null,
  constraint known_as_pkey PRIMARY KEY (creditor_id, system, kind, key),
  constraint known_as_has_a_key CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  constraint known_as_kind_is_known CHECK ((kind = ANY (ARRAY['debtor'::text, 'account'::text, 'item'::text, 'credit'::text, 'entry'::text])))
);

create table ladder_version (
  name text not null,
  version integer not null,
  words text not null,
  because text not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  digest text not null generated always as (md5(words)) stored,
  decided_at timestamp with time zone,
  constraint ladder_version_pkey PRIMARY KEY (name, version),
  constraint ladder_has_a_name CHECK ((name ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint ladder_says_why CHECK ((length(because) > 0)),
  constraint ladder_versions_begin_at_one CHECK ((version >= 1))
);

create table lawful_step (
  debtor_id uuid not null,
  case_id uuid not null,
  act text not null,
  from_at timestamp with time zone not null,
  asked_at timestamp with time zone not null,
  constraint lawful_step_pkey PRIMARY KEY (debtor_id, case_id),
  constraint lawful_step_is_an_act CHECK ((act = ANY (ARRAY['call'::text, 'text'::text, 'visit'::text]))),
  constraint lawful_step_lies_ahead CHECK ((from_at > asked_at))
);

create table letter (
  debtor_id uuid not null,
  letter_id uuid not null,
  creditor_id uuid not null,
  template text not null,
  template_version integer,
  point_id uuid not null,
  state text not null,
  because text not null,
  planned_at timestamp with time zone not null,
  permit_id uuid,
  trouble text,
  decided_at timestamp with time zone,
  digest text,
  template_audience text,
  template_language text,
  sent_by text not null,
  try_at timestamp with time zone,
  tries integer not null,
  began_at timestamp with time zone,
  sealed bytea,
  print_run_id uuid,
  with_copies boolean not null,
  taken_by uuid,
  taken_at timestamp with time zone,
  marked_by uuid,
  print_place integer,
  print_pages integer,
  print_line bytea,
  parties jsonb,
  came_back_at timestamp with time zone,
  constraint letter_pkey PRIMARY KEY (debtor_id, letter_id),
  constraint decided_letter_says_when CHECK (((decided_at IS NULL) = (state = ANY (ARRAY['planned'::text, 'ready'::text, 'sending'::text, 'taken-out'::text])))),
  constraint letter_in_trouble_says_why CHECK (((state = ANY (ARRAY['planned'::text, 'ready'::text, 'sending'::text, 'taken-out'::text])) OR ((trouble IS NOT NULL) = (state <> 'handed-over'::text)))),
  constraint letter_is_sealed_while_it_leaves CHECK (((sealed IS NOT NULL) = (state = ANY (ARRAY['ready'::text, 'sending'::text, 'taken-out'::text])))),
  constraint letter_is_sent_somehow CHECK ((sent_by = ANY (ARRAY['post'::text, 'email'::text]))),
  constraint letter_names_its_template_whole CHECK ((((template_version IS NULL) = (template_language IS NULL)) AND ((template_version IS NULL) = (template_audience IS NULL)))),
  constraint letter_on_file_was_made_of_a_template CHECK (((digest IS NULL) OR (template_version IS NOT NULL))),
  constraint letter_says_why CHECK ((length(because) > 0)),
  constraint letter_state_is_known CHECK ((state = ANY (ARRAY['planned'::text, 'ready'::text, 'sending'::text, 'taken-out'::text, 'handed-over'::text, 'refused'::text, 'outdated'::text, 'failed'::text, 'perhaps-sent'::text, 'withdrawn'::text]))),
  constraint letter_taken_out_says_by_whom CHECK ((((taken_by IS NULL) = (taken_at IS NULL)) AND ((state <> 'taken-out'::text) OR (taken_by IS NOT NULL)))),
  constraint letter_that_leaves_names_its_permit CHECK (((state <> ALL (ARRAY['ready'::text, 'sending'::text, 'taken-out'::text, 'handed-over'::text, 'perhaps-sent'::text])) OR (permit_id IS NOT NULL))),
  constraint letter_that_left_is_on_file CHECK (((digest IS NOT NULL) = (state = ANY (ARRAY['handed-over'::text, 'perhaps-sent'::text])))),
  constraint only_an_email_is_sent CHECK (((sent_by = 'email'::text) OR (state <> ALL (ARRAY['ready'::text, 'sending'::text, 'taken-out'::text, 'failed'::text, 'perhaps-sent'::text])))),
  constraint only_what_is_printed_is_listed CHECK (((print_run_id IS NOT NULL) OR ((print_pages IS NULL) AND (print_line IS NULL)))),
  constraint only_what_left_by_post_is_printed CHECK (((print_run_id IS NULL) OR ((sent_by = 'post'::text) AND (state = ANY (ARRAY['handed-over'::text, 'refused'::text, 'outdated'::text, 'withdrawn'::text]))))),
  constraint only_what_left_comes_back CHECK (((came_back_at IS NULL) OR (state = ANY (ARRAY['handed-over'::text, 'perhaps-sent'::text])))),
  constraint only_what_was_taken_out_is_marked CHECK (((marked_by IS NULL) OR ((taken_by IS NOT NULL) AND (state = ANY (ARRAY['handed-over'::text, 'failed'::text]))))),
  constraint planned_letter_says_when_it_is_tried CHECK (((try_at IS NOT NULL) = (state = 'planned'::text))),
  constraint printed_letter_has_its_place CHECK (((print_run_id IS NULL) = (print_place IS NULL))),
  constraint printed_letter_is_counted CHECK (((print_place > 0) AND (print_pages > 0)))
);

create table letter_template (
  template_id uuid not null,
  name text not null,
  audience text not null,
  language text not null,
  version integer not null,
  heading text not null,
  body text not null,
  because text not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  activated_at timestamp with time zone,
  activated_by uuid,
  retired_at timestamp with time zone,
  retired_by uuid,
  activated_alone boolean not null default false,
  constraint letter_template_pkey PRIMARY KEY (template_id),
  constraint template_version_is_one UNIQUE (name, audience, language, version),
  constraint template_audience_is_known CHECK ((audience = ANY (ARRAY['business'::text, 'consumer'::text]))),
  constraint template_language_is_known CHECK ((language = ANY (ARRAY['en'::text, 'es'::text]))),
  constraint template_name_is_plain CHECK ((name ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text)),
  constraint template_of_a_person_is_activated_by_another CHECK (((activated_at IS NULL) OR ((saved_by IS NULL) = (activated_by IS NULL)))),
  constraint template_says_why CHECK ((length(because) > 0)),
  constraint template_versions_are_counted CHECK ((version > 0)),
  constraint who_saves_does_not_activate CHECK ((activated_alone OR (activated_by <> saved_by)))
);

create table login (
  login_id uuid not null,
  username text not null,
  name text not null,
  role text not null,
  team_id uuid,
  creditor_id uuid,
  password text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  email text,
  gets_day_sheet boolean,
  language text,
  constraint login_pkey PRIMARY KEY (login_id),
  constraint username_is_taken UNIQUE (username),
  constraint creditor_login_names_its_creditor CHECK (((role = 'creditor'::text) = (creditor_id IS NOT NULL))),
  constraint day_sheet_is_the_offices CHECK (((role <> 'creditor'::text) OR (gets_day_sheet IS NOT TRUE))),
  constraint login_email_is_an_address CHECK ((email ~ '^[^\s@]+@[^\s@]+$'::text)),
  constraint login_language_is_spoken CHECK ((language = ANY (ARRAY['en'::text, 'es'::text]))),
  constraint login_role_is_known CHECK ((role = ANY (ARRAY['collector'::text, 'clerk'::text, 'supervisor'::text, 'credit_manager'::text, 'administrator'::text, 'auditor'::text, 'creditor'::text]))),
  constraint username_is_plain CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{0,63}$'::text))
);

create table login_change (
  change_id uuid not null,
  login_id uuid not null,
  how text not null,
  name text not null,
  role text not null,
  team_id uuid,
  creditor_id uuid,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  was jsonb,
  constraint login_change_pkey PRIMARY KEY (change_id),
  constraint login_change_is_known CHECK ((how = ANY (ARRAY['added'::text, 'changed'::text, 'invited'::text, 'joined'::text, 'password'::text, 'ended'::text, 'again'::text])))
);

create table login_mail_change (
  change_id uuid not null,
  login_id uuid not null,
  email text,
  gets_day_sheet boolean not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  was jsonb,
  constraint login_mail_change_pkey PRIMARY KEY (change_id)
);

create table lookout (
  lookout_id uuid not null,
  subject text not null,
  login_id uuid,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint lookout_pkey PRIMARY KEY (lookout_id),
  constraint lookout_ends_after_it_is_kept CHECK ((ended_at >= kept_at))
);

create table mandate (
  mandate_id uuid not null,
  creditor_id uuid not null,
  entity_id uuid not null,
  capacity text not null,
  commission_bp integer not null default 0,
  authority text not null default ''::text,
  from_on date not null,
  until_on date,
  constraint mandate_pkey PRIMARY KEY (mandate_id),
  constraint mandate_overlaps EXCLUDE USING gist (creditor_id WITH =, daterange(from_on, until_on) WITH &&),
  constraint mandate_capacity_is_known CHECK ((capacity = ANY (ARRAY['own_name'::text, 'for_another'::text, 'bought'::text]))),
  constraint mandate_commission_is_a_share CHECK (((commission_bp >= 0) AND (commission_bp <= 10000))),
  constraint mandate_ends_after_it_begins CHECK ((until_on > from_on))
);

create table migration (
  name text not null,
  ran_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table monitor_member (
  subject text not null,
  debtor_id uuid not null,
  currency text not null,
  amount_minor bigint not null,
  reason jsonb,
  since_at timestamp with time zone not null,
  constraint monitor_member_pkey PRIMARY KEY (subject, debtor_id, currency)
);

create table monitor_reading (
  subject text not null,
  read_at timestamp with time zone not null,
  constraint monitor_reading_pkey PRIMARY KEY (subject)
);

create table named_terms (
  creditor_id uuid not null,
  name text not null,
  set_at timestamp with time zone not null,
  says text not null,
  set_by uuid,
  ended_at timestamp with time zone,
  constraint named_terms_pkey PRIMARY KEY (creditor_id, name, set_at),
  constraint terms_end_after_they_are_set CHECK ((ended_at >= set_at)),
  constraint terms_have_a_name CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint terms_say_something CHECK (((length(says) >= 1) AND (length(says) <= 200)))
);

create table not_same_person (
  debtor_id uuid not null,
  other_id uuid not null,
  because text not null,
  said_at timestamp with time zone not null,
  said_by uuid,
  constraint not_same_person_pkey PRIMARY KEY (debtor_id, other_id),
  constraint difference_says_why CHECK ((length(because) > 0)),
  constraint nobody_differs_from_themselves CHECK ((other_id > debtor_id))
);

create table note_words (
  debtor_id uuid not null,
  number bigint not null,
  marks bigint[] not null,
  constraint note_words_pkey PRIMARY KEY (debtor_id, number)
);

create table office (
  office_id smallint not null,
  name text not null,
  zone text not null,
  day_run_at time without time zone not null,
  opened_at timestamp with time zone not null,
  currency text not null default 'USD'::text,
  cost_of_minute_minor bigint not null default 60,
  closes_at time without time zone not null default '18:00:00'::time without time zone,
  version integer not null default 1,
  sole_decides boolean not null default false,
  constraint office_pkey PRIMARY KEY (office_id),
  constraint minute_costs_something CHECK ((cost_of_minute_minor >= 0)),
  constraint office_has_a_name CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint office_is_one CHECK ((office_id = 1))
);

create table office_entity (
  entity_id uuid not null,
  legal_name text not null,
  trade_names text[] not null default '{}'::text[],
  address text not null,
  phone text not null default ''::text,
  version integer not null default 1,
  constraint office_entity_pkey PRIMARY KEY (entity_id),
  constraint entity_name_is_taken UNIQUE (legal_name)
);

create table office_licence (
  entity_id uuid not null,
  state text not null,
  number text not null,
  from_on date not null,
  until_on date,
  constraint office_licence_pkey PRIMARY KEY (entity_id, state, from_on),
  constraint licence_overlaps EXCLUDE USING gist (entity_id WITH =, state WITH =, daterange(from_on, until_on) WITH &&),
  constraint licence_ends_after_it_begins CHECK ((until_on > from_on)),
  constraint licence_state_is_two_letters CHECK ((state ~ '^[A-Z]{2}$'::text))
);

create table office_mail (
  mail_id uuid not null,
  to_address text not null,
  subject text not null,
  sealed bytea not null,
  planned_at timestamp with time zone not null,
  tries integer not null,
  try_at timestamp with time zone,
  began_at timestamp with time zone,
  state text not null,
  because text,
  decided_at timestamp with time zone,
  constraint office_mail_pkey PRIMARY KEY (mail_id),
  constraint decided_office_mail_says_when CHECK (((decided_at IS NOT NULL) = (state = ANY (ARRAY['handed-over'::text, 'failed'::text, 'perhaps-sent'::text])))),
  constraint office_mail_goes_somewhere CHECK ((to_address ~ '^[^\s@]+@[^\s@]+$'::text)),
  constraint office_mail_has_a_subject CHECK (((length(subject) >= 1) AND (length(subject) <= 300))),
  constraint office_mail_is_tried_a_few_times CHECK (((tries >= 0) AND (tries <= 20))),
  constraint office_mail_state_is_known CHECK ((state = ANY (ARRAY['planned'::text, 'sending'::text, 'handed-over'::text, 'failed'::text, 'perhaps-sent'::text]))),
  constraint office_mail_that_did_not_leave_says_why CHECK (((state <> ALL (ARRAY['failed'::text, 'perhaps-sent'::text])) OR (because IS NOT NULL))),
  constraint office_mail_under_way_says_since_when CHECK (((state <> 'sending'::text) OR (began_at IS NOT NULL))),
  constraint planned_office_mail_says_when_it_is_tried CHECK (((try_at IS NOT NULL) = (state = 'planned'::text)))
);

create table party_change (
  change_id uuid not null,
  creditor_id uuid,
  entity_id uuid,
  version integer not null,
  field text not null,
  part text not null default ''::text,
  before text,
  after text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  approved_by uuid,
  constraint party_change_pkey PRIMARY KEY (change_id),
  constraint only_where_to_pay_is_approved CHECK (((approved_by IS NULL) OR (field = 'payTo'::text))),
  constraint party_change_is_of_one CHECK ((num_nonnulls(creditor_id, entity_id) = 1)),
  constraint party_change_names_a_field CHECK ((length(field) > 0)),
  constraint party_changes_into_another CHECK ((before IS DISTINCT FROM after))
);

create table pause (
  debtor_id uuid not null,
  pause_id uuid not null,
  kind text not null,
  creditor_id uuid,
  account_id uuid,
  item_id uuid,
  because text not null,
  since_on date not null,
  until_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_because text,
  constraint pause_pkey PRIMARY KEY (debtor_id, pause_id),
  constraint early_end_says_why CHECK (((ended_because IS NULL) = (ended_at IS NULL))),
  constraint pause_ends_after_it_begins CHECK ((until_on >= since_on)),
  constraint pause_is_of_one_thing CHECK ((num_nonnulls(creditor_id, account_id, item_id) <= 1)),
  constraint pause_kind_is_known CHECK ((kind = ANY (ARRAY['ours'::text, 'insurer'::text]))),
  constraint pause_says_why CHECK ((length(because) > 0))
);

create table pay_to_asked (
  approval_id uuid not null,
  creditor_id uuid not null,
  before text not null,
  after text not null,
  constraint pay_to_asked_pkey PRIMARY KEY (approval_id),
  constraint pay_to_becomes_another CHECK ((before <> after))
);

create table pending_in_source (
  debtor_id uuid not null,
  entry_id uuid not null,
  since_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  confirmed_batch_id uuid,
  withdrawn_at timestamp with time zone,
  constraint pending_in_source_pkey PRIMARY KEY (debtor_id, entry_id),
  constraint confirmation_names_its_batch CHECK (((confirmed_at IS NULL) = (confirmed_batch_id IS NULL))),
  constraint pending_ends_once CHECK (((withdrawn_at IS NULL) OR (confirmed_at IS NULL))),
  constraint pending_is_confirmed_after_it_begins CHECK ((confirmed_at >= since_at)),
  constraint pending_is_withdrawn_after_it_begins CHECK ((withdrawn_at >= since_at))
);

create table permit (
  debtor_id uuid not null,
  permit_id uuid not null,
  kind text not null,
  act text not null,
  point_id uuid,
  verdict text not null,
  findings jsonb not null,
  facts jsonb not null,
  retry_at timestamp with time zone,
  asked_at timestamp with time zone not null,
  login_id uuid,
  attempts integer not null,
  window_from timestamp with time zone,
  window_until timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_because text,
  constraint permit_pkey PRIMARY KEY (debtor_id, permit_id),
  constraint permit_act_is_known CHECK ((act = ANY (ARRAY['call'::text, 'voicemail'::text, 'letter'::text, 'email'::text, 'text'::text, 'visit'::text]))),
  constraint permit_attempts_are_positive CHECK ((attempts > 0)),
  constraint permit_kind_is_known CHECK ((kind = ANY (ARRAY['now'::text, 'reserved'::text, 'at-hand-over'::text]))),
  constraint permit_verdict_is_known CHECK ((verdict = ANY (ARRAY['allow'::text, 'deny'::text, 'not-covered'::text]))),
  constraint permit_window_is_whole CHECK ((((window_until IS NULL) = (window_from IS NULL)) AND ((window_until IS NULL) OR (window_until > window_from)))),
  constraint withdrawal_says_why CHECK (((withdrawn_at IS NULL) = (withdrawn_because IS NULL)))
);

create table permit_account (
  debtor_id uuid not null,
  permit_id uuid not null,
  account_debtor_id uuid not null,
  account_id uuid not null,
  constraint permit_account_pkey PRIMARY KEY (debtor_id, permit_id, account_debtor_id, account_id)
);

create table person_stop (
  debtor_id uuid not null,
  stop_id uuid not null,
  kind text not null,
  account_id uuid,
  facts jsonb not null default '{}'::jsonb,
  because text not null,
  received_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  lifted_at timestamp with time zone,
  said_by text,
  medium text,
  lifted_by uuid,
  lifted_because text,
  effort_id uuid,
  constraint person_stop_pkey PRIMARY KEY (debtor_id, stop_id),
  constraint stop_is_lifted_after_it_is_recorded CHECK ((lifted_at >= recorded_at)),
  constraint stop_is_lifted_by_somebody CHECK ((((lifted_by IS NULL) AND (lifted_because IS NULL)) OR (lifted_at IS NOT NULL))),
  constraint stop_is_said_by_somebody CHECK ((length(said_by) > 0)),
  constraint stop_is_said_by_something_known CHECK ((medium = ANY (ARRAY['call'::text, 'email'::text, 'letter'::text, 'text'::text, 'visit'::text]))),
  constraint stop_kind_is_known CHECK ((kind = ANY (ARRAY['cease'::text, 'attorney'::text, 'bankruptcy'::text, 'death'::text, 'inconvenient-time'::text, 'inconvenient-place'::text, 'employer'::text, 'medium'::text, 'original-creditor'::text, 'identity-theft'::text]))),
  constraint stop_says_why CHECK ((length(because) > 0))
);

create table posting (
  debtor_id uuid not null,
  entry_id uuid not null,
  number integer not null,
  account_id uuid not null,
  debit text not null,
  credit text not null,
  amount_minor bigint not null,
  currency text not null,
  item_id uuid,
  part text,
  credit_id uuid,
  effective_on date not null,
  booked_on date not null,
  recorded_at timestamp with time zone not null,
  constraint posting_pkey PRIMARY KEY (debtor_id, entry_id, number),
  constraint posting_amount_is_positive CHECK ((amount_minor > 0)),
  constraint posting_credit_is_known CHECK ((credit = ANY (ARRAY['receivable'::text, 'unapplied'::text, 'cash'::text, 'sales'::text, 'source'::text, 'write-off'::text, 'discount'::text, 'fees'::text, 'interest'::text]))),
  constraint posting_debit_is_known CHECK ((debit = ANY (ARRAY['receivable'::text, 'unapplied'::text, 'cash'::text, 'sales'::text, 'source'::text, 'write-off'::text, 'discount'::text, 'fees'::text, 'interest'::text]))),
  constraint posting_has_two_sides CHECK ((credit <> debit)),
  constraint posting_names_its_credit CHECK (((credit_id IS NOT NULL) = ((debit = 'unapplied'::text) OR (credit = 'unapplied'::text)))),
  constraint posting_names_its_item CHECK (((item_id IS NOT NULL) = ((debit = 'receivable'::text) OR (credit = 'receivable'::text)))),
  constraint posting_names_its_part CHECK (((part IS NULL) = (item_id IS NULL))),
  constraint postings_count_from_one CHECK ((number > 0))
);

create table presence (
  debtor_id uuid not null,
  login_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint presence_pkey PRIMARY KEY (debtor_id, login_id)
);

create table print_run (
  print_run_id uuid not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  posted_on date,
  posted_by uuid,
  made_on date not null,
  office text not null,
  constraint print_run_pkey PRIMARY KEY (print_run_id),
  constraint only_a_posted_run_says_by_whom CHECK (((posted_by IS NULL) OR (posted_on IS NOT NULL)))
);

create table procedure_page (
  name text not null,
  version integer not null,
  title text not null,
  body text not null,
  because text not null,
  written_at timestamp with time zone not null,
  login_id uuid,
  constraint procedure_page_pkey PRIMARY KEY (name, version),
  constraint procedure_has_a_title CHECK ((length(title) > 0)),
  constraint procedure_is_named CHECK ((name ~ '^[a-z0-9][a-z0-9._-]{0,79}$'::text)),
  constraint procedure_says_why CHECK ((length(because) > 0)),
  constraint procedure_version_counts_from_one CHECK ((version > 0))
);

create table procedure_read (
  login_id uuid not null,
  name text not null,
  version integer not null,
  read_at timestamp with time zone not null,
  constraint procedure_read_pkey PRIMARY KEY (login_id, name, version)
);

create table promise_to_pay (
  debtor_id uuid not null,
  promise_id uuid not null,
  account_id uuid not null,
  currency text not null,
  amount_minor bigint not null,
  due_on date not null,
  taken_on date not null,
  taken_at timestamp with time zone not null,
  login_id uuid,
  state text not null,
  kept_on date,
  broken_on date,
  withdrawn_because text,
  constraint promise_to_pay_pkey PRIMARY KEY (debtor_id, promise_id),
  constraint broken_promise_says_when CHECK (((broken_on IS NOT NULL) = (state = ANY (ARRAY['broken'::text, 'keptLate'::text])))),
  constraint kept_promise_says_when CHECK (((kept_on IS NOT NULL) = (state = ANY (ARRAY['kept'::text, 'keptLate'::text])))),
  constraint promise_state_is_known CHECK ((state = ANY (ARRAY['open'::text, 'kept'::text, 'broken'::text, 'keptLate'::text, 'withdrawn'::text]))),
  constraint promised_amount_is_positive CHECK ((amount_minor > 0)),
  constraint withdrawn_promise_says_why CHECK (((withdrawn_because IS NOT NULL) = (state = 'withdrawn'::text)))
);

create table ranking_rate (
  currency text not null,
  from_on date not null,
  rate numeric,
  set_by uuid,
  constraint ranking_rate_pkey PRIMARY KEY (currency, from_on),
  constraint ranking_rate_is_positive CHECK ((rate > (0)::numeric))
);

create table related_person (
  debtor_id uuid not null,
  relation_id uuid not null,
  role text not null,
  name text not null,
  from_on date not null,
  until_on date,
  constraint related_person_pkey PRIMARY KEY (debtor_id, relation_id),
  constraint relation_ends_after_it_begins CHECK ((until_on >= from_on)),
  constraint relation_role_is_known CHECK ((role = ANY (ARRAY['accounts-payable'::text, 'owner'::text, 'contact'::text, 'spouse'::text, 'parent'::text, 'guardian'::text, 'executor'::text, 'attorney'::text, 'employer'::text])))
);

create table report_mailing (
  schedule_id uuid not null,
  due_on date not null,
  due_time time without time zone not null,
  made_at timestamp with time zone not null,
  missed integer not null,
  mail_id uuid,
  because text,
  constraint report_mailing_pkey PRIMARY KEY (schedule_id, due_on, due_time),
  constraint mailing_counts_what_was_missed CHECK ((missed >= 0)),
  constraint mailing_that_was_not_made_says_why CHECK (((mail_id IS NULL) = (because IS NOT NULL)))
);

create table report_month (
  month_end date not null,
  creditor_id uuid not null,
  currency text not null,
  aged_minor bigint[] not null,
  constraint report_month_pkey PRIMARY KEY (month_end, creditor_id, currency),
  constraint kept_month_has_every_bucket CHECK ((cardinality(aged_minor) = 5))
);

create table report_month_reading (
  month_end date not null,
  postings bigint not null,
  due_changes bigint not null,
  read_at timestamp with time zone not null,
  constraint report_month_reading_pkey PRIMARY KEY (month_end)
);

create table report_schedule (
  schedule_id uuid not null,
  version integer not null,
  report text not null,
  choices jsonb not null,
  period text not null,
  receiver_id uuid not null,
  every text not null,
  weekday integer,
  month_day integer,
  closed_days text,
  due_time time without time zone not null,
  due_on date not null,
  try_at timestamp with time zone,
  tries integer not null,
  trouble text,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_because text,
  constraint report_schedule_pkey PRIMARY KEY (schedule_id),
  constraint ended_schedule_says_why CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  constraint schedule_ends_after_it_is_kept CHECK ((ended_at >= kept_at)),
  constraint schedule_is_tried_a_few_times CHECK (((tries >= 0) AND (tries <= 20))),
  constraint schedule_month_day_is_one CHECK (((month_day >= 1) AND (month_day <= 31))),
  constraint schedule_period_has_a_name CHECK (((length(period) >= 1) AND (length(period) <= 50))),
  constraint schedule_rhythm_is_known CHECK ((every = ANY (ARRAY['working-day'::text, 'week'::text, 'month'::text]))),
  constraint schedule_says_what_closed_days_do CHECK ((closed_days = ANY (ARRAY['moved'::text, 'same'::text]))),
  constraint schedule_says_which_day_of_its_rhythm CHECK ((((weekday IS NOT NULL) = (every = 'week'::text)) AND ((month_day IS NOT NULL) = (every = 'month'::text)) AND ((closed_days IS NULL) = (every = 'working-day'::text)))),
  constraint schedule_that_waits_says_why CHECK (((try_at IS NULL) = (trouble IS NULL))),
  constraint schedule_versions_count_from_one CHECK ((version > 0)),
  constraint schedule_weekday_is_one CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint scheduled_report_has_a_name CHECK (((length(report) >= 1) AND (length(report) <= 50)))
);

create table request_key (
  login_id uuid not null,
  key text not null,
  digest text not null,
  status integer not null,
  answer text not null,
  answered_at timestamp with time zone not null,
  constraint request_key_pkey PRIMARY KEY (login_id, key),
  constraint request_key_is_short CHECK (((length(key) >= 1) AND (length(key) <= 200)))
);

create table right_party_check (
  debtor_id uuid not null,
  effort_id uuid not null,
  asked text[] not null,
  matched boolean not null,
  checked_at timestamp with time zone not null,
  login_id uuid,
  constraint right_party_check_pkey PRIMARY KEY (debtor_id, effort_id)
);

create table same_person (
  debtor_id uuid not null,
  same_person_id uuid not null,
  survivor_id uuid not null,
  because text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  constraint same_person_pkey PRIMARY KEY (debtor_id, same_person_id),
  constraint merge_ends_after_it_begins CHECK ((until_at >= from_at)),
  constraint merge_says_why CHECK ((length(because) > 0)),
  constraint nobody_is_merged_into_themselves CHECK ((survivor_id <> debtor_id))
);

create table saved_mapping (
  name text not null,
  version integer not null,
  mapping jsonb not null,
  headings text[] not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  ended_at timestamp with time zone,
  constraint saved_mapping_pkey PRIMARY KEY (name, version),
  constraint mapping_ends_after_it_is_saved CHECK ((ended_at >= saved_at)),
  constraint mapping_has_a_name CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint versions_count_from_one CHECK ((version > 0))
);

create table saved_view (
  view_id uuid not null,
  version integer not null,
  login_id uuid,
  name text not null,
  is_pinned boolean not null,
  saved_at timestamp with time zone not null,
  saved_by uuid not null,
  ended_at timestamp with time zone,
  screen text not null,
  shows jsonb not null,
  constraint saved_view_pkey PRIMARY KEY (view_id, version),
  constraint view_ends_after_it_is_saved CHECK ((ended_at >= saved_at)),
  constraint view_has_a_name CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint view_screen_is_known CHECK ((screen = ANY (ARRAY['book'::text, 'today'::text, 'mail'::text, 'approvals'::text, 'day'::text, 'report'::text]))),
  constraint view_versions_count_from_one CHECK ((version > 0))
);

create table session (
  token_digest text not null,
  login_id uuid not null,
  form_key text not null,
  begun_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (token_digest)
);

create table setting_change (
  change_id uuid not null,
  version integer not null,
  setting text not null,
  currency text,
  before text,
  after text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  constraint setting_change_pkey PRIMARY KEY (change_id),
  constraint one_change_of_a_setting_a_version UNIQUE NULLS NOT DISTINCT (version, setting, currency),
  constraint a_rate_is_of_a_currency CHECK (((setting = 'rate'::text) = (currency IS NOT NULL))),
  constraint setting_changes_into_another CHECK ((before IS DISTINCT FROM after)),
  constraint setting_is_known CHECK ((setting = ANY (ARRAY['name'::text, 'zone'::text, 'dayRunAt'::text, 'closesAt'::text, 'currency'::text, 'costOfMinute'::text, 'soleDecides'::text, 'rate'::text])))
);

create table sighting (
  sighting_id uuid not null,
  lookout_id uuid not null,
  seen_on date not null,
  told_at timestamp with time zone not null,
  debtor_id uuid,
  batch_id uuid,
  count integer not null,
  constraint sighting_pkey PRIMARY KEY (sighting_id),
  constraint sighting_counts_from_one CHECK ((count > 0)),
  constraint sighting_of_a_debtor_counts_one CHECK (((debtor_id IS NULL) OR (count = 1)))
);

create table sighting_reader (
  sighting_id uuid not null,
  login_id uuid not null,
  read_at timestamp with time zone not null,
  put_away_at timestamp with time zone,
  constraint sighting_reader_pkey PRIMARY KEY (sighting_id, login_id)
);

create table sign_in_failure (
  failure_id uuid not null,
  username text not null,
  address text not null,
  failed_at timestamp with time zone not null,
  constraint sign_in_failure_pkey PRIMARY KEY (failure_id)
);

create table snooze (
  debtor_id uuid not null,
  snooze_id uuid not null,
  until_at timestamp with time zone not null,
  because text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint snooze_pkey PRIMARY KEY (debtor_id, snooze_id),
  constraint snooze_ends_after_it_begins CHECK ((until_at > made_at)),
  constraint snooze_says_why CHECK ((length(because) > 0))
);

create table statement_run (
  run_id uuid not null,
  creditor_id uuid not null,
  sent_by text not null,
  is_dry boolean not null,
  since_on date not null,
  schedule_id uuid,
  due_on date,
  began_at timestamp with time zone not null,
  began_by uuid,
  ended_at timestamp with time zone,
  debtors integer not null,
  by_post integer not null,
  by_email integer not null,
  refused json not null,
  trouble text,
  constraint statement_run_pkey PRIMARY KEY (run_id),
  constraint scheduled_statements_are_sent_once UNIQUE (schedule_id, due_on),
  constraint scheduled_statements_say_for_which_day CHECK (((schedule_id IS NULL) = (due_on IS NULL))),
  constraint statement_goes_some_way CHECK ((sent_by = ANY (ARRAY['post'::text, 'email'::text]))),
  constraint statement_run_ends_after_it_began CHECK ((ended_at >= began_at)),
  constraint statements_are_sent_by_somebody CHECK (((schedule_id IS NOT NULL) OR (began_by IS NOT NULL)))
);

create table statement_schedule (
  schedule_id uuid not null,
  creditor_id uuid not null,
  sent_by text not null,
  every text not null,
  day integer not null,
  due_on date not null,
  kept_at timestamp with time zone not null,
  kept_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint statement_schedule_pkey PRIMARY KEY (schedule_id),
  constraint ended_statement_schedule_says_by_whom CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint scheduled_statement_goes_some_way CHECK ((sent_by = ANY (ARRAY['post'::text, 'email'::text]))),
  constraint statement_day_is_of_its_rhythm CHECK (((day >= 1) AND (day <=
CASE
    WHEN (every = 'week'::text) THEN 7
    ELSE 31
END))),
  constraint statement_rhythm_is_known CHECK ((every = ANY (ARRAY['week'::text, 'month'::text]))),
  constraint statement_schedule_ends_after_it_is_kept CHECK ((ended_at >= kept_at))
);

create table step_by_effort (
  debtor_id uuid not null,
  case_id uuid not null,
  effort_id uuid not null,
  step text not null,
  taken_on date not null,
  before jsonb not null,
  constraint step_by_effort_pkey PRIMARY KEY (debtor_id, case_id, effort_id)
);

create table step_by_letter (
  debtor_id uuid not null,
  case_id uuid not null,
  letter_id uuid not null,
  step text not null,
  taken_on date not null,
  before jsonb not null,
  constraint step_by_letter_pkey PRIMARY KEY (debtor_id, case_id)
);

create table step_by_person (
  debtor_id uuid not null,
  case_id uuid not null,
  taken_on date not null,
  step text not null,
  login_id uuid not null,
  constraint step_by_person_pkey PRIMARY KEY (debtor_id, case_id, taken_on, step, login_id)
);

create table step_chance (
  ladder text not null,
  bucket smallint not null,
  band smallint not null,
  action text not null,
  tried integer not null,
  paid integer not null,
  constraint step_chance_pkey PRIMARY KEY (ladder, bucket, band, action),
  constraint no_more_paid_than_were_tried CHECK (((paid >= 0) AND (paid <= tried)))
);

create table step_chance_reading (
  reading_id smallint not null,
  read_on date not null,
  constraint step_chance_reading_pkey PRIMARY KEY (reading_id),
  constraint step_chances_are_read_as_one CHECK ((reading_id = 1))
);

create table taken_back (
  debtor_id uuid not null,
  taken_back_id uuid not null,
  effort_id uuid not null,
  was jsonb not null,
  because text not null,
  login_id uuid,
  taken_back_at timestamp with time zone not null,
  constraint taken_back_pkey PRIMARY KEY (debtor_id, taken_back_id),
  constraint taking_back_says_why CHECK ((length(because) > 0))
);

create table task (
  debtor_id uuid not null,
  task_id uuid not null,
  case_id uuid,
  kind text not null,
  due_on date not null,
  login_id uuid,
  because text not null,
  created_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by uuid,
  about_id uuid,
  constraint task_pkey PRIMARY KEY (debtor_id, task_id),
  constraint done_task_is_done_later CHECK ((done_at >= created_at)),
  constraint task_says_why CHECK ((length(because) > 0))
);

create table team (
  team_id uuid not null,
  name text not null,
  ended_at timestamp with time zone,
  constraint team_pkey PRIMARY KEY (team_id)
);

create table team_change (
  change_id uuid not null,
  team_id uuid not null,
  how text not null,
  name text not null,
  was text,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  constraint team_change_pkey PRIMARY KEY (change_id),
  constraint renamed_team_had_a_name CHECK (((how = 'renamed'::text) = (was IS NOT NULL))),
  constraint team_change_is_known CHECK ((how = ANY (ARRAY['added'::text, 'renamed'::text, 'ended'::text])))
);

create table timeline_entry (
  debtor_id uuid not null,
  number bigint not null,
  kind text not null,
  happened_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  login_id uuid,
  subject jsonb not null,
  sealed bytea not null,
  hash bytea not null,
  constraint timeline_entry_pkey PRIMARY KEY (debtor_id, number),
  constraint timeline_counts_from_one CHECK ((number > 0))
);

create table token (
  token_id uuid not null,
  token_digest text not null,
  login_id uuid not null,
  name text,
  role text,
  made_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint token_pkey PRIMARY KEY (token_id),
  constraint token_is_nobody_elses UNIQUE (token_digest),
  constraint token_ends_after_it_is_made CHECK ((ends_at > made_at)),
  constraint token_has_a_name CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  constraint token_is_ended_by_somebody CHECK (((ended_by IS NULL) OR (ended_at IS NOT NULL))),
  constraint token_role_is_known CHECK ((role = ANY (ARRAY['collector'::text, 'clerk'::text, 'supervisor'::text, 'credit_manager'::text, 'administrator'::text, 'auditor'::text, 'creditor'::text])))
);

create table validation_notice (
  debtor_id uuid not null,
  account_id uuid not null,
  sent_on date not null,
  sent_by text not null,
  undeliverable_on date,
  recorded_at timestamp with time zone not null,
  recorded_by uuid,
  permit_id uuid,
  constraint validation_notice_pkey PRIMARY KEY (debtor_id, account_id, sent_on),
  constraint validation_comes_back_after_it_is_sent CHECK ((undeliverable_on >= sent_on)),
  constraint validation_medium_is_known CHECK ((sent_by = ANY (ARRAY['mail'::text, 'email'::text, 'in-initial-communication'::text])))
);

create table visit (
  debtor_id uuid not null,
  visit_id uuid not null,
  permit_id uuid not null,
  point_id uuid not null,
  login_id uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  zone text not null,
  note bytea,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_how text,
  constraint visit_pkey PRIMARY KEY (debtor_id, visit_id),
  constraint ended_visit_says_how CHECK (((ended_how IS NULL) = (ended_at IS NULL))),
  constraint visit_ends_somehow CHECK ((ended_how = ANY (ARRAY['made'::text, 'dropped'::text]))),
  constraint visit_lasts CHECK ((until_at > from_at))
);

create table watched_folder (
  folder_id uuid not null,
  path text not null,
  version integer not null,
  creditor text,
  reading text not null,
  every_minutes integer,
  at_times text[] not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  next_look_at timestamp with time zone not null,
  last_look_at timestamp with time zone,
  trouble text,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_because text,
  owes text,
  constraint watched_folder_pkey PRIMARY KEY (folder_id),
  constraint watched_folder_path_version_key UNIQUE (path, version),
  constraint ended_folder_says_why CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  constraint folder_creditor_has_a_name CHECK (((length(creditor) >= 1) AND (length(creditor) <= 200))),
  constraint folder_ends_after_it_is_added CHECK ((ended_at >= added_at)),
  constraint folder_has_a_path CHECK (((length(path) >= 1) AND (length(path) <= 1000))),
  constraint folder_has_one_schedule CHECK (((every_minutes IS NULL) = (cardinality(at_times) > 0))),
  constraint folder_is_looked_into_at_least_daily CHECK (((every_minutes >= 1) AND (every_minutes <= 1440))),
  constraint folder_owes_is_a_kind CHECK ((owes = ANY (ARRAY['person'::text, 'business'::text]))),
  constraint folder_reading_has_a_name CHECK (((length(reading) >= 1) AND (length(reading) <= 100))),
  constraint folder_versions_count_from_one CHECK ((version > 0))
);

create table worker (
  login_id uuid not null,
  minutes integer not null,
  languages text[] not null,
  ladders text[] not null,
  creditors uuid[] not null,
  constraint worker_pkey PRIMARY KEY (login_id),
  constraint worker_minutes_fit_a_day CHECK (((minutes >= 0) AND (minutes <= 1440)))
);

create table worklist_lease (
  debtor_id uuid not null,
  login_id uuid not null,
  taken_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  constraint worklist_lease_pkey PRIMARY KEY (debtor_id)
);

alter table account add constraint account_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table account add constraint account_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table account_itemization add constraint account_itemization_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table account_itemization add constraint account_itemization_said_by_fkey FOREIGN KEY (said_by) REFERENCES login(login_id);
alter table account_obligor add constraint account_obligor_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table address_stop add constraint address_stop_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES login(login_id);
alter table alert add constraint alert_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table alert add constraint alert_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES login(login_id);
alter table approval add constraint approval_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES login(login_id);
alter table approval add constraint approval_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES login(login_id);
alter table assignment add constraint assignment_assigned_by_fkey FOREIGN KEY (assigned_by) REFERENCES login(login_id);
alter table assignment add constraint assignment_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table assignment add constraint assignment_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table assignment add constraint assignment_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(team_id);
alter table authority add constraint authority_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table authority add constraint authority_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table authority add constraint authority_set_by_fkey FOREIGN KEY (set_by) REFERENCES login(login_id);
alter table book_export add constraint book_export_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table calendar_feed add constraint calendar_feed_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table callback add constraint callback_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table callback add constraint callback_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table callback add constraint callback_made_by_fkey FOREIGN KEY (made_by) REFERENCES login(login_id);
alter table chain_head add constraint chain_head_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table circumstance add constraint circumstance_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table circumstance add constraint circumstance_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES login(login_id);
alter table collection_case add constraint collection_case_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table collection_case add constraint collection_case_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table collection_case add constraint collection_case_last_step_by_fkey FOREIGN KEY (last_step_by) REFERENCES login(login_id);
alter table consent add constraint consent_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table consent add constraint consent_debtor_id_point_id_fkey FOREIGN KEY (debtor_id, point_id) REFERENCES contact_point(debtor_id, point_id);
alter table consent add constraint consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES login(login_id);
alter table consent add constraint consent_withdrawal_recorded_by_fkey FOREIGN KEY (withdrawal_recorded_by) REFERENCES login(login_id);
alter table contact_point add constraint contact_point_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table contact_point add constraint contact_point_debtor_id_relation_id_fkey FOREIGN KEY (debtor_id, relation_id) REFERENCES related_person(debtor_id, relation_id);
alter table credit add constraint credit_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table credit_hold add constraint credit_hold_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table credit_hold add constraint credit_hold_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table credit_hold add constraint credit_hold_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES login(login_id);
alter table credit_hold add constraint credit_hold_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES login(login_id);
alter table credit_limit add constraint credit_limit_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table credit_limit add constraint credit_limit_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table credit_limit add constraint credit_limit_set_by_fkey FOREIGN KEY (set_by) REFERENCES login(login_id);
alter table day_run add constraint day_run_ladder_ladder_version_fkey FOREIGN KEY (ladder, ladder_version) REFERENCES ladder_version(name, version);
alter table day_run add constraint day_run_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table day_sheet add constraint day_sheet_made_by_fkey FOREIGN KEY (made_by) REFERENCES login(login_id);
alter table debtor_change add constraint debtor_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table debtor_change add constraint debtor_change_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table debtor_key add constraint debtor_key_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table debtor_secret add constraint debtor_secret_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table dispute add constraint dispute_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table dispute add constraint dispute_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table dispute add constraint dispute_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES login(login_id);
alter table document add constraint document_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table document_link add constraint document_link_debtor_id_digest_fkey FOREIGN KEY (debtor_id, digest) REFERENCES document(debtor_id, digest);
alter table document_link add constraint document_link_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table document_unread add constraint document_unread_debtor_id_digest_fkey FOREIGN KEY (debtor_id, digest) REFERENCES document(debtor_id, digest);
alter table document_words add constraint document_words_debtor_id_digest_fkey FOREIGN KEY (debtor_id, digest) REFERENCES document(debtor_id, digest);
alter table effort add constraint effort_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table effort add constraint effort_debtor_id_permit_id_fkey FOREIGN KEY (debtor_id, permit_id) REFERENCES permit(debtor_id, permit_id);
alter table effort add constraint effort_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table effort_account add constraint effort_account_debtor_id_effort_id_fkey FOREIGN KEY (debtor_id, effort_id) REFERENCES effort(debtor_id, effort_id);
alter table entry add constraint entry_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table entry add constraint entry_debtor_id_reverses_id_fkey FOREIGN KEY (debtor_id, reverses_id) REFERENCES entry(debtor_id, entry_id);
alter table entry add constraint entry_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table folder_file add constraint folder_file_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES login(login_id);
alter table folder_file add constraint folder_file_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES import_batch(batch_id);
alter table folder_file add constraint folder_file_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES watched_folder(folder_id);
alter table forecast_week add constraint forecast_week_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table forecast_week add constraint forecast_week_made_on_fkey FOREIGN KEY (made_on) REFERENCES forecast_made(made_on) ON DELETE CASCADE;
alter table group_parent add constraint group_parent_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table house_policy add constraint house_policy_set_by_fkey FOREIGN KEY (set_by) REFERENCES login(login_id);
alter table import_batch add constraint import_batch_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table import_batch add constraint import_batch_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table import_batch add constraint import_batch_taken_back_by_fkey FOREIGN KEY (taken_back_by) REFERENCES login(login_id);
alter table invitation add constraint invitation_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table invitation add constraint invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES login(login_id);
alter table item add constraint item_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table item_discount add constraint item_discount_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table item_due add constraint item_due_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table item_instalment add constraint item_instalment_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table item_part add constraint item_part_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table item_placement add constraint item_placement_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table known_as add constraint known_as_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table ladder_version add constraint ladder_version_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES login(login_id);
alter table lawful_step add constraint lawful_step_debtor_id_case_id_fkey FOREIGN KEY (debtor_id, case_id) REFERENCES collection_case(debtor_id, case_id);
alter table letter add constraint letter_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table letter add constraint letter_debtor_id_digest_fkey FOREIGN KEY (debtor_id, digest) REFERENCES document(debtor_id, digest);
alter table letter add constraint letter_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table letter add constraint letter_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES login(login_id);
alter table letter add constraint letter_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES login(login_id);
alter table letter_template add constraint letter_template_activated_by_fkey FOREIGN KEY (activated_by) REFERENCES login(login_id);
alter table letter_template add constraint letter_template_retired_by_fkey FOREIGN KEY (retired_by) REFERENCES login(login_id);
alter table letter_template add constraint letter_template_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES login(login_id);
alter table login add constraint login_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table login add constraint login_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(team_id);
alter table login_change add constraint login_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table login_change add constraint login_change_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table login_change add constraint login_change_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table login_change add constraint login_change_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(team_id);
alter table login_mail_change add constraint login_mail_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table login_mail_change add constraint login_mail_change_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table lookout add constraint lookout_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table lookout add constraint lookout_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES login(login_id);
alter table lookout add constraint lookout_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table mandate add constraint mandate_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table mandate add constraint mandate_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES office_entity(entity_id);
alter table named_terms add constraint named_terms_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table named_terms add constraint named_terms_set_by_fkey FOREIGN KEY (set_by) REFERENCES login(login_id);
alter table not_same_person add constraint not_same_person_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table not_same_person add constraint not_same_person_said_by_fkey FOREIGN KEY (said_by) REFERENCES login(login_id);
alter table note_words add constraint note_words_debtor_id_number_fkey FOREIGN KEY (debtor_id, number) REFERENCES timeline_entry(debtor_id, number);
alter table office_licence add constraint office_licence_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES office_entity(entity_id);
alter table party_change add constraint party_change_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES login(login_id);
alter table party_change add constraint party_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table party_change add constraint party_change_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table party_change add constraint party_change_entity_id_fkey FOREIGN KEY (entity_id) REFERENCES office_entity(entity_id);
alter table pause add constraint pause_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table pause add constraint pause_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table pause add constraint pause_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table pause add constraint pause_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table pause add constraint pause_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table pause add constraint pause_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES login(login_id);
alter table pay_to_asked add constraint pay_to_asked_approval_id_fkey FOREIGN KEY (approval_id) REFERENCES approval(approval_id);
alter table pay_to_asked add constraint pay_to_asked_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table pending_in_source add constraint pending_in_source_debtor_id_entry_id_fkey FOREIGN KEY (debtor_id, entry_id) REFERENCES entry(debtor_id, entry_id);
alter table permit add constraint permit_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table permit add constraint permit_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table permit_account add constraint permit_account_debtor_id_permit_id_fkey FOREIGN KEY (debtor_id, permit_id) REFERENCES permit(debtor_id, permit_id);
alter table person_stop add constraint person_stop_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table person_stop add constraint person_stop_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table person_stop add constraint person_stop_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES login(login_id);
alter table person_stop add constraint person_stop_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES login(login_id);
alter table posting add constraint posting_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table posting add constraint posting_debtor_id_credit_id_fkey FOREIGN KEY (debtor_id, credit_id) REFERENCES credit(debtor_id, credit_id);
alter table posting add constraint posting_debtor_id_entry_id_fkey FOREIGN KEY (debtor_id, entry_id) REFERENCES entry(debtor_id, entry_id);
alter table posting add constraint posting_debtor_id_item_id_fkey FOREIGN KEY (debtor_id, item_id) REFERENCES item(debtor_id, item_id);
alter table presence add constraint presence_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table print_run add constraint print_run_made_by_fkey FOREIGN KEY (made_by) REFERENCES login(login_id);
alter table print_run add constraint print_run_posted_by_fkey FOREIGN KEY (posted_by) REFERENCES login(login_id);
alter table procedure_page add constraint procedure_page_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table procedure_read add constraint procedure_read_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table procedure_read add constraint procedure_read_name_version_fkey FOREIGN KEY (name, version) REFERENCES procedure_page(name, version);
alter table promise_to_pay add constraint promise_to_pay_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table promise_to_pay add constraint promise_to_pay_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table ranking_rate add constraint ranking_rate_set_by_fkey FOREIGN KEY (set_by) REFERENCES login(login_id);
alter table related_person add constraint related_person_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table report_mailing add constraint report_mailing_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES office_mail(mail_id);
alter table report_mailing add constraint report_mailing_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES report_schedule(schedule_id);
alter table report_month add constraint report_month_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table report_month add constraint report_month_month_end_fkey FOREIGN KEY (month_end) REFERENCES report_month_reading(month_end) ON DELETE CASCADE;
alter table report_schedule add constraint report_schedule_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table report_schedule add constraint report_schedule_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table report_schedule add constraint report_schedule_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES login(login_id);
alter table report_schedule add constraint report_schedule_receiver_id_fkey FOREIGN KEY (receiver_id) REFERENCES login(login_id);
alter table request_key add constraint request_key_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table right_party_check add constraint right_party_check_debtor_id_effort_id_fkey FOREIGN KEY (debtor_id, effort_id) REFERENCES effort(debtor_id, effort_id);
alter table right_party_check add constraint right_party_check_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table same_person add constraint same_person_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table saved_mapping add constraint saved_mapping_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES login(login_id);
alter table saved_view add constraint saved_view_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table saved_view add constraint saved_view_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES login(login_id);
alter table session add constraint session_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table setting_change add constraint setting_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table sighting add constraint sighting_lookout_id_fkey FOREIGN KEY (lookout_id) REFERENCES lookout(lookout_id);
alter table sighting_reader add constraint sighting_reader_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table sighting_reader add constraint sighting_reader_sighting_id_fkey FOREIGN KEY (sighting_id) REFERENCES sighting(sighting_id);
alter table snooze add constraint snooze_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table snooze add constraint snooze_made_by_fkey FOREIGN KEY (made_by) REFERENCES login(login_id);
alter table statement_run add constraint statement_run_began_by_fkey FOREIGN KEY (began_by) REFERENCES login(login_id);
alter table statement_run add constraint statement_run_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table statement_run add constraint statement_run_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES statement_schedule(schedule_id);
alter table statement_schedule add constraint statement_schedule_creditor_id_fkey FOREIGN KEY (creditor_id) REFERENCES creditor(creditor_id);
alter table statement_schedule add constraint statement_schedule_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table statement_schedule add constraint statement_schedule_kept_by_fkey FOREIGN KEY (kept_by) REFERENCES login(login_id);
alter table step_by_effort add constraint step_by_effort_debtor_id_case_id_fkey FOREIGN KEY (debtor_id, case_id) REFERENCES collection_case(debtor_id, case_id);
alter table step_by_letter add constraint step_by_letter_debtor_id_case_id_fkey FOREIGN KEY (debtor_id, case_id) REFERENCES collection_case(debtor_id, case_id);
alter table step_by_person add constraint step_by_person_debtor_id_case_id_fkey FOREIGN KEY (debtor_id, case_id) REFERENCES collection_case(debtor_id, case_id);
alter table step_by_person add constraint step_by_person_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table taken_back add constraint taken_back_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table taken_back add constraint taken_back_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table task add constraint task_debtor_id_case_id_fkey FOREIGN KEY (debtor_id, case_id) REFERENCES collection_case(debtor_id, case_id);
alter table task add constraint task_done_by_fkey FOREIGN KEY (done_by) REFERENCES login(login_id);
alter table task add constraint task_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table team_change add constraint team_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES login(login_id);
alter table team_change add constraint team_change_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(team_id);
alter table timeline_entry add constraint timeline_entry_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table timeline_entry add constraint timeline_entry_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table token add constraint token_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table token add constraint token_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table validation_notice add constraint validation_notice_debtor_id_account_id_fkey FOREIGN KEY (debtor_id, account_id) REFERENCES account(debtor_id, account_id);
alter table validation_notice add constraint validation_notice_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES login(login_id);
alter table visit add constraint visit_debtor_id_fkey FOREIGN KEY (debtor_id) REFERENCES debtor(debtor_id);
alter table visit add constraint visit_debtor_id_permit_id_fkey FOREIGN KEY (debtor_id, permit_id) REFERENCES permit(debtor_id, permit_id);
alter table visit add constraint visit_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table visit add constraint visit_made_by_fkey FOREIGN KEY (made_by) REFERENCES login(login_id);
alter table watched_folder add constraint watched_folder_added_by_fkey FOREIGN KEY (added_by) REFERENCES login(login_id);
alter table watched_folder add constraint watched_folder_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES login(login_id);
alter table worker add constraint worker_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);
alter table worklist_lease add constraint worklist_lease_login_id_fkey FOREIGN KEY (login_id) REFERENCES login(login_id);

create view open_due as
 SELECT i.debtor_id,
    i.item_id,
    i.account_id,
    i.number,
    i.issued_on,
    i.currency,
    p.number AS instalment,
        CASE
            WHEN p.number IS NULL THEN i.due_on
            ELSE p.due_on
        END AS due_on,
    falling_due(i.open_minor, p.number, p.amount_minor, p.later_minor) AS open_minor,
    i.open_minor AS item_open_minor,
    p.amount_minor AS instalment_minor,
    p.later_minor
   FROM item i
     LEFT JOIN item_instalment p ON p.debtor_id = i.debtor_id AND p.item_id = i.item_id AND p.until_at IS NULL AND i.in_instalments
  WHERE i.open_minor > 0 AND (p.number IS NULL OR i.open_minor > p.later_minor);

CREATE INDEX account_by_creditor ON public.account USING btree (creditor_id, debtor_id);
CREATE INDEX account_by_number ON public.account USING btree (number);
CREATE UNIQUE INDEX one_itemization_holds ON public.account_itemization USING btree (debtor_id, account_id, currency) WHERE (replaced_at IS NULL);
CREATE INDEX account_obligor_by_obligor ON public.account_obligor USING btree (obligor_id);
CREATE INDEX address_stop_by_value ON public.address_stop USING btree (normalised) WHERE (lifted_at IS NULL);
CREATE INDEX lifted_address_stop_by_value ON public.address_stop USING btree (normalised) WHERE (lifted_at IS NOT NULL);
CREATE INDEX approval_by_asker ON public.approval USING btree (asked_by, asked_at DESC);
CREATE UNIQUE INDEX approval_is_asked_already ON public.approval USING btree (debtor_id, kind, thing_id) NULLS NOT DISTINCT WHERE (verdict IS NULL);
CREATE INDEX decided_approval_by_instant ON public.approval USING btree (decided_at DESC) WHERE (verdict IS NOT NULL);
CREATE INDEX open_approval_by_clock ON public.approval USING btree (due_at, approval_id) WHERE (verdict IS NULL);
CREATE INDEX assignment_by_login ON public.assignment USING btree (login_id, from_on) WHERE (login_id IS NOT NULL);
CREATE INDEX assignment_by_team ON public.assignment USING btree (team_id, from_on) WHERE (team_id IS NOT NULL);
CREATE UNIQUE INDEX one_assignment_at_a_time ON public.assignment USING btree (debtor_id, account_id) WHERE (until_on IS NULL);
CREATE UNIQUE INDEX one_authority_at_a_time ON public.authority USING btree (kind, role, login_id, currency) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX book_export_by_instant ON public.book_export USING btree (exported_at);
CREATE INDEX open_callback_by_person ON public.callback USING btree (login_id, due_at) WHERE (ended_at IS NULL);
CREATE INDEX open_callback_of_debtor ON public.callback USING btree (debtor_id, due_at) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_circumstance_of_a_kind ON public.circumstance USING btree (debtor_id, kind) WHERE (until_on IS NULL);
CREATE INDEX case_by_last_step ON public.collection_case USING btree (last_step_by, last_step_on) WHERE (last_step_by IS NOT NULL);
CREATE UNIQUE INDEX one_open_case_with_a_creditor ON public.collection_case USING btree (debtor_id, creditor_id, ladder) WHERE (closed_at IS NULL);
CREATE INDEX open_case_by_next_day ON public.collection_case USING btree (next_on, debtor_id) WHERE (closed_at IS NULL);
CREATE INDEX worklist_order ON public.collection_case USING btree (expected_minor DESC, next_on, debtor_id) INCLUDE (next_owner) WHERE ((closed_at IS NULL) AND (next_owner <> 'automatic'::text) AND (next_action <> 'wait'::text));
CREATE INDEX contact_point_by_value ON public.contact_point USING btree (normalised text_pattern_ops);
CREATE INDEX contact_point_to_read ON public.contact_point USING btree (debtor_id, point_id) WHERE (NOT is_read_anew);
CREATE UNIQUE INDEX point_is_held_once ON public.contact_point USING btree (debtor_id, normalised) WHERE (until_at IS NULL);
CREATE INDEX credit_by_number ON public.credit USING btree (number);
CREATE INDEX open_credit ON public.credit USING btree (debtor_id) INCLUDE (account_id, kind, open_minor, currency) WHERE (open_minor > 0);
CREATE UNIQUE INDEX one_hold_in_force ON public.credit_hold USING btree (debtor_id, creditor_id) WHERE (lifted_at IS NULL);
CREATE INDEX day_case_by_run ON public.day_case USING btree (run_id, debtor_id);
CREATE INDEX day_run_by_day ON public.day_run USING btree (run_on);
CREATE INDEX day_run_by_start ON public.day_run USING btree (started_at, run_id);
CREATE INDEX debtor_by_folded_name ON public.debtor USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX debtor_by_name ON public.debtor USING btree (lower(name), debtor_id);
CREATE INDEX debtor_by_number ON public.debtor USING btree (number);
CREATE INDEX debtor_by_segment ON public.debtor USING btree (segment) WHERE (segment IS NOT NULL);
CREATE INDEX debtor_change_by_former_name ON public.debtor_change USING gin (fold_text(former) gin_trgm_ops) WHERE (what = 'name'::text);
CREATE INDEX debtor_change_by_former_number ON public.debtor_change USING btree (former) WHERE (what = 'number'::text);
CREATE UNIQUE INDEX one_open_dispute_of_an_item ON public.dispute USING btree (debtor_id, item_id) WHERE (resolved_on IS NULL);
CREATE INDEX document_by_name ON public.document USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX document_link_by_target ON public.document_link USING btree (debtor_id, target_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX document_link_in_use ON public.document_link USING btree (debtor_id, digest, proves, target_id) WHERE (ended_at IS NULL);
CREATE INDEX document_words_by_mark ON public.document_words USING gin (marks);
CREATE INDEX effort_by_day ON public.effort USING btree (happened_at) WHERE (login_id IS NOT NULL);
CREATE INDEX effort_by_instant ON public.effort USING btree (debtor_id, happened_at);
CREATE INDEX effort_by_permit ON public.effort USING btree (debtor_id, permit_id) WHERE (permit_id IS NOT NULL);
CREATE INDEX effort_that_waits ON public.effort USING btree (debtor_id, happened_at) WHERE (needs_answer AND (answered_at IS NULL));
CREATE INDEX effort_with_reason ON public.effort USING btree (debtor_id, happened_at DESC) WHERE (reason IS NOT NULL);
CREATE INDEX entry_by_batch ON public.entry USING btree (batch_id) WHERE (batch_id IS NOT NULL);
CREATE INDEX entry_by_recorded ON public.entry USING btree (recorded_at);
CREATE INDEX folder_file_by_settling ON public.folder_file USING btree (folder_id, settled_at DESC);
CREATE UNIQUE INDEX one_file_of_a_name_lies_there ON public.folder_file USING btree (folder_id, name) WHERE (moved_at IS NULL);
CREATE INDEX group_parent_by_parent ON public.group_parent USING btree (parent_id);
CREATE UNIQUE INDEX one_parent_at_a_time ON public.group_parent USING btree (debtor_id) WHERE (until_on IS NULL);
CREATE INDEX import_batch_by_creditor ON public.import_batch USING btree (creditor_id, as_of);
CREATE INDEX item_by_end_of_number ON public.item USING btree (reverse(number) text_pattern_ops);
CREATE INDEX item_by_number ON public.item USING btree (number text_pattern_ops);
CREATE INDEX item_by_open ON public.item USING btree (open_minor) WHERE (open_minor > 0);
CREATE INDEX open_item_by_debtor ON public.item USING btree (debtor_id, due_on) INCLUDE (item_id, account_id, open_minor, currency, in_instalments) WHERE (open_minor > 0);
CREATE INDEX open_item_in_instalments ON public.item USING btree (debtor_id, item_id) WHERE ((open_minor > 0) AND in_instalments);
CREATE INDEX item_due_by_replaced ON public.item_due USING btree (replaced_at);
CREATE UNIQUE INDEX one_schedule_at_a_time ON public.item_instalment USING btree (debtor_id, item_id, number) WHERE (until_at IS NULL);
CREATE INDEX known_as_by_debtor ON public.known_as USING btree (debtor_id);
CREATE INDEX known_as_by_key ON public.known_as USING btree (key);
CREATE INDEX leaving_letter ON public.letter USING btree (letter_id) WHERE (state = ANY (ARRAY['ready'::text, 'sending'::text]));
CREATE INDEX letter_not_sent ON public.letter USING btree (decided_at DESC) WHERE (state = ANY (ARRAY['refused'::text, 'outdated'::text, 'failed'::text, 'perhaps-sent'::text]));
CREATE INDEX letter_of_print_run ON public.letter USING btree (print_run_id, print_place) WHERE (print_run_id IS NOT NULL);
CREATE INDEX letter_to_print ON public.letter USING btree (decided_at, debtor_id) WHERE ((state = 'handed-over'::text) AND (sent_by = 'post'::text) AND (print_run_id IS NULL));
CREATE INDEX planned_letter ON public.letter USING btree (try_at, debtor_id) WHERE (state = 'planned'::text);
CREATE UNIQUE INDEX one_template_is_active ON public.letter_template USING btree (name, audience, language) WHERE ((activated_at IS NOT NULL) AND (retired_at IS NULL));
CREATE INDEX login_change_of_login ON public.login_change USING btree (login_id, changed_at);
CREATE INDEX login_mail_change_by_login ON public.login_mail_change USING btree (login_id, changed_at);
CREATE UNIQUE INDEX lookout_is_kept_already ON public.lookout USING btree (subject, login_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX monitor_member_by_debtor ON public.monitor_member USING btree (debtor_id);
CREATE UNIQUE INDEX one_meaning_of_terms ON public.named_terms USING btree (creditor_id, lower(name)) WHERE (ended_at IS NULL);
CREATE INDEX note_words_by_mark ON public.note_words USING gin (marks);
CREATE INDEX office_mail_to_try ON public.office_mail USING btree (try_at, mail_id) WHERE (state = 'planned'::text);
CREATE INDEX office_mail_under_way ON public.office_mail USING btree (began_at) WHERE (state = 'sending'::text);
CREATE INDEX party_change_of_creditor ON public.party_change USING btree (creditor_id, version) WHERE (creditor_id IS NOT NULL);
CREATE INDEX party_change_of_entity ON public.party_change USING btree (entity_id, version) WHERE (entity_id IS NOT NULL);
CREATE INDEX pause_by_end ON public.pause USING btree (until_on, debtor_id) WHERE (ended_at IS NULL);
CREATE INDEX still_pending_in_source ON public.pending_in_source USING btree (debtor_id) WHERE ((confirmed_at IS NULL) AND (withdrawn_at IS NULL));
CREATE INDEX permit_by_asked ON public.permit USING btree (debtor_id, asked_at);
CREATE INDEX permit_reserved ON public.permit USING btree (debtor_id) WHERE ((kind = 'reserved'::text) AND (withdrawn_at IS NULL));
CREATE INDEX posting_by_credit ON public.posting USING btree (debtor_id, credit_id) WHERE (credit_id IS NOT NULL);
CREATE INDEX posting_by_effective_day ON public.posting USING btree (effective_on);
CREATE INDEX posting_by_item ON public.posting USING btree (debtor_id, item_id) WHERE (item_id IS NOT NULL);
CREATE INDEX posting_by_recorded ON public.posting USING btree (recorded_at);
CREATE INDEX open_promise_by_due_day ON public.promise_to_pay USING btree (due_on, debtor_id) WHERE (state = 'open'::text);
CREATE INDEX promise_by_day_broken ON public.promise_to_pay USING btree (broken_on) WHERE (broken_on IS NOT NULL);
CREATE INDEX promise_by_day_kept ON public.promise_to_pay USING btree (kept_on) WHERE (kept_on IS NOT NULL);
CREATE INDEX promise_by_day_taken ON public.promise_to_pay USING btree (taken_on);
CREATE INDEX promise_by_taker ON public.promise_to_pay USING btree (login_id, taken_on);
CREATE UNIQUE INDEX promise_is_already_open ON public.promise_to_pay USING btree (debtor_id, account_id) WHERE (state = 'open'::text);
CREATE INDEX related_person_by_name ON public.related_person USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX report_schedule_by_day ON public.report_schedule USING btree (due_on, due_time) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX schedule_is_kept_already ON public.report_schedule USING btree (receiver_id, report, choices, period, every, weekday, month_day, due_time) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX request_key_by_age ON public.request_key USING btree (answered_at);
CREATE UNIQUE INDEX one_survivor_at_a_time ON public.same_person USING btree (debtor_id) WHERE (until_at IS NULL);
CREATE INDEX same_person_by_survivor ON public.same_person USING btree (survivor_id) WHERE (until_at IS NULL);
CREATE UNIQUE INDEX one_mapping_of_a_name ON public.saved_mapping USING btree (name) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_view_of_a_name ON public.saved_view USING btree (screen, COALESCE((shows ->> 'name'::text), ''::text), login_id, lower(name)) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE INDEX session_by_end ON public.session USING btree (ends_at);
CREATE UNIQUE INDEX one_sighting_of_a_debtor_a_day ON public.sighting USING btree (lookout_id, seen_on, debtor_id) WHERE (debtor_id IS NOT NULL);
CREATE UNIQUE INDEX one_sum_of_sightings ON public.sighting USING btree (lookout_id, seen_on, batch_id) NULLS NOT DISTINCT WHERE (debtor_id IS NULL);
CREATE INDEX sighting_by_time ON public.sighting USING btree (told_at DESC, sighting_id DESC);
CREATE INDEX sign_in_failure_by_address ON public.sign_in_failure USING btree (address, failed_at);
CREATE INDEX sign_in_failure_by_username ON public.sign_in_failure USING btree (username, failed_at);
CREATE INDEX snooze_in_force ON public.snooze USING btree (debtor_id, until_at) WHERE (ended_at IS NULL);
CREATE INDEX statement_run_by_time ON public.statement_run USING btree (began_at DESC);
CREATE UNIQUE INDEX one_statement_schedule_in_force ON public.statement_schedule USING btree (creditor_id) WHERE (ended_at IS NULL);
CREATE INDEX step_by_person_by_day ON public.step_by_person USING btree (taken_on, login_id);
CREATE INDEX taken_back_by_effort ON public.taken_back USING btree (debtor_id, effort_id);
CREATE UNIQUE INDEX one_task_is_open ON public.task USING btree (debtor_id, kind, about_id) WHERE (done_at IS NULL);
CREATE INDEX open_task_by_day ON public.task USING btree (due_on, debtor_id) WHERE (done_at IS NULL);
CREATE UNIQUE INDEX team_name_is_taken ON public.team USING btree (name) WHERE (ended_at IS NULL);
CREATE INDEX timeline_by_person ON public.timeline_entry USING btree (login_id, recorded_at) WHERE ((login_id IS NOT NULL) AND (kind <> ALL (ARRAY['import'::text, 'permit'::text])));
CREATE INDEX token_of_login ON public.token USING btree (login_id, made_at);
CREATE INDEX notice_under_permit ON public.validation_notice USING btree (debtor_id, permit_id) WHERE (permit_id IS NOT NULL);
CREATE UNIQUE INDEX visit_is_planned ON public.visit USING btree (debtor_id) WHERE (ended_at IS NULL);
CREATE INDEX visit_of_login ON public.visit USING btree (login_id, from_at) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX folder_is_watched_once ON public.watched_folder USING btree (path) WHERE (ended_at IS NULL);
CREATE INDEX worklist_lease_by_login ON public.worklist_lease USING btree (login_id);

comment on table account is 'debtor: what a debtor owes one creditor under one agreement: the debt of the law; lives with its primary debtor';
comment on table account_itemization is 'debtor: what was owed on the itemization date of an account and came and went since, as somebody said it';
comment on table account_obligor is 'debtor: who is bound by an account, in which role, from when until when';
comment on table address_stop is 'local: stops of a number or address by its value, whoever holds it; every permit reads them';
comment on table alert is 'debtor: a note that stays pinned above everything until it is lifted';
comment on table answer_hour is 'reference: how many calls of a year reached whom they were for, by kind of debtor, segment in small letters (empty: all of the kind), and the hour of the week where the debtor is; read anew once a day';
comment on table approval is 'local: what was asked for that its asker may not do alone, by when it is to be decided, and what was decided by whom';
comment on column approval.is_alone is 'whether whoever asked decided it, as nobody else could have';
comment on table assignment is 'debtor: whose an account is, by day; a lease of the worklist is something else';
comment on table authority is 'reference: up to which amount a role, or a person whatever their role, does something without being approved; where none is set there is no limit';
comment on table book_export is 'local: what left the desk as a file: by whom, when, what was asked for and how much it was';
comment on table calendar_feed is 'reference: whose calendar may be read by whoever knows its secret address';
comment on table callback is 'debtor: when somebody is to be called back and by whom, as it was agreed on the clock of that zone';
comment on table chain_head is 'debtor: count and last hash of a debtor''s chain, so that a missing or cut entry shows';
comment on table circumstance is 'debtor: what makes a debtor''s situation special, from a day until a day; it stops nothing by itself';
comment on table collection_case is 'debtor: a debtor''s accounts with one creditor under one ladder; while open it has exactly one next step; ladder_step is the last one taken of the ladder itself, last_step the last of any kind';
comment on column collection_case.expected_minor is 'what the next step may be expected to bring, in the office''s currency: the order of the worklist';
comment on column collection_case.expected_of is 'the numbers that expected_minor is made of, as they were when the case was decided';
comment on table consent is 'debtor: what a person agreed to at which point, when, and when it was withdrawn';
comment on table contact_point is 'debtor: a number, e-mail or postal address, with its source, since and until; zones are all that it may lie in';
comment on table credit is 'debtor: a payment, credit memo or deposit; open_minor is what is applied to nothing yet, checked by verify';
comment on table credit_hold is 'debtor: a creditor delivers nothing more on credit until the hold is lifted';
comment on table credit_limit is 'debtor: how much a debtor may owe a creditor from a day on; the newest that has begun is in force, none is ever changed';
comment on table creditor is 'reference: whose money it is; a mirror book is owned by its source system, an own book by us';
comment on table day_case is 'debtor: what a daily run found due: the step that it was, what was done, what is next and why';
comment on column day_case.refused is 'the rule against what was due of the case on that day; asked beforehand, it binds nobody';
comment on table day_group is 'local: the cases of a daily run counted by the version of their ladder, step (none of a closed case) and what came of them; of these how many have another step than before, and of how many a letter was written down';
comment on table day_run is 'local: the daily runs, dry ones among them, with what each decided; one that never ended was cut off';
comment on column day_run.ladder is 'of which ladder the cases were decided, because it was changed; null of a run of the day itself';
comment on table day_sheet is 'local: the figures of an office day as they stood when its sheet was made; once a day';
comment on table debtor is 'debtor: a person or firm that owes, one across all creditors; number is the first by which it became known';
comment on table debtor_change is 'debtor: what a name, kind, language or number was, until when, and why it is another now';
comment on table debtor_key is 'debtor: the key that seals a debtor''s personal content, itself wrapped by the office''s key; erasing destroys it';
comment on table debtor_secret is 'debtor: tax identifiers, birth dates and bank accounts, sealed with the debtor''s own key';
comment on table demonstration_part is 'local: parts of the demonstration''s history, each some debtors of one trade, with the day until which it was lived';
comment on table dispute is 'debtor: what is contested of an item; without an amount, all of it';
comment on table document is 'debtor: invoice copies, letters, proofs of delivery, contracts, scans: addressed by hash, stored sealed beside the database';
comment on table document_link is 'debtor: what a document proves';
comment on table document_unread is 'debtor: documents whose words are still to be read';
comment on table document_words is 'debtor: by which words a sealed document is found: keyed hashes, whose key is not in the database';
comment on table effort is 'debtor: the history that the law counts: an attempt or contact, by either side, in or outside the desk';
comment on table effort_account is 'debtor: the accounts that an effort was about';
comment on table entry is 'debtor: postings that belong together, with source document, reason and author; reversed whole';
comment on table folder_file is 'local: files of watched folders, from when they are first seen until they are moved away; what is wrong with one is sealed with the office''s key';
comment on table forecast_made is 'local: on which Mondays a forecast is kept, as known at which instant, and when it was made: in the night before, or afterwards from what had been recorded by then';
comment on table forecast_week is 'local: what was expected to come in, by week from a Monday on; of nobody by name';
comment on table group_parent is 'debtor: the tree of a group of firms; pays says that the parent pays for the child';
comment on table house_policy is 'reference: what the house asks of itself beyond the law, each version with who set it and when';
comment on table import_batch is 'local: files that were taken in together, in one transaction, with what came of them';
comment on table invitation is 'reference: whoever opens the link of one chooses that person''s password, once; the newest of a person is the only one';
comment on table item is 'debtor: an invoice or charge in an account; open_minor is the sum of its receivable postings, checked by verify';
comment on table item_discount is 'debtor: what is let off of an item that is paid in full by a day';
comment on table item_due is 'debtor: due days that were replaced, each with the instant until which it was believed; an item that never changed has none';
comment on table item_instalment is 'debtor: the parts in which an item is due, from when until when they were believed; without a due day a part is retained';
comment on table item_part is 'debtor: what an item owes by part; the parts add up to the item';
comment on table item_placement is 'debtor: what is known of placed debt before it came: original creditor, default, charge-off, itemization, service';
comment on table known_as is 'local: the names by which others know a debtor, account, item, credit or entry';
comment on table ladder_version is 'reference: how each kind of debt is worked, as YAML; the newest version of a name is in force, saved_by is empty for what the program came with';
comment on column ladder_version.decided_at is 'when the cases under it had all been decided by it; null while they wait for that';
comment on table lawful_step is 'debtor: from when on the next step of a case is lawful that was not when it was decided';
comment on table letter is 'debtor: a letter written down when it is decided, asked of the law when it leaves, by post, by e-mail or by e-mail from a person''s own mailbox, and then on file';
comment on table letter_template is 'reference: the words of letters and e-mails by name, for whom and in which language: a version is a draft until another approves it, and in force until it is retired';
comment on column letter_template.activated_alone is 'whether whoever saved it put it in force, as nobody else could have';
comment on table login is 'reference: the people who sign in, with one role each; the password is an argon2id digest, and missing until they chose one';
comment on column login.gets_day_sheet is 'null where nobody said: credit managers and administrators have the sheet then';
comment on table login_change is 'reference: what somebody who works here was from then on, by whom it was said and when; without a login it was said by command';
comment on table login_mail_change is 'reference: each address that somebody was given, and whether they have the day''s sheet, by whom and when';
comment on table lookout is 'local: what a person, or without a login everybody in the office, is to be told of';
comment on table mandate is 'reference: in which capacity the office collects for a creditor: the first gate of the law';
comment on table migration is 'local: which migrations have run';
comment on table monitor_member is 'local: whom a monitor showed when it was last read, so that a costly one is read once a day and a new member is told of once';
comment on table monitor_reading is 'local: when the members of a monitor were last read over the whole book';
comment on table named_terms is 'reference: what the terms of a creditor mean that do not say it themselves: Z030 is net 30';
comment on table not_same_person is 'debtor: two who look alike and are different people, the lower id first';
comment on table note_words is 'debtor: by which words a sealed note is found: keyed hashes, whose key is not in the database';
comment on table office is 'reference: the office whose clock "today" means; one row';
comment on column office.version is 'one more with each change of its settings: who changes them says over which';
comment on column office.sole_decides is 'whether somebody who asks for what nobody else decides, decides it';
comment on table office_entity is 'reference: the legal persons in whose name the office acts';
comment on table office_licence is 'reference: collector licences by state, with the day on which each expires';
comment on table office_mail is 'local: mail to the office''s own people, sealed, with what became of it';
comment on view open_due is 'what is open by the day on which it is due: an item, or each open instalment of it; without a day it is retained';
comment on table party_change is 'reference: what of a creditor, its mandates, a legal entity of ours or its licences became another, by whom and when; without a login it was said by command';
comment on table pause is 'debtor: what rests until a day because we want it so: all of a debtor, what they owe one creditor, an account or an item; it ends by itself';
comment on table pay_to_asked is 'local: where a creditor is to be paid as somebody asks for it, and where until then; kept whatever came of it';
comment on table pending_in_source is 'debtor: what was posted here in a mirror book, until an import shows it in the source, or it is reversed before that';
comment on table permit is 'debtor: the law''s answer to one outward act, allowed or refused, with every finding; itself the record of the attempt';
comment on table permit_account is 'debtor: the accounts that a permitted act is about; an account of a merged debtor keeps its own debtor';
comment on table person_stop is 'debtor: what the law or the person stops; without an account it holds for all of them';
comment on table posting is 'debtor: one debit account, one credit account, one positive amount, on three clocks; nothing is edited or deleted';
comment on table presence is 'local: who had a debtor before them when they were last heard of';
comment on table print_run is 'local: letters that were printed together, by whom, and on which day they were given to the post';
comment on table procedure_page is 'reference: how a step is taken or a refusal is answered, in Markdown; every version stays; without a login the program came with it';
comment on table procedure_read is 'local: which version of a page a person has acknowledged, and when';
comment on table promise_to_pay is 'debtor: an amount promised by a day; each state carries its evidence';
comment on table ranking_rate is 'reference: what one unit of a currency is worth in the office''s own from a day on, for the order of work alone';
comment on table related_person is 'debtor: people around a debtor, by what they are to it';
comment on table report_mailing is 'local: each time that a schedule came due, once: the message that was written down, or why there was none';
comment on table report_month is 'local: what was open at the end of a month by bucket of the aging; it can be read anew at any time, checked by verify';
comment on table report_month_reading is 'local: of how many postings and changed due days a kept month was read: it holds for as long as there are as many, for none is ever taken away';
comment on table report_schedule is 'local: the reports that go by mail by themselves: which, to whom, of which days and when, on the office''s clock';
comment on table request_key is 'local: answers already given to a write, so that a second sending gives the same one';
comment on table right_party_check is 'debtor: what was asked to know the person on the line, and whether it matched';
comment on table same_person is 'debtor: a merge is a record that every question reads, undone by ending it; no row moves';
comment on table saved_mapping is 'local: how files are read, by name and version; headings are those of the file it was made for, so that the next one is known';
comment on table saved_view is 'local: what a screen shows, by name and version; without a login it is the whole office''s';
comment on table session is 'local: who is signed in; only the digest of the secret is kept';
comment on table setting_change is 'reference: each setting of the office that was changed, what it was and is, by whom and when; without a login it was the command line';
comment on table sighting is 'local: what a lookout saw on a day: one debtor, or how many where they are too many to be told of one by one; no words';
comment on table sighting_reader is 'local: who has read a sighting, and who has put it away';
comment on table sign_in_failure is 'local: failed attempts, counted to slow a guesser down';
comment on table snooze is 'debtor: until when a debtor is left off the worklists, by whom and why; it ends by itself';
comment on table statement_run is 'local: each time that statements were sent to all who owe a creditor, or tried: since when nobody gets a second one, and how many went, and why not the others';
comment on table statement_schedule is 'local: on which day of each week or month statements go to all who owe a creditor';
comment on table step_by_effort is 'debtor: which effort took a step, and the place of the case before: what is taken back puts it there again';
comment on table step_by_letter is 'debtor: which letter last took a step, and the place of the case before: one that is overtaken puts it there again';
comment on table step_by_person is 'debtor: which steps of a case somebody took on which day; it grows, and only an effort that is taken back takes its step out';
comment on table step_chance is 'reference: how often half of what was overdue came in within fourteen days of a step, or of a day without one, by ladder, days overdue and size; read anew once a day';
comment on table step_chance_reading is 'reference: on which day the chances were read';
comment on table taken_back is 'debtor: an effort, or the outcome of one, that was recorded by mistake: whole as it was, who took it back and why';
comment on table task is 'debtor: dated work besides the next step: clocks and checklists, of any number';
comment on table team is 'reference: people who work together; what is given to a team is the work of all of it';
comment on table team_change is 'reference: who added, renamed and ended a team, and when; without a login it was said by command';
comment on table timeline_entry is 'debtor: everything that happened; subject holds ids, amounts and rules, sealed holds words about people';
comment on table token is 'reference: what programs sign in with, in whose name, narrowed to what a role may, when used last and by whom ended; only the digest of the secret is kept';
comment on table validation_notice is 'debtor: the validation notices of an account, with how each was sent and whether it came back';
comment on table visit is 'debtor: whom somebody plans to visit, at which address and hour, under which permit, with a sealed note; until it is made or dropped';
comment on table watched_folder is 'local: the folders whose files are taken in by themselves; a path that is watched again is its next version';
comment on table worker is 'reference: how many minutes a day somebody works, and whom they may be given: languages, ladders and creditors, empty where all';
comment on table worklist_lease is 'local: who has a debtor open just now, so that it is given to one person at a time';
