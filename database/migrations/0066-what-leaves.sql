-- Every list of the desk leaves as a workbook, and so do the rows behind a figure of a report.
alter table book_export drop constraint exported_thing_is_known;
alter table book_export add constraint exported_thing_is_known check (
  what in ('book', 'aging', 'report', 'figure', 'day', 'worklist', 'outbox', 'approvals', 'board', 'sheet'));
