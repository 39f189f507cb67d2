-- A letter that was printed may be stopped before its run is posted: its sheets are taken out by hand, and it keeps its run.
alter table letter drop constraint only_what_left_by_post_is_printed;
alter table letter add constraint only_what_left_by_post_is_printed check (print_run_id is null or sent_by = 'post' and state in ('handed-over', 'refused', 'withdrawn'));
