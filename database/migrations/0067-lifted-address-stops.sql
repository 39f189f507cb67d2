-- Of a contact that is told afterwards the law is asked by the stops of then, also by those that were lifted since.
create index lifted_address_stop_by_value on address_stop (normalised) where lifted_at is not null;
