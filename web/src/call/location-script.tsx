import { useDebtorDesk } from "../debtor/debtor-desk.ts";
import { useSession } from "../shell/session.ts";
import { words } from "../words.ts";

/** What is said to who is asked where the debtor is, and what is not (12 CFR 1006.10(b)). */
export function LocationScript() {
  const { view } = useDebtorDesk();
  const { login } = useSession();
  const { location, script } = words.call;
  return (
    <section className="call-script" aria-label={script}>
      <h3>{script}</h3>
      <p>{location.says({ person: view.debtor.name, caller: login.name })}</p>
      <ul className="small">
        {location.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}
