const emptyNames = [
  "utils",
  "util",
  "helpers",
  "helper",
  "common",
  "misc",
  "manager",
  "service",
  "data",
  "info",
  "types",
];

/** Says where a file or a folder has a name that any other could have as well. */
export function nameFindings(path: string): string[] {
  return path
    .split("/")
    .map((part) => part.replace(/\..*$/, ""))
    .filter((part) => emptyNames.some((empty) => part === empty || part.endsWith(`-${empty}`)))
    .map((part) => `"${part}" says nothing of what is in it. Name it for its one idea.`);
}
