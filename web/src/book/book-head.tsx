import { words } from "../words.ts";

/** What the columns of the book are, for who looks; each row says it in words to who listens. */
export function BookHead() {
  return (
    <div className="book-head" aria-hidden="true">
      <span>{words.book.who}</span>
      <span>{words.book.number}</span>
      <span>{words.book.creditor}</span>
      <span className="book-days">{words.book.overdue}</span>
      <span className="book-owed">{words.book.owed}</span>
    </div>
  );
}
