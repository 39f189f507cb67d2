import type { ReactNode } from "react";
import "./empty.css";

type EmptyProps = { readonly title: string; readonly children: ReactNode; readonly action?: ReactNode };

/** An empty screen: what will be here, and the one thing to do. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p className="empty-words">{children}</p>
      {action}
    </div>
  );
}
