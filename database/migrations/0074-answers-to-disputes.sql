-- What a consumer disputes in writing is not collected until it is answered (12 CFR 1006.38(d)(2)). Until now nobody was
-- asked how a dispute came: what is open and has no answer is taken as in writing, for a stop holds at its widest.
alter table dispute alter column in_writing drop default;
update dispute set in_writing = true where resolved_on is null and answered_on is null;
