import { useQuery } from "@tanstack/react-query";
import { readPostings, type ReadDebtorAnswer, type ReadPostingsAnswer } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { TableDay } from "../ui/day.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { Tag } from "../ui/tag.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { Reversal } from "./reversal.tsx";

type Posting = ReadPostingsAnswer["postings"][number];

/** Why an item stands as it does: every posting to it, with its reason, its author and its document. */
export function ItemPostings({ item }: { readonly item: ReadDebtorAnswer["items"][number] }) {
  const { debtorId } = useDebtorDesk();
  const { data, error, refetch } = useQuery({
    queryKey: ["postings", debtorId, item.id],
    queryFn: ({ signal }) => readPostings({ debtorId, itemId: item.id }, { signal }),
  });
  if (error !== null) return <ReadTrouble error={error} again={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows count={2} height={28} />;
  if (data.postings.length === 0) return <span className="soft">{words.debtor.noPostings}</span>;
  return (
    <ol className="plain-list postings" aria-label={words.debtor.why(item.number)}>
      {data.postings.map((posting) => (
        <PostingLine
          key={[posting.entryId, posting.debit, posting.credit, posting.part, posting.amount.amount].join(" ")}
          posting={posting}
        />
      ))}
    </ol>
  );
}

function PostingLine({ posting }: { readonly posting: Posting }) {
  const raises = posting.debit === "receivable";
  const signed = { ...posting.amount, amount: raises ? posting.amount.amount : `-${posting.amount.amount}` };
  return (
    <li className={posting.reversedBy === null ? "posting" : "posting posting-reversed"}>
      <TableDay on={posting.effectiveOn} />
      <span className="posting-words">
        <strong>{words.kinds.other(posting.kind)}</strong> {sentenceText(posting.because)}{" "}
        <span className="soft">
          {[posting.part, posting.document, posting.by].filter((part) => part !== null && part !== "").join(" · ")}
        </span>
        {posting.reversedBy === null ? null : <Tag tone="red">{words.debtor.postings.reversed}</Tag>}
      </span>
      <span title={raises ? words.debtor.postings.raises : words.debtor.postings.lowers}>
        <Amount value={signed} tone={raises ? "plain" : "in"} />
      </span>
      <Reversal entry={posting} />
    </li>
  );
}
