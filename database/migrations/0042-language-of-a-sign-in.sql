-- In which language the desk speaks to whoever signs in; null: in the first that their browser asks for.
alter table login add column language text
  constraint login_language_is_spoken check (language in ('en', 'es'));
