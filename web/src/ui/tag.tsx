import type { ReactNode } from "react";
import "./tag.css";

/** Amber waits, red is broken or refused, green is money in, accent is ours; plain says what a thing is. */
export type Tone = "plain" | "accent" | "amber" | "red" | "green";

/** A word or two that mark a thing. */
export function Tag({ tone = "plain", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
