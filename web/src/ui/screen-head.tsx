import type { ReactNode } from "react";
import { words } from "../words.ts";
import { ScreenTitle } from "./screen-title.tsx";

type ScreenHeadProps = {
  readonly title: string;
  /** What the screen is for, in one or more sentences. */
  readonly lead: ReactNode;
  /** Whether the person may change what stands here; who may not is told who does. */
  readonly may?: boolean;
  /** What is done here before all. */
  readonly children?: ReactNode;
};

/** The head of a screen: what it is, what it is for, and the one thing to do. */
export function ScreenHead({ title, lead, may = true, children }: ScreenHeadProps) {
  return (
    <div className="screen-head">
      <div>
        <ScreenTitle>{title}</ScreenTitle>
        <p className="lead">{lead}</p>
        {may ? null : <p className="lead">{words.ui.notYours}</p>}
      </div>
      {children}
    </div>
  );
}
