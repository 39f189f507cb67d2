import { Markdown } from "markdown-to-jsx/react";
import "./procedures.css";

/** A picture would be fetched from wherever it lies, so none is shown. */
const NoPicture = () => null;

/** HTML in a page is shown as the text that it is; its headings stand below those of the screen around it. */
const options = {
  disableParsingRawHTML: true,
  forceBlock: true,
  overrides: { h1: "h4", h2: "h4", h3: "h4", img: NoPicture },
} as const;

/** A page as people read it. */
export function ProcedureText({ body }: { readonly body: string }) {
  return (
    <div className="procedure-text">
      <Markdown options={options}>{body}</Markdown>
    </div>
  );
}
