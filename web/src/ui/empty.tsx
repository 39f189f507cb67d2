import type { ReactNode } from "react";
import { ScreenTitle } from "./screen-title.tsx";
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
  return (
    <div className="empty">
      {heading ? <ScreenTitle>{title}</ScreenTitle> : <p className="empty-title">{title}</p>}
      <p className="empty-words">{children}</p>
      {action}
    </div>
  );
}
