import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { words } from "../words.ts";

type LoadMoreProps = { readonly hasMore: boolean; readonly busy: boolean; readonly load: () => void };

/** The end of a list: reads on when it comes near the window, and has a button for who does not scroll. */
export function LoadMore({ hasMore, busy, load }: LoadMoreProps) {
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (element === null || !hasMore || busy) return undefined;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && load(), { rootMargin: "800px" });
    watch.observe(element);
    return () => watch.disconnect();
  }, [hasMore, busy, load]);
  if (!hasMore) return null;
  return (
    <div ref={mark} className="load-more">
      <Button variant="subtle" size="compact-sm" loading={busy} onClick={load}>
        {words.ui.more}
      </Button>
    </div>
  );
}
