import { useEffect, useRef } from "react";
import { words } from "../words.ts";

/** Whether a screen was shown before. The first leaves the focus at the top of the page, where the way past the frame is. */
let isLater = false;

/**
 * The name of a screen: its heading, and what the tab, a bookmark and the history call it. Where the focus went with the
 * screen before, it comes here, so that whoever listens hears where they are, and Tab goes on from the beginning.
 */
export function ScreenTitle({ children: title }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.shell.name}`;
  }, [title]);
  useEffect(() => {
    if (isLater && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    isLater = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
