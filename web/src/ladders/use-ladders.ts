import { useQuery } from "@tanstack/react-query";
import { listLadders, readLadder, type ListLaddersAnswer, type ReadLadderAnswer } from "../client.ts";

export type Ladder = ListLaddersAnswer["ladders"][number];
export type LadderVersion = ReadLadderAnswer["versions"][number];

/** The ladders in force. */
export function useLadders() {
  return useQuery({ queryKey: ["ladders"], queryFn: ({ signal }) => listLadders({}, { signal }) });
}

const whileDecidingMs = 1_000;

/** A ladder with its versions, the newest first: asked again while the cases under it are being decided by it. */
export function useLadder(name: string) {
  return useQuery({
    queryKey: ["ladders", name],
    queryFn: ({ signal }) => readLadder({ name }, { signal }),
    refetchInterval: ({ state }) => (state.data?.versions[0]?.decidedAt === null ? whileDecidingMs : false),
  });
}
