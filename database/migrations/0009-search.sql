-- Search by any name or number, forgiving of typing errors and accents.
create extension if not exists pg_trgm;

create function fold_text(text) returns text
  language sql immutable strict parallel safe
  return lower(translate($1, 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ',
                             'AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzs'));

create index debtor_by_folded_name on debtor using gin (fold_text(name) gin_trgm_ops);
create index related_person_by_name on related_person using gin (fold_text(name) gin_trgm_ops);
create index document_by_name on document using gin (fold_text(name) gin_trgm_ops);

-- Numbers and addresses are found by how they begin, and numbers of invoices by how they end too: a part in the middle
-- would cost an index several times as dear as all the others of its table.
drop index item_by_number;
create index item_by_number on item (number text_pattern_ops);
create index item_by_end_of_number on item (reverse(number) text_pattern_ops);
create index item_by_open on item (open_minor) where open_minor > 0;
drop index contact_point_by_value;
create index contact_point_by_value on contact_point (normalised text_pattern_ops);
create index account_by_number on account (number);
create index known_as_by_key on known_as (key);
