import { useId, type ReactNode } from "react";
import "./panel.css";

type PanelProps = {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** A flush panel has its rows run to its edges. */
  readonly flush?: boolean;
};

/** A part of a screen with its own heading. */
export function Panel({ title, aside, children, flush = false }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      <div className={flush ? "panel-flush" : "panel-body"}>{children}</div>
    </section>
  );
}
