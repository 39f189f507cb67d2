import { Skeleton, VisuallyHidden } from "@mantine/core";
import { words } from "../words.ts";

/** Rows in the place and size of those that are being read, so that nothing jumps when they come. */
export function SkeletonRows({ count, height }: { readonly count: number; readonly height: number }) {
  return (
    <div className="skeleton-rows" aria-busy="true">
      <VisuallyHidden>{words.ui.loading}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={height - 12} my={6} radius={4} width={`${96 - ((index * 7) % 20)}%`} />
      ))}
    </div>
  );
}
