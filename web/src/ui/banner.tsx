import type { ReactNode } from "react";
import type { Tone } from "./tag.tsx";
import "./banner.css";

type BannerProps = {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Whether it is to be read out at once because it stands in the person's way. */
  readonly urgent?: boolean;
};

/** A line across a panel that says what matters before anything else. */
export function Banner({ tone, title, children, action, urgent = false }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`} role={urgent ? "alert" : undefined}>
      <div className="banner-words">
        {title === undefined ? null : <strong>{title}</strong>}
        {children}
      </div>
      {action}
    </div>
  );
}
