-- An import looks for payments and memos by number, so that none is counted twice.
create index credit_by_number on credit (number);
