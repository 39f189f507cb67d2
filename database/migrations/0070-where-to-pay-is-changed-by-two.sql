-- Where debtors pay is changed by two: whoever changes it asks, and another approves. What is asked for is kept with what it
-- is to replace, and of what was changed who approved it.
alter table approval
  drop constraint approval_kind_is_known,
  drop constraint only_a_template_is_no_debtors,
  add constraint approval_kind_is_known check (kind in ('lift-stop', 'resolve-dispute', 'reverse-entry', 'set-credit-limit', 'activate-template', 'change-pay-to')),
  add constraint only_a_template_or_payee_is_no_debtors check ((debtor_id is null) = (kind in ('activate-template', 'change-pay-to')));

-- owned by parties
create table pay_to_asked (
  approval_id uuid primary key references approval,
  creditor_id uuid not null references creditor,
  before      text not null,
  after       text not null,
  constraint pay_to_becomes_another check (before <> after)
);
comment on table pay_to_asked is 'local: where a creditor is to be paid as somebody asks for it, and where until then; kept whatever came of it';

alter table party_change
  add column approved_by uuid references login,
  add constraint only_where_to_pay_is_approved check (approved_by is null or field = 'payTo');
