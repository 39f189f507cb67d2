-- Whether persons or firms owe what a folder's files say, where the files do not say it; null: nobody has said.
alter table watched_folder add column owes text
  constraint folder_owes_is_a_kind check (owes in ('person', 'business'));
