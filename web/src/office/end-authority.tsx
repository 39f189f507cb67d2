import { useQueryClient } from "@tanstack/react-query";
import { endAuthority, type Authority } from "../client.ts";
import { EndOf } from "../ui/end-of.tsx";
import { words } from "../words.ts";
import { whoseText } from "./whose-text.ts";

/** Ends a limit, after it was said what that means. */
export function EndAuthority({ authority }: { readonly authority: Authority }) {
  const { authorityId, kind } = authority;
  const queries = useQueryClient();
  const says = words.authority;
  return (
    <EndOf
      button={says.end}
      label={says.endOf(words.approvals.kinds[kind], whoseText(authority))}
      lead={says.endWords}
      done={says.ended}
      overAlready="authority_was_changed"
      send={(options) => endAuthority({ authorityId }, options)}
      readAgain={() => queries.invalidateQueries({ queryKey: ["authorities"] })}
    />
  );
}
