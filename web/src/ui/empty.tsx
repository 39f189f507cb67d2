import type { ReactNode } from "react";
import "./empty.css";

type EmptyProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Where nothing else is on the screen, the title is its heading. */
  readonly heading?: boolean;
};

/** An empty screen: what will be here, and the one thing to do. */
export function Empty({ title, children, action, heading = false }: EmptyProps) {
  const Title = heading ? "h1" : "p";
  return (
    <div className="empty">
      <Title className="empty-title">{title}</Title>
      <p className="empty-words">{children}</p>
      {action}
    </div>
  );
}
