import type { ReactNode } from "react";

type MoreFieldsProps = { readonly summary: string; readonly children: ReactNode };

/** The fields of a form that are seldom needed, behind one line that says what they are. */
export function MoreFields({ summary, children }: MoreFieldsProps) {
  return (
    <details className="more-fields">
      <summary>{summary}</summary>
      <div className="form">{children}</div>
    </details>
  );
}
