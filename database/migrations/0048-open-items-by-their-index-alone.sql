-- What is open of thousands of debtors is summed from the index: the item's own id is in it, by which its disputes, pauses
-- and instalments are found.
drop index open_item_by_debtor;
create index open_item_by_debtor on item (debtor_id, due_on)
  include (item_id, account_id, open_minor, currency, in_instalments)
 where open_minor > 0;
