/** A string or a template of a source file. Each `${…}` of a template is read as `?`. */
export type Literal = {
  readonly text: string;
  readonly line: number;
  /** The code that leads up to it, in which earlier strings are empty. It ends with `sql` for a tagged statement. */
  readonly before: string;
};

/** A source file taken apart: its code without comments and with empty strings, and what stood in the strings. */
export type SourceText = { readonly code: string; readonly literals: readonly Literal[] };

type OpenTemplate = { text: string; readonly line: number; readonly before: string; braces: number };
type Reading = { code: string; literals: Literal[]; templates: OpenTemplate[] };

const token = {
  comment: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y,
  string: /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/y,
  regex: /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*\/[a-z]*/y,
  chunk: /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(?:`|\$\{|$)/y,
  word: /[\w$]+|\s+|[^]/y,
};

const beforeRegex = /(?:^|[-(,=:[!&|?{};+*%<>~^]|\b(?:return|typeof|case|in|of|await))\s*$/;

/** Takes a TypeScript source apart by its strings, templates, comments and regular expressions. */
export function readSource(source: string): SourceText {
  const reading: Reading = { code: "", literals: [], templates: [] };
  let at = 0;
  while (at < source.length) at += step(reading, source, at).length;
  return { code: reading.code, literals: reading.literals };
}

/** Reads one piece at a place and gives all of it, so that the reader knows where the next one begins. */
function step(reading: Reading, source: string, at: number): string {
  const comment = match(token.comment, source, at);
  if (comment !== undefined) return comment;

  const string = match(token.string, source, at);
  if (string !== undefined) {
    reading.literals.push({ text: string.slice(1, -1), line: lineAt(source, at), before: reading.code.slice(-400) });
    reading.code += `""`;
    return string;
  }
  if (source[at] === "`") {
    reading.templates.push({ text: "", line: lineAt(source, at), before: reading.code.slice(-400), braces: 0 });
    return `\`${continueTemplate(reading, source, at + 1)}`;
  }
  const regex = match(token.regex, source, at);
  if (regex !== undefined && beforeRegex.test(reading.code.slice(-40))) {
    reading.code += "/ /";
    return regex;
  }
  return codeStep(reading, source, at);
}

function codeStep(reading: Reading, source: string, at: number): string {
  const template = reading.templates.at(-1);
  if (template !== undefined && source[at] === "}" && template.braces === 0) {
    reading.code += "}";
    return `}${continueTemplate(reading, source, at + 1)}`;
  }
  const word = match(token.word, source, at) ?? "";
  if (template !== undefined && word === "{") template.braces += 1;
  if (template !== undefined && word === "}") template.braces -= 1;
  reading.code += word;
  return word;
}

/** Reads the words of the innermost template up to its end, or up to the next `${`, whose code is then read. */
function continueTemplate(reading: Reading, source: string, at: number): string {
  const template = reading.templates.at(-1);
  const chunk = match(token.chunk, source, at) ?? "";
  if (template === undefined) return chunk;
  if (chunk.endsWith("${")) {
    template.text += `${chunk.slice(0, -2)}?`;
    reading.code += "${";
    return chunk;
  }
  reading.templates.pop();
  const { text, line, before } = template;
  reading.literals.push({ text: text + chunk.replace(/`$/, ""), line, before });
  reading.code += `""`;
  return chunk;
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

function lineAt(source: string, at: number): number {
  return source.slice(0, at).split("\n").length;
}
