-- Search by any name or number, forgiving of typing errors and accents.
create extension if not exists pg_trgm;

create function fold_text(text) returns text
  language sql immutable strict parallel safe
  return lower(translate($1, 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſ',
                             'AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzs'));

create index debtor_by_folded_name on debtor using gin (fold_text(name) gin_trgm_ops);
create index related_person_by_name on related_person using gin (fold_text(name) gin_trgm_ops);
create index contact_point_by_words on contact_point using gin (normalised gin_trgm_ops);
create index document_by_name on document using gin (fold_text(name) gin_trgm_ops);
create index item_by_part_of_number on item using gin (number gin_trgm_ops);
create index item_by_open on item (open_minor) where open_minor > 0;
create index account_by_number on account (number);
create index known_as_by_key on known_as (key);
