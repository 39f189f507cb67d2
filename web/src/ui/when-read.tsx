import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { SkeletonRows } from "./skeleton-rows.tsx";
import { ReadTrouble } from "./trouble.tsx";

type WhenReadProps<Data> = {
  readonly query: Pick<UseQueryResult<Data>, "data" | "error" | "isPending"> & { readonly refetch: () => unknown };
  /** How many rows of which height are about to come. */
  readonly rows: number;
  readonly height: number;
  readonly children: (data: Data) => ReactNode;
};

/** What was read; until then where it will stand, and where it cannot be read why. */
export function WhenRead<Data>({ query, rows, height, children }: WhenReadProps<Data>) {
  const { data, error, isPending, refetch } = query;
  return (
    <>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {isPending ? <SkeletonRows count={rows} height={height} /> : null}
      {data === undefined ? null : children(data)}
    </>
  );
}
