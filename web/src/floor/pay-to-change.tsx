import type { Approval } from "../client.ts";
import { words } from "../words.ts";
import { SideBySide } from "./side-by-side.tsx";

/** Where letters say to pay until now, and beside it what is asked for, line by line; and how one makes sure. */
export function PayToChange({ payTo: { before, after } }: { readonly payTo: NonNullable<Approval["payTo"]> }) {
  const says = words.approvals.payTo;
  return (
    <>
      <SideBySide
        before={{ title: says.before, parts: linesOf(before) }}
        after={{ title: says.after, parts: linesOf(after) }}
        nothing={says.nothing}
        areLines
      />
      <span className="soft small">{says.makeSure}</span>
    </>
  );
}

function linesOf(text: string): string[] {
  return text === "" ? [words.approvals.payTo.nothing] : text.split("\n");
}
