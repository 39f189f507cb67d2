import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";

type DebtorLinkProps = {
  readonly debtor: { readonly debtorId: string; readonly name: string; readonly number: string };
};

/** Another debtor, whose screen opens. */
export function DebtorLink({ debtor: { debtorId, name, number } }: DebtorLinkProps) {
  return (
    <Link to={paths.debtor} params={{ debtorId }}>
      {name} <span className="figures soft">{number}</span>
    </Link>
  );
}
