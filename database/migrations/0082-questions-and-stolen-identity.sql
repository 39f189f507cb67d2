-- Two more stops, of an account or of all: that a consumer asked who the original creditor is, and has no answer yet
-- (12 CFR 1006.38(c)), and that a debt is said to come from the theft of an identity.
alter table person_stop drop constraint stop_kind_is_known;
alter table person_stop add constraint stop_kind_is_known check (
  kind in ('cease', 'attorney', 'bankruptcy', 'death', 'inconvenient-time', 'inconvenient-place', 'employer', 'medium',
           'original-creditor', 'identity-theft'));
