import { words } from "../words.ts";

/** The number for who reads, and a bar up to 120 days for who looks. What is due on no day has neither. */
export function DaysOverdue({ days }: { readonly days: number | null }) {
  if (days === null) return null;
  if (days <= 0) return <span className="soft small">{words.debtor.notDue(-days)}</span>;
  const step = Math.min(4, Math.ceil(days / 30));
  return (
    <span className="days-overdue" title={words.debtor.daysOverdue(days)}>
      <span>{days}</span>
      <span className="days-overdue-track" aria-hidden="true">
        <span className={`scale-${step}`} style={{ width: `${Math.min(100, (days / 120) * 100)}%` }} />
      </span>
    </span>
  );
}
