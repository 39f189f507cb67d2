import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { describeFile } from "../client.ts";
import type { OwnMapping } from "./import-form.ts";

/** The first rows of a file and what is understood of them, asked again whenever a person says more. */
export function useDescription(file: File | undefined, mapping: OwnMapping) {
  return useQuery({
    queryKey: ["described", file?.name, file?.size, file?.lastModified, JSON.stringify(mapping)],
    queryFn: ({ signal }) => {
      const body = new FormData();
      if (file !== undefined) body.set("file", file, file.name);
      body.set("mapping", JSON.stringify(mapping));
      return describeFile({ body }, { signal });
    },
    enabled: file !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
