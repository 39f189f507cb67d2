import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { readTemplate, type ListedTemplate, type TemplateVersion } from "../client.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";

export type TemplateKey = Pick<ListedTemplate, "name" | "audience" | "language">;
export type Audience = TemplateKey["audience"];
export type Language = TemplateKey["language"];
export type Words = { readonly heading: string; readonly body: string };

/** What somebody is writing, and the newest version when they began. */
export type Edit = Words & { readonly over: number };

type Read = { readonly versions: readonly TemplateVersion[] | undefined; readonly trouble: ReactNode };

/** Every version of a template, the newest first; until they are read, what stands in their place. */
export function useTemplate({ name, audience, language }: TemplateKey): Read {
  const { data, error, refetch } = useQuery({
    queryKey: ["templates", "versions", name, audience, language],
    queryFn: ({ signal }) => readTemplate({ name, audience, language }, { signal }),
  });
  const trouble =
    error === null ? (
      <SkeletonRows count={4} height={32} />
    ) : (
      <ReadTrouble error={error} again={() => void refetch()} />
    );
  return { versions: data?.versions, trouble };
}
