import { addDocuments, type ReadDebtorAnswer } from "../client.ts";
import { documentPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { DropFiles } from "../ui/drop-files.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Proof = ReadDebtorAnswer["stops"][number]["documents"][number];

/** Puts files on record by their content, so that sending them twice is sending them once; and gives their digests. */
export async function keepFiles(debtorId: string, files: readonly File[]): Promise<string[]> {
  if (files.length === 0) return [];
  const body = new FormData();
  for (const file of files) body.append("files", file, file.name);
  body.set("kind", "correspondence");
  const { documents } = await addDocuments({ debtorId, body });
  return documents.map(({ digest }) => digest);
}

type EvidenceFieldProps = {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
};

/** Where the scan or recording of what was said is dropped, for who may put files on record. */
export function EvidenceField({ files, onChange }: EvidenceFieldProps) {
  const may = useMay();
  if (!may("addDocuments")) return null;
  return <DropFiles files={files} onChange={onChange} hint={words.documents.proofHint} />;
}

/** The scans and recordings that prove something, each opened in a tab of its own. */
export function Proofs({ documents }: { readonly documents: readonly Proof[] }) {
  const { debtorId } = useDebtorDesk();
  if (documents.length === 0) return null;
  return (
    <span className="small">
      {words.documents.proof}{" "}
      {documents.map(({ digest, name }, place) => (
        <span key={digest}>
          {place === 0 ? null : ", "}
          <a href={documentPath({ debtorId, digest })} target="_blank" rel="noreferrer">
            {name}
          </a>
        </span>
      ))}
    </span>
  );
}
