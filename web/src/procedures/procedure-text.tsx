import { Markdown } from "markdown-to-jsx/react";
import { words } from "../words.ts";
import "./procedures.css";

/** A picture would be fetched from wherever it lies, so none is shown. */
const NoPicture = () => null;

/** HTML in a page is shown as the text that it is; its headings stand below those of the screen around it. */
const options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  overrides: { h1: "h4", h2: "h4", h3: "h4", img: NoPicture },
} as const;

/** A page in the language of the page, line by line: what the office wrote itself stays as it wrote it. */
function inLanguage(body: string): string {
  return body.replace(/^(\s*(?:#+ |- |\d+\. )?)(.+)$/gm, (_, mark: string, line: string) => mark + words.said(line));
}

/** A page as people read it. */
export function ProcedureText({ body }: { readonly body: string }) {
  return (
    <div className="procedure-text">
      <Markdown options={options}>{inLanguage(body)}</Markdown>
    </div>
  );
}
