import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { words } from "../words.ts";
import { ReadTrouble } from "./trouble.tsx";
import { rowsMax } from "./use-pages.ts";

type LoadMoreProps = {
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly more: () => void;
  /** Why it could not be read on: it is not tried again by itself. */
  readonly moreTrouble?: Error | null;
  /** Whether there is more than the page keeps. */
  readonly isFull?: boolean;
};

/** The end of a list: reads on when it comes near the window, and has a button for who does not scroll. */
export function LoadMore({ hasMore, busy, more, moreTrouble = null, isFull = false }: LoadMoreProps) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (element === null || !hasMore || busy || moreTrouble !== null) return undefined;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), { rootMargin: "800px" });
    watch.observe(element);
    return () => watch.disconnect();
  }, [hasMore, busy, more, moreTrouble]);
  if (isFull) return <p className="soft load-more">{words.ui.full(rowsMax)}</p>;
  if (!hasMore) return null;
  if (moreTrouble !== null && !busy) return <ReadTrouble error={moreTrouble} again={more} />;
  return (
    <div ref={mark} className="load-more">
      <Button variant="subtle" size="compact-sm" loading={busy} onClick={more}>
        {words.ui.more}
      </Button>
    </div>
  );
}
