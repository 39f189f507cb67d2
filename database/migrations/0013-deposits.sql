-- Money that a debtor lodges as security: held, and applied only when somebody decides so.
alter table credit drop constraint credit_kind_is_known;
alter table credit add constraint credit_kind_is_known check (kind in ('memo', 'payment', 'deposit'));
comment on table credit is 'debtor: a payment, credit memo or deposit; open_minor is what is applied to nothing yet, checked by verify';
