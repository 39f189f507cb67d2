import { isNode, LineCounter, parseDocument } from "yaml";

/** A text in YAML as plain data, with the line on which each thing of it stands; two equal keys are refused. */
export type YamlReading = {
  readonly value: unknown;
  readonly faults: readonly { readonly line: number; readonly says: string }[];
  /** The line of what a way of names and places leads to, or of the last thing on it that is there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
};

/** Reads YAML. What it means is for the reader to find out. */
export function readYamlText(text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: true, lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, says: message }));
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (faults.length > 0) return { value: undefined, faults, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }), faults, lineOf };
  } catch (error) {
    return { value: undefined, faults: [{ line: 1, says: (error as Error).message }], lineOf };
  }
}
